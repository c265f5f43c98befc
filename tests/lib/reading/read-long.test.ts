import { describe, expect, test } from 'vitest';
import { readDraft } from '#lib/reading/read.ts';
import type { Reading } from '#lib/reading/reading.ts';
import type { ReadText } from '#lib/reading/offer.ts';
import { layOut } from '#lib/text/blocks.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

const MEGABYTE = 1_000_000;

/** A text of one length, all of one block: nothing parts it. */
function oneBlock(piece: string, length: number): ReadText {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return { text, blocks: [{ role: 'paragraph', start: 0, end: length, repeatOf: null }] };
}

/** The same as many short paragraphs, a headline among them now and then. */
function manyBlocks(piece: string, length: number): ReadText {
  const words = piece.repeat(Math.ceil(300 / piece.length));
  return layOut(
    Array.from({ length: Math.floor(length / words.length) }, (_, at) => ({
      role: at % 500 === 0 ? 'headline' : 'paragraph',
      text: words,
      repeatOf: null,
    })),
  );
}

// Four times the text takes four times as long; a walk over all of it from every word would take sixteen.
const MOST_GROWTH = 8;
// So coarse is the clock of the processor, and so long it takes to clean up behind others.
const NOISE_MS = 150;

/** Reads a text of a length and a quarter of it; the time must have grown as the text did. */
function expectLinear(lay: (length: number) => ReadText, length: number): void {
  const timed = ({ text, blocks }: ReadText) => {
    const read: Reading[] = [];
    const ms = cpuMsOf(() => {
      read.push(readDraft(text, blocks));
    });
    return { ms, read };
  };
  const quarter = timed(lay(length / 4));
  const draft = lay(length);
  const whole = timed(draft);
  expect(whole.ms).toBeLessThan(quarter.ms * MOST_GROWTH + NOISE_MS);
  const last = whole.read[0]?.sentences.at(-1)?.span;
  expect(last?.end ?? 0).toBeLessThanOrEqual(draft.text.length);
}

describe(
  'megabytes in one line are read in the time their length asks for',
  { timeout: 120_000 },
  () => {
    test.each([
      ['words', 'the cat sat on a mat and then left the house ', 10],
      ['no space', 'abcdefghijklmno', 10],
      ['quotation marks', '"\'“”‘’«»„`', 2],
      ['he said', 'he said ', 2],
      ['names', 'Anna Bell Carter ', 2],
      ['brackets', '(((((', 2],
      ['numbers', '1,234 ', 2],
      ['line breaks', '\n', 2],
    ])('%s', (_, piece, megabytes) => {
      expectLinear((length) => oneBlock(piece, length), megabytes * MEGABYTE);
    });

    test('one quote of very many sentences', () => {
      expectLinear((length) => {
        const text = `The minister said: “${'It rained. '.repeat(length / 11)}”`;
        return layOut([{ role: 'paragraph', text, repeatOf: null }]);
      }, 2 * MEGABYTE);
    });
  },
);

const LONG_ENOUGH = 320_000;

describe('so is one line of', () => {
  test.each([
    'Anna Bell and the Carters of Tarn ',
    'the minister said that the road and the bridge were closed and ',
    'the 5 to 7 million of ',
    'in March 3, ',
    'a hundred thousand of ',
    '"',
    "'",
    '“he said that ',
    'he said” and ',
    'he said that she said that ',
    '— he said — ',
    'was accused by ',
    'A. ',
    '. ',
    'a-',
    '1,',
    '\u0301',
    '\u200b',
    '\ud83d',
    '\u202ea\u202c',
    'אמר השר “כי ',
  ])('%j', (piece) => {
    expectLinear((length) => oneBlock(piece, length), LONG_ENOUGH);
  });
});

describe('and many paragraphs of', () => {
  test.each([
    'The minister said on Monday that “the road is closed.” He added it may reopen. ',
    'The town fired 20 welders. The town fired 30 welders. ',
    'The road is closed. The road is not closed. ',
    '“It rained,” Anna Bell told Mr. Cole. ',
    '“It rained. ',
  ])('%j', (piece) => {
    expectLinear((length) => manyBlocks(piece, length), LONG_ENOUGH);
  });

  test('words, names and figures that never come twice', () => {
    expectLinear(
      (length) =>
        layOut(
          Array.from({ length: length / 40 }, (_, at) => ({
            role: 'paragraph',
            text: `W${at.toString(36)} Cole said that ${at} of the x${at.toString(36)} were sold.`,
            repeatOf: null,
          })),
        ),
      LONG_ENOUGH,
    );
  });
});
