import type { Difference, Fact } from '#lib/carry/facts/fact.ts';
import { differencesOf, type FactsOfSide } from '#lib/carry/facts/matching.ts';
import { quotationsOf } from '#lib/carry/facts/quotations.ts';
import { sentenceAt } from '#lib/carry/facts/sentence.ts';
import type { FactText } from '#lib/carry/facts/fact-text.ts';
import type { Span } from '#lib/text/span.ts';

/** Facts of any language whose signs alone tell them. */
export interface PlainFacts {
  readonly figures: readonly Fact[];
  readonly names: readonly Fact[];
  readonly quotations: readonly Fact[];
}

/** The figures, words with capitals and quoted words of a sentence in any language. */
export function plainFacts(whole: FactText, span: Span): PlainFacts {
  return {
    figures: figuresIn(whole.text, span),
    names: namesIn(whole.text, span),
    quotations: quotationsOf(sentenceAt(whole, span)),
  };
}

/** What differs between them. */
export function comparePlain(
  before: { readonly facts: PlainFacts; readonly isInside: (fact: Fact) => boolean },
  after: { readonly facts: PlainFacts; readonly isInside: (fact: Fact) => boolean },
): Difference[] {
  const kinds = ['figures', 'names', 'quotations'] as const;
  return kinds.flatMap((kind) => {
    const from: FactsOfSide = { facts: before.facts[kind], isInside: before.isInside };
    return differencesOf(from, { facts: after.facts[kind], isInside: after.isInside });
  });
}

/** Digits of any script with what groups them, and the signs behind them that change what they say. */
const FIGURE =
  /\p{Nd}+(?:[.,٫٬'’\u00A0\u2009\u202F]\p{Nd}+)*(?: \p{Nd}{3}(?!\p{Nd}))*[%٪‰°百千万萬亿億兆]*/gu;

function figuresIn(text: string, { start, end }: Span): Fact[] {
  return Array.from(text.slice(start, end).matchAll(FIGURE), (match) => {
    const [words] = match;
    const from = start + match.index;
    const span = { start: from, end: from + words.length };
    return { kind: 'number', key: figureKey(words), group: 'number', span, isWeak: false, at: 0 };
  });
}

const SPACES = /[\u00A0\u2009\u202F ]/g;
/** Groups of three say nothing, whatever parts them: a point that parts any other digits is kept. */
const GROUPS = /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*(?!\d)/;

function figureKey(words: string): string {
  const plain = words
    .replaceAll(SPACES, '')
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('’', "'");
  return plain.replace(GROUPS, (group) => group.replaceAll(/[.,']/g, ''));
}

/** The value of a digit of any script: each has its ten in a row, from a zero that is none but itself. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code - value - 1)))) return String(value);
  }
  return digit;
}

const LARGE = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/** Words with a capital, but for the first. */
function namesIn(text: string, { start, end }: Span): Fact[] {
  const words = text.slice(start, end);
  const first = words.search(/[\p{L}\p{N}]/u);
  return Array.from(words.matchAll(LARGE))
    .filter(({ index }) => index > first)
    .map((match) => {
      const from = start + match.index;
      const span = { start: from, end: from + match[0].length };
      const key = match[0].normalize('NFC').toLowerCase();
      return { kind: 'name', key, group: 'name', span, isWeak: false, at: 0 } as const;
    });
}
