import { figureOf } from '#lib/reading/english/figures.ts';
import { formAt, type NumberPhrase } from '#lib/reading/english/number-phrase.ts';
import { MONTHS } from '#lib/reading/english/words/calendar-words.ts';
import { CURRENCY_WORDS } from '#lib/reading/english/words/currencies.ts';
import { UNITS } from '#lib/reading/english/words/units.ts';
import { SHAPE } from '#lib/reading/word.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

const LABELS: ReadonlySet<string> = new Set(
  'no nos number article articles section sections chapter page pages p pp line rule route highway flight room resolution paragraph figure table line gate unit building version level tier phase stage grade class title amendment proposition act scene verse psalm channel apollo boeing airbus covid'.split(
    ' ',
  ),
);

/** Whether a number counts nothing where it stands: an ordinal, *one of them*, a score, *9/11*. */
export function isNoQuantity(
  tokens: Tokens,
  { from, to, tail, value, high }: NumberPhrase,
): boolean {
  if (/^(?:st|nd|rd|th|s|am|pm)(?:-|$)/.test(tail)) return true;
  const form = formAt(tokens, from);
  if (to === from + 1 && form === 'one') return !isCountedOne(tokens, to);
  // 80-19 is a vote or a score.
  if (high !== null && high <= value) return true;
  if (formAt(tokens, to) === "o'clock" || isNamedZero(tokens, from)) return true;
  if (isHeightInFeet(tokens, to) || isHeightInFeet(tokens, from - 1)) return true;
  const before = formAt(tokens, from - 1);
  if (LABELS.has(before) && tokens.kinds[from] === TOKEN.number) return true;
  if (before === '#' || before === '@') return true;
  const isSlashed = (before === '/' || formAt(tokens, to) === '/') && to === from + 1;
  // A handle, a key or a version begins with letters or stops that touch the number.
  const isGlued = tokens.kinds[from - 1] === TOKEN.symbol && /[_=&\\^]/.test(before);
  return isSlashed || isGlued || !Number.isFinite(value);
}

/** 6'3": feet and inches are no number of anything counted. */
function isHeightInFeet({ kinds, starts, ends }: Tokens, mark: number): boolean {
  return (
    kinds[mark] === TOKEN.quote &&
    kinds[mark - 1] === TOKEN.number &&
    starts[mark] === ends[mark - 1] &&
    kinds[mark + 1] === TOKEN.number &&
    starts[mark + 1] === ends[mark]
  );
}

/** *Ground Zero* */
function isNamedZero(tokens: Tokens, from: number): boolean {
  return (
    formAt(tokens, from) === 'zero' &&
    tokens.words[from]?.shape === SHAPE.capital &&
    tokens.words[from - 1]?.shape === SHAPE.capital
  );
}

/** *one* is a pronoun unless it counts a unit. */
function isCountedOne(tokens: Tokens, at: number): boolean {
  const next = formAt(tokens, at);
  return (
    next === '%' ||
    next === 'percent' ||
    next === 'per' ||
    UNITS.has(next) ||
    CURRENCY_WORDS.has(next)
  );
}

/** Whether a number without a unit names a thing: *Resolution 2231*, *No. 10*, *Flight 370*. */
export function isLabel(tokens: Tokens, { from, to }: NumberPhrase): boolean {
  if (to !== from + 1 || tokens.kinds[from] !== TOKEN.number) return false;
  const isStopped =
    formAt(tokens, from - 1) === '.' && tokens.ends[from - 2] === tokens.starts[from - 1];
  const at = isStopped ? from - 2 : from - 1;
  const before = formAt(tokens, at);
  if (isStopped) return before === 'no' || before === 'nos' || before === 'art' || before === 'sec';
  const shape = tokens.words[at]?.shape;
  const isName =
    tokens.kinds[at] === TOKEN.word && (shape === SHAPE.capital || shape === SHAPE.capitals);
  if (!isName || at === 0 || MONTHS.has(before)) return false;
  // Only a name goes with a number: a word with a capital behind a stop begins a sentence.
  return (
    tokens.kinds[at - 1] !== TOKEN.stop && figureOf(formAt(tokens, from))?.isMultiplied !== true
  );
}
