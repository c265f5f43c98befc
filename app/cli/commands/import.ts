import { basename } from 'node:path';
import { command } from '#app/cli/command.ts';
import { readInput } from '#app/cli/files.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark import`: opens a story from a file. */
export const importStory = command({
  words: 'import',
  places: ['FILE'],
  summary: 'Open a story from a text, Markdown or HTML file (- reads standard input).',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      help: 'text, markdown or html; otherwise told by the name of the file.',
    },
    title: { type: 'string', value: 'TEXT', help: 'The title, if not the one found in the file.' },
    byline: { type: 'string', value: 'TEXT', help: 'Who wrote it.' },
    outlet: { type: 'string', value: 'TEXT', help: 'Where it appears or appeared.' },
    dateline: { type: 'string', value: 'TEXT', help: 'The date it states.' },
  },
  examples: [
    'sourcemark import draft.md',
    'sourcemark import wire.txt --title "Talks resume" --outlet "The Courier" --json',
  ],
  async run(given, context) {
    const [file = ''] = given.words;
    const { importStory: operation } = await import('#lib/desk/import-story.ts');
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const bytes = await readInput(context.path(file), settings.value.uploadBytes);
    if (!bytes.ok) return bytes;

    const input: Record<string, string> = { file: bytes.value.toString('base64') };
    if (file !== '-') input['filename'] = basename(file);
    for (const field of ['format', 'title', 'byline', 'outlet', 'dateline']) {
      const value = given.text(field);
      if (value !== undefined) input[field] = value;
    }
    const answer = await context.perform(operation, input);
    if (!answer.ok) return answer;

    const { story, draft, counts } = answer.value;
    const { blocks, repeats, wordsKept, wordsLeftOut } = counts;
    return ok({
      json: { storyId: story.id, title: story.title, draft, counts },
      lines: [
        `${story.id}  ${story.title}`,
        `draft ${draft.number}: ${blocks} blocks, ${repeats} of them repeats; ${wordsKept} words kept, ${wordsLeftOut} left out`,
      ],
    });
  },
});
