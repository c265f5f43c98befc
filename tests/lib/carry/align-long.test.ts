import { describe, expect, test } from 'vitest';
import { align } from '#lib/carry/align.ts';
import { pieces } from '#lib/carry/align-pieces.ts';
import { placeAll } from '#lib/carry/place.ts';
import type { TwoDrafts } from '#tests/lib/carry/two-drafts.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

// Four times the text takes four times as long; comparing all of one draft with all of the other, sixteen times.
const MOST_GROWTH = 8;
// So coarse is the clock of the processor, and so long it takes to clean up behind others.
const NOISE_MS = 150;
const SPANS = 300;

/** Carries spans between drafts of a length and of a quarter of it; the time must have grown as the drafts did. */
function expectLinear(drafts: (length: number) => TwoDrafts, length: number): void {
  const timed = ({ from, to }: TwoDrafts) =>
    cpuMsOf(() => {
      const alignment = align(from, to);
      const step = Math.max(1, Math.floor(from.length / SPANS));
      const spans = Array.from({ length: SPANS }, (_, at) => ({ start: at, end: (at + 1) * step }));
      expect(placeAll(alignment, spans)).toHaveLength(SPANS);
      pieces(alignment);
    });
  const quarter = timed(drafts(length / 4));
  expect(timed(drafts(length))).toBeLessThan(quarter * MOST_GROWTH + NOISE_MS);
}

/** Numbers without a pattern, the same every time (Lehmer's generator). */
function numbers(): (below: number) => number {
  let state = 42;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Words of which the first are common and the last rare, in sentences of about ten. */
function prose(length: number, seed: number): string {
  const next = numbers();
  for (let skip = 0; skip < seed; skip += 1) next(2);
  const parts: string[] = [];
  for (let at = 0; at < length; at += 7) {
    const word = `w${Math.floor(3 ** (next(800) / 100)).toString(36)}`;
    parts.push(next(10) === 0 ? `${word}.` : word);
  }
  return parts.join(' ').slice(0, length);
}

/** The same with every so many words another. */
function changed(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? `new${at % 97}` : word))
    .join(' ');
}

describe(
  'two drafts are aligned in the time that their length asks for',
  { timeout: 120_000 },
  () => {
    const LENGTH = 600_000;
    const article = prose(6000, 5);

    test.each<readonly [string, (length: number) => TwoDrafts]>([
      [
        'prose with a word in twenty changed',
        (n) => ({ from: prose(n, 1), to: changed(prose(n, 1), 20) }),
      ],
      [
        'prose with every second word changed',
        (n) => ({ from: prose(n, 1), to: changed(prose(n, 1), 2) }),
      ],
      [
        'two that have nothing to do with each other',
        (n) => ({ from: prose(n, 1), to: prose(n, 9) }),
      ],
      [
        'one article over and over, with edits',
        (n) => ({ from: repeated(article, n), to: changed(repeated(article, n), 30) }),
      ],
      ['one word', (n) => ({ from: 'the '.repeat(n / 4), to: `a ${'the '.repeat(n / 4 - 9)}b` })],
      [
        'one word, another among it',
        (n) => ({
          from: repeated(`${'the '.repeat(60)}cat `, n),
          to: repeated(`${'the '.repeat(57)}dog `, n),
        }),
      ],
      [
        'two words the other way round',
        (n) => ({ from: 'a b c '.repeat(n / 6), to: 'c b a '.repeat(n / 6) }),
      ],
      [
        'the halves exchanged',
        (n) => ({ from: prose(n, 1) + prose(n, 9), to: prose(n, 9) + prose(n, 1) }),
      ],
      [
        'one line without a space',
        (n) => ({
          from: letters(n),
          to: `x${letters(n).slice(0, n / 2)}yy${letters(n).slice(n / 2 + 3)}`,
        }),
      ],
      ['marks alone', (n) => ({ from: '. '.repeat(n / 2), to: '. '.repeat(n / 2.2) })],
      ['accents alone', (n) => ({ from: '\u0301'.repeat(n), to: '\u0301'.repeat(n - 1) })],
      ['flags alone', (n) => ({ from: '🇮🇷'.repeat(n / 4), to: `a${'🇮🇷'.repeat(n / 4)}` })],
      [
        'halves of characters',
        (n) => ({ from: '\ud83d'.repeat(n / 2), to: '\ud83d'.repeat(n / 2 - 1) }),
      ],
      ['line breaks alone', (n) => ({ from: '\n'.repeat(n), to: '\n'.repeat(n - 1) })],
      ['one beside an empty one', (n) => ({ from: prose(n, 1), to: '' })],
      [
        'one character of many',
        (n) => ({ from: '漢'.repeat(n / 4), to: `字${'漢'.repeat(n / 4 - 5)}字` }),
      ],
    ])('%s', (_, drafts) => {
      expectLinear(drafts, LENGTH);
    });
  },
);

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function letters(length: number): string {
  const next = numbers();
  return Array.from({ length }, () => String.fromCharCode(97 + next(26))).join('');
}
