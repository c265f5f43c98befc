import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { describe, describeAll } from '#lib/anchor/describe.ts';
import { startsOf } from '#lib/anchor/find-all.ts';
import { locate, locateAll } from '#lib/anchor/locate.ts';
import { fromCodePointSpans } from '#lib/text/code-points.ts';
import { snapToGraphemes, splitsGrapheme } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';
import { HARD_TEXTS, madeUpText, seeded } from '#tests/lib/anchor/anchor-texts.ts';
import { hardText, spanWithin } from '#tests/lib/text/some-text.ts';

function allSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      if (!splitsGrapheme(text, { start, end })) spans.push({ start, end });
    }
  }
  return spans;
}

suite('locating what was described leads back to the same span', () => {
  test.each(Object.entries(HARD_TEXTS))('for every span of %s', (_name, text) => {
    const spans = allSpans(text);
    expect(spans.length).toBeGreaterThan(0);
    const located = locateAll(text, describeAll(text, spans));
    expect(located).toEqual(
      spans.map((span) => ({ kind: 'found', exactness: 'exact', score: 1, span })),
    );
  });

  test('for any span of any text, one that splits a grapheme as the whole graphemes', () => {
    const cases = hardText
      .filter((text) => text.length > 0)
      .chain((text) => fc.tuple(fc.constant(text), spanWithin(text.length)));
    fc.assert(
      fc.property(cases, ([text, span]) => {
        const whole = snapToGraphemes(text, span);
        expect(locate(text, describe(text, span))).toMatchObject({ kind: 'found', span: whole });
      }),
      { numRuns: 500 },
    );
  });

  test('by the quote alone where it stands once, otherwise it is ambiguous and the span among the candidates', () => {
    let asked = 0;
    for (const text of Object.values(HARD_TEXTS)) {
      for (const span of allSpans(text)) {
        const located = locate(text, describe(text, span).quote);
        if (located.kind === 'found') expect(located.span).toEqual(span);
        else {
          asked += 1;
          expect(located.kind).toBe('ambiguous');
          if (located.kind !== 'ambiguous') continue;
          expect(located.candidates.map((one) => one.span)).toContainEqual(span);
        }
      }
    }
    // Short texts stand in their quotes whole; none of these repeats beyond its context.
    expect(asked).toBe(0);
  });
});

suite('a description', () => {
  const text = madeUpText(400, seeded(11));

  test('stands once, with its context, and the context ends where words do', () => {
    const next = seeded(5);
    const spans = Array.from({ length: 300 }, () => {
      const start = Math.floor(next() * (text.length - 60));
      return { start, end: start + 1 + Math.floor(next() * 50) };
    });
    for (const [at, { quote, position }] of describeAll(text, spans).entries()) {
      const whole = quote.prefix + quote.exact + quote.suffix;
      expect(startsOf(text, whole)).toHaveLength(1);
      expect(fromCodePointSpans(text, [position])).toEqual([spans[at]]);
      const start = (spans[at]?.start ?? 0) - quote.prefix.length;
      const end = (spans[at]?.end ?? 0) + quote.suffix.length;
      expect(text.slice(start - 1, start + 1)).not.toMatch(/[a-z]{2}/i);
      expect(text.slice(end - 1, end + 1)).not.toMatch(/[a-z]{2}/i);
      expect(quote.prefix.length).toBeLessThan(100);
    }
  });

  test('grows its context until a passage that stands twice is told apart', () => {
    const passage = madeUpText(12, seeded(3));
    const twice = `Monday. ${passage}Tuesday. ${passage}Wednesday.`;
    const start = twice.lastIndexOf(passage) + Math.floor(passage.length / 2);
    const span = { start, end: start + 4 };
    const { quote } = describe(twice, span);
    expect(quote.prefix.length).toBeGreaterThan(100);
    expect(locate(twice, quote)).toMatchObject({ kind: 'found', span, score: 1 });
  });

  test('keeps the least context where more would not tell it apart, and its position tells', () => {
    const text = 'The pump failed again. '.repeat(400);
    const span = { start: 23 * 200 + 4, end: 23 * 200 + 8 };
    const described = describe(text, span);
    expect(described.quote.prefix.length).toBeLessThan(80);
    expect(locate(text, described)).toMatchObject({ kind: 'found', span });
    expect(locate(text, described.quote).kind).toBe('ambiguous');
  });

  test.each([
    ['of a span beyond the text is of its end', 'short', { start: 3, end: 99 }, 'rt'],
    ['of a span before it of its beginning', 'short', { start: -4, end: 2 }, 'sh'],
    ['of a span outside is empty', 'short', { start: 20, end: 30 }, ''],
    ['of a span in no text is empty', '', { start: 0, end: 1 }, ''],
  ])('%s', (_case, text, span, exact) => {
    expect(describe(text, span).quote.exact).toBe(exact);
  });

  test('cuts context at the words of scripts without spaces', () => {
    const before = '昨天下午市政府宣布新的桥梁工程将于明年春季开始施工并且持续三年'.repeat(3);
    const text = `${before}总费用为两千万。${before}`;
    const start = text.indexOf('两千万');
    const { quote } = describe(text, { start, end: start + 3 });
    const pieces = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
    const ends = new Set(pieces.map(({ index }) => index));
    expect(pieces.length).toBeGreaterThan(20);
    expect(quote.prefix.length).toBeGreaterThanOrEqual(32);
    expect(ends).toContain(start - quote.prefix.length);
    expect(ends).toContain(start + 3 + quote.suffix.length);
  });
});
