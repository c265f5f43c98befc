import { z } from 'zod';
import type { Speak } from '#app/_texts/speak.ts';
import { CLAIM_KINDS, PRIORITIES } from '#lib/claim/claim.ts';
import { STANCES } from '#lib/evidence/evidence.ts';
import { claimIdSchema } from '#lib/id.ts';
import { type ProblemCode, type Told, PROBLEM_CODES } from '#lib/problem.ts';
import { saidSchema } from '#lib/said-schema.ts';
import { type Span, spanSchema } from '#lib/text/span.ts';

/** The acts of this screen that can wait for a connection. */
export const WAITING_NAMES = [
  'mark-claim',
  'change-claim',
  'adjust-claim',
  'withdraw-claim',
  'record-verdict',
  'attribute-claim',
  'change-attribution',
  'withdraw-attribution',
  'add-evidence',
  'change-evidence',
  'withdraw-evidence',
  'dismiss-sentences',
  'withdraw-dismissals',
  'accept-suggestions',
  'edit-suggestion',
  'dismiss-suggestions',
] as const;

export type WaitingName = (typeof WAITING_NAMES)[number];

const actSchema = z.object({
  /** What the desk knows this act by, however often it is sent. */
  key: z.string(),
  name: z.enum(WAITING_NAMES),
  input: z.record(z.string(), z.unknown()),
  claimId: claimIdSchema.nullable(),
  /** What it is, in words. */
  sentence: z.string(),
  /** When it was meant to be saved. */
  at: z.string(),
  /** Why the desk refused it when it was sent; null while it waits. */
  refused: z
    .object({ code: z.enum(PROBLEM_CODES), message: z.string(), said: saidSchema })
    .nullable(),
  /** Whether it waits in this window only, since it holds a file. */
  isHere: z.boolean().default(false),
});

/** Something a checker did that the desk has not been told yet. */
export interface WaitingAct extends z.infer<typeof actSchema> {
  readonly refused: (Told & { readonly code: ProblemCode }) | null;
}

/** What waits to be sent, in the order in which it was done, with what was refused when it was sent. */
export type Outbox = readonly WaitingAct[];

/** The most acts that are kept, and the most characters of them: what a browser surely stores. */
export const MOST_ACTS = 200;
export const MOST_CHARACTERS = 1_000_000;

/** The outbox with one more act; null when it is full. The same act is in it once. */
export function withAct(outbox: Outbox, act: WaitingAct): Outbox | null {
  if (outbox.some(({ key }) => key === act.key)) return outbox;
  const next = [...outbox, act];
  if (next.length > MOST_ACTS || textOfOutbox(next).length > MOST_CHARACTERS) return null;
  return next;
}

/** The outbox without an act: it was sent, or given up. */
export function withoutAct(outbox: Outbox, key: string): Outbox {
  return outbox.filter((act) => act.key !== key);
}

/**
 * The outbox after an act was kept as the given version of its thing: those done after it, on the same
 * state of the same thing, go on from that version. They know of the change, for it was their author's own.
 */
export function afterKept(outbox: Outbox, kept: WaitingAct, version: number | null): Outbox {
  const rest = withoutAct(outbox, kept.key);
  const { expects } = kept.input;
  if (version === null || typeof expects !== 'number') return rest;
  return rest.map((act) =>
    thingOf(act) === thingOf(kept) && act.input['expects'] === expects
      ? { ...act, input: { ...act.input, expects: version } }
      : act,
  );
}

/** The outbox with an act the desk refused: it stays until its author has seen why. */
export function withRefusal(
  outbox: Outbox,
  key: string,
  refused: NonNullable<WaitingAct['refused']>,
): Outbox {
  return outbox.map((act) => (act.key === key ? { ...act, refused } : act));
}

/** Those that wait and were not refused. */
export function waitingIn(outbox: Outbox): Outbox {
  return outbox.filter((act) => act.refused === null);
}

/** The words of claims that were marked and not yet saved. */
export function waitingMarks(outbox: Outbox): readonly Span[] {
  return outbox.flatMap((act) => {
    if (act.name !== 'mark-claim') return [];
    const spans = z.array(spanSchema).safeParse(act.input['spans']);
    return spans.success ? spans.data : [];
  });
}

/** The outbox as text that outlives the page; files stay behind. */
export function textOfOutbox(outbox: Outbox): string {
  return JSON.stringify(outbox.filter((act) => !act.isHere));
}

/** The outbox from its text; what cannot be read is left out. */
export function outboxFromText(text: string | null): Outbox {
  let read: unknown;
  try {
    read = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(read)) return [];
  return read.flatMap((each: unknown) => {
    const act = actSchema.safeParse(each);
    return act.success ? [act.data] : [];
  });
}

/** The fields that hold what people typed or chose. */
const TYPED = [
  'restatement',
  'kind',
  'priority',
  'justification',
  'reason',
  'question',
  'answer',
  'stance',
  'citation',
  'url',
  'locator',
  'quotation',
  'origin',
] as const;

/** What was typed in an act, each of its fields on a line. */
export function typedIn(act: WaitingAct, t: Speak<'together'>): string {
  const lines = TYPED.flatMap((name) => {
    const value = act.input[name];
    if (typeof value !== 'string' || value === '') return [];
    return [t(`typed.${name}`, { value: shownOf(name, value, t) })];
  });
  return lines.join('\n');
}

/** The fields that hold a choice from a list, and what their lists offer. */
const CHOICE_FIELDS: readonly string[] = ['kind', 'priority', 'stance'];
const CHOICES = [...CLAIM_KINDS, ...PRIORITIES, ...STANCES];

/** What was chosen from a list, by its word; what was typed stays as it is. */
function shownOf(name: string, value: string, t: Speak<'together'>): string {
  const choice = CHOICE_FIELDS.includes(name) ? CHOICES.find((each) => each === value) : undefined;
  return choice === undefined ? value : t(`chosen.${choice}`);
}

/** An act for keeping elsewhere: its sentence, then what was typed. */
export function wordsOfAct(act: WaitingAct, t: Speak<'together'>): string {
  return [act.sentence, typedIn(act, t)].filter((part) => part !== '').join('\n');
}

/** What an act changes: acts on one thing depend on each other's version. */
function thingOf(act: WaitingAct): unknown {
  const { attributionId, evidenceId, claimId } = act.input;
  return attributionId ?? evidenceId ?? claimId;
}
