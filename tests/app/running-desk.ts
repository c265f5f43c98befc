import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN_MS = 30_000;
const STOPPED_WITHIN_MS = 20_000;

/** A production server of its own, on a data folder of its own, for one test file or benchmark. */
export interface RunningDesk {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly folder: string;
  readonly pid: number;
  /** All it has said so far, on both outputs. */
  said(): string;
  /** Asks it to stop (SIGTERM), waits until it has, and answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once (SIGKILL), as a power cut would. */
  kill(): Promise<void>;
  /** Ends it and takes its folder away. */
  remove(): Promise<void>;
}

/** How a desk is started, where that is not the usual way. */
export interface StartOptions {
  /** A data folder that is there already; otherwise a new one in the system's temporary folder. */
  readonly folder?: string;
  /** The port of a desk that ran before; otherwise a free one. */
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments for Node itself, such as `--expose-gc`. */
  readonly nodeArguments?: readonly string[];
  /** What Node runs instead of `sourcemark serve`: a server that is wrong on purpose. */
  readonly entry?: readonly string[];
  /** A program that starts Node instead of us: `['strace', '-f', …]`. */
  readonly under?: readonly string[];
}

/** Starts `sourcemark serve` from the production build and waits until it is ready. */
export async function startDesk(options: StartOptions = {}): Promise<RunningDesk> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('Build first: npm run build');
  const folder = options.folder ?? (await newFolder());
  const port = options.port ?? (await freePort());
  const child = launch(port, folder, options);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }

  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child, () => said.join(''));
  const end = async (signal: NodeJS.Signals) => {
    await ended(child, signal);
    return child.exitCode;
  };
  return {
    url,
    folder,
    pid: child.pid ?? 0,
    said: () => said.join(''),
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
    remove: async () => {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A new empty folder for a desk's data; whoever asks takes it away. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'sourcemark-desk-'));
}

function launch(port: number, folder: string, options: StartOptions): ChildProcess {
  const entry = options.entry ?? ['app/cli/sourcemark.mjs', 'serve'];
  const node = [process.execPath, ...(options.nodeArguments ?? []), ...entry];
  const [program = process.execPath, ...args] = [...(options.under ?? []), ...node];
  return spawn(program, args, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      SOURCEMARK_DATA: folder,
      SOURCEMARK_URL: '',
      SOURCEMARK_LOG: 'warn',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`The desk ended before it was ready:\n${said()}`);
    const isReady = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The desk was not ready after ${READY_WITHIN_MS} ms:\n${said()}`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = once(child, 'exit');
  child.kill(signal);
  const isLate = await Promise.race([end.then(() => false), sleep(STOPPED_WITHIN_MS, true)]);
  if (!isLate) return;
  child.kill('SIGKILL');
  await end;
  throw new Error(`The desk did not stop within ${STOPPED_WITHIN_MS} ms of ${signal}.`);
}

/** A port nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
