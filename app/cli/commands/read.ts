import { basename } from 'node:path';
import { command } from '#app/cli/command.ts';
import { readInput } from '#app/cli/files.ts';
import type { PrintedReading } from '#lib/reading/printed-reading.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark read`: what the machine finds in a file. */
export const read = command({
  words: 'read',
  places: ['FILE'],
  summary:
    'Show what the machine would suggest in a file, storing nothing (- reads standard input).',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      help: 'text, markdown or html; otherwise told by the name of the file.',
    },
  },
  examples: ['sourcemark read draft.md', 'sourcemark read draft.md --json'],
  async run(given, context) {
    const [file = ''] = given.words;
    const { readText } = await import('#lib/desk/read-text.ts');
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const bytes = await readInput(context.path(file), settings.value.uploadBytes);
    if (!bytes.ok) return bytes;

    const input: Record<string, string> = { file: bytes.value.toString('base64') };
    if (file !== '-') input['filename'] = basename(file);
    const format = given.text('format');
    if (format !== undefined) input['format'] = format;
    const answer = await context.perform(readText, input);
    if (!answer.ok) return answer;

    const { printedReadingSchema } = await import('#lib/reading/printed-reading.ts');
    const found: unknown = JSON.parse(new TextDecoder().decode(answer.value.bytes));
    return ok({ json: found, lines: linesOf(printedReadingSchema.parse(found)) });
  },
});

/** How many words of a suggestion a line has room for. */
const MOST_CHARACTERS = 100;

function linesOf({ text, reading }: PrintedReading): readonly string[] {
  const { sentences, attributions, quantities, contradictions, suggestions } = reading;
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return [
    `${sentences.length} sentences, ${attributions.length} attributions, ${quantities.length} figures, ${contradictions.length} contradictions; ${suggestions.length} suggestions, the most worth checking first:`,
    ...suggestions.map((one) => {
      const by = one.attribution === null ? undefined : attributions[one.attribution];
      const source = by === undefined ? '' : words(by.sourceSpans);
      const said = words(one.spans).slice(0, MOST_CHARACTERS);
      return `${one.score.toFixed(2)}  ${one.kind}  ${said}${source === '' ? '' : `  (${source})`}`;
    }),
  ];
}
