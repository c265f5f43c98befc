import type { Contradiction, Reading, Signal, Suggestion } from '#lib/reading/reading.ts';
import { sentencesUnder } from '#lib/reading/sentences-under.ts';
import { type Span, overlaps, wordsOf } from '#lib/text/span.ts';

/** Worth more than words that are only quoted: from here on a suggestion is shown without being asked for. */
const STRONG_WORTH = 0.6;

/** More than so many of one sentence are never shown without being asked for. */
const MOST_OF_A_SENTENCE = 3;

/** So many disagreeing places are told of a suggestion. */
const MOST_CONFLICTS = 3;

/** Signals that a checker is shown whatever the words are worth. */
const TELLING: ReadonlySet<Signal> = new Set<Signal>([
  'unnamed',
  'plural-sources',
  'bare-source',
  'hedge',
  'declared-gap',
  'no-agent',
]);

/** A place of the story that does not agree with a suggestion's sentence. */
export interface Conflict {
  readonly kind: Contradiction['kind'];
  /** UTF-16, half-open. */
  readonly other: Span;
}

/** How a suggestion is offered. */
export interface Weight {
  /** Whether a checker is shown it without asking. */
  readonly isStrong: boolean;
  /** What does not agree with its sentence; told of the best suggestion of that sentence alone. */
  readonly conflicts: readonly Conflict[];
}

type Read = Pick<Reading, 'attributions' | 'sentences' | 'suggestions' | 'contradictions'>;

/** A suggestion with what its strength is judged by. */
interface Judged {
  readonly suggestion: Suggestion;
  /** Whether somebody is told to have said a whole statement, or it is quoted, or the story says it. */
  readonly isStatement: boolean;
  /** Whose words they are, in lower case; empty for nobody's. */
  readonly source: string;
}

/**
 * Weighs suggestions. Strong are those worth much, with a telling signal, or at odds with another place of the
 * story: of each sentence the best, and another only where it is a statement by somebody else about other words,
 * which is another claim. A rule of our own, made by looking at drawn stories. n log n in the suggestions.
 */
export function weigh(text: string, reading: Read): ReadonlyMap<Suggestion, Weight> {
  const sentences = reading.sentences.map(({ span }) => span);
  const conflicts = conflictsBySentence(reading.contradictions, sentences);
  const judged = reading.suggestions.map((suggestion) => judge(text, reading, suggestion));
  const bySentence = Map.groupBy(judged, ({ suggestion: { spans } }) => {
    return sentencesUnder(spans.slice(0, 1), sentences)[0] ?? 0;
  });
  const weights = new Map<Suggestion, Weight>();
  for (const [sentence, those] of bySentence) {
    const told = (conflicts.get(sentence) ?? []).slice(0, MOST_CONFLICTS);
    const chosen = chosenOf(those, told.length > 0);
    // Of a claim and its denial in one sentence the denial is what disagrees.
    const bearer = chosen.find(({ suggestion }) => isStronglyPut(suggestion)) ?? chosen[0];
    const strong = new Set(chosen);
    for (const one of those) {
      const own = one === bearer ? told : [];
      weights.set(one.suggestion, { isStrong: strong.has(one), conflicts: own });
    }
  }
  return weights;
}

/** The strong ones of a sentence, the best first; where another place disagrees with it one is strong whatever it is. */
function chosenOf(those: readonly Judged[], isDisagreedWith: boolean): readonly Judged[] {
  const chosen: Judged[] = [];
  for (const one of those.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    const isFirst = chosen.length === 0;
    const isGround = isStrong(one) || (isFirst && isDisagreedWith);
    if (isGround && (isFirst || isAnother(one, chosen))) chosen.push(one);
  }
  return chosen;
}

function isStronglyPut({ signals }: Suggestion): boolean {
  return signals.includes('strong-cue');
}

function judge(text: string, { attributions }: Read, suggestion: Suggestion): Judged {
  const read = suggestion.attribution === null ? undefined : attributions[suggestion.attribution];
  if (read === undefined) return { suggestion, isStatement: true, source: '' };
  const source = read.sourceSpans.map((span) => wordsOf(text, span).toLowerCase()).join(' ');
  const isWhole = read.complement === 'clause' || read.complement === 'quotation';
  return { suggestion, isStatement: isWhole || read.quoteType !== 'indirect', source };
}

/** Being for or against something is no statement: it is strong only as an accusation. */
function isStrong({ suggestion, isStatement }: Judged): boolean {
  const { score, signals, reasons } = suggestion;
  if (signals.some((signal) => TELLING.has(signal))) return true;
  const isAccusation = isStronglyPut(suggestion) && reasons.includes('accusation');
  return (isStatement || isAccusation) && score > STRONG_WORTH;
}

function isAnother(one: Judged, chosen: readonly Judged[]): boolean {
  if (!one.isStatement || one.source === '' || chosen.length >= MOST_OF_A_SENTENCE) return false;
  const hull = hullOf(one);
  return chosen.every((other) => other.source !== one.source && !overlaps(hullOf(other), hull));
}

/** A telling signal before a statement, a statement before what is not one, then the more worth checking. */
function rankOf({ suggestion: { score, signals }, isStatement }: Judged): number {
  const isTelling = signals.some((signal) => TELLING.has(signal));
  return (isTelling ? 4 : 0) + (isStatement ? 2 : 0) + score;
}

function hullOf({ suggestion: { spans } }: Judged): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function conflictsBySentence(
  contradictions: readonly Contradiction[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly Conflict[]> {
  const found = new Map<number, Conflict[]>();
  const tell = (at: Span, conflict: Conflict) => {
    for (const sentence of sentencesUnder([at], sentences)) {
      const those = found.get(sentence);
      if (those === undefined) found.set(sentence, [conflict]);
      else those.push(conflict);
    }
  };
  for (const { kind, first, second } of contradictions) {
    tell(first, { kind, other: second });
    tell(second, { kind, other: first });
  }
  return found;
}
