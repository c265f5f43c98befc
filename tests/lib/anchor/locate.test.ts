import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { type Located, locate, locateAll } from '#lib/anchor/locate.ts';
import type { OutsideQuote, Selector } from '#lib/anchor/selector.ts';
import { splitsGrapheme } from '#lib/text/graphemes.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

const STORY = [
  'The harbour board met on Monday. Its chair, Ida Voss, said the dredging would cost 4.2 million.',
  'The fishing crews disagree. They said the dredging would cost them the season.',
  'The board will vote in June. A spokesman for the crews said they would strike.',
].join('\n');

function quote(exact: string, prefix?: string, suffix?: string): OutsideQuote {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function position(start: number, end: number): Selector {
  return { type: 'TextPositionSelector', start, end };
}

/** What was found, with its words in brackets where they stand; the others in short. */
function told(text: string, located: Located): string {
  if (located.kind === 'found') {
    const { start, end } = located.span;
    return `${located.exactness}: ${text.slice(Math.max(0, start - 4), start)}[${text.slice(start, end)}]`;
  }
  if (located.kind === 'orphaned') return 'orphaned';
  return `ambiguous: ${located.candidates.map(({ span }) => span.start).join(' ')}`;
}

suite('a quote', () => {
  test.each<[string, Selector, string]>([
    ['that stands once', quote('met on Monday'), 'exact: ard [met on Monday]'],
    ['with its context', quote('board', 'The ', ' will vote'), 'exact: The [board]'],
    ['told apart by a prefix alone', quote('said', 'Voss, '), 'exact: ss, [said]'],
    ['told apart by a suffix alone', quote('said', undefined, ' they'), 'exact: ews [said]'],
    [
      'told apart by half of its context',
      quote('said', 'Ida Voss, ', ' that it'),
      'exact: ss, [said]',
    ],
    [
      'told apart by context in other typography',
      quote('said', 'Ida\u00a0Voss,  ', '\nthe dredging'),
      'exact: ss, [said]',
    ],
    ['that stands three times', quote('said'), `ambiguous: ${[54, 129, 230].join(' ')}`],
    [
      'whose context fits two places',
      quote('dredging', 'said the ', ' would cost'),
      'ambiguous: 63 138',
    ],
    ['a word in quite another context', quote('June', 'heavy rain fell all ', 'while'), 'orphaned'],
    [
      'a sentence that was moved',
      quote('They said the dredging would cost them the season.', 'Elsewhere: ', ' More'),
      'exact: ee. [They said the dredging would cost them the season.]',
    ],
    [
      'with one letter changed',
      quote('The fisshing crews disagree'),
      'fuzzy: on.\n[The fishing crews disagree]',
    ],
    [
      'in other typography',
      quote('the  dredging\u00a0would cost them'),
      'fuzzy: aid [the dredging would cost them]',
    ],
    [
      'in which a figure was changed',
      quote('4.7 million', 'said the dredging would cost ', '.\nThe fishing'),
      'fuzzy: ost [4.2 million]',
    ],
    ['that the text never held', quote('the mayor resigned over the contract'), 'orphaned'],
    ['with nothing but white space', quote('   '), 'orphaned'],
    ['of nothing', quote('', 'met on ', 'Monday'), 'orphaned'],
  ])('%s', (_case, selector, expected) => {
    expect(told(STORY, locate(STORY, selector))).toBe(expected);
  });

  test('like two places is ambiguous, and both are candidates', () => {
    const text = 'The north gate opens at nine. Rain is likely. The south gate opens at nine.';
    const located = locate(text, quote('The west gate opens at nine.'));
    expect(told(text, located)).toBe('ambiguous: 0 46');
  });

  test('found by likeness ends where words end', () => {
    const text = 'Some 120,000 people came to the squares on Sunday.';
    const located = locate(text, quote('20,000 persons came to the square'));
    expect(told(text, located)).toBe('fuzzy: ome [120,000 people came to the squares]');
  });

  test('scores 1 where everything fits, and less the less of it does', () => {
    const scores = [
      quote('cost 4.2 million', 'the dredging would ', '.\nThe fishing'),
      quote('cost 4.2 million', 'the digging would ', '.\nThe fishing'),
      quote('cost 4.2 millions', 'the digging would ', '.\nThe fishing'),
      quote('costs 4.7 millions', 'the digging would ', '.\nThe fishing'),
    ].map((selector) => {
      const located = locate(STORY, selector);
      return located.kind === 'found' ? located.score : 0;
    });
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(scores[3]).toBeGreaterThan(0.7);
  });

  test('that is orphaned tells what came nearest', () => {
    const located = locate(STORY, quote('Ida Voss, warned of delays', 'by its chair ', ' in all'));
    expect(located).toMatchObject({
      kind: 'orphaned',
      best: { score: expect.any(Number) as number },
    });
  });
});

suite('a position', () => {
  const text = '👍 yes, ok 👍🏽 yes';

  test.each<[string, Selector, string]>([
    ['counts code points', position(2, 5), 'exact: 👍 [yes]'],
    ['grows to whole characters', position(10, 11), 'exact:  ok [👍🏽]'],
    ['at the very end', position(13, 16), 'exact: \udc4d🏽 [yes]'],
    ['beyond the text', position(13, 17), 'orphaned'],
    ['that is empty', position(3, 3), 'orphaned'],
    ['that is turned round', position(5, 2), 'orphaned'],
    ['before the text', position(-1, 2), 'orphaned'],
    ['that is no number', position(NaN, Infinity), 'orphaned'],
    [
      'decides between equal words',
      [quote('yes'), { type: 'TextPositionSelector', start: 13, end: 16 }],
      'exact: \udc4d🏽 [yes]',
    ],
    [
      'that names other words decides nothing',
      [quote('yes'), { type: 'TextPositionSelector', start: 1, end: 4 }],
      'ambiguous: 3 16',
    ],
    [
      'never stands for words that are gone',
      [quote('perhaps'), { type: 'TextPositionSelector', start: 2, end: 5 }],
      'orphaned',
    ],
  ])('%s', (_case, selector, expected) => {
    expect(told(text, locate(text, selector))).toBe(expected);
  });
});

suite('a selector that is narrowed', () => {
  const last = 'A spokesman for the crews said they would strike.';

  test.each<[string, Selector, string]>([
    ['by a quote', { ...quote(last), refinedBy: quote('said') }, 'exact: ews [said]'],
    [
      'by a position within it',
      { ...quote(last), refinedBy: { type: 'TextPositionSelector', start: 2, end: 11 } },
      'exact: . A [spokesman]',
    ],
    ['by what is not in it', { ...quote(last), refinedBy: quote('Ida Voss') }, 'orphaned'],
    [
      'inside what is ambiguous',
      { ...quote('said'), refinedBy: quote('s') },
      'ambiguous: 54 129 230',
    ],
  ])('%s', (_case, selector, expected) => {
    expect(told(STORY, locate(STORY, selector))).toBe(expected);
  });

  test('deeper than anybody writes is orphaned', () => {
    let selector: Selector = quote('said');
    for (let depth = 0; depth < 50_000; depth += 1)
      selector = { ...quote('said'), refinedBy: selector };
    expect(locate('She said no.', selector)).toEqual({ kind: 'orphaned' });
  });
});

suite('any selector in any text', () => {
  const offset = fc.oneof(fc.integer({ min: -3, max: 60 }), fc.constantFrom(NaN, 0.5, 2 ** 60));
  const somewhere = fc.record({
    quote: fc.record({
      type: fc.constant('TextQuoteSelector' as const),
      exact: hardText,
      prefix: hardText,
      suffix: hardText,
    }),
    position: fc.record({
      type: fc.constant('TextPositionSelector' as const),
      start: offset,
      end: offset,
    }),
  });

  test('is answered, with scores from 0 to 1 and places that split no grapheme', () => {
    fc.assert(
      fc.property(hardText, somewhere, fc.nat(20), (text, selector, cut) => {
        const { quote: asked, position: at } = selector;
        const part = { ...asked, exact: text.slice(cut, cut + 6) };
        for (const located of locateAll(text, [asked, [part], [part, at], [at], selector])) {
          const places = located.kind === 'found' ? [located] : [];
          const more = located.kind === 'ambiguous' ? located.candidates : [];
          for (const { span, score } of [...places, ...more]) {
            expect(span.start).toBeLessThan(span.end);
            expect(splitsGrapheme(text, span)).toBe(false);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
          if (located.kind === 'ambiguous') expect(more.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is the same alone and among others', () => {
    const selectors = [quote('said'), quote('the dreging would'), quote('June'), position(3, 9)];
    expect(locateAll(STORY, selectors)).toEqual(selectors.map((one) => locate(STORY, one)));
  });
});
