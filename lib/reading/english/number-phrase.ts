import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { type Figure, figureOf, multiplied } from '#lib/reading/english/figures.ts';
import {
  FRACTIONS,
  MULTIPLIERS,
  NUMBER_WORDS,
  ROUND_PLURALS,
  SHORT_MULTIPLIERS,
} from '#lib/reading/english/words/number-words.ts';

/** One number as it stands in a text, in figures, words or both, without its unit. */
export interface NumberPhrase {
  readonly from: number;
  /** The first token behind it. */
  readonly to: number;
  readonly value: number;
  /** The upper end of *5-7* in one token. */
  readonly high: number | null;
  /** A unit grown onto the number in lower case: *10-year*, *twenty-mile*, *5km*; '' for none. */
  readonly tail: string;
  /** *thousands*: more than one of them. */
  readonly isRoundPlural: boolean;
  /** A part of a whole: *a third*, *one in ten*. */
  readonly isShare: boolean;
  /** Whether a multiplier was written, so that *1.5 to 2 million* can lend it. */
  readonly times: number;
}

/** The form of a token, '' outside the text. */
export function formAt(tokens: Tokens, at: number): string {
  return tokens.words[at]?.form ?? '';
}

/** The number that begins at a token, the longest that can be read; null when none does. */
export function numberPhraseAt(tokens: Tokens, at: number): NumberPhrase | null {
  const form = formAt(tokens, at);
  if (tokens.kinds[at] === TOKEN.number) return inFigures(tokens, at, figureOf(form));
  if (tokens.kinds[at] !== TOKEN.word) return null;
  const round = ROUND_PLURALS.get(form);
  if (round !== undefined) return roundPlural(tokens, at, round);
  if (form === 'half') return half(tokens, at);
  if (form === 'a' || form === 'an') return afterArticle(tokens, at);
  return share(tokens, at) ?? inWords(tokens, at);
}

function phrase(parts: Pick<NumberPhrase, 'from' | 'to' | 'value'> & Partial<NumberPhrase>) {
  return { high: null, tail: '', isRoundPlural: false, isShare: false, times: 1, ...parts };
}

function inFigures(tokens: Tokens, at: number, figure: Figure | null): NumberPhrase | null {
  if (figure === null) return null;
  const { value, high, tail } = figure;
  if (tail !== '' || high !== null) {
    const scaled = timesAt(tokens, at + 1);
    if (tail !== '') return phrase({ from: at, to: at + 1, value, high, tail });
    const times = scaled.times;
    return phrase({
      from: at,
      to: scaled.to,
      value: multiplied(value, times),
      high: high === null ? null : multiplied(high, times),
      times,
    });
  }
  const part = outOf(tokens, at + 1);
  if (part !== null)
    return phrase({ from: at, to: part.to, value: value / part.whole, isShare: true });
  const slashed = slash(tokens, at, value);
  if (slashed !== null) return slashed;
  const half = andAHalf(tokens, at + 1);
  const { times, to } = timesAt(tokens, half.to);
  return phrase({ from: at, to, value: multiplied(value + half.more, times), times });
}

/** *1/2*, *2/3*: only the shares that are written so; 9/11 and 24/7 are none. */
function slash(tokens: Tokens, at: number, value: number): NumberPhrase | null {
  if (formAt(tokens, at + 1) !== '/') return null;
  const whole = Number(formAt(tokens, at + 2));
  const isShare = (whole === 2 || whole === 3 || whole === 4) && value >= 1 && value < whole;
  return isShare ? phrase({ from: at, to: at + 3, value: value / whole, isShare }) : null;
}

/** Multipliers from a token on: *million*, *hundred thousand*, *bn* standing apart, *dozen*. */
function timesAt(tokens: Tokens, from: number): { times: number; to: number } {
  let times = 1;
  let to = from;
  while (to < tokens.count && to < from + 3) {
    const form = formAt(tokens, to);
    const next = MULTIPLIERS.get(form) ?? (form === 'dozen' ? 12 : undefined);
    if (next === undefined) break;
    times *= next;
    to += 1;
  }
  if (to > from) return { times, to };
  const form = formAt(tokens, from);
  const short = form.length > 1 && form !== 'mm' ? SHORT_MULTIPLIERS.get(form) : undefined;
  return short === undefined ? { times: 1, to: from } : { times: short, to: from + 1 };
}

