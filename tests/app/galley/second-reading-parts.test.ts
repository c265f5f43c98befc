import { describe, expect, it } from 'vitest';
import { alphaWords } from '#app/(desk)/stories/[storyId]/second-readings/alpha-words.ts';
import { fitsFilter } from '#app/(desk)/stories/[storyId]/second-readings/ask-filter.ts';
import { withAllMarks, openMarks } from '#app/(desk)/stories/[storyId]/sheets.ts';
import { NO_FILTER } from '#app/(desk)/stories/[storyId]/claim-filter.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';
import { aClaim } from '#tests/fixtures/things.ts';
import { aMark, claimId } from './a-mark.ts';

const agreed = { judgedTwice: 40, raw: 0.9, noAlpha: null };

describe('what α means is said in a sentence', () => {
  it.each([
    [{ ...agreed, alpha: 0.8 }, 'The two readings agree far beyond chance.'],
    [
      { ...agreed, alpha: 0.7 },
      'The two readings agree well beyond chance, though not well enough to rely on either alone.',
    ],
    [
      { ...agreed, alpha: 0.2 },
      'The two readings agree only somewhat beyond chance: do not rely on either of them alone.',
    ],
    [
      { ...agreed, alpha: 0 },
      'The two readings agree no more than chance would: look at how the claims were judged.',
    ],
    [
      { ...agreed, alpha: 0.9, judgedTwice: 6 },
      'The two readings agree far beyond chance. It rests on 6 judgements, so one more difference would move it a good deal.',
    ],
    [
      { judgedTwice: 5, raw: 1, alpha: null, noAlpha: 'no-variation' },
      'Both readings gave one and the same verdict everywhere. They agree, but α needs at least two different verdicts to tell agreement from chance.',
    ],
    [
      { judgedTwice: 0, raw: null, alpha: null, noAlpha: 'nothing-judged-twice' },
      'No claim was judged in both readings, so there is nothing to compare.',
    ],
  ] as const)('%o', (agreement, words) => {
    expect(alphaWords(agreement, inEnglish('readings'))).toBe(words);
  });
});

describe('claims offered for a second reading', () => {
  const claim = aClaim({
    number: 12,
    words: 'Élan of 1,400 tonnes',
    verdicts: { attribution: 'corroborated', content: null },
  });
  const any = { words: '', verdict: '', kind: '' };
  it.each([
    [any, true],
    [{ ...any, words: '12' }, true],
    [{ ...any, words: '1' }, true],
    [{ ...any, words: '13' }, false],
    [{ ...any, words: 'tonnes elan' }, true],
    [{ ...any, words: 'tonnes drums' }, false],
    [{ ...any, verdict: 'corroborated' }, true],
    [{ ...any, verdict: 'unchecked' }, true],
    [{ ...any, verdict: 'disputed' }, false],
    [{ ...any, kind: 'figure' }, true],
    [{ ...any, kind: 'event' }, false],
  ])('%o: %s', (filter, fits) => {
    expect(fitsFilter(filter, claim)).toBe(fits);
  });
});

it('when what may be known changes, a claim’s verdicts go although its version stays', () => {
  const blocks = [{ role: 'paragraph', start: 0, end: 20, repeatOf: null }] as const;
  const span = { start: 0, end: 5 };
  const judged = aMark(1, span, { verdicts: { attribution: 'disputed', content: 'disputed' } });
  const before = openMarks(blocks, [judged], NO_FILTER);
  const after = withAllMarks(blocks, before, [aMark(1, span)]);
  expect(after.byId.get(claimId(1))?.verdicts).toEqual({ attribution: null, content: null });
  expect(after.sheets[0]?.marks[0]?.verdicts.content).toBeNull();
});
