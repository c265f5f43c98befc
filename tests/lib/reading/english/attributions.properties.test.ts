import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '#lib/reading/english/attributions.ts';
import type { FoundAttribution } from '#lib/reading/english/found-attribution.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { linesOfProse } from '#tests/lib/reading/english/lines-of-prose.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

const PIECES = [
  'said',
  'says',
  'told',
  'he',
  'she',
  'the minister',
  'that',
  'to',
  'was accused of',
  'by',
  'reportedly',
  'according to',
  'and',
  'but',
  'not',
  'Mr.',
  'Smith',
  ',',
  ',',
  '.',
  '. ',
  '?',
  ':',
  ';',
  '—',
  '"',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '(',
  ')',
  'who',
  'which',
  'while',
  'claim',
  'clear',
  'is',
  'has',
  'adding',
  '\n\n',
  '\ud800',
  '٣',
  'שלום',
  '\u0000',
  '…',
  '%',
  'a report',
  'called for',
  'on Monday',
  'made it clear that',
] as const;

const someText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));

function read(text: string): {
  readonly count: number;
  readonly found: readonly FoundAttribution[];
} {
  const { tokens, sentences, quotes } = linesOfProse(text);
  return {
    count: tokens.count,
    found: findAttributions(tokens, sentences, quotes),
  };
}

function rolesOf(one: FoundAttribution): readonly (readonly TokenRange[])[] {
  return [one.source, one.cue, one.content];
}

describe('whatever the text', () => {
  it('every span lies in it and is not empty, and the cues come in its order', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const { count, found } = read(text);
        const ranges = found.flatMap((one) => rolesOf(one).flat());
        expect(ranges.every(({ start, end }) => start >= 0 && start < end && end <= count)).toBe(
          true,
        );
        const cues = found.map(({ cue }) => cue[0]?.start ?? -1);
        expect(cues).toEqual([...cues].sort((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  it('the roles of one attribution share no word, and no piece of one another', () => {
    fc.assert(
      fc.property(someText, (text) => {
        for (const one of read(text).found) {
          const ranges = [...rolesOf(one).flat()].sort((a, b) => a.start - b.start);
          const isApart = ranges.every(
            (range, at) => range.end <= (ranges[at + 1]?.start ?? Infinity),
          );
          expect(isApart, JSON.stringify({ text, one })).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a parent is another attribution, and none stands in its own', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const { found } = read(text);
        for (const [position, { parent }] of found.entries()) {
          let above = parent;
          for (let steps = 0; above !== null; steps += 1) {
            expect(above).not.toBe(position);
            expect(steps).toBeLessThanOrEqual(found.length);
            above = found[above]?.parent ?? null;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the time it takes', () => {
  it.each([
    ['one endless sentence', 'the minister said that the road and the bridge were closed and '],
    ['verbs alone', 'said '],
    ['adverbs alone', 'not also '],
    ['names alone', 'Smith and '],
    ['quotes that nothing closes', '"said he " '],
    ['commas', 'he, who said, adding, '],
    ['news', 'The minister said on Monday that “the road is closed.” He added it may reopen. '],
  ])('grows as the text does: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(12_000 / piece.length));
    read(text);
    const once = Math.min(...[1, 2, 3].map(() => cpuMsOf(() => read(text))));
    const twice = Math.min(...[1, 2, 3].map(() => cpuMsOf(() => read(text + text))));
    expect(twice).toBeLessThan(once * 2.6 + 10);
  });
});
