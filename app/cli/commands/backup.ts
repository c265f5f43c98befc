import { command } from '#app/cli/command.ts';
import { inWords } from '#app/cli/context.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark backup`: one file that holds the whole desk as it was at one moment. */
export const backup = command({
  words: 'backup',
  places: ['FILE'],
  summary: 'Write the whole desk, kept copies too, into one new file, also while it is in use.',
  options: {},
  examples: ['sourcemark backup desk-2026-11-24.tar'],
  async run(given, context) {
    const [file = ''] = given.words;
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const { backUp } = await import('#db/backup/back-up.ts');
    const made = await inWords(backUp(settings.value.folder, context.path(file)));
    if (!made.ok) return made;

    const { head, keptFiles, sizeBytes } = made.value;
    return ok({
      json: made.value,
      lines: [
        `${file}: ${sizeBytes} bytes, ${keptFiles} kept files, the record up to event ${head.number} (${head.hash})`,
      ],
    });
  },
});