function andAHalf(tokens: Tokens, at: number): { more: number; to: number } {
  const isHalf =
    formAt(tokens, at) === 'and' &&
    formAt(tokens, at + 1) === 'a' &&
    formAt(tokens, at + 2) === 'half';
  return isHalf ? { more: 0.5, to: at + 3 } : { more: 0, to: at };
}

const WHOLES_OF_IN: ReadonlySet<number> = new Set([3, 4, 5, 6, 8, 10, 20, 50, 100, 1000]);
const WHOLES_OF_OF: ReadonlySet<number> = new Set([10, 100, 1000]);

/** The whole of *in ten*, *out of 10*, *of every five*, *of 10*; null when a token begins none. */
function outOf(tokens: Tokens, at: number): { whole: number; to: number } | null {
  const form = formAt(tokens, at);
  if (form !== 'in' && form !== 'of' && form !== 'out') return null;
  if (form === 'out' && formAt(tokens, at + 1) !== 'of') return null;
  let to = at + (form === 'out' ? 2 : 1);
  const isEvery = formAt(tokens, to) === 'every';
  if (isEvery) to += 1;
  const whole = smallNumber(tokens, to);
  if (whole === null || whole < 2 || whole > 1000) return null;
  // *5 in 2020* is a year, *three in ten days* says when, *two of 14 men* counts both.
  if (form === 'in' && !isEvery && !WHOLES_OF_IN.has(whole)) return null;
  if (form === 'of' && !isEvery && !WHOLES_OF_OF.has(whole)) return null;
  return TIME_WORDS.has(formAt(tokens, to + 1)) ? null : { whole, to: to + 1 };
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'minutes hours days weeks months years decades seconds minute hour day week month year'.split(
    ' ',
  ),
);

function smallNumber(tokens: Tokens, at: number): number | null {
  const form = formAt(tokens, at);
  const inWords = NUMBER_WORDS.get(form) ?? (form === 'hundred' ? 100 : undefined);
  if (inWords !== undefined) return inWords;
  if (tokens.kinds[at] !== TOKEN.number) return null;
  const figure = figureOf(form);
  return figure === null || figure.tail !== '' || figure.high !== null ? null : figure.value;
}

function roundPlural(tokens: Tokens, at: number, value: number): NumberPhrase {
  // tens of thousands, hundreds of millions.
  const next =
    formAt(tokens, at + 1) === 'of' ? ROUND_PLURALS.get(formAt(tokens, at + 2)) : undefined;
  if (next === undefined) return phrase({ from: at, to: at + 1, value, isRoundPlural: true });
  return phrase({ from: at, to: at + 3, value: value * next, isRoundPlural: true });
}

const AFTER_HALF: ReadonlySet<string> = new Set(
  'of the its their his her our my your all that this'.split(' '),
);

function half(tokens: Tokens, at: number): NumberPhrase | null {
  const next = formAt(tokens, at + 1);
  if (next === 'a' || next === 'an') {
    const { times, to } = timesAt(tokens, at + 2);
    return phrase({
      from: at,
      to: times > 1 ? to : at + 2,
      value: times / 2,
      times,
      isShare: times === 1,
    });
  }
  // The first half of a match is no share.
  if (!AFTER_HALF.has(next) || ['first', 'second', 'other'].includes(formAt(tokens, at - 1)))
    return null;
  return phrase({ from: at, to: at + 1, value: 0.5, isShare: true });
}

/** *a million*, *a dozen*, *a hundred and fifty*, *a third of*. */
function afterArticle(tokens: Tokens, at: number): NumberPhrase | null {
  const form = formAt(tokens, at + 1);
  const parts = FRACTIONS.get(form);
  if (parts !== undefined && parts > 2 && formAt(tokens, at + 2) === 'of') {
    return phrase({ from: at, to: at + 2, value: 1 / parts, isShare: true });
  }
  if (form === 'dozen') return phrase({ from: at, to: at + 2, value: 12, times: 12 });
  if (!MULTIPLIERS.has(form)) return null;
  const rest = sumOfWords(tokens, at + 1, 1);
  return rest === null ? null : { ...rest, from: at };
}

