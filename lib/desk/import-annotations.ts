import { z } from 'zod';
import { annotationSetSchema } from '#lib/annotation/annotation-set.ts';
import { bring } from '#lib/annotation/rules.ts';
import { onNewestDraft } from '#lib/claim/rules.ts';
import { fileInJsonSchema } from '#lib/desk/bytes.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { filenameSchema } from '#lib/desk/original.ts';
import { draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { sizeProblem } from '#lib/story/rules.ts';

/**
 * Brings annotations made elsewhere onto a story's newest draft: each that is found there becomes a suggestion, and
 * all others are listed. The file is kept.
 */
export const importAnnotations = operation({
  name: 'import-annotations',
  summary: 'Bring W3C web annotations made elsewhere onto the newest draft, as suggestions.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** The newest draft as whoever sends this knows it. */
    draftId: draftIdSchema,
    filename: filenameSchema,
    /** JSON in UTF-8: one annotation, a list, a collection or page with its items. */
    file: fileInJsonSchema,
  }),
  output: z.object({ set: annotationSetSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, draftId, filename, file }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = onNewestDraft(story.value, { draftId });
    if (!current.ok) return current;
    const tooLarge = sizeProblem(file.length, desk.limits.uploadBytes, { kind: 'file', filename });
    if (tooLarge !== null) return fail(tooLarge);
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const located = await desk.locate(file, draft.value);
    if (!located.ok) return located;
    const { sha256: fileSha256, sizeBytes: fileSizeBytes } = await desk.files.keep(file);
    const set = {
      id: desk.newId('annotation-set'),
      storyId,
      filename,
      fileSha256,
      fileSizeBytes,
      importedIn: draftId,
      createdAt: desk.now(),
      createdBy: personOf(desk.actor),
      createdByName: actorName(desk.actor),
    };
    const ruled = bring(set, located.value, await desk.store.annotationSets(storyId));
    const kept = await keepAndRead(desk, ruled, () => desk.store.annotationSet(set.id));
    return kept.ok ? ok({ set: kept.value }) : kept;
  },
});
