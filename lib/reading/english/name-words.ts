import * as bodies from '#lib/reading/english/words/bodies.ts';
import * as givenNames from '#lib/reading/english/words/given-names.ts';
import { NEVER_NAMES, OPENERS } from '#lib/reading/english/words/never-names.ts';
import * as places from '#lib/reading/english/words/places.ts';
import * as titles from '#lib/reading/english/words/titles.ts';

/** What a word can be in or beside a name, as bits. */
export const IN_NAME = {
  /** Opens a sentence with a capital and names nobody. */
  never: 1 << 0,
  honorific: 1 << 1,
  /** A form of address, given name or role of a man; of a woman. */
  man: 1 << 2,
  woman: 1 << 3,
  given: 1 << 4,
  /** *minister*, *spokesman* */
  role: 1 << 5,
  /** *deputy*, *foreign*: part of a role before it. */
  roleModifier: 1 << 6,
  bodyNoun: 1 << 7,
  companyEnding: 1 << 8,
  /** *University* of … */
  takesOf: 1 << 9,
  placeNoun: 1 << 10,
  country: 1 << 11,
  demonym: 1 << 12,
  city: 1 << 13,
  outlet: 1 << 14,
  outletNoun: 1 << 15,
  platform: 1 << 16,
  particle: 1 << 17,
  suffix: 1 << 18,
  /** Several of it: *ministers*, *officials*. */
  several: 1 << 19,
  /** Opens sentences with a capital; inside one it may be part of a name: *New York*. */
  opener: 1 << 20,
  /** Begins with a country and a hyphen: *U.S.-led*. */
  compound: 1 << 21,
} as const;

/** Bits of `IN_NAME` of a lower-case form; 0 for a word that is in no list. */
export function inNameOf(form: string): number {
  const known = WORDS.get(form);
  if (known !== undefined) return known;
  if (form.endsWith('.')) return inNameOf(form.slice(0, -1));
  const hyphen = form.indexOf('-');
  const isCompound =
    hyphen > 0 && (WORDS.get(form.slice(0, hyphen).replace(/\.$/, '')) ?? 0) & IN_NAME.country;
  return isCompound ? IN_NAME.compound : 0;
}

/** The name under which another way to write a country is filed (*u.s.* → *united-states*); the form itself otherwise. */
export function countryOf(form: string): string {
  return ALIASES.get(form.replace(/\.$/, '')) ?? form;
}

/** Whether two or three words, lower-case and joined by hyphens, are one place: *new-york*. */
export function isLongPlace(joined: string): boolean {
  return LONG_PLACES.has(joined);
}

const ALIASES: ReadonlyMap<string, string> = new Map(
  places.COUNTRY_ALIASES.split(' ').map((entry) => {
    const [alias = '', country = ''] = entry.split(':');
    return [alias, country] as const;
  }),
);

const LONG_PLACES: ReadonlySet<string> = new Set([
  ...places.LONG_PLACES.split(' '),
  ...ALIASES.values(),
]);

const WORDS: ReadonlyMap<string, number> = wordsWithBits();

function wordsWithBits(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (list: string, bits: number) => {
    for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | bits);
  };
  add(NEVER_NAMES, IN_NAME.never);
  add(OPENERS, IN_NAME.opener);
  add(titles.HONORIFICS.men, IN_NAME.honorific | IN_NAME.man);
  add(titles.HONORIFICS.women, IN_NAME.honorific | IN_NAME.woman);
  add(titles.HONORIFICS.either, IN_NAME.honorific);
  add(givenNames.GIVEN_NAMES_OF_MEN, IN_NAME.given | IN_NAME.man);
  add(givenNames.GIVEN_NAMES_OF_WOMEN, IN_NAME.given | IN_NAME.woman);
  addRoles(add);
  add(titles.ROLE_MODIFIERS, IN_NAME.roleModifier);
  add(titles.PARTICLES, IN_NAME.particle);
  add(titles.SUFFIXES, IN_NAME.suffix);
  add(bodies.BODY_NOUNS, IN_NAME.bodyNoun);
  add(bodies.COMPANY_ENDINGS, IN_NAME.companyEnding);
  add(bodies.TAKES_OF, IN_NAME.takesOf);
  add(bodies.OUTLETS, IN_NAME.outlet);
  add(bodies.OUTLET_NOUNS, IN_NAME.outletNoun);
  add(bodies.PLATFORMS, IN_NAME.platform);
  add(bodies.PLACE_NOUNS, IN_NAME.placeNoun);
  add(places.CITIES, IN_NAME.city);
  for (const entry of places.COUNTRIES.split(' ')) {
    const [name = '', demonyms = ''] = entry.split(':');
    add(name, IN_NAME.country);
    add(demonyms.replaceAll(',', ' '), IN_NAME.demonym);
    for (const demonym of demonyms.split(',')) add(`${demonym}s`, IN_NAME.demonym);
  }
  for (const group of places.GROUPS.split(' ')) add(`${group} ${group}s`, IN_NAME.demonym);
  for (const [alias] of ALIASES) add(alias, IN_NAME.country);
  return words;
}

function addRoles(add: (list: string, bits: number) => void): void {
  const { men, women, either } = titles.ROLES;
  add(men, IN_NAME.role | IN_NAME.man);
  add(women, IN_NAME.role | IN_NAME.woman);
  add(either, IN_NAME.role);
  for (const role of `${men} ${women} ${either}`.split(' ')) add(pluralOf(role), IN_NAME.several);
  add('people police women men children authorities sources insiders', IN_NAME.several);
}

/** The plural of a role: *spokesmen*, *secretaries*, *witnesses*, *officials*. */
export function pluralOf(role: string): string {
  if (role.endsWith('man')) return `${role.slice(0, -3)}men`;
  if (/(?:s|ch|x)$/.test(role)) return `${role}es`;
  return /[^aeiou]y$/.test(role) ? `${role.slice(0, -1)}ies` : `${role}s`;
}
