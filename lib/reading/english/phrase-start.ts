import { isInitial, isJoining, isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import {
  classesOfTokenAt,
  formAt,
  isNominalTag,
  isVerbTag,
  kindAt,
  type Scene,
  tagAt,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** Where a noun phrase with its prepositional phrases begins, read backwards. */
export function phraseStart(scene: Scene, end: number, floor: number): number {
  let start = coreStart(scene, end, floor);
  if (start === end) return end;
  for (let turn = 0; turn < 8; turn += 1) {
    const before = start - 1;
    if (before <= floor) {
      return start;
    }
    const tag = tagAt(scene, before);
    if (tag === TAG.preposition) {
      const next = joinedByPreposition(scene, before, floor);
      if (next === null) return start;
      start = next;
    } else if (tag === TAG.conjunction) {
      const next = joinedByConjunction(scene, before, floor);
      if (next === null) return start;
      start = next;
    } else if (tag === TAG.base && tagAt(scene, before - 1) === TAG.to) {
      const next = joinedByInfinitive(scene, before - 1, floor);
      if (next === null) return start;
      start = next;
    } else if (tag === TAG.participle || tag === TAG.ing) {
      const next = coreStart(scene, before, floor);
      if (next === before || !isNominalTag(tagAt(scene, before - 1))) return start;
      start = next;
    } else return start;
  }
  return start;
}

/** *voters hoping to save the park*, *the plan to save it*. */
function joinedByInfinitive(scene: Scene, to: number, floor: number): number | null {
  const tag = tagAt(scene, to - 1);
  const end = tag === TAG.ing || tag === TAG.participle ? to - 1 : to;
  if (end <= floor || !isNominalTag(tagAt(scene, end - 1))) return null;
  const start = coreStart(scene, end, floor);
  return start < end ? start : null;
}

function joinedByPreposition(scene: Scene, at: number, floor: number): number | null {
  const tag = tagAt(scene, at - 1);
  if ((tag === TAG.participle || tag === TAG.ing) && isNominalTag(tagAt(scene, at - 2))) {
    return coreStart(scene, at - 1, floor);
  }
  const start = coreStart(scene, at, floor);
  if (start === at || isTimeAt(scene, at - 1)) return null;
  return start;
}

function joinedByConjunction(scene: Scene, at: number, floor: number): number | null {
  const isListComma = kindAt(scene, at - 1) === TOKEN.comma;
  const end = isListComma ? at - 1 : at;
  const start = coreStart(scene, end, floor);
  if (start === end || isListComma) return null;
  const before = tagAt(scene, start - 1);
  if (start <= floor) return start;
  if (before === TAG.preposition) {
    if (SUBORDINATING.has(formAt(scene, start - 1))) return start;
    return joinedByPreposition(scene, start - 1, floor);
  }
  return isVerbTag(before) || before === TAG.auxiliary || before === TAG.to ? null : start;
}

/** Prepositions that may open a clause: what follows is its subject. */
const SUBORDINATING = new Set(['as', 'after', 'before', 'since', 'until', 'than', 'like']);

const APPROXIMATE = new Set(
  'about around nearly almost only roughly approximately over even just'.split(' '),
);

function coreStart(scene: Scene, end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const tag = tagAt(scene, at - 1);
    if (tag === TAG.pronoun) return at === end ? at - 1 : at;
    if (isNominalTag(tag)) {
      at -= 1;
      // Before an article a phrase has begun; a time before a name was another: *On Monday Smith said*.
      if (tag === TAG.determiner && tagAt(scene, at - 1) !== TAG.determiner)
        return withApproximation(scene, at, end, floor);
      if (tag === TAG.possessive) return at;
      if (at < end - 1 && isWeekdayBeforeName(scene, at)) return at + 1;
    } else if (isInitial(scene, at - 1) || isJoining(scene, at - 1)) {
      at -= 1;
    } else if (tag === TAG.adverb && tagAt(scene, at) === TAG.adjective) {
      at -= 1;
    } else break;
  }
  return withApproximation(scene, at, end, floor);
}

/** *about 200 people*, *only a quarter*. */
function withApproximation(scene: Scene, start: number, end: number, floor: number): number {
  const tag = tagAt(scene, start);
  const isAmount = tag === TAG.numeral || tag === TAG.determiner;
  return start < end &&
    start > floor &&
    isAmount &&
    APPROXIMATE.has(formAt(scene, start - 1)) &&
    kindAt(scene, start - 2) !== TOKEN.word
    ? start - 1
    : start;
}

function isWeekdayBeforeName(scene: Scene, at: number): boolean {
  return (classesOfTokenAt(scene, at) & CLASS.weekday) !== 0 && tagAt(scene, at + 1) === TAG.name;
}
