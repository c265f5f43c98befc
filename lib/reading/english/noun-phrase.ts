import {
  classesOfTokenAt,
  formAt,
  isNominalTag,
  kindAt,
  type Scene,
  tagAt,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

const TIME = CLASS.weekday | CLASS.month;
const TIME_WORDS = new Set(
  'today yesterday tomorrow tonight week month year weekend morning afternoon evening night'.split(
    ' ',
  ),
);

/** Whether a word names a time: *Monday*, *yesterday*, *last week*. */
export function isTimeAt(scene: Scene, at: number): boolean {
  if ((classesOfTokenAt(scene, at) & TIME) !== 0 && tagAt(scene, at) === TAG.name) return true;
  const form = formAt(scene, at);
  return (
    TIME_WORDS.has(form) ||
    ((form === 'last' || form === 'this' || form === 'earlier') &&
      TIME_WORDS.has(formAt(scene, at + 1)))
  );
}

/** Where the core of a noun phrase that begins at a position ends: determiners, adjectives, nouns; the start itself when none does. */
export function coreEnd(scene: Scene, start: number, limit: number): number {
  let at = start;
  let hasHead = false;
  while (at < limit) {
    const tag = tagAt(scene, at);
    if (tag === TAG.pronoun) {
      if (hasHead || at > start) break;
      return at + 1;
    }
    if (hasHead && (tag === TAG.determiner || tag === TAG.possessive)) break;
    if (isNominalTag(tag)) {
      if (hasHead && isTimeAt(scene, at)) break;
      if (tag === TAG.noun || tag === TAG.name || tag === TAG.numeral) hasHead = true;
      at += 1;
    } else if (tag === TAG.adverb && !hasHead && isNominalTag(tagAt(scene, at + 1))) {
      at += 1;
    } else if (isInitial(scene, at) || isJoining(scene, at)) {
      at += 1;
    } else break;
  }
  return at;
}

const ENDS_NAME = new Set(['jr', 'sr', 'inc', 'corp', 'co', 'ltd', 'bros']);

/** The stop of *Sen.* or *J.* inside a name. */
export function isInitial(scene: Scene, at: number): boolean {
  if (kindAt(scene, at) !== TOKEN.stop || formAt(scene, at) !== '.') return false;
  if (tagAt(scene, at - 1) !== TAG.name) return false;
  return tagAt(scene, at + 1) === TAG.name || ENDS_NAME.has(formAt(scene, at - 1));
}

/** Marks inside a phrase: quotation marks round a nickname, &, %, $. */
export function isJoining(scene: Scene, at: number): boolean {
  return (
    kindAt(scene, at) === TOKEN.symbol &&
    (isNominalTag(tagAt(scene, at + 1)) || formAt(scene, at) === '%')
  );
}
