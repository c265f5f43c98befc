import { KeptFileDamaged, keepFilesIn } from '#db/files.ts';
import type { NamedFile } from '#db/reads/kept-copy.ts';

/** Checks that every kept file is there, whole, and what its name says. Answers what is not, in words. */
export async function checkFiles(folder: string, named: readonly NamedFile[]): Promise<string[]> {
  const files = keepFilesIn(folder);
  const faults: string[] = [];
  for (const { sha256, sizeBytes } of named) {
    try {
      const bytes = await files.read(sha256);
      if (bytes === null) faults.push(`The kept file ${sha256} is missing.`);
      else if (bytes.length !== sizeBytes) faults.push(`The size of kept file ${sha256} is wrong.`);
    } catch (error) {
      if (!(error instanceof KeptFileDamaged)) throw error;
      faults.push(error.message);
    }
  }
  return faults;
}
