import { expect, it } from 'vitest';
import * as sources from '#lib/source/rules.ts';
import { aSource } from '#tests/fixtures/things.ts';

it('changes only what says something new', () => {
  const set = { name: 'Port Authority', reliability: 'B' } as const;
  expect(sources.change(aSource(), set, 2)).toEqual({
    ok: true,
    value: [
      { kind: 'source.changed', sourceId: aSource().id, set: { reliability: 'B' }, expects: 2 },
    ],
  });
});

it('takes an agreed description away by null', () => {
  const source = aSource({ agreedDescription: 'a senior port official' });
  expect(sources.change(source, { agreedDescription: null }, 1)).toMatchObject({
    ok: true,
    value: [{ set: { agreedDescription: null } }],
  });
});

it('is no change when everything is stored already', () => {
  expect(sources.change(aSource(), { kind: 'institution' }, 1)).toEqual({ ok: true, value: [] });
});
