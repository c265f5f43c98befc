import { expect, it } from 'vitest';
import { record } from '#lib/verdict/rules.ts';
import { aClaim, aVerdict, anId } from '#tests/fixtures/things.ts';

it.each([
  ['corroborated', null],
  ['unverified', null],
  ['disputed', 'refuted'],
  ['disputed', 'conflicting'],
] as const)('%s with the reason %s is recorded on the version that was judged', (value, reason) => {
  const verdict = aVerdict({ value, disputedReason: reason });
  expect(record(aClaim(), verdict, 4)).toEqual({
    ok: true,
    value: [{ kind: 'verdict.recorded', verdict, expects: 4 }],
  });
});

it.each([
  ['disputed without its reason', { disputedReason: null }, 'disputedReason'],
  ['corroborated with a reason', { value: 'corroborated' }, 'disputedReason'],
  ['unverified with a reason', { value: 'unverified' }, 'disputedReason'],
  ['no justification', { justification: ' \n' }, 'justification'],
] as const)('%s is refused at that field', (_what, about, path) => {
  expect(record(aClaim(), aVerdict(about), 1)).toMatchObject({
    ok: false,
    problem: { code: 'invalid', fields: [{ path }] },
  });
});

it('a withdrawn claim cannot be judged', () => {
  expect(record(aClaim({ state: 'withdrawn' }), aVerdict(), 1)).toMatchObject({
    ok: false,
    problem: { code: 'policy' },
  });
});

it('a judgement made on an older draft is stale', () => {
  expect(record(aClaim({ draftId: anId('draft', 2) }), aVerdict(), 1)).toMatchObject({
    ok: false,
    problem: { code: 'stale' },
  });
});
