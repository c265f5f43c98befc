import { describe as suite, expect, test } from 'vitest';
import { describe, describeAll } from '#lib/anchor/describe.ts';
import { locate, locateAll } from '#lib/anchor/locate.ts';
import { madeUpText, seeded } from '#tests/lib/anchor/anchor-texts.ts';
import { type Revised, revise } from '#tests/lib/anchor/revised-text.ts';

/** Located right, wrong, asked (ambiguous), not found; `gone` are those whose words were taken out whole. */
function tally(revised: Revised, located: ReturnType<typeof locateAll>) {
  const counts = { right: 0, wrong: 0, asked: 0, orphaned: 0, goneFound: 0, gone: 0 };
  for (const [at, one] of located.entries()) {
    const true_ = revised.places[at] ?? null;
    if (true_ === null) counts.gone += 1;
    if (one.kind === 'ambiguous') counts.asked += 1;
    else if (one.kind === 'orphaned') counts.orphaned += 1;
    else if (true_ === null) counts.goneFound += 1;
    else if (one.span.start === true_.start && one.span.end === true_.end) counts.right += 1;
    else counts.wrong += 1;
  }
  return counts;
}

suite('sentences of a text that was edited', () => {
  test.each([
    { level: 0.02, right: 0.98, wrong: 0.01 },
    { level: 0.08, right: 0.94, wrong: 0.04 },
    { level: 0.2, right: 0.8, wrong: 0.06 },
  ])('are found again with $level of the words changed', ({ level, right, wrong }) => {
    const text = madeUpText(600, seeded(21));
    const revised = revise(text, { words: level, sentences: level / 4 }, seeded(22));
    const located = locateAll(revised.text, describeAll(text, revised.spans));
    const counts = tally(revised, located);
    const standing = revised.spans.length - counts.gone;
    expect(standing).toBeGreaterThan(400);
    expect(counts.right / standing).toBeGreaterThan(right);
    expect(counts.wrong / standing).toBeLessThan(wrong);
    expect(counts.gone).toBeGreaterThan(0);
    expect(counts.goneFound).toBe(0);
  });
});

suite('a place that cannot be told is never chosen', () => {
  const line = 'The lower lock will be closed for repairs until the autumn.';

  test.each([
    ['twice in a row', `${line} ${line}`],
    ['far from each other', `${line}\n${madeUpText(60, seeded(1))}\n${line}`],
    ['many times', Array.from({ length: 700 }, () => line).join('\n')],
  ])('the words stand %s', (_case, text) => {
    const exact = 'closed for repairs';
    expect(locate(text, { type: 'TextQuoteSelector', exact }).kind).toBe('ambiguous');
    const near = {
      type: 'TextQuoteSelector',
      exact: 'closed for repair',
      prefix: 'lock will be ',
    } as const;
    expect(locate(text, near).kind).toBe('ambiguous');
    const like = {
      type: 'TextQuoteSelector',
      exact: 'the lower locks will be closed for repair',
    } as const;
    expect(locate(text, like).kind).toBe('ambiguous');
  });

  test('a repeated passage whose surroundings were edited asks, or finds the right one', () => {
    const passage = madeUpText(8, seeded(4));
    const text = `${madeUpText(5, seeded(7))}${passage}${madeUpText(5, seeded(8))}${passage}`;
    const next = seeded(9);
    let found = 0;
    for (let round = 0; round < 200; round += 1) {
      const start = text.lastIndexOf(passage) + Math.floor(next() * (passage.length - 40));
      const described = describe(text, { start, end: start + 30 });
      const shift = 'Newly added. ';
      const located = locate(shift + text, described);
      if (located.kind !== 'found') continue;
      found += 1;
      expect(located.span.start).toBe(start + shift.length);
    }
    expect(found).toBeGreaterThan(150);
  });

  test('in a text that stands four times, with each copy edited, nearly all is asked', () => {
    const text = madeUpText(120, seeded(41)).repeat(4);
    const revised = revise(text, { words: 0.02, sentences: 0.005 }, seeded(42));
    const counts = tally(revised, locateAll(revised.text, describeAll(text, revised.spans)));
    expect(counts.wrong / revised.spans.length).toBeLessThan(0.02);
    expect(counts.asked / revised.spans.length).toBeGreaterThan(0.9);
  });

  test('a changed passage is not taken for a repetition of its old words elsewhere', () => {
    const before =
      'In Norhaven the count rose to 4,100 by Friday evening, the clerk told the council.';
    const after = before.replace('4,100', '4,700');
    const elsewhere = 'An older sheet put it at 4,100 but nobody signed it.';
    const start = before.indexOf('4,100');
    const described = describe(before, { start, end: start + 5 });
    const text = `${elsewhere} ${after}`;
    const located = locate(text, described.quote);
    expect(located).toMatchObject({ kind: 'found', exactness: 'fuzzy' });
    if (located.kind === 'found') {
      expect(text.slice(located.span.start, located.span.end)).toBe('4,700');
    }
  });
});

suite('long quotes', () => {
  const text = madeUpText(1200, seeded(31));

  test.each([1_000, 10_000, 30_000])(
    'of %i characters are found though words were changed',
    (length) => {
      const start = text.indexOf(' ', 20_000) + 1;
      const exact = text.slice(start, text.indexOf(' ', start + length));
      const revised = revise(exact, { words: 0.05, sentences: 0 }, seeded(33));
      const inside = `${text.slice(0, start)}${revised.text}${text.slice(start + exact.length)}`;
      const located = locate(inside, { type: 'TextQuoteSelector', exact });
      expect(located).toMatchObject({ kind: 'found', exactness: 'fuzzy' });
      if (located.kind !== 'found') return;
      expect(Math.abs(located.span.start - start)).toBeLessThan(40);
      expect(Math.abs(located.span.end - start - revised.text.length)).toBeLessThan(40);
    },
  );

  test('beyond what is compared are found to the letter or not at all', () => {
    const long = madeUpText(1500, seeded(2)).slice(0, 60_000);
    const exact = long.slice(1_000, 50_000);
    expect(locate(long, { type: 'TextQuoteSelector', exact }).kind).toBe('found');
    expect(locate(long.toUpperCase(), { type: 'TextQuoteSelector', exact }).kind).toBe('orphaned');
  });
});
