import { basename } from 'node:path';
import { command } from '#app/cli/command.ts';
import { readInput } from '#app/cli/files.ts';
import type { Context } from '#app/cli/context.ts';
import { plain } from '#app/cli/plain.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { AnnotationSetId } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';

/** The most that `read-annotations` answers at once. */
const PAGE = 200;

/** `sourcemark annotations`: brings annotations made elsewhere onto the newest draft of a story. */
export const annotations = command({
  words: 'annotations',
  places: ['STORY', 'FILE'],
  summary:
    'Bring W3C annotations made elsewhere onto the newest draft of a story, as suggestions (- reads standard input).',
  options: {},
  examples: [
    'sourcemark annotations story_… notes.jsonld',
    'sourcemark annotations story_… hypothesis-export.json --json',
  ],
  async run(given, context) {
    const [storyId = '', file = ''] = given.words;
    const { readStory } = await import('#lib/desk/read-story.ts');
    const { ANNOTATION_OUTCOMES } = await import('#lib/annotation/annotation.ts');
    const { importAnnotations } = await import('#lib/desk/import-annotations.ts');
    const story = await context.perform(readStory, { storyId });
    if (!story.ok) return story;
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const bytes = await readInput(context.path(file), settings.value.uploadBytes);
    if (!bytes.ok) return bytes;
    const brought = await context.perform(importAnnotations, {
      storyId,
      draftId: story.value.story.draftId,
      filename: file === '-' ? 'standard input' : basename(file),
      file: bytes.value.toString('base64'),
    });
    if (!brought.ok) return brought;
    const { set } = brought.value;
    const listed = await everyAnnotation(context, set.id);
    if (!listed.ok) return listed;
    const sums = ANNOTATION_OUTCOMES.map((outcome) => `${set.sums[outcome]} ${outcome}`);
    return ok({
      json: { set, annotations: listed.value },
      lines: [
        `${set.id}  ${sums.join(', ')}`,
        ...listed.value
          .filter(({ outcome }) => outcome !== 'found')
          .map(({ position, outcome, quoted, placeCount, message }) => {
            const where = outcome === 'ambiguous' ? `${placeCount} places` : (message ?? '');
            return plain(`${position}  ${outcome}  ${quoted ?? ''}  ${where}`.trimEnd());
          }),
      ],
    });
  },
});

type Listed = AnswerOf<'read-annotations'>['annotations'];

async function everyAnnotation(
  context: Context,
  setId: AnnotationSetId,
): Promise<Result<readonly Listed[number][]>> {
  const { readAnnotations } = await import('#lib/desk/read-annotations.ts');
  const all: Listed[number][] = [];
  let after = -1;
  for (;;) {
    const page = await context.perform(readAnnotations, { setId, after, limit: PAGE });
    if (!page.ok) return page;
    all.push(...page.value.annotations);
    if (page.value.nextAfter === null) return ok(all);
    after = page.value.nextAfter;
  }
}
