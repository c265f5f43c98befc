import { expect, test } from 'vitest';
import { whoseIs } from '#lib/carry/whose.ts';
import type { Axis } from '#lib/claim/standing.ts';
import { aClaim, aVerdict, anId } from '#tests/fixtures/things.ts';

const mara = anId('person', 1);
const tomas = anId('person', 2);
const ines = anId('person', 3);
const taken = { reason: 'A slip.', at: '2026-03-01T12:00:00.000Z', by: ines, byName: 'Ines' };

function given(axis: Axis, recordedBy: typeof mara | null, set: object = {}) {
  return aVerdict({ axis, recordedBy, ...set });
}

test.each([
  ['whoever is to check it', mara, [], [], { checks: mara, judged: [] }],
  [
    'whoever judged what is open again, and nobody whose verdict holds',
    null,
    ['attribution'],
    [given('attribution', mara), given('content', tomas)],
    { checks: null, judged: [mara] },
  ],
  [
    'the last who judged, not those before',
    null,
    ['content'],
    [given('content', mara), given('content', tomas)],
    { checks: null, judged: [tomas] },
  ],
  [
    'nobody for a verdict that was taken back',
    null,
    ['content'],
    [given('content', mara), given('content', ines, { withdrawn: taken })],
    { checks: null, judged: [mara] },
  ],
  [
    'each person once, and the command line not',
    tomas,
    ['attribution', 'content'],
    [given('attribution', mara), given('content', mara)],
    { checks: tomas, judged: [mara] },
  ],
  ['nobody', null, ['content'], [given('content', null)], { checks: null, judged: [] }],
] as const)('a claim that waits is that of %s', (_what, assigneeId, axes, verdicts, expected) => {
  expect(whoseIs(aClaim({ assigneeId }), axes, verdicts)).toEqual(expected);
});
