import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';

/** How a `sourcemark` command ended. */
export interface Ended {
  readonly code: number | null;
  readonly bytes: Buffer;
  readonly out: string;
  readonly error: string;
}

/** Runs the real `sourcemark` command on a data folder, in a process of its own. */
export async function sourcemark(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['app/cli/sourcemark.mjs', ...args], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      SOURCEMARK_DATA: folder,
      SOURCEMARK_LOG: 'warn',
      ...environment,
    },
  });
  // A command that refuses before it has read its input closes the pipe; that is not our failure.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [bytes, error, code] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    closed,
  ]);
  return { code, bytes, out: bytes.toString('utf8'), error };
}

/** Runs a command with `--json` and answers what it printed. Throws when it did not end well. */
export async function sourcemarkJson(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<unknown> {
  const { code, out, error } = await sourcemark(folder, [...args, '--json'], input);
  if (code !== 0) throw new Error(`sourcemark ${args.join(' ')} ended with ${code}: ${error}`);
  return JSON.parse(out);
}
