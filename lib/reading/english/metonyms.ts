import { SEATS, TRADES } from '#lib/reading/english/words/metonyms.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

const seats: ReadonlySet<string> = new Set(SEATS.split(' '));
const trades: ReadonlySet<string> = new Set(TRADES.split(' '));

/** The longest of the names, in words. */
const LONGEST = 3;

/** Whether tokens (half-open) are a place that stands for the body that sits there: *the Kremlin*, *No. 10*. */
export function isSeat(tokens: Tokens, first: number, end: number): boolean {
  return seats.has(joined(tokens, first, end));
}

/** Whether tokens (half-open) are a place that may stand for those who sit or work there: *Wall Street* too. */
export function isMetonym(tokens: Tokens, first: number, end: number): boolean {
  const name = joined(tokens, first, end);
  return seats.has(name) || trades.has(name);
}

/** The words in lower case, joined by hyphens, without *the* and the stop of *No.*; empty for more than a few. */
function joined({ words, kinds }: Tokens, first: number, end: number): string {
  let name = '';
  let count = 0;
  for (let at = first; at < end; at += 1) {
    const form = words[at]?.form ?? '';
    if (kinds[at] === TOKEN.stop || (form === 'the' && at === first)) continue;
    count += 1;
    if (count > LONGEST) return '';
    name = name === '' ? form : `${name}-${form}`;
  }
  return name.endsWith('.') ? name.slice(0, -1) : name.replace('.-', '-');
}
