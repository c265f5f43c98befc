import { resolve } from 'node:path';
import { command } from '#app/cli/command.ts';
import { writeStream } from '#app/cli/record-file.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark record export`: the record of a story as one signed file. */
export const recordExport = command({
  words: 'record export',
  places: ['STORY'],
  summary: 'Write the record of a story as one signed file, for people outside to check.',
  options: {
    out: { type: 'string', value: 'FILE', help: 'Where to (otherwise STORY-record.jsonl here).' },
  },
  examples: ['sourcemark record export story_0123456789abcdefghjk --out record.jsonl'],
  async run(given, context) {
    const [storyId] = given.words;
    const { exportRecord } = await import('#lib/desk/export-record.ts');
    const { readDeskKey } = await import('#lib/desk/read-desk-key.ts');
    const key = await context.perform(readDeskKey, {});
    if (!key.ok) return key;
    const answer = await context.perform(exportRecord, { storyId });
    if (!answer.ok) return answer;
    const { filename, mediaType, chunks } = answer.value;
    const typed = given.text('out') ?? filename;
    const path = context.path(typed);
    const written = await writeStream(path, chunks);
    if (!written.ok) return written;
    const { fingerprint, isNew } = key.value;
    const made = isNew ? ' The key was made just now: print its fingerprint in your imprint.' : '';
    return ok({
      json: { file: resolve(path), mediaType, sizeBytes: written.value, fingerprint },
      lines: [`${typed}: ${written.value} bytes, signed by the key ${fingerprint}`],
      note: `It holds all that was done in this story, discussions and sources too: hand it only to whom you would show them. Sealed identities are not in it.${made}`,
    });
  },
});
