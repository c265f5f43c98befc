import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#app/(desk)/stories/[storyId]/claim-filter.ts';
import { openMarks } from '#app/(desk)/stories/[storyId]/sheets.ts';
import { spokenEnds } from '#app/(desk)/stories/[storyId]/spoken-mark.ts';
import {
  spokenClaim,
  spokenSelection,
  spokenStep,
} from '#app/(desk)/stories/[storyId]/spoken-reading.ts';
import { layOut } from '#lib/text/blocks.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';
import { aMark } from './a-mark.ts';

const texts = { heard: inEnglish('heard'), words: inEnglish('words') };

describe('what is heard where a claim’s words begin and end', () => {
  const mark = aMark(
    3,
    { start: 10, end: 40 },
    { verdicts: { attribution: 'corroborated', content: 'disputed' } },
  );

  it('is told once, however many pieces other claims cut it into', () => {
    const pieces = [
      { start: 10, end: 20 },
      { start: 20, end: 31 },
      { start: 31, end: 40 },
    ];
    expect(pieces.map((piece) => spokenEnds(mark, piece, texts))).toEqual([
      { begins: 'Claim 3: ', ends: undefined },
      { begins: undefined, ends: undefined },
      { begins: undefined, ends: '; end of claim 3; said: corroborated; so: disputed. ' },
    ]);
  });

  it('says that a claim of several runs breaks off and goes on', () => {
    const split = {
      ...mark,
      spans: [
        { start: 10, end: 20 },
        { start: 30, end: 40 },
      ],
    };
    expect(spokenEnds(split, { start: 10, end: 20 }, texts)).toEqual({
      begins: 'Claim 3: ',
      ends: '; claim 3 breaks off. ',
    });
    expect(spokenEnds(split, { start: 30, end: 40 }, texts).begins).toBe('Claim 3 goes on: ');
  });

  it('says in short that nobody has judged it yet', () => {
    const unchecked = aMark(4, { start: 0, end: 5 });
    expect(spokenEnds(unchecked, { start: 0, end: 5 }, texts).ends).toBe(
      '; end of claim 4, not yet checked. ',
    );
  });
});

describe('what is heard while the caret moves', () => {
  const laid = layOut([
    { role: 'headline', text: 'Talks resume', repeatOf: null },
    { role: 'paragraph', text: 'He counted 20,000 missiles. She said no.', repeatOf: null },
  ]);
  const at = (words: string) => laid.text.indexOf(words);
  const span = (words: string) => ({ start: at(words), end: at(words) + words.length });
  const marks = openMarks(
    laid.blocks,
    [aMark(1, span('20,000 missiles')), aMark(2, span('missiles'))],
    NO_FILTER,
  );
  const heard = { text: laid.text, blocks: laid.blocks, marks, texts };

  it.each([
    ['a word', at('He'), at('counted'), 'word', 'counted'],
    ['a sentence', at('He'), at('She'), 'sentence', 'She said no.'],
    ['a block', 0, at('He'), 'block', 'Paragraph: He counted 20,000 missiles. She said no.'],
    ['a character', at('He'), at('He') + 1, 'character', 'e'],
    ['a space', at('He'), at('He') + 2, 'character', 'space'],
  ] as const)('tells %s', (_, from, to, unit, said) => {
    const text = spokenStep(heard, from, to, unit);
    expect(text).toBe(said);
  });

  it('tells which claims it came into and which it left', () => {
    expect(spokenStep(heard, at('counted'), at('20,000'), 'word')).toBe('20,000 In claim 1.');
    expect(spokenStep(heard, at('20,000'), at('missiles'), 'word')).toBe('missiles In claim 2.');
    expect(spokenStep(heard, at('missiles'), at('She'), 'word')).toBe(
      'She Out of claim 2. Out of claim 1.',
    );
  });

  it('keeps a long selection short', () => {
    const said = spokenSelection({ ...heard, text: 'word '.repeat(200) }, { start: 0, end: 1000 });
    expect(said).toMatch(/^Selected: word .* …$/);
    expect(said.length).toBeLessThan(260);
  });

  it('tells of an opened claim its place in the list, its words and both verdicts', () => {
    const [first] = marks.open;
    if (first === undefined) throw new Error('There is a claim.');
    expect(spokenClaim(heard, first)).toBe(
      'Claim 1 (1 of 2): 20,000 missiles. Was it said? not yet checked. Is it so? not yet checked.',
    );
    expect(spokenClaim(heard, { ...first, state: 'withdrawn' })).toContain('Claim 1, withdrawn:');
  });
});
