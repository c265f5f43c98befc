import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printReading } from '#lib/reading/printed-reading.ts';
import { layOut } from '#lib/text/blocks.ts';
import { toCodePointSpans } from '#lib/text/code-points.ts';

const draftOf = (text: string) => layOut([{ role: 'paragraph', text, repeatOf: null }]);

interface PrintedSpan {
  readonly start: number;
  readonly end: number;
  readonly codePoints: { readonly start: number; readonly end: number };
}

/** Every span in a tree of plain values. */
function spansIn(value: unknown): readonly PrintedSpan[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  // Whatever has code points is a printed span: the schema has seen to it.
  if ('codePoints' in value) return [value as PrintedSpan];
  return Object.values(value).flatMap(spansIn);
}

test('spans count UTF-16 units and code points, also after emoji', () => {
  const { text, reading } = printReading(draftOf('😀 It cost 30 million dollars.'));
  const [quantity] = reading.quantities;
  expect(quantity).toMatchObject({ value: 30_000_000, unit: 'USD' });
  expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe('30 million dollars');
  expect(quantity?.span).toEqual({ start: 11, end: 29, codePoints: { start: 10, end: 28 } });
});

test('every span is printed as the walk through the text counts it', () => {
  const words = fc.constantFrom(
    'The minister said',
    '“It rained,”',
    '😀',
    '20,000 missiles.',
    'on Tuesday',
    '𝒳',
    'he added.',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (parts) => {
      const draft = draftOf(parts.join(' '));
      const spans = spansIn(printReading(draft));
      expect(spans.length).toBeGreaterThan(0);
      const counted = toCodePointSpans(draft.text, spans);
      expect(spans.map(({ codePoints }) => codePoints)).toEqual(counted);
    }),
  );
});
