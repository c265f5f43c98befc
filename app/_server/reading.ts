import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { refusal } from '#lib/problem.ts';
import type { WrittenReading } from '#lib/reading/kept-reading.ts';
import type { ReadText } from '#lib/reading/offer.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { Turnstile } from '#app/_server/turnstile.ts';

/** What a reading may take before it is given up, and how long the reader waits for the next draft. */
export interface ReadingLimits {
  readonly timeoutMs: number;
  readonly heapMegabytes: number;
  readonly idleMs: number;
}

/** A megabyte is read in about half a second; ten of them, the most that is taken in, well within this. */
const LIMITS: ReadingLimits = { timeoutMs: 30_000, heapMegabytes: 1024, idleMs: 120_000 };

/** Reads drafts beside the server. */
export interface DraftReader {
  /** Refuses with `unavailable` what takes too long, or more memory than the reader may have. */
  readonly read: (draft: ReadText) => Promise<Result<WrittenReading>>;
  /** Ends the process that reads; the next draft starts another. */
  readonly stop: () => void;
}

type Ended =
  { readonly kind: 'written'; readonly written: WrittenReading } | { kind: 'died' | 'too-long' };

/**
 * A reader in a process of its own, so that the server keeps answering meanwhile: started for the first draft,
 * kept for the next ones, ended when none comes for a while, and started anew when it died or was given up.
 * A thread would not do: when its heap runs full inside V8's own code the whole server ends.
 */
export function openReader(script: string = childScript(), limits = LIMITS): DraftReader {
  const turns = new Turnstile(1);
  let child: ChildProcess | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const stop = () => {
    clearTimeout(idle);
    child?.kill('SIGKILL');
    child = null;
  };
  const running = (): ChildProcess => {
    if (child?.connected === true) return child;
    child = start(script, limits);
    return child;
  };
  const rest = () => {
    idle = setTimeout(stop, limits.idleMs);
    // Waiting for a draft keeps no process alive.
    idle.unref();
    child?.unref();
    child?.channel?.unref();
  };
  return {
    stop,
    async read(draft) {
      const turn = await turns.enter();
      clearTimeout(idle);
      lastId += 1;
      const ended = await askedOf(running(), { id: lastId, draft, limits }).finally(turn.leave);
      if (ended.kind !== 'written') stop();
      else rest();
      switch (ended.kind) {
        case 'written':
          return ok(ended.written);
        case 'too-long':
          return fail(
            refusal(
              'unavailable',
              say('reading-takes-too-long', { seconds: limits.timeoutMs / 1000 }),
            ),
          );
        case 'died':
          return fail(refusal('unavailable', say('reading-failed')));
        default:
          return ended satisfies never;
      }
    },
  };
}

interface Asked {
  readonly id: number;
  readonly draft: ReadText;
  readonly limits: ReadingLimits;
}

function askedOf(reader: ChildProcess, { id, draft, limits }: Asked): Promise<Ended> {
  const ended = Promise.withResolvers<Ended>();
  const timer = setTimeout(() => {
    ended.resolve({ kind: 'too-long' });
  }, limits.timeoutMs);
  const onMessage = (message: unknown) => {
    // Only our own script stands at the other end.
    const answer = message as { readonly id: number; readonly written: WrittenReading };
    if (answer.id === id) ended.resolve({ kind: 'written', written: answer.written });
  };
  const onEnd = () => {
    ended.resolve({ kind: 'died' });
  };
  reader.ref();
  reader.channel?.ref();
  reader.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
  reader.send({ id, text: draft.text, blocks: draft.blocks }, (error) => {
    if (error !== null) onEnd();
  });
  return ended.promise.finally(() => {
    clearTimeout(timer);
    reader.off('message', onMessage).off('exit', onEnd);
  });
}

function start(script: string, { heapMegabytes }: ReadingLimits): ChildProcess {
  const reader = fork(script, {
    cwd: root(),
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    // Nothing of the server's settings or secrets is in reach of what reads anybody's text.
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // One that dies between two drafts is nobody's failure: the next draft starts another.
  reader.on('error', () => undefined);
  return reader;
}

function root(): string {
  return process.env['SOURCEMARK_ROOT'] ?? process.cwd();
}

/** The caller is bundled, so the file is found from the project's root and not from this one. */
function childScript(): string {
  return join(root(), 'app', '_server', 'reading.child.ts');
}
