import { z } from 'zod';
import { draftReading } from '#lib/desk/draft-reading.ts';
import { shownIdentities, shownIdentitySchema } from '#lib/desk/identity-shown.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { draftIdSchema, sourceIdSchema, storyIdSchema } from '#lib/id.ts';
import { directoryOf } from '#lib/reading/directory.ts';
import { ok } from '#lib/result.ts';
import { SOURCE_KINDS } from '#lib/source/source.ts';
import { BLOCK_SEPARATOR } from '#lib/text/blocks.ts';
import { spanSchema } from '#lib/text/span.ts';

/** So many of a source's mentions are shown, each with the words around it. */
const MOST_SHOWN = 5;

/** How many characters are shown on either side of a mention. */
const AROUND = 60;

const mentionSchema = z
  .object({
    span: spanSchema,
    /** The words before it and after it in its block. */
    before: z.string(),
    words: z.string(),
    after: z.string(),
  })
  .readonly();

/** Who is named in a story: the mentions of each person or body, proposed as one source. */
export const readSourceDirectory = operation({
  name: 'read-source-directory',
  summary: 'Read who is named in a story, each with all mentions, as the sources they could be.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      draftId: draftIdSchema,
      /** False until the machine has read the draft. */
      isRead: z.boolean(),
      /** Those to whom something is ascribed first. `add-source` confirms one. */
      proposed: z
        .array(
          z.object({
            name: z.string(),
            kind: z.enum(SOURCE_KINDS),
            roles: z.array(z.string()).readonly(),
            /** The first mentions, with the words around them. */
            mentions: z.array(mentionSchema).readonly(),
            mentionCount: z.int().min(0),
            attributionCount: z.int().min(0),
            /** The source of the story that goes by one of its names; null until a person confirms it. */
            sourceId: sourceIdSchema.nullable(),
          }),
        )
        .readonly(),
      /** Whose identity is sealed among the story's sources, and who may open it; never who they are. */
      identities: z.array(shownIdentitySchema).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const { draftId } = story.value;
    const read = await draftReading(desk, draftId);
    if (!read.ok) return read;
    const { draft, reading, isRead } = read.value;
    const { sources } = await desk.store.matterOfStory(storyId);
    const proposed = directoryOf(draft.text, reading, sources).map(
      ({ mentions, attributions, ...one }) => ({
        ...one,
        mentions: mentions.slice(0, MOST_SHOWN).map((span) => ({
          span,
          before: wordsBefore(draft.text, span.start),
          words: draft.text.slice(span.start, span.end),
          after: wordsAfter(draft.text, span.end),
        })),
        mentionCount: mentions.length,
        attributionCount: attributions,
      }),
    );
    const identities = await shownIdentities(desk, await desk.store.identitiesOf(storyId));
    return ok({ draftId, isRead, proposed, identities });
  },
});

/** The words before a mention, in its own block; a word that is cut is left out. */
function wordsBefore(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const before = text.slice(from, at);
  const own = before.split(BLOCK_SEPARATOR).at(-1) ?? '';
  const isCut = from > 0 && own.length === before.length;
  // Half a character at the cut is none.
  return isCut ? `…${own.replace(/^[\uDC00-\uDFFF]/, '').replace(/^\S{0,20}(?=\s)/u, '')}` : own;
}

/** The words after it. */
function wordsAfter(text: string, at: number): string {
  const after = text.slice(at, at + AROUND);
  const own = after.split(BLOCK_SEPARATOR)[0] ?? '';
  const isCut = at + AROUND < text.length && own.length === after.length;
  return isCut ? `${own.replace(/[\uD800-\uDBFF]$/, '').replace(/(?<=\s)\S{0,20}$/u, '')}…` : own;
}
