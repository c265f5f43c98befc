import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Annotation } from '#lib/annotation/annotation.ts';
import type { LocatingText, Sought } from '#lib/annotation/locating.ts';
import type { CarriedMark, Carrying } from '#lib/carry/mark.ts';
import type { Piece } from '#lib/carry/pieces.ts';
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

/**
 * Looking for thousands of annotations whose words have changed takes longer than reading does: 2 to 7 ms each in a
 * text of 120,000 characters (`docs/selectors.md`).
 */
export const LOCATING_LIMITS: ReadingLimits = { ...LIMITS, timeoutMs: 120_000 };

/** Reads drafts, and carries work from one to the next, beside the server. */
export interface DraftReader {
  /** Refuses with `unavailable` what takes too long, or more memory than the reader may have. */
  readonly read: (draft: ReadText) => Promise<Result<WrittenReading>>;
  /** The same for a text that nobody keeps: what was found, as JSON in UTF-8. */
  readonly print: (text: ReadText) => Promise<Result<Uint8Array>>;
  /** Places what lies over one text in another. Refuses as `read` does. */
  readonly carry: (carrying: Carrying) => Promise<Result<readonly CarriedMark[]>>;
  /** What two texts have in common. Refuses as `read` does. */
  readonly compare: (texts: Omit<Carrying, 'marks'>) => Promise<Result<readonly Piece[]>>;
  /** Looks for annotations in a text. Refuses as `read` does, and what is no set of annotations. */
  readonly locate: (sought: Sought, draft: LocatingText) => Promise<Result<readonly Annotation[]>>;
  /** Ends the process that reads; the next draft starts another. */
  readonly stop: () => void;
}

/** What the reader answers to each thing that can be asked of it; what is printed comes in pieces before. */
interface Answers {
  readonly kept: WrittenReading;
  readonly printed: number;
  readonly carried: readonly CarriedMark[];
  readonly compared: readonly Piece[];
  readonly located: Result<readonly Annotation[]>;
}

/** What can be asked of the reader. */
type Asking =
  | ({ readonly as: 'kept' | 'printed' } & ReadText)
  | ({ readonly as: 'carried' } & Carrying)
  | ({ readonly as: 'compared' } & Omit<Carrying, 'marks'>)
  | ({ readonly as: 'located'; readonly sought: Sought } & LocatingText);

/** What comes back over the channel. */
type Message<Answer> = { readonly id: number } & (
  { readonly piece: Uint8Array } | { readonly answer: Answer }
);

/** What was read, with the pieces that came before. */
interface Read<Answer> {
  readonly answer: Answer;
  readonly pieces: readonly Uint8Array[];
}

type Ended<Answer> = ({ readonly kind: 'read' } & Read<Answer>) | { kind: 'died' | 'too-long' };

/**
 * A reader in a process of its own, so that the server keeps answering meanwhile: started for the first draft,
 * kept for the next ones, ended when none comes for a while, and started anew when it died or was given up.
 * A thread would not do: when its heap runs full inside V8's own code the whole server ends.
 */
export function openReader(
  script: string = childScript(),
  limits: ReadingLimits = LIMITS,
): DraftReader {
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
  const ask = async <As extends keyof Answers>(asking: Asking & { readonly as: As }) => {
    const turn = await turns.enter();
    clearTimeout(idle);
    lastId += 1;
    const asked = { id: lastId, asking, limits };
    const ended = await askedOf<Answers[As]>(running(), asked).finally(turn.leave);
    if (ended.kind === 'read') rest();
    else stop();
    return resultOf(ended, asking.as, limits);
  };
  return {
    stop,
    read: async ({ text, blocks }) => {
      const read = await ask({ as: 'kept', text, blocks });
      return read.ok ? ok(read.value.answer) : read;
    },
    print: async ({ text, blocks }) => {
      const read = await ask({ as: 'printed', text, blocks });
      return read.ok ? ok(joined(read.value.pieces)) : read;
    },
    carry: async ({ from, to, marks }) => {
      const carried = await ask({ as: 'carried', from, to, marks });
      return carried.ok ? ok(carried.value.answer) : carried;
    },
    compare: async ({ from, to }) => {
      const compared = await ask({ as: 'compared', from, to });
      return compared.ok ? ok(compared.value.answer) : compared;
    },
    locate: async (sought, { text, blocks }) => {
      const located = await ask({ as: 'located', sought, text, blocks });
      return located.ok ? located.value.answer : located;
    },
  };
}

const READING = { tooLong: 'reading-takes-too-long', died: 'reading-failed' } as const;
const CARRYING = { tooLong: 'carry-takes-too-long', died: 'carry-failed' } as const;

/** What is said where no answer came. */
const UNANSWERED = {
  kept: READING,
  printed: READING,
  carried: CARRYING,
  compared: CARRYING,
  located: { tooLong: 'locating-takes-too-long', died: 'locating-failed' },
} as const;

function resultOf<Answer>(
  ended: Ended<Answer>,
  as: keyof Answers,
  { timeoutMs }: ReadingLimits,
): Result<Read<Answer>> {
  const { tooLong, died } = UNANSWERED[as];
  const seconds = timeoutMs / 1000;
  switch (ended.kind) {
    case 'read':
      return ok({ answer: ended.answer, pieces: ended.pieces });
    case 'too-long':
      return fail(refusal('unavailable', say(tooLong, { seconds })));
    case 'died':
      return fail(refusal('unavailable', say(died)));
    default:
      return ended satisfies never;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

interface Asked {
  readonly id: number;
  readonly asking: Asking;
  readonly limits: ReadingLimits;
}

function askedOf<Answer>(
  reader: ChildProcess,
  { id, asking, limits }: Asked,
): Promise<Ended<Answer>> {
  const ended = Promise.withResolvers<Ended<Answer>>();
  const pieces: Uint8Array[] = [];
  const timer = setTimeout(() => {
    ended.resolve({ kind: 'too-long' });
  }, limits.timeoutMs);
  const onMessage = (message: unknown) => {
    // Only our own script stands at the other end.
    const came = message as Message<Answer>;
    if (came.id !== id) return;
    if ('piece' in came) pieces.push(came.piece);
    else ended.resolve({ kind: 'read', answer: came.answer, pieces });
  };
  const onEnd = () => {
    ended.resolve({ kind: 'died' });
  };
  reader.ref();
  reader.channel?.ref();
  reader.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
  reader.send({ id, asking }, (error) => {
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
    // Only its main thread stands back behind the server, so all of its work is done there.
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--single-threaded'],
    // Nothing of the server's settings or secrets is in reach of what reads anybody's text. Its own files it
    // finds ready to run: half a second less until the first draft is read.
    env: { NODE_ENV: 'production', NODE_COMPILE_CACHE: join(root(), '.cache', 'compile') },
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
