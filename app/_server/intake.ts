import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { Turnstile } from '#app/_server/turnstile.ts';
import { PROBLEM_CODES, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { saidSchema } from '#lib/said-schema.ts';
import { type Said, say } from '#lib/say.ts';
import { completenessSchema } from '#lib/story/draft.ts';
import type { Intake, IntakeSource } from '#lib/story/intake/intake.ts';
import { blockSchema } from '#lib/text/block.ts';
import { blocksFit } from '#lib/text/blocks.ts';

/** What one reading of an original may cost. */
export interface IntakeLimits {
  /** After this the reading is stopped. */
  readonly timeoutMs: number;
  /** The heap of the reading process. Ten megabytes of text in 260,000 paragraphs fit into 256. */
  readonly heapMegabytes: number;
}

const LIMITS: IntakeLimits = { timeoutMs: 20_000, heapMegabytes: 512 };

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
    problem: z.object({ code: z.enum(PROBLEM_CODES), message: z.string(), said: saidSchema }),
  }),
]);

const turns = new Turnstile(AT_ONCE);

/**
 * Reads an original in a process of its own, where a hostile one can exhaust neither the time nor the
 * memory of the server. A thread would not do: when its heap runs full inside V8's own code the whole
 * process ends (seen with a tag of a million attributes, Node 24.21). Refuses with `invalid` what cannot
 * be read or takes too much of either.
 */
export async function takeInSafely(
  source: IntakeSource,
  limits: IntakeLimits = LIMITS,
): Promise<Result<Intake>> {
  const turn = await turns.enter();
  const answer = await answerApart(source, limits).finally(turn.leave);
  if (answer.kind === 'too-long') {
    return refuse(say('original-takes-too-long', { seconds: limits.timeoutMs / 1000 }));
  }
  if (answer.kind === 'too-much') return refuse(say('original-needs-too-much'));
  // The answer was made from anybody's bytes; one whose shape does not fit is a bug.
  const parsed = answerSchema.parse(JSON.parse(answer.json));
  return parsed.ok ? ok(parsed.value) : fail(parsed.problem);
}

type Answer =
  | { readonly kind: 'answered'; readonly json: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-much' };

function answerApart(source: IntakeSource, limits: IntakeLimits): Promise<Answer> {
  // The caller is bundled, so the file is found from the project's root and not from this one.
  const root = process.env['SOURCEMARK_ROOT'] ?? process.cwd();
  const script = join(root, 'app', '_server', 'intake.child.ts');
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.heapMegabytes}`, script, `--format=${source.format}`],
    {
      cwd: root,
      // Nothing of the server's settings or secrets is in reach of what reads anybody's bytes. Its own files it
      // finds ready to run.
      env: { NODE_ENV: 'production', NODE_COMPILE_CACHE: join(root, '.cache', 'compile') },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const output: Buffer[] = [];
  const complaints: Buffer[] = [];
  let isTooLong = false;
  const timer = setTimeout(() => {
    isTooLong = true;
    child.kill('SIGKILL');
  }, limits.timeoutMs);
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  // A process that ends before it has read everything breaks the pipe; how it ended says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(source.bytes);
  return new Promise<Answer>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (isTooLong) resolve({ kind: 'too-long' });
      else if (code === 0) resolve({ kind: 'answered', json: Buffer.concat(output).toString() });
      else if (isOutOfMemory(code, signal)) resolve({ kind: 'too-much' });
      else reject(new Error(`Reading ended with ${code ?? signal}: ${tailOf(complaints)}`));
    });
  }).finally(() => {
    clearTimeout(timer);
  });
}

/** V8 aborts when its heap is full; the system kills what takes the last of the machine's memory. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP' || code === 134;
}

function tailOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString().slice(-2000);
}

function refuse(why: Said) {
  return fail(refusal('invalid', why));
}
