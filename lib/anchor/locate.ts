import { CodePointPlaces } from '#lib/anchor/by-position.ts';
import { withBestEnds } from '#lib/anchor/ends.ts';
import { FuzzyText } from '#lib/anchor/fuzzy.ts';
import { GraphemesNear } from '#lib/anchor/graphemes-near.ts';
import { literalPlaces } from '#lib/anchor/literal.ts';
import { type Candidate, atItsPosition, candidateAt } from '#lib/anchor/score.ts';
import { type Place, type Quote, type Selector, placeOf } from '#lib/anchor/selector.ts';
import { type Settled, isSameSpan, settle } from '#lib/anchor/settle.ts';
import { snapped } from '#lib/anchor/snap.ts';
import type { Span } from '#lib/text/span.ts';

/** A place a selector may mean, in UTF-16 units, and how well it fits (see `candidateAt`; 1 is exact). */
export interface ScoredSpan {
  readonly span: Span;
  readonly score: number;
}

/**
 * Where a selector leads. *Found*: `exact` when the words there are the very ones, `fuzzy` when like them.
 * *Ambiguous*: several places are about as good, the best first, at most 1,000; a person has to choose.
 * *Orphaned*: the words are not in the text; `best` is what came nearest, if anything did, and no answer.
 */
export type Located =
  | (ScoredSpan & { readonly kind: 'found'; readonly exactness: 'exact' | 'fuzzy' })
  | { readonly kind: 'ambiguous'; readonly candidates: readonly ScoredSpan[] }
  | { readonly kind: 'orphaned'; readonly best?: ScoredSpan };

/** Below this the nearest place is not worth showing. */
const WORTH_SHOWING = 0.4;
/** With so much of its context an exact place needs no comparing with places that are like it. */
const SURE_CONTEXT = 0.9;
/** Context as `describe` and others write it without looking at what else the text holds, in UTF-16 units. */
const LONGEST_USUAL = 80;
/** Selectors inside selectors are followed so far. */
const DEEPEST = 4;

/**
 * Finds the place of a selector in a text. The very words come first; context, and a position that names
 * one of their occurrences exactly, decide between several. Where the words are not there, or stand in
 * quite another context, places like them are weighed: one is found only at a score of 0.7 or more, and
 * 0.1 ahead of any other that does not overlap it (0.2 where a position was given and names another place).
 * A position alone is the span it names, or orphaned.
 * `refinedBy` is looked for within what the selector around it found. Never inside a grapheme. It throws
 * on no text and no selector.
 */
export function locate(text: string, selector: Selector): Located {
  return locator(text)(selector);
}

/** The places of many selectors in one text, in their order; the text is made ready once. */
export function locateAll(text: string, selectors: readonly Selector[]): readonly Located[] {
  const find = locator(text);
  return selectors.map((selector) => find(selector));
}

/** `locate` for a text that is asked about often: what is costly to know of it is kept, once needed. */
export function locator(text: string): (selector: Selector) => Located {
  const whole = new SearchedText(text);
  return (selector) => {
    let place = placeOf(selector);
    let found = whole.find(place);
    for (let depth = 1; place.inner !== null && found.kind === 'found'; depth += 1) {
      if (depth > DEEPEST) return { kind: 'orphaned' };
      const { start, end } = found.span;
      place = placeOf(place.inner);
      found = moved(new SearchedText(text.slice(start, end)).find(place), start);
    }
    return found;
  };
}

