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
