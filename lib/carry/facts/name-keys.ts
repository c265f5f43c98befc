import { wordsIn } from '#lib/reading/english/lexicon.ts';
import { COUNTRIES } from '#lib/reading/english/words/places.ts';
import { NAME_ALIASES, TELLING_WORDS } from '#lib/carry/facts/words/name-aliases.ts';

/** The name that a word or some words joined by hyphens, in lower case, are one way to write; null for none known. */
export function knownName(joined: string): string | null {
  return KNOWN.get(joined) ?? null;
}

/** Whether a word of a name may not be left out: *North* Korea. */
export function isTelling(form: string): boolean {
  return TELLING.has(form);
}

/** A word of a name without what only spelling makes: accents, points, a doubled letter, *al-*. */
export function nameForm(form: string): string {
  const bare = /[^a-z]/.test(form)
    ? form
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replace(/^(?:al|el|as|ash|an|ar)-(?=\p{L}{3})/u, '')
        .replaceAll(/[.'’-]/g, '')
    : form;
  return bare.replaceAll(/([a-z])\1/g, '$1');
}

const TELLING: ReadonlySet<string> = new Set(wordsIn(TELLING_WORDS));

const KNOWN: ReadonlyMap<string, string> = known();

function known(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (form: string, name: string) => {
    if (form !== '' && !names.has(form)) names.set(form, name);
  };
  for (const line of NAME_ALIASES.trim().split('\n')) {
    const [name = '', ...forms] = wordsIn(line);
    for (const form of [name, ...forms]) {
      add(form, name);
      add(`${form}.`, name);
    }
  }
  for (const entry of COUNTRIES.split(' ')) {
    const [country = '', peoples = ''] = entry.split(':');
    add(country, country);
    for (const people of peoples.split(',')) {
      add(people, country);
      if (people !== '') add(`${people}s`, country);
    }
  }
  return names;
}
