import { command } from '#app/cli/command.ts';
import { inWords } from '#app/cli/context.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark restore`: a backup into an empty data folder. */
export const restore = command({
  words: 'restore',
  places: ['FILE'],
  summary: 'Restore a backup into an empty data folder; refuses one that holds anything.',
  options: {},
  examples: ['sourcemark restore desk-2026-11-24.tar --data ./restored'],
  async run(given, context) {
    const [file = ''] = given.words;
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const { folder } = settings.value;
    const { restore: unpackInto } = await import('#db/backup/restore.ts');
    const restored = await inWords(unpackInto(context.path(file), folder));
    if (!restored.ok) return restored;

    const { head, keptFiles, madeAt } = restored.value;
    return ok({
      json: { folder, ...restored.value },
      lines: [
        `${folder}: the desk as it was at ${madeAt}, ${keptFiles} kept files, the record up to event ${head.number} (${head.hash})`,
      ],
    });
  },
});