class SearchedText {
  readonly #text: string;
  readonly #graphemes: GraphemesNear;
  #positions: CodePointPlaces | undefined;
  #fuzzy: FuzzyText | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#graphemes = new GraphemesNear(text);
  }

  find({ quote, position }: Place): Located {
    const at = position === null ? null : this.#at(position);
    if (quote !== null && quote.exact !== '') return this.#quote(quote, at);
    if (at === null) return { kind: 'orphaned' };
    return { kind: 'found', span: this.#graphemes.snap(at), exactness: 'exact', score: 1 };
  }

  #likeness(): FuzzyText {
    return (this.#fuzzy ??= new FuzzyText(this.#text));
  }

  #at(position: Span): Span | null {
    this.#positions ??= new CodePointPlaces(this.#text);
    return this.#positions.spanAt(position);
  }

  #quote(quote: Quote, at: Span | null): Located {
    const { starts, isWhole } = literalPlaces(this.#text, this.#graphemes, { quote, at });
    const spans = starts.map((start) => ({ start, end: start + quote.exact.length }));
    // All that was given stands there to the letter: nothing can fit better, so nothing else is looked for.
    if (isWhole && !this.#isDoubtful(quote, spans, at)) return decided(spans, at);
    const candidates = spans.map((span) => {
      const candidate = candidateAt(this.#text, span, quote);
      return isSameSpan(span, at) ? atItsPosition(candidate, quote) : candidate;
    });
    const best = bestOf(candidates);
    const isSure = best !== undefined && (best.context === null || best.context >= SURE_CONTEXT);
    if (isSure && !isWhole) return answer(settle(candidates, at), candidates);
    return this.#like(quote, candidates, at);
  }

  /**
   * Whether one place that has all of the words and context is not sure all the same: the position names
   * another, and the context is no longer than anybody writes, not one that was grown to be the only one.
   */
  #isDoubtful(quote: Quote, spans: readonly Span[], at: Span | null): boolean {
    if (at === null || spans.length !== 1 || isSameSpan(spans[0] ?? at, at)) return false;
    if (Math.max(quote.prefix.length, quote.suffix.length) > LONGEST_USUAL) return false;
    return this.#likeness().isRepeated(quote);
  }

  /** The places of the words, which settle nothing by themselves, weighed with the places that are like them. */
  #like(quote: Quote, literal: readonly Candidate[], at: Span | null): Located {
    const { spans, isCut } = this.#likeness().placesOf(quote);
    const seen = new Set(literal.map(({ span }) => keyOf(span)));
    const candidates = [...literal];
    for (const span of spans) {
      const ends = snapped(this.#text, span, { quote, graphemes: this.#graphemes });
      if (ends === null || seen.has(keyOf(ends))) continue;
      seen.add(keyOf(ends));
      candidates.push(candidateAt(this.#text, ends, quote));
    }
    const settled = settle(candidates, at);
    // Places as promising as those looked at were left out: only one that its context confirms is sure.
    if (isCut && settled?.kind === 'one' && (settled.chosen.context ?? 0) < SURE_CONTEXT) {
      return answer({ kind: 'several', candidates: [settled.chosen] }, candidates);
    }
    if (settled?.kind !== 'one') return answer(settled, candidates);
    const chosen = withBestEnds(this.#text, { quote, chosen: settled.chosen }, candidates);
    return answer({ kind: 'one', chosen }, candidates);
  }
}

/** One of several places that are equally whole: the only one, or the one that the position names. */
function decided(spans: readonly Span[], at: Span | null): Located {
  const chosen = spans.length === 1 ? spans[0] : spans.find((span) => isSameSpan(span, at));
  if (chosen !== undefined) return { kind: 'found', span: chosen, exactness: 'exact', score: 1 };
  return { kind: 'ambiguous', candidates: spans.map((span) => ({ span, score: 1 })) };
}

function answer(settled: Settled | null, candidates: readonly Candidate[]): Located {
  if (settled === null) {
    const best = bestOf(candidates);
    const isShown = best !== undefined && best.score >= WORTH_SHOWING;
    return isShown ? { kind: 'orphaned', best: scored(best) } : { kind: 'orphaned' };
  }
  if (settled.kind === 'several') {
    return { kind: 'ambiguous', candidates: settled.candidates.map(scored) };
  }
  const { chosen } = settled;
  return { kind: 'found', ...scored(chosen), exactness: chosen.isLiteral ? 'exact' : 'fuzzy' };
}

function moved(located: Located, by: number): Located {
  const shift = ({ span, score }: ScoredSpan): ScoredSpan => ({
    span: { start: span.start + by, end: span.end + by },
    score,
  });
  if (located.kind === 'found') return { ...located, ...shift(located) };
  if (located.kind === 'ambiguous') {
    return { kind: 'ambiguous', candidates: located.candidates.map(shift) };
  }
  return located.best === undefined ? located : { kind: 'orphaned', best: shift(located.best) };
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) if (best === undefined || one.score > best.score) best = one;
  return best;
}

function scored({ span, score }: Candidate): ScoredSpan {
  return { span, score };
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
