import { expect, test } from 'vitest';
import { offersOf } from '#lib/reading/offer.ts';
import { readDraft } from '#lib/reading/read.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';

/** A story with what a checker wants to be shown without asking. */
const STORY = [
  'Envoys Meet in Port Merrin as Strait Closes',
  'Foreign Minister Ravid Solano hailed the first day as ‘a fair start’. Sources close to the embassy have confirmed that the warning followed a secret assessment.',
  'The talks reportedly covered the fate of 30 ships. The closure of the strait has raised prices in every harbour of the region.',
  'Prime Minister Dorit Almagor has accused Karsh of hiding 4,000 drones in the islands, a claim that has not been independently corroborated.',
  'The envoy has made it clear that Karsh must scrap its missiles and cut ties with the island militia. Karsh has denied that these issues were discussed.',
].join('\n\n');

async function shownUnasked() {
  const intake = await takeIn({ bytes: new TextEncoder().encode(STORY), format: 'text' });
  if (!intake.ok) throw new Error(intake.problem.message);
  const draft = intake.value;
  return offersOf(draft, readDraft(draft.text, draft.blocks))
    .filter(({ isStrong }) => isStrong)
    .map((offer) => ({ ...offer, words: wordsOfRuns(draft.text, offer.spans) }));
}

const shown = await shownUnasked();

test.each([
  ['a quotation of two words', 'a fair start', null],
  ['what unnamed sources confirm', 'secret assessment', 'unnamed'],
  ['hearsay', '30 ships', 'hedge'],
  ['what the story itself says', 'raised prices', null],
  ['an accusation that its own text calls uncorroborated', '4,000 drones', 'declared-gap'],
] as const)('%s is shown unasked', (_what, words, signal) => {
  const found = shown.find((one) => one.words.includes(words));
  expect(found, words).toBeDefined();
  if (signal !== null) expect(found?.signals).toContain(signal);
});

test('a denial and what it denies are shown unasked, each with the other', () => {
  for (const words of ['scrap its missiles', 'these issues were discussed']) {
    const found = shown.find((one) => one.words.includes(words));
    expect(found?.conflicts, words).toMatchObject([{ kind: 'denial' }]);
  }
});
