import type { Quantity, ReadDate } from '#lib/reading/reading.ts';
import { findDates } from '#lib/reading/english/dates.ts';
import { findQuantities } from '#lib/reading/english/quantities.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import { ordinalOf } from '#lib/carry/facts/ordinals.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';

/** The quantities and dates of a sentence, and which tokens stand in one. */
export interface FiguresFound {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly ReadDate[];
  /** 1 for each token that is part of a date. */
  readonly inDate: Uint8Array;
  /** 1 for each token that is part of a quantity. */
  readonly inQuantity: Uint8Array;
}

/** Reads the figures of a sentence; its finders share them. */
export function figuresOf(sentence: FactSentence): FiguresFound {
  const { tokens, marks } = sentence;
  const inDate = new Uint8Array(tokens.count);
  const inQuantity = new Uint8Array(tokens.count);
  if (!holdsFigures(sentence)) return { quantities: [], dates: [], inDate, inQuantity };
  const more = [...centuriesOf(sentence), ...stoppedTimesOf(sentence)];
  const found = findDates(tokens, marks);
  const dates =
    more.length === 0 ? found : [...found, ...more].sort((a, b) => a.span.start - b.span.start);
  const quantities = findQuantities(tokens, marks, dates);
  for (const { span } of dates) cover(inDate, sentence, span);
  for (const { span } of quantities) cover(inQuantity, sentence, span);
  return { quantities, dates, inDate, inQuantity };
}

const BEGINS = MARK.number | MARK.month | MARK.weekday | MARK.relativeTime;

/** Whether anything may begin a number or a date; an article begins one only before other words that do. */
function holdsFigures({ marks, interest, tokens }: FactSentence): boolean {
  if ((interest & (INTEREST.number | INTEREST.date)) !== 0) return true;
  for (let at = 0; at < tokens.count; at += 1) {
    if (((marks[at] ?? 0) & BEGINS & ~MARK.number) !== 0) return true;
  }
  return false;
}

/** *the nineteenth century*, in words; in figures the finder of dates knows it. */
function centuriesOf(sentence: FactSentence): ReadDate[] {
  const found: ReadDate[] = [];
  for (let at = 1; at < sentence.tokens.count; at += 1) {
    if (formAt(sentence.tokens, at) !== 'century') continue;
    const number = ordinalOf(formAt(sentence.tokens, at - 1));
    if (number === null) continue;
    const value = `${String(number - 1).padStart(2, '0')}XX`;
    found.push({ span: spanOf(sentence, at - 1, at + 1), value });
  }
  return found;
}

const STOPPED = /^(\d{1,2})\.([0-5]\d)(am|pm)?$/;
const HALF_DAY = /^(a|p)\.?m\.?$/;

/** *5.30 p.m.*, as British houses write a time. */
function stoppedTimesOf(sentence: FactSentence): ReadDate[] {
  const { tokens } = sentence;
  const found: ReadDate[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kinds[at] !== TOKEN.number) continue;
    const [, hour = '', minutes = '', grown] = STOPPED.exec(formAt(tokens, at)) ?? [];
    const apart = grown === undefined ? HALF_DAY.exec(formAt(tokens, at + 1))?.[1] : undefined;
    const half = grown?.charAt(0) ?? apart;
    if (half === undefined || hour === '' || Number(hour) > 12) continue;
    const of24 = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
    const span = spanOf(sentence, at, apart === undefined ? at + 1 : at + 2);
    found.push({ span, value: `T${String(of24).padStart(2, '0')}:${minutes}` });
  }
  return found;
}

/** The first token at or behind an offset of the text. */
export function tokenFrom({ tokens }: FactSentence, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cover(
  marked: Uint8Array,
  sentence: FactSentence,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  for (let at = tokenFrom(sentence, start); (sentence.tokens.starts[at] ?? end) < end; at += 1) {
    marked[at] = 1;
  }
}
