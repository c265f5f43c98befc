'use client';

import { call } from '#app/_client/call.ts';
import { newRequestKey } from '#app/_client/request-key.ts';
import { isUnreached } from '#app/_client/send.ts';
import { type SourceId, sourceIdSchema } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { RELIABILITIES, SOURCE_KINDS } from '#lib/source/source.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { Fields } from './kept-form.client.ts';
import { picked } from './options.ts';
import { NEW_SOURCE, type NO_SOURCE } from './source-fields.client.tsx';
import { readSources } from './story-lists.client.ts';

/** The keys of sources whose answer did not come, by what was sent. */
const tried = new Map<string, string>();

const NEEDS_THE_DESK = refusal('unavailable', say('desk-unreachable-source'));

/**
 * The source a form names, added to the story first when it is a new one. Null: the form names nobody.
 */
export async function sourceOf(
  desk: GalleyDesk,
  values: Fields<keyof typeof NO_SOURCE>,
): Promise<Result<SourceId | null>> {
  if (values.source !== NEW_SOURCE) return ok(sourceIdSchema.safeParse(values.source).data ?? null);
  const input = {
    storyId: desk.storyId,
    name: values.sourceName,
    kind: picked(SOURCE_KINDS, values.sourceKind, 'named-person'),
    reliability: RELIABILITIES.find((known) => known === values.reliability) ?? null,
    agreedDescription: values.agreedDescription === '' ? null : values.agreedDescription,
    anonymityReason: values.anonymityReason === '' ? null : values.anonymityReason,
  };
  // The same source tried again after a lost answer is the same act: it is added once.
  const act = JSON.stringify(input);
  const requestKey = tried.get(act) ?? newRequestKey();
  tried.set(act, requestKey);
  const answer = await call('add-source', input, { requestKey });
  if (!answer.ok && isUnreached(answer.problem)) return fail(NEEDS_THE_DESK);
  tried.delete(act);
  if (!answer.ok && answer.problem.doneAs === undefined) return answer;
  await readSources(desk);
  if (answer.ok) return ok(answer.value.source.id);
  const added = desk.sources.get()?.findLast((known) => known.name === input.name.trim());
  return added === undefined ? answer : ok(added.id);
}