/** *two-thirds*, *two thirds*, *one in ten*, *nine out of ten*. */
function share(tokens: Tokens, at: number): NumberPhrase | null {
  const form = formAt(tokens, at);
  const hyphen = form.indexOf('-');
  if (hyphen > 0) {
    const above = NUMBER_WORDS.get(form.slice(0, hyphen));
    const below = FRACTIONS.get(form.slice(hyphen + 1));
    if (above === undefined || below === undefined) return null;
    return phrase({ from: at, to: at + 1, value: above / below, isShare: true });
  }
  const above = NUMBER_WORDS.get(form);
  if (above === undefined) return null;
  const next = formAt(tokens, at + 1);
  const below = FRACTIONS.get(next);
  const isPlural = next.endsWith('s') && above > 1;
  if (below !== undefined && (isPlural || above === 1) && next !== 'half') {
    return phrase({ from: at, to: at + 2, value: above / below, isShare: true });
  }
  const part = outOf(tokens, at + 1);
  return part === null
    ? null
    : phrase({ from: at, to: part.to, value: above / part.whole, isShare: true });
}

function inWords(tokens: Tokens, at: number): NumberPhrase | null {
  const found = sumOfWords(tokens, at, 0);
  if (found === null || found.tail !== '') return found;
  const part = andAHalf(tokens, found.to);
  if (part.more === 0) return found;
  const { times, to } = timesAt(tokens, part.to);
  return { ...found, to, value: multiplied(found.value + part.more, times), times };
}

/** Adds up *two hundred and fifty thousand three hundred and one*; `current` is 1 after *a*. */
function sumOfWords(tokens: Tokens, from: number, begun: number): NumberPhrase | null {
  let [total, current, times, to, open] = [0, begun, 1, from, 100];
  while (to < tokens.count) {
    let form = formAt(tokens, to);
    const skipsAnd = form === 'and' && times > 1 && current % 100 === 0 && to > from;
    if (skipsAnd) form = formAt(tokens, to + 1);
    const small = smallWord(form);
    const multiplier = skipsAnd
      ? undefined
      : (MULTIPLIERS.get(form) ?? (form === 'dozen' ? 12 : undefined));
    if (small !== null && small.value < open) {
      current += small.value;
      open = small.value >= 20 && small.value % 10 === 0 ? 10 : 0;
      to += skipsAnd ? 2 : 1;
      if (small.tail !== '') return phrase({ from, to, value: total + current, tail: small.tail });
      continue;
    }
    if (multiplier === undefined || (to === from && begun === 0)) break;
    times = multiplier;
    if (multiplier <= 100) current *= multiplier;
    else if (current === 0) total *= multiplier;
    else {
      total += current * multiplier;
      current = 0;
    }
    open = 100;
    to += 1;
  }
  return to === from ? null : phrase({ from, to, value: total + current, times });
}

// No compound of numbers is longer; what is longer may have hyphens without end.
const LONGEST_WORD = 60;

/** A number below a hundred in one token, with what hangs on it: *twenty-three*, *five-year*, *sixty-mile*. */
export function smallWord(form: string): { value: number; tail: string } | null {
  const value = NUMBER_WORDS.get(form);
  if (value !== undefined) return { value, tail: '' };
  const hyphen = form.indexOf('-');
  if (hyphen < 0 || form.length > LONGEST_WORD) return null;
  const first = NUMBER_WORDS.get(form.slice(0, hyphen));
  if (first === undefined) return null;
  const rest = form.slice(hyphen + 1);
  const next = smallWord(rest);
  if (next === null) return { value: first, tail: rest };
  return first >= 20 && next.value > 0 && next.value < 10
    ? { value: first + next.value, tail: next.tail }
    : null;
}
