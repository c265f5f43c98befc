import type { Fact } from '#lib/carry/facts/fact.ts';
import type { FiguresFound } from '#lib/carry/facts/figures-found.ts';
import { EACH, OFTEN, PER, SCALES } from '#lib/carry/facts/rate-words.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';

/** What a number is measured by beside its unit: *a month*, *per head*, *daily*; *Celsius*. */
export function ratesOf(sentence: FactSentence, figures: FiguresFound): Fact[] {
  if ((sentence.interest & INTEREST.rate) === 0) return [];
  const found: Fact[] = [];
  for (let at = 0; at < sentence.tokens.count; at += 1) {
    const form = formAt(sentence.tokens, at);
    const scale = scaleAt(sentence, at, form);
    const often = OFTEN.get(form);
    const per = PER.has(form) ? (EACH.get(formAt(sentence.tokens, at + 1)) ?? null) : null;
    if (scale !== undefined)
      found.push(rate(sentence, { at, to: at + 1, key: scale, group: 'scale' }));
    else if (often !== undefined)
      found.push(rate(sentence, { at, to: at + 1, key: often, group: 'rate' }));
    else if (per !== null && isBehindNumber(figures, at)) {
      found.push(rate(sentence, { at, to: at + 2, key: per, group: 'rate' }));
    }
  }
  return found;
}

/** How many words may stand between a number and what it is measured by: *25 euros in cash a month*. */
const REACH = 4;

function isBehindNumber({ inQuantity }: FiguresFound, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    if (inQuantity[before] === 1) return true;
  }
  return false;
}

/** *Celsius*, *41C*, *41 C* */
function scaleAt({ tokens }: FactSentence, at: number, form: string): string | undefined {
  if (SCALES.has(form)) return form;
  const grown = /^\d+(?:\.\d+)?([cf])$/.exec(form)?.[1];
  const isBehind = tokens.kinds[at - 1] === TOKEN.number || formAt(tokens, at - 1) === '°';
  const letter = grown ?? (isBehind ? form : '');
  return LETTERS.get(letter);
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['c', 'celsius'],
  ['f', 'fahrenheit'],
]);

interface RatePlace {
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly group: string;
}

function rate(sentence: FactSentence, { at, to, key, group }: RatePlace): Fact {
  return { kind: 'unit', key, group, span: spanOf(sentence, at, to), isWeak: true, at };
}
