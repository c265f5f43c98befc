import { wordsIn } from '#lib/reading/english/lexicon.ts';
import { CUE_ADJECTIVES, CUE_NOUNS } from '#lib/reading/english/words/cue-nouns.ts';

/** What may follow an attributing noun or adjective: words, and `to+` for an infinitive. */
export type Followers = ReadonlySet<string>;

const NOUNS = followersOf(CUE_NOUNS, true);
const ADJECTIVES = followersOf(CUE_ADJECTIVES, false);

/** The followers with which a noun attributes, by its lower-case form. */
export function nounFollowers(form: string): Followers | undefined {
  return NOUNS.get(form);
}

/** The followers with which an adjective behind *be* attributes, by its lower-case form. */
export function adjectiveFollowers(form: string): Followers | undefined {
  return ADJECTIVES.get(form);
}

function followersOf(list: string, hasPlural: boolean): ReadonlyMap<string, Followers> {
  const byForm = new Map<string, Followers>();
  for (const entry of list.split(';')) {
    const [word = '', ...followers] = wordsIn(entry);
    const set = new Set(followers);
    byForm.set(word, set);
    if (hasPlural) byForm.set(word.endsWith('s') ? `${word}es` : `${word}s`, set);
  }
  return byForm;
}
