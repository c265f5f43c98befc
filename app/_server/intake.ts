import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { PROBLEM_CODES, problem } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { completenessSchema } from '#lib/story/draft.ts';
import type { Intake, IntakeSource } from '#lib/story/intake/intake.ts';
import { blockSchema } from '#lib/text/block.ts';
import { blocksFit } from '#lib/text/blocks.ts';
import { Turnstile } from '#app/_server/turnstile.ts';

/** What one reading of an original may cost. */
export interface IntakeLimits {
  /** After this the reading is stopped. */
  readonly timeoutMs: number;
  /** The heap of the reading thread; ten megabytes of HTML need about 600 of it (measured). */
  readonly heapMegabytes: number;
}

const LIMITS: IntakeLimits = { timeoutMs: 20_000, heapMegabytes: 1024 };

/** Enough for the deepest page that is let through; more would be room for runaway recursion. */
const STACK_MEGABYTES = 4;

/** How many originals are read at the same time; the others wait for their turn. */
const AT_ONCE = 2;

const head = z.string().nullable();

const intakeSchema = z
  .object({
    title: head,
    byline: head,
    outlet: head,
    dateline: head,
    text: z.string(),
    blocks: z.array(blockSchema).readonly(),
    completeness: completenessSchema,
  })
  .refine(({ text, blocks }) => blocksFit(text, blocks), 'The blocks do not fit the text.');

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: intakeSchema }),
  z.object({
    ok: z.literal(false),
    problem: z.object({ code: z.enum(PROBLEM_CODES), message: z.string() }),
  }),
]);

const turns = new Turnstile(AT_ONCE);

/**
 * Reads an original in a thread of its own, where a hostile one can exhaust neither the time nor the
 * memory of the server. Refuses with `invalid` what cannot be read or takes too much of either.
 */
export async function takeInSafely(
  source: IntakeSource,
  limits: IntakeLimits = LIMITS,
): Promise<Result<Intake>> {
  const turn = await turns.enter();
  const thread = startThread(source, limits);
  // The person is answered at once; the turn is given back when the thread is really gone.
  void thread.ended.finally(turn.leave);
  const answer = await thread.answer;
  if (answer.kind === 'too-long') {
    return refuse(`takes longer to read than the ${limits.timeoutMs / 1000} s it may take`);
  }
  if (answer.kind === 'too-much') return refuse('needs more memory to read than it may have');
  // What comes out of the thread was made from anybody's bytes; a shape that does not fit is a bug.
  const parsed = answerSchema.parse(answer.message);
  return parsed.ok ? ok(parsed.value) : fail(parsed.problem);
}

type Answer =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-much' };

interface Thread {
  readonly answer: Promise<Answer>;
  /** When the thread has ended, whatever it answered. */
  readonly ended: Promise<unknown>;
}

function startThread(source: IntakeSource, limits: IntakeLimits): Thread {
  // The caller is bundled, so the file is found from the project's root and not from this one.
  const root = process.env['SOURCEMARK_ROOT'] ?? process.cwd();
  const worker = new Worker(join(root, 'app', '_server', 'intake.worker.ts'), {
    workerData: { bytes: source.bytes, format: source.format },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, stackSizeMb: STACK_MEGABYTES },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const ended = new Promise<number>((resolve) => worker.once('exit', resolve));
  let timer: NodeJS.Timeout | undefined;
  const answer = new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(() => {
      resolve({ kind: 'too-long' });
    }, limits.timeoutMs);
    worker.once('message', (message: unknown) => {
      resolve({ kind: 'message', message });
    });
    worker.once('error', (error: unknown) => {
      if (isOutOfMemory(error)) resolve({ kind: 'too-much' });
      else reject(error instanceof Error ? error : new Error(String(error)));
    });
    void ended.then((code) => {
      reject(new Error(`The reading thread ended with code ${code} before it answered.`));
    });
  }).finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
  return { answer, ended };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function refuse(what: string) {
  return fail(
    problem('invalid', `This original ${what}. Copy the story's words and paste them as text.`),
  );
}
