import { expect, it } from 'vitest';
import { readDraft } from '#lib/reading/read.ts';
import { blocksOf } from '#tests/lib/reading/some-blocks.ts';

/** The name of whom each attribution is ascribed to. */
function whose(text: string): readonly (string | null)[] {
  const { attributions, entities } = readDraft(text, blocksOf(text));
  return attributions.map(({ entity }) =>
    entity === null ? null : (entities[entity]?.name ?? null),
  );
}

it.each([
  ['The White House said the talks had failed.', 'White House'],
  ['A spokesman for the Harbour Board said the quay was safe.', 'Harbour Board'],
  ['Anna Keller said the quay was safe.', 'Anna Keller'],
  ['Downing Street said the quay was safe.', 'Downing Street'],
  ['His barrister, Owen Pryce, said the quay was safe.', 'Owen Pryce'],
  ['A spokesman for Meridian Mutual said the quay was safe.', 'Meridian Mutual'],
  ['White House officials said the talks had failed.', null],
  ['A White House memo said the talks had failed.', null],
  ['A spokesman for Anna Keller said the quay was safe.', null],
])('the words in %s are those of %s', (text, name) => {
  expect(whose(text)).toEqual([name]);
});
