import type { Quantity } from '#lib/reading/reading.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';

type Bound = Quantity['bound'];

/** Words before a number that bound it, from general usage; the last word first, then what must stand before it. */
const BEFORE: Readonly<Record<string, readonly (readonly [before: string, bound: Bound])[]>> = {
  about: [['', 'about']],
  around: [['', 'about']],
  roughly: [['', 'about']],
  approximately: [['', 'about']],
  approx: [['', 'about']],
  some: [['', 'about']],
  nearly: [['', 'about']],
  almost: [['', 'about']],
  circa: [['', 'about']],
  estimated: [['', 'about']],
  '~': [['', 'about']],
  '≈': [['', 'about']],
  of: [
    ['upwards', 'more-than'],
    ['upward', 'more-than'],
    ['excess', 'more-than'],
    ['north', 'more-than'],
    ['minimum', 'at-least'],
    ['maximum', 'at-most'],
    ['short', 'less-than'],
    ['south', 'less-than'],
  ],
  over: [['', 'more-than']],
  above: [['', 'more-than']],
  exceeding: [['', 'more-than']],
  exceeded: [['', 'more-than']],
  '>': [['', 'more-than']],
  than: [
    ['no more', 'at-most'],
    ['not more', 'at-most'],
    ['no fewer', 'at-least'],
    ['not fewer', 'at-least'],
    ['no less', 'at-least'],
    ['not less', 'at-least'],
    ['more', 'more-than'],
    ['greater', 'more-than'],
    ['higher', 'more-than'],
    ['longer', 'more-than'],
    ['less', 'less-than'],
    ['fewer', 'less-than'],
    ['lower', 'less-than'],
    ['shorter', 'less-than'],
    ['better', 'more-than'],
  ],
  least: [['at', 'at-least']],
  minimum: [['', 'at-least']],
  most: [['at', 'at-most']],
  maximum: [['', 'at-most']],
  to: [
    ['up', 'at-most'],
    ['close', 'about'],
  ],
  as: [
    ['as many', 'at-most'],
    ['as much', 'at-most'],
    ['as few', 'at-least'],
    ['as little', 'at-least'],
  ],
  under: [['', 'less-than']],
  below: [['', 'less-than']],
  '<': [['', 'less-than']],
};

/** The bound that the words before a number give it. */
export function boundBefore(tokens: Tokens, from: number): Bound {
  // own: a text may hold the word *constructor*.
  const last = formAt(tokens, from - 1);
  const ways = Object.hasOwn(BEFORE, last) ? BEFORE[last] : undefined;
  if (ways === undefined) return 'exact';
  const one = formAt(tokens, from - 2);
  const two = `${formAt(tokens, from - 3)} ${one}`;
  return ways.find(([before]) => before === '' || before === one || before === two)?.[1] ?? 'exact';
}

/** The bound that follows a number or its unit: *500 or more*, *20-plus*, *60 at least*, *500+*; null for none. */
export function boundAfter(tokens: Tokens, numberEnd: number, unitEnd: number): Bound | null {
  if (formAt(tokens, numberEnd) === '+') return 'at-least';
  const first = boundPhrase(tokens, numberEnd);
  return first ?? (unitEnd === numberEnd ? null : boundPhrase(tokens, unitEnd));
}

function boundPhrase(tokens: Tokens, at: number): Bound | null {
  const first = formAt(tokens, at);
  const second = formAt(tokens, at + 1);
  if (first === 'or') {
    if (second === 'more') return 'at-least';
    if (second === 'so') return 'about';
    return second === 'less' || second === 'fewer' ? 'at-most' : null;
  }
  if (first === 'at' && second === 'least') return 'at-least';
  if (first === 'at' && second === 'most') return 'at-most';
  return first === 'plus' ? 'at-least' : null;
}

/** Whether *between* stands before a number, perhaps with *about* in the middle. */
export function isBetween(tokens: Tokens, from: number): boolean {
  return formAt(tokens, from - 1) === 'between' || formAt(tokens, from - 2) === 'between';
}
