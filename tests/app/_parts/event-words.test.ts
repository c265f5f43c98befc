import { expect, test } from 'vitest';
import { eventWords } from '#app/_parts/event-words.ts';
import { german } from '#app/_texts/german.ts';
import { speak } from '#app/_texts/speak.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';

const t = inEnglish('stories');

test.each([
  ['claim.marked', 'Mara Lind marked a claim'],
  ['second-reading.given', 'Mara Lind handed in a second reading'],
  ['a-kind.of-a-later-version', 'Mara Lind changed something'],
  ['toString', 'Mara Lind changed something'],
])('%s is told as “%s”', (kind, words) => {
  expect(eventWords(kind, 'Mara Lind', t)).toBe(words);
});

test('each language puts who did it where its sentence has them', () => {
  const told = eventWords('difference.settled', 'Mara Lind', speak('de', german, 'stories'));
  expect(told).toBe('Mara Lind hat eine Abweichung zweier Prüfungen geklärt');
});
