import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptFileDamaged, keepFilesIn, placeOfFile, sha256Of } from '#db/files.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

test('any bytes are read back as they were kept, under their hash', async () => {
  const files = keepFilesIn(aFolder());
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const kept = await files.keep(bytes);
      expect(kept).toEqual({ sha256: sha256Of(bytes), sizeBytes: bytes.length });
      expect(await files.read(kept.sha256)).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 30 },
  );
});

test('the same bytes are kept once, also when many keep them at the same moment', async () => {
  const folder = aFolder();
  const files = keepFilesIn(folder);
  const bytes = Buffer.from('The yearly report.');
  const [first] = await Promise.all(Array.from({ length: 20 }, () => files.keep(bytes)));
  const sha256 = first?.sha256 ?? '';
  const place = placeOfFile(folder, sha256);
  const { mtimeMs, ino } = statSync(place);
  await files.keep(bytes);
  expect(statSync(place)).toMatchObject({ mtimeMs, ino });
  expect(readdirSync(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
});

test('a kept file that was changed is not handed out, and keeping its bytes again mends it', async () => {
  const folder = aFolder();
  const files = keepFilesIn(folder);
  const bytes = Buffer.from('The yearly report.');
  const { sha256 } = await files.keep(bytes);
  writeFileSync(placeOfFile(folder, sha256), 'The yearly repost.');
  await expect(files.read(sha256)).rejects.toThrow(KeptFileDamaged);
  await files.keep(bytes);
  expect(await files.read(sha256)).toEqual(new Uint8Array(bytes));
});

test('a hash nobody kept is null, and what is no hash names no file', async () => {
  const files = keepFilesIn(aFolder());
  expect(await files.read('0'.repeat(64))).toBeNull();
  for (const name of ['../../etc/passwd', '', 'A'.repeat(64), `${'0'.repeat(64)}/..`]) {
    await expect(files.read(name)).rejects.toThrow('sha-256');
  }
});
