import { expect, test } from 'vitest';
import { classesOf } from '#lib/reading/english/lexicon.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

function tokensOf(text: string) {
  const { count, starts, ends, words } = tokenize(text, classesOf);
  return Array.from({ length: count }, (_, at) => ({
    written: text.slice(starts[at], ends[at]),
    form: words[at]?.form,
  }));
}

test.each<[string, readonly string[]]>([
  ['\u200bsaid', ['said']],
  ['he \u200e said\u200b that', ['he', 'said\u200b', 'that']],
  ['min\u00adister', ['min\u00adister']],
  ['\u202b20,000\u202c tents', ['20,000\u202c', 'tents']],
  ['\u200b \u2060', []],
])('%j: what shows nothing is no token of its own', (text, expected) => {
  expect(tokensOf(text).map(({ written }) => written)).toEqual(expected);
});

test('a word is known by what shows of it', () => {
  expect(tokensOf('min\u00adister said\u200b').map(({ form }) => form)).toEqual([
    'minister',
    'said',
  ]);
  const { words } = tokenize('said\u200b', classesOf);
  expect((words[0]?.classes ?? 0) & CLASS.verbPast).not.toBe(0);
});
