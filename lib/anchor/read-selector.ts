import {
  type JsonObject,
  fieldOf,
  isJsonObject,
  listOf,
  textOf,
  typesOf,
} from '#lib/anchor/outside-json.ts';
import type { OutsidePosition, OutsideQuote, OutsideSelector } from '#lib/anchor/selector.ts';
import { type Said, say } from '#lib/say.ts';

/** A selector that names a place in a text, or why none of those given does. */
export type ReadSelector =
  | { readonly kind: 'selected'; readonly selector: OutsideSelector }
  | { readonly kind: 'unusable'; readonly reason: Said };

/** The longest words that are looked for, in UTF-16 units. */
const LONGEST_QUOTE = 100_000;
/** Context beyond this says no more about the place. */
const LONGEST_SIDE = 2_000;
/** Selectors of one target, and selectors inside selectors, beyond which nothing is read. */
const MOST_SELECTORS = 50;
const DEEPEST = 4;
/** The types of selectors that a sentence names. */
const MOST_NAMED = 3;
const LONGEST_NAME = 40;

type Part = OutsideQuote | OutsidePosition;

/**
 * Reads the selectors of one target: one or several, which W3C says mean the same place. Quotes and
 * positions are taken, also narrowed by `refinedBy` and inside a `Choice`; a quote that refines a selector
 * of another kind (a page, an element) is looked for in the whole text. Other selectors beside them are
 * passed over. Where a text selector is narrowed by something else, it is not taken: it would say too much.
 */
export function readSelector(given: unknown): ReadSelector {
  const read = new SelectorReading();
  const parts = read.parts(given, 1);
  if (parts.length > 0) return { kind: 'selected', selector: parts };
  return { kind: 'unusable', reason: read.reason() };
}

class SelectorReading {
  readonly #others = new Set<string>();
  #isIncomplete = false;
  #isTooLong = false;
  #left = MOST_SELECTORS;

  parts(given: unknown, depth: number): readonly Part[] {
    return listOf(given).flatMap((one) => this.#one(one, depth));
  }

  reason(): Said {
    if (this.#isTooLong) return say('annotation-quote-too-long', { most: LONGEST_QUOTE });
    if (this.#isIncomplete) return say('annotation-selector-incomplete');
    if (this.#others.size === 0) return say('annotation-without-selector');
    return say('annotation-selector-unknown', { types: [...this.#others].slice(0, MOST_NAMED) });
  }

  #one(given: unknown, depth: number): readonly Part[] {
    this.#left -= 1;
    if (this.#left < 0 || depth > DEEPEST) return [];
    if (!isJsonObject(given)) return this.#other(textOf(given) ?? typeof given);
    const types = typesOf(given);
    if (types.includes('TextQuoteSelector'))
      return this.#narrowed(given, this.#quote(given), depth);
    if (types.includes('TextPositionSelector')) {
      return this.#narrowed(given, this.#position(given), depth);
    }
    if (types.includes('Choice')) return this.parts(fieldOf(given, 'items'), depth + 1);
    const inner = this.parts(fieldOf(given, 'refinedBy'), depth + 1);
    // A position inside a page or an element counts from there, and where that begins is not known.
    const quotes = inner.filter((part) => part.type === 'TextQuoteSelector');
    return quotes.length > 0 ? quotes : this.#other(types[0] ?? 'an unnamed selector');
  }

  #narrowed(given: JsonObject, part: Part | null, depth: number): readonly Part[] {
    if (part === null) return [];
    const narrowing = fieldOf(given, 'refinedBy');
    if (listOf(narrowing).length === 0) return [part];
    const inner = this.parts(narrowing, depth + 1);
    return inner.length === 0 ? [] : [{ ...part, refinedBy: inner }];
  }

  #quote(given: JsonObject): Part | null {
    const exact = textOf(fieldOf(given, 'exact'));
    if (exact === null || exact.trim() === '') return this.#incomplete();
    if (exact.length > LONGEST_QUOTE) {
      this.#isTooLong = true;
      return null;
    }
    return {
      type: 'TextQuoteSelector',
      exact,
      prefix: (textOf(fieldOf(given, 'prefix')) ?? '').slice(-LONGEST_SIDE),
      suffix: (textOf(fieldOf(given, 'suffix')) ?? '').slice(0, LONGEST_SIDE),
    };
  }

  #position(given: JsonObject): Part | null {
    const [start, end] = [fieldOf(given, 'start'), fieldOf(given, 'end')];
    if (!isCount(start) || !isCount(end) || start >= end) return this.#incomplete();
    return { type: 'TextPositionSelector', start, end };
  }

  #incomplete(): null {
    this.#isIncomplete = true;
    return null;
  }

  #other(type: string): readonly Part[] {
    this.#others.add(type.slice(0, LONGEST_NAME));
    return [];
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
