'use client';

import { call } from '#app/_client/call.ts';
import { type SourceId, sourceIdSchema } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';
import { RELIABILITIES, SOURCE_KINDS } from '#lib/source/source.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { Fields } from './kept-form.client.ts';
import { picked } from './options.ts';
import { NEW_SOURCE, type NO_SOURCE } from './source-fields.client.tsx';
import { readSources } from './story-lists.client.ts';

/**
 * The source a form names, added to the story first when it is a new one. Null: the form names nobody.
 */
export async function sourceOf(
  desk: GalleyDesk,
  values: Fields<keyof typeof NO_SOURCE>,
): Promise<Result<SourceId | null>> {
  if (values.source !== NEW_SOURCE) return ok(sourceIdSchema.safeParse(values.source).data ?? null);
  const answer = await call('add-source', {
    storyId: desk.storyId,
    name: values.sourceName,
    kind: picked(SOURCE_KINDS, values.sourceKind, 'named-person'),
    reliability: RELIABILITIES.find((known) => known === values.reliability) ?? null,
    agreedDescription: values.agreedDescription === '' ? null : values.agreedDescription,
  });
  if (!answer.ok) return answer;
  await readSources(desk);
  return ok(answer.value.source.id);
}
