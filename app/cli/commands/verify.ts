import { stat } from 'node:fs/promises';
import { command } from '#app/cli/command.ts';
import { shownProof } from '#app/cli/proof-lines.ts';
import { inWords } from '#app/cli/context.ts';
import { type Result, ok } from '#lib/result.ts';

/** `sourcemark verify`: checks every byte of a backup, or of a data folder, without changing it. */
export const verify = command({
  words: 'verify',
  places: ['FILE'],
  summary: 'Check a backup, or a whole data folder, byte by byte against its own hashes.',
  options: {},
  examples: ['sourcemark verify desk-2026-11-24.tar', 'sourcemark verify ./data --json'],
  async run(given, context) {
    const [name = ''] = given.words;
    const path = context.path(name);
    const proof = await inWords(proofOf(path));
    return proof.ok ? ok(shownProof(name, proof.value)) : proof;
  },
});

async function proofOf(path: string): Promise<Result<Parameters<typeof shownProof>[1]>> {
  if (await isFolder(path)) {
    const { verifyFolder } = await import('#db/verify-folder.ts');
    return verifyFolder(path);
  }
  const { verifyBackup } = await import('#db/backup/verify-backup.ts');
  return verifyBackup(path);
}

// What is not there is told by the check of backups, in its words.
function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
