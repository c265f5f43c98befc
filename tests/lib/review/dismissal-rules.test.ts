import { describe, expect, it } from 'vitest';
import type { Dismissal } from '#lib/review/dismissal.ts';
import { dismiss, withdrawDismissals } from '#lib/review/dismissal-rules.ts';
import type { Span } from '#lib/text/span.ts';
import { NOON, aDismissal, aDraft, anId, spanOf } from '#tests/fixtures/things.ts';

const draft = aDraft([
  'Harbour dredging to begin in May',
  'It costs a lot. Nobody hid it. So they say.',
]);
const HEADLINE = spanOf(draft, 'Harbour dredging to begin in May');
const COSTS = spanOf(draft, 'It costs a lot.');
const NOBODY = spanOf(draft, 'Nobody hid it.');

function dismissing(spans: readonly Span[], standing: readonly Dismissal[] = []) {
  let given = 1;
  return dismiss(draft, spans, {
    standing,
    createdAt: NOON,
    createdBy: anId('person'),
    createdByName: 'Mara Lindqvist',
    newId: () => anId('dismissal', (given += 1)),
  });
}

it('each sentence of a range becomes a dismissal with its own words', () => {
  const ruled = dismissing([COSTS, NOBODY]);
  expect(ruled).toMatchObject({
    ok: true,
    value: {
      changes: [
        { kind: 'dismissal.added', dismissal: { span: COSTS, words: 'It costs a lot.' } },
        { kind: 'dismissal.added', dismissal: { span: NOBODY, words: 'Nobody hid it.' } },
      ],
      already: [],
    },
  });
});

it('the same sentence twice in a range is dismissed once', () => {
  expect(dismissing([COSTS, COSTS])).toMatchObject({ value: { changes: { length: 1 } } });
});

describe('what is not exactly a sentence is refused, and which one it was', () => {
  it.each([
    ['part of one', { start: COSTS.start, end: COSTS.end - 1 }],
    ['one with the space behind it', { start: COSTS.start, end: COSTS.end + 1 }],
    ['two of them', { start: COSTS.start, end: NOBODY.end }],
    ['a whole block of several', { start: COSTS.start, end: draft.text.length }],
    ['one across blocks', { start: HEADLINE.start, end: COSTS.end }],
    ['the separator', { start: HEADLINE.end, end: COSTS.start }],
    ['one outside the text', { start: 9000, end: 9010 }],
  ])('%s', (_what, stray) => {
    expect(dismissing([HEADLINE, stray])).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'spans.1' }] },
    });
  });
});

describe('a sentence that is dismissed already', () => {
  const theirs = aDismissal({
    span: COSTS,
    createdBy: anId('person', 2),
    createdByName: 'Tomas Vogel',
  });

  it('alone is taken, by whom is said', () => {
    expect(dismissing([COSTS], [theirs])).toMatchObject({
      problem: { code: 'taken', message: 'Tomas Vogel has dismissed this sentence already.' },
    });
  });

  it('in a range is passed over and answered', () => {
    expect(dismissing([COSTS, NOBODY], [theirs])).toMatchObject({
      ok: true,
      value: { changes: [{ dismissal: { span: NOBODY } }], already: [theirs] },
    });
  });

  it('by the same person is no fault: a request sent again changes nothing', () => {
    const mine = aDismissal({ span: COSTS });
    expect(dismissing([COSTS], [mine])).toMatchObject({
      ok: true,
      value: { changes: [], already: [mine] },
    });
  });
});

it('dismissals are taken back by their version; those taken back already are passed over', () => {
  const open = aDismissal();
  const gone = aDismissal({ id: anId('dismissal', 2), state: 'withdrawn', version: 2 });
  expect(withdrawDismissals([open, gone])).toEqual([
    { kind: 'dismissal.withdrawn', dismissalId: open.id, expects: 1 },
  ]);
});
