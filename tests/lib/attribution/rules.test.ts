import { describe, expect, it } from 'vitest';
import * as attributions from '#lib/attribution/rules.ts';
import { aClaim, anAttribution, anId } from '#tests/fixtures/things.ts';

const outer = anAttribution();
const inner = anAttribution({ id: anId('attribution', 2), parentId: outer.id });
const innermost = anAttribution({ id: anId('attribution', 3), parentId: inner.id });
const chain = { claim: aClaim(), attributions: [outer, inner, innermost] };

describe('what an attribution hangs on', () => {
  it('may be another open one of the same claim', () => {
    const added = anAttribution({ id: anId('attribution', 4), parentId: innermost.id });
    expect(attributions.add(chain, added)).toEqual({
      ok: true,
      value: [{ kind: 'attribution.added', attribution: added }],
    });
  });

  it.each([
    ['one of another claim', chain, anId('attribution', 9)],
    [
      'a withdrawn one',
      {
        ...chain,
        attributions: [anAttribution({ id: anId('attribution', 5), state: 'withdrawn' })],
      },
      anId('attribution', 5),
    ],
  ])('cannot be %s', (_what, of, parentId) => {
    const added = anAttribution({ id: anId('attribution', 4), parentId });
    expect(attributions.add(of, added)).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'parentId' }] },
    });
  });

  it.each([
    ['itself', outer.id],
    ['its own child', inner.id],
    ["its child's child", innermost.id],
  ])('cannot become %s', (_what, parentId) => {
    const answer = attributions.change(chain, outer, { set: { parentId }, expects: 1 });
    expect(answer).toMatchObject({ ok: false, problem: { fields: [{ path: 'parentId' }] } });
  });

  it('may be taken away', () => {
    const answer = attributions.change(chain, inner, { set: { parentId: null }, expects: 1 });
    expect(answer).toMatchObject({ ok: true, value: [{ set: { parentId: null } }] });
  });
});

describe('withdrawing', () => {
  it('is refused while another hangs on it', () => {
    expect(attributions.withdraw(chain, inner, 1)).toMatchObject({
      ok: false,
      problem: { code: 'policy' },
    });
  });

  it('is possible once what hung on it was withdrawn', () => {
    const gone = { ...innermost, state: 'withdrawn' } as const;
    const answer = attributions.withdraw(
      { ...chain, attributions: [outer, inner, gone] },
      inner,
      2,
    );
    expect(answer).toEqual({
      ok: true,
      value: [{ kind: 'attribution.withdrawn', attributionId: inner.id, expects: 2 }],
    });
  });
});

it('what is stored already is no change', () => {
  const set = { quoteType: 'indirect', sourceSpans: [] } as const;
  expect(attributions.change(chain, outer, { set, expects: 1 })).toEqual({ ok: true, value: [] });
});

it.each([
  ['a withdrawn claim', { ...chain, claim: aClaim({ state: 'withdrawn' }) }, innermost],
  ['a withdrawn attribution', chain, { ...innermost, state: 'withdrawn' } as const],
])('nothing of %s can be changed or withdrawn', (_what, of, attribution) => {
  const set = { quoteType: 'direct' } as const;
  const refused = { ok: false, problem: { code: 'policy' } };
  expect(attributions.change(of, attribution, { set, expects: 1 })).toMatchObject(refused);
  expect(attributions.withdraw(of, attribution, 1)).toMatchObject(refused);
});
