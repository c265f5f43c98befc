import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadAttribution, Reading, Suggestion } from '#lib/reading/reading.ts';
import { weigh } from '#lib/reading/strength.ts';
import { aReadAttribution } from '#tests/lib/reading/a-read-attribution.ts';

/** Three sentences of thirty characters. */
const text = 'The mayor said it, the clerk no. '.slice(0, 30).repeat(3);
const sentences = [0, 1, 2].map((at) => ({
  span: { start: at * 30, end: at * 30 + 30 },
  block: 0,
}));

function aSuggestion(start: number, end: number, set: Partial<Suggestion> = {}): Suggestion {
  return {
    finder: 'attribution',
    kind: 'other',
    spans: [{ start, end }],
    attribution: null,
    score: 0.8,
    reasons: ['event'],
    signals: [],
    ...set,
  };
}

function anAttribution(set: Partial<ReadAttribution> = {}): ReadAttribution {
  return aReadAttribution({
    sourceSpans: [{ start: 0, end: 9 }],
    sourceKind: 'named-person',
    ...set,
  });
}

function strong(
  suggestions: readonly Suggestion[],
  attributions: readonly ReadAttribution[] = [],
  contradictions: Reading['contradictions'] = [],
): readonly Suggestion[] {
  const weights = weigh(text, { suggestions, attributions, sentences, contradictions });
  return suggestions.filter((one) => weights.get(one)?.isStrong);
}

test('what is worth much is strong; what is worth little is when it bears a telling signal', () => {
  const much = aSuggestion(0, 30);
  const little = aSuggestion(30, 60, { score: 0.4 });
  const hedged = aSuggestion(60, 90, { score: 0.4, signals: ['hedge'] });
  expect(strong([much, little, hedged])).toEqual([much, hedged]);
});

test('being for or against something is strong only as an accusation', () => {
  const attitude = anAttribution({ manner: 'attitude', complement: 'phrase' });
  const wish = aSuggestion(0, 10, { attribution: 0 });
  const accusation = aSuggestion(30, 40, {
    attribution: 0,
    reasons: ['accusation'],
    signals: ['strong-cue'],
  });
  expect(strong([wish, accusation], [attitude])).toEqual([accusation]);
});

test('of one sentence the best is strong, and another one where somebody else says other words', () => {
  const mayor = anAttribution();
  const clerk = anAttribution({ sourceSpans: [{ start: 19, end: 28 }] });
  const first = aSuggestion(10, 14, { attribution: 0, score: 0.9 });
  const same = aSuggestion(15, 18, { attribution: 0 });
  const other = aSuggestion(15, 18, { attribution: 1 });
  const over = aSuggestion(12, 16, { attribution: 1 });
  expect(strong([first, same], [mayor, clerk])).toEqual([first]);
  expect(strong([first, other], [mayor, clerk])).toEqual([first, other]);
  expect(strong([first, over], [mayor, clerk])).toEqual([first]);
});

test('what another place contradicts is strong, and says which place', () => {
  const [first, , third] = sentences.map(({ span }) => span);
  if (first === undefined || third === undefined) throw new Error('There are three sentences.');
  const weak = aSuggestion(0, 10, { score: 0.1 });
  const contradictions = [{ kind: 'denial', first, second: third }] as const;
  const weights = weigh(text, { suggestions: [weak], attributions: [], sentences, contradictions });
  expect(weights.get(weak)).toEqual({
    isStrong: true,
    conflicts: [{ kind: 'denial', other: third }],
  });
});

test('every suggestion is weighed, and of one sentence at most three are strong', () => {
  const one = fc.record({
    start: fc.nat(89),
    length: fc.nat(20),
    score: fc.double({ min: 0, max: 1 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (several) => {
      const attributions = several.map(({ start }) =>
        anAttribution({ sourceSpans: [{ start, end: start + 1 }] }),
      );
      const suggestions = several.map(({ start, length, score }, attribution) =>
        aSuggestion(start, start + length, { score, attribution }),
      );
      const weights = weigh(text, { suggestions, attributions, sentences, contradictions: [] });
      expect(weights.size).toBe(suggestions.length);
      for (const { span } of sentences) {
        const inside = strong(suggestions, attributions).filter(
          ({ spans: [at] }) => at !== undefined && at.start >= span.start && at.start < span.end,
        );
        expect(inside.length).toBeLessThanOrEqual(3);
      }
    }),
  );
});
