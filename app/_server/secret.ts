import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file in the data folder that holds the secret which signs session cookies. */
const FILE = 'secret';

/**
 * The secret that signs session cookies: the one the house set, else one that is made at the first start
 * and kept in the data folder, readable by nobody but its owner (mode 600).
 */
export async function secretFor(folder: string, given: string | null): Promise<string> {
  if (given !== null) return given;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, FILE);
  await makeOnce(path);
  await chmod(path, 0o600);
  const kept = (await readFile(path, 'utf8')).trim();
  if (kept.length >= 32) return kept;
  throw new Error(`${path} does not hold a secret. Delete it; a new one signs everybody out.`);
}

async function makeOnce(path: string): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(`${randomBytes(48).toString('base64url')}\n`);
    await file.sync();
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
