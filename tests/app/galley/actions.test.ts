import { expect, it } from 'vitest';
import { ACTIONS } from '#app/(desk)/stories/[storyId]/actions.client.ts';
import { fixedKeys } from '#app/(desk)/stories/[storyId]/keys.ts';
import { english } from '#app/_texts/english.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';

it('names every action once, and nothing that is none', () => {
  expect(ACTIONS.map(({ id }) => id).sort()).toEqual(Object.keys(english.keys.does).sort());
});

it('lists every key that stays where it is, and nothing that is none', () => {
  const said = fixedKeys(inEnglish('keys')).map(({ does }) => does);
  expect(said.sort()).toEqual(Object.values(english.keys.fixed).sort());
});

it('gives a key to one action, or to several that each say when they can be done', () => {
  const strokes = ACTIONS.flatMap((action) => action.strokes.map((stroke) => ({ stroke, action })));
  const shared = [...Map.groupBy(strokes, ({ stroke }) => stroke)].filter(
    ([, those]) => those.length > 1 && those.some(({ action }) => action.mayRun === undefined),
  );
  expect(shared.map(([stroke, those]) => [stroke, those.map(({ action }) => action.id)])).toEqual(
    [],
  );
});
