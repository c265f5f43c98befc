import { COUNTRIES } from '#lib/reading/english/words/places.ts';
import { SEATS_OF_COUNTRIES } from '#lib/reading/english/words/seats-of-countries.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import { SHAPE, type Word } from '#lib/reading/word.ts';

/** For every way to speak of a country (its name, its people, its seat; joined by hyphens) the countries it may mean. */
const COUNTRIES_BY_WORD: ReadonlyMap<string, readonly string[]> = countriesByWord();

function countriesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  const add = (word: string, country: string) => {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [country]);
    else known.push(country);
  };
  for (const entry of `${COUNTRIES} ${SEATS_OF_COUNTRIES}`.split(' ')) {
    const [country = '', words = ''] = entry.split(':');
    add(country, country);
    for (const word of words.split(',')) {
      add(word, country);
      add(`${word}s`, country);
    }
  }
  return byWord;
}

/** The countries that some words, in lower case and joined by hyphens, may stand for: *tehran* and *iranian* for Iran. */
export function countriesOf(joined: string): readonly string[] {
  return COUNTRIES_BY_WORD.get(joined.replace(/\.$/, '')) ?? [];
}

/** The countries that the words of the given tokens may stand for, by single words and pairs; linear. */
export function countriesIn({ words }: Tokens, isAsked: (token: number) => boolean): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.shape === SHAPE.lower || !isAsked(at)) continue;
    for (const country of countriesOf(word.form)) found.add(country);
    const next: Word | undefined = words[at + 1];
    if (next === undefined || next.shape === SHAPE.lower) continue;
    for (const country of countriesOf(`${word.form}-${next.form}`)) found.add(country);
  }
  return found;
}
