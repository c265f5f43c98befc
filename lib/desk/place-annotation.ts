import { z } from 'zod';
import { annotationSetSchema } from '#lib/annotation/annotation-set.ts';
import { choosePlace } from '#lib/annotation/rules.ts';
import { runsSchema } from '#lib/claim/claim.ts';
import { onNewestDraft } from '#lib/claim/rules.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { readSet } from '#lib/desk/read-sets.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { annotationSetIdSchema, draftIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/**
 * Says where an annotation belongs that was found in several places, or in none: at any words of the newest draft, those
 * that were offered or others. It is suggested there.
 */
export const placeAnnotation = operation({
  name: 'place-annotation',
  summary: 'Say where an annotation belongs that was found in several places, or in none.',
  permission: 'check claims',
  input: z.strictObject({
    setId: annotationSetIdSchema,
    /** Its position in the set, from 0. */
    position: z.int().min(0),
    /** The draft in which the words stand: the newest. */
    draftId: draftIdSchema,
    /** Any words of it, as a claim could be marked there. */
    spans: runsSchema,
    expects: versionSchema,
  }),
  output: z.object({ set: annotationSetSchema }).readonly(),
  story: ({ setId }) => ({ kind: 'annotation-set', id: setId }),
  async run(desk, { setId, draftId, ...choice }) {
    const read = await readSet(desk, setId);
    if (!read.ok) return read;
    const current = onNewestDraft(read.value.set, { draftId });
    if (!current.ok) return current;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const after = await keepAndRead(desk, choosePlace(read.value, draft.value, choice), () =>
      desk.store.annotationSet(setId),
    );
    return after.ok ? ok({ set: after.value }) : after;
  },
});
