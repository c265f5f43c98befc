import { comparePlain, plainFacts } from '#lib/carry/facts/figures-anywhere.ts';
import type { Difference, Fact, FactKind } from '#lib/carry/facts/fact.ts';
import { FactText } from '#lib/carry/facts/fact-text.ts';
import { claimSide } from '#lib/carry/facts/claim-side.ts';
import { compareSentences } from '#lib/carry/facts/compare-sentences.ts';
import { type SentenceFacts, sentenceFacts } from '#lib/carry/facts/sentence-facts.ts';
import { touchesRun } from '#lib/carry/facts/runs.ts';
import { withoutSharedEnd } from '#lib/carry/facts/without-shared-end.ts';
import { isTypographyOnly } from '#lib/carry/facts/typography.ts';
import type { Span } from '#lib/text/span.ts';

/** One fact of a claim that a revision changed, left out or added. */
export interface FactChange {
  readonly kind: FactKind;
  /** The words as written; null when there were, or are, none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where they stand, UTF-16 and half-open: in the text before, in the text after. */
  readonly fromSpan: Span | null;
  readonly toSpan: Span | null;
  /** Whether they stand in the claim's own words or beside them in the sentence. */
  readonly where: 'inside' | 'around';
}

/** One place of a text: the words meant (UTF-16, half-open, in reading order) and the sentence or sentences around them. */
export interface Passage {
  readonly spans: readonly Span[];
  readonly around: Span;
}

/**
 * What the words of a claim assert, before and after a revision: numbers with units and bounds, dates, names and
 * offices, negation, modal words, cues, quoted words, sources, and words that turn a statement round. The facts of
 * each kind are compared as sets, so that word order, the passive, synonyms and split sentences change nothing;
 * negation, modality, cue and source count as far as they reach the claim's words. Both texts are prepared when the
 * first changed passage is asked for, in time linear in their length; a passage costs what its sentence is long.
 */
export function factsBetween(
  from: string,
  to: string,
): (before: Passage, after: Passage) => readonly FactChange[] {
  const first = new ReadText(from);
  const second = new ReadText(to);
  return (wholeBefore, wholeAfter) => {
    const before = near(wholeBefore, from.length);
    const after = near(wholeAfter, to.length);
    if (isSamePassage(from, before, to, after)) return [];
    const isTold = first.isTold || second.isTold;
    const differences = isTold
      ? compareSentences(first.claim(before), second.claim(after))
      : comparePlain(first.plain(before), second.plain(after));
    return differences.map((one) => change(one, { from, to, before, after }));
  };
}

/** The facts that differ between two sentences that stand for themselves. */
export function compareFacts(before: string, after: string): readonly FactChange[] {
  const whole = (text: string): Passage => {
    const span = { start: 0, end: text.length };
    return { spans: text === '' ? [] : [span], around: span };
  };
  return factsBetween(before, after)(whole(before), whole(after));
}

/**
 * Whether a text is in a language whose facts can be told. Elsewhere only figures, quoted words and words with
 * capitals are compared: a rewording then needs a person's look.
 */
export function canTellFacts(text: string): boolean {
  return new FactText(text).isTold;
}

/** How far around a claim its facts are looked for, in UTF-16 units: longer than any sentence that is one. */
const REACH = 600;

/** A passage without what stands too far from the claim's words. */
function near({ spans, around }: Passage, length: number): Passage {
  const start = Math.max(0, around.start, (spans[0]?.start ?? around.start) - REACH);
  const end = Math.min(length, around.end, (spans.at(-1)?.end ?? around.end) + REACH);
  return { spans, around: { start: Math.min(start, length), end: Math.max(start, end) } };
}

class ReadText extends FactText {
  #last: { readonly start: number; readonly end: number; readonly facts: SentenceFacts } | null =
    null;

  claim({ spans, around }: Passage) {
    return claimSide(this.#factsOf(around), spans);
  }

  plain({ spans, around }: Passage) {
    return {
      facts: plainFacts(this, around),
      isInside: ({ span }: Fact) => touchesRun(spans, span),
    };
  }

  /** Claims of one sentence come one after the other. */
  #factsOf({ start, end }: Span): SentenceFacts {
    if (this.#last?.start === start && this.#last.end === end) return this.#last.facts;
    const facts = sentenceFacts(this, { start, end });
    this.#last = { start, end, facts };
    return facts;
  }
}

function isSamePassage(from: string, before: Passage, to: string, after: Passage): boolean {
  const first = from.slice(before.around.start, before.around.end);
  const second = to.slice(after.around.start, after.around.end);
  if (!isTypographyOnly(first, second)) return false;
  const runs = (text: string, { spans }: Passage) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return isTypographyOnly(runs(from, before), runs(to, after));
}

interface Between {
  readonly from: string;
  readonly to: string;
  readonly before: Passage;
  readonly after: Passage;
}

function change({ kind, before, after }: Difference, between: Between): FactChange {
  const whole = [before?.span ?? null, after?.span ?? null] as const;
  const [old, now] = whole;
  const isIn =
    (old !== null && touchesRun(between.before.spans, old)) ||
    (now !== null && touchesRun(between.after.spans, now));
  const [fromSpan, toSpan] =
    kind !== 'number' || old === null || now === null
      ? whole
      : withoutSharedEnd(between.from, old, between.to, now);
  return {
    kind,
    from: fromSpan === null ? null : between.from.slice(fromSpan.start, fromSpan.end),
    to: toSpan === null ? null : between.to.slice(toSpan.start, toSpan.end),
    fromSpan,
    toSpan,
    where: isIn ? 'inside' : 'around',
  };
}
