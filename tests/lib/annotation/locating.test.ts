import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_CANDIDATES } from '#lib/annotation/annotation.ts';
import { locateAnnotations } from '#lib/annotation/locating.ts';
import { readWritten, writeAnnotations } from '#lib/annotation/written.ts';
import { layOut } from '#lib/text/blocks.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { w3cAnnotation } from '#tests/fixtures/annotations.ts';

const draft = layOut([
  { role: 'headline', text: 'Ferry pier to close', repeatOf: null },
  { role: 'paragraph', text: 'The pier closes in May. Nobody objected 😀.', repeatOf: null },
  { role: 'paragraph', text: 'It held 40 ships. It held 40 ships.', repeatOf: null },
]);

function located(annotations: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(annotations));
  const answer = locateAnnotations(bytes, draft);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

function byPosition(start: number, end: number) {
  return w3cAnnotation('', {
    target: { selector: { type: 'TextPositionSelector', start, end } },
  });
}

describe('annotations looked for in a draft', () => {
  test('a quote that reaches over two blocks is found as a run in each', () => {
    const [one] = located([w3cAnnotation('Nobody objected 😀.\n\nIt held 40')]);
    expect(one).toMatchObject({ outcome: 'found', exactness: 'exact', score: null });
    const spans = one?.outcome === 'found' ? one.spans : [];
    expect(wordsOfRuns(draft.text, spans)).toBe('Nobody objected 😀. … It held 40');
  });

  test('a position counts code points, and one between two blocks is of nothing', () => {
    const at = draft.text.indexOf('It held');
    // The emoji is two units and one code point.
    const [held, between] = located([byPosition(at - 1, at + 6), byPosition(at - 2, at - 1)]);
    const spans = held?.outcome === 'found' ? held.spans : [];
    expect(wordsOfRuns(draft.text, spans)).toBe('It held');
    expect(between).toMatchObject({ outcome: 'orphaned', nearest: null });
  });

  test('words that stand several times are asked about, with as many places as are kept', () => {
    const text = 'Yes. '.repeat(200).trim();
    const many = layOut([{ role: 'paragraph', text, repeatOf: null }]);
    const bytes = new TextEncoder().encode(JSON.stringify([w3cAnnotation('Yes.')]));
    const answer = locateAnnotations(bytes, many);
    const [one] = answer.ok ? answer.value : [];
    expect(one).toMatchObject({ outcome: 'ambiguous', places: 200 });
    expect(one?.outcome === 'ambiguous' ? one.candidates : []).toHaveLength(MOST_CANDIDATES);
  });

  test('what cannot be used is told with its reason, in its place among the others', () => {
    const target = { selector: { type: 'XPathSelector', value: '/p[1]' } };
    const answers = located([
      w3cAnnotation('a lighthouse in Porto'),
      w3cAnnotation('x', { target }),
      7,
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['orphaned', 'unusable', 'unusable']);
    expect(answers[1]).toMatchObject({
      message: expect.stringContaining('XPathSelector') as string,
      said: { key: 'annotation-selector-unknown' },
    });
  });

  test('a file with a byte order mark is read', () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(w3cAnnotation('40 ships'))}`);
    expect(locateAnnotations(bytes, draft)).toMatchObject({ value: [{ outcome: 'ambiguous' }] });
  });

  test('any JSON is answered or refused, and every answer can be kept and read again as it was', () => {
    const piece = fc.constantFrom('Annotation', 'target', 'selector', 'exact', 'pier', 'type');
    const json = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(piece, fc.jsonValue())),
      fc.array(
        fc.record({
          type: fc.constant('Annotation'),
          body: fc.jsonValue(),
          target: fc.record({
            selector: fc.record({
              type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector'),
              exact: fc.oneof(fc.constantFrom('pier', 'It held 40 ships.', ''), fc.string()),
              start: fc.integer({ min: -5, max: 200 }),
              end: fc.integer({ min: -5, max: 200 }),
            }),
          }),
        }),
      ),
    );
    fc.assert(
      fc.property(json, (given) => {
        const bytes = new TextEncoder().encode(JSON.stringify(given));
        const answer = locateAnnotations(bytes, draft);
        if (!answer.ok) {
          expect(answer.problem.code).toBe('invalid');
          return;
        }
        const written = writeAnnotations(answer.value);
        expect(written.json.isWellFormed()).toBe(true);
        expect(readWritten(written.json)).toEqual(JSON.parse(written.json));
        const sums = Object.values(written.sums).reduce((sum, count) => sum + count, 0);
        expect(sums).toBe(answer.value.length);
        for (const one of answer.value) {
          if (one.outcome !== 'found') continue;
          expect(one.spans.length).toBeGreaterThan(0);
          for (const { start, end } of one.spans) {
            expect(draft.text.slice(start, end).trim()).toBe(draft.text.slice(start, end));
            expect(start).toBeLessThan(end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes are answered or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const answer = locateAnnotations(bytes, draft);
        expect(answer.ok || answer.problem.code === 'invalid').toBe(true);
      }),
    );
  });
});
