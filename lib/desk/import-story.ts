import { z } from 'zod';
import { addedDraft } from '#lib/desk/added-draft.ts';
import { keeping } from '#lib/desk/draft-reading.ts';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { originalInput, takeIn } from '#lib/desk/original.ts';
import { draftIdSchema, sha256Schema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { completenessSchema } from '#lib/story/draft.ts';
import type { Intake } from '#lib/story/intake/intake.ts';
import { headOf, open } from '#lib/story/rules.ts';
import { headLineSchema, storySchema } from '#lib/story/story.ts';

const count = z.int().min(0);

/** Opens a story with its first draft. The original's bytes are kept; the importer becomes a member. */
export const importStory = operation({
  name: 'import-story',
  summary: 'Open a story from pasted text or a file.',
  permission: 'open stories',
  input: z.strictObject({
    ...originalInput,
    title: headLineSchema.optional(),
    byline: headLineSchema.optional(),
    outlet: headLineSchema.optional(),
    dateline: headLineSchema.optional(),
  }),
  output: z
    .object({
      story: storySchema,
      draft: z
        .object({ id: draftIdSchema, number: z.int().min(1), sha256: sha256Schema })
        .readonly(),
      /** Words are runs between white space. */
      counts: z
        .object({ blocks: count, repeats: count, wordsKept: count, wordsLeftOut: count })
        .readonly(),
      completeness: completenessSchema,
      /** Why the machine did not read the draft, so that nothing is suggested in it; null where it did. */
      unread: z.string().nullable(),
    })
    .readonly(),
  async run(desk, input) {
    const taken = await takeIn(desk, input);
    if (!taken.ok) return taken;
    const { intake } = taken.value;
    const draft = await addedDraft(desk, taken.value, {
      id: desk.newId('draft'),
      storyId: desk.newId('story'),
      number: 1,
      brought: null,
    });
    const { storyId, createdAt, createdBy } = draft;
    const { policyId } = await desk.store.house();
    const policy = policyId === null ? null : await desk.store.newestPolicyVersion(policyId);
    const story = {
      ...headOf(input, intake),
      id: storyId,
      status: 'open',
      policyVersionId: policy?.id ?? null,
      draftId: draft.id,
      createdAt,
      createdBy,
      touchedAt: createdAt,
    } as const;
    const opened = open(story, draft);
    if (!opened.ok) return opened;
    // Of what cannot be read nothing is suggested; the story is opened all the same.
    const written = await desk.readDraft(draft);
    const read = written.ok ? [keeping(draft, written.value, desk.now())] : [];
    const ruled = ok([...opened.value, ...read]);
    const kept = await keepAndRead(desk, ruled, () => desk.store.story(storyId));
    if (!kept.ok) return kept;
    return ok({
      story: kept.value,
      draft: { id: draft.id, number: draft.number, sha256: draft.sha256 },
      counts: countsOf(intake),
      completeness: intake.completeness,
      unread: written.ok ? null : written.problem.message,
    });
  },
});

function countsOf({ blocks, completeness }: Intake) {
  return {
    blocks: blocks.length,
    repeats: blocks.filter((block) => block.repeatOf !== null).length,
    wordsKept: completeness.wordsKept,
    wordsLeftOut: Math.max(0, completeness.wordsFound - completeness.wordsKept),
  };
}
