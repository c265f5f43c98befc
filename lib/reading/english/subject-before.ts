import { isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import { phraseStart } from '#lib/reading/english/phrase-start.ts';
import {
  isFiniteTag,
  formAt,
  isNominalTag,
  kindAt,
  type Scene,
  tagAt,
} from '#lib/reading/english/scene.ts';
import { opensApposition } from '#lib/reading/english/source-end.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/**
 * The noun phrase that ends right before a position and could be the subject of the verb there, with its
 * appositions; null when there is none. `floor` is where its clause may begin at the earliest.
 */
export function subjectBefore(scene: Scene, verbStart: number, floor: number): TokenRange | null {
  let end = verbStart;
  while (end > floor && tagAt(scene, end - 1) === TAG.adverb) end -= 1;
  const tag = tagAt(scene, end - 1);
  if (end <= floor) return null;
  if (kindAt(scene, end - 1) === TOKEN.comma) return beforeComma(scene, end, floor);
  if (kindAt(scene, end - 1) === TOKEN.dash) return beforeDash(scene, end, floor);
  if (tag === TAG.relative || (tag === TAG.subordinator && formAt(scene, end - 1) === 'that')) {
    return { start: end - 1, end };
  }
  if (kindAt(scene, end - 1) === TOKEN.closeBracket) return beforeBracket(scene, end, floor);
  if (tag === TAG.conjunction || !isNominalTag(tag)) return null;
  end = beforeTime(scene, end, floor);
  if (kindAt(scene, end - 1) === TOKEN.closeBracket) return beforeBracket(scene, end, floor);
  if (formAt(scene, end - 1) === 'there') return null;
  const start = phraseStart(scene, end, floor);
  if (start >= end) return null;
  return { start: overRelative(scene, start, floor) ?? start, end };
}

/** How long a relative clause inside a subject may be. */
const RELATIVE_REACH = 16;

/** The start of *two officials who spoke on condition of anonymity*, from its last phrase; null when none is open there. */
function overRelative(scene: Scene, inner: number, floor: number): number | null {
  let verbs = 0;
  for (let at = inner - 1; at > Math.max(floor, inner - RELATIVE_REACH); at -= 1) {
    const kind = kindAt(scene, at);
    if (kind !== TOKEN.word && kind !== TOKEN.number && kind !== TOKEN.clitic) return null;
    const tag = tagAt(scene, at);
    if (tag === TAG.relative) {
      if (verbs !== 1 || !isNominalTag(tagAt(scene, at - 1))) return null;
      const start = phraseStart(scene, at, floor);
      return start < at ? start : null;
    }
    if (tag === TAG.subordinator) return null;
    if (isFiniteTag(tag) && !isFiniteTag(tagAt(scene, at + 1))) verbs += 1;
  }
  return null;
}

/** The end of the phrase without a time behind it: *the senator on Wednesday*, *officials last week*. */
function beforeTime(scene: Scene, end: number, floor: number): number {
  if (!isTimeAt(scene, end - 1) || end - 2 <= floor) return end;
  const form = formAt(scene, end - 2);
  const before =
    form === 'last' ||
    form === 'this' ||
    form === 'next' ||
    form === 'earlier' ||
    tagAt(scene, end - 2) === TAG.preposition
      ? end - 2
      : end - 1;
  const kind = kindAt(scene, before - 1);
  return before > floor && (isNominalTag(tagAt(scene, before - 1)) || kind === TOKEN.closeBracket)
    ? before
    : end;
}

/** *The owner – who runs the shop – said*: whoever stands before the first dash. */
function beforeDash(scene: Scene, end: number, floor: number): TokenRange | null {
  for (let at = end - 2; at > Math.max(floor, end - INSERTION); at -= 1) {
    if (kindAt(scene, at) !== TOKEN.dash) continue;
    const start = phraseStart(scene, at, floor);
    return start < at ? { start, end: at } : null;
  }
  return null;
}

function beforeBracket(scene: Scene, end: number, floor: number): TokenRange | null {
  let at = end - 1;
  while (at > floor && kindAt(scene, at) !== TOKEN.openBracket && end - at < 12) at -= 1;
  if (kindAt(scene, at) !== TOKEN.openBracket) return null;
  const start = phraseStart(scene, at, floor);
  return start < at ? { start, end } : null;
}

/** How far back the first comma of an insertion is looked for. */
const INSERTION = 40;

/** The comma behind the name in *Ann Lee, 58, of Quay Lane, Denby,*: age, then address; null where none stands so. */
function commaOfAge(scene: Scene, end: number, floor: number): number | null {
  for (let at = end - 4; at > Math.max(floor, end - INSERTION); at -= 1) {
    const kind = kindAt(scene, at);
    if (kind === TOKEN.quote || kind === TOKEN.semicolon || isFiniteTag(tagAt(scene, at))) break;
    const isAge =
      kind === TOKEN.comma &&
      kindAt(scene, at + 1) === TOKEN.number &&
      kindAt(scene, at + 2) === TOKEN.comma;
    if (isAge && tagAt(scene, at - 1) === TAG.name && formAt(scene, at + 3) === 'of') return at;
  }
  return null;
}

function beforeComma(scene: Scene, end: number, floor: number): TokenRange | null {
  const age = commaOfAge(scene, end, floor);
  if (age !== null) return { start: phraseStart(scene, age, floor), end };
  let opening = end - 2;
  let isFound = false;
  while (opening > floor && end - opening < INSERTION) {
    const kind = kindAt(scene, opening);
    if (kind === TOKEN.quote || kind === TOKEN.semicolon || kind === TOKEN.colon) return null;
    if (kind === TOKEN.comma && isNominalTag(tagAt(scene, opening - 1))) {
      isFound = true;
      if (!isNominalTag(tagAt(scene, opening + 1)) || opensApposition(scene, opening + 1)) break;
    }
    opening -= 1;
  }
  if (!isFound || kindAt(scene, opening) !== TOKEN.comma) return null;
  const start = phraseStart(scene, opening, floor);
  if (start >= opening) return null;
  const outer = outerPhrase(scene, start, floor);
  if (outer !== null)
    return outer.isInsertion ? { start: outer.start, end: outer.end } : { start: outer.start, end };
  return opensApposition(scene, opening + 1) ? { start, end } : { start, end: opening };
}

/**
 * When what was taken for the phrase is itself a description or hangs in an insertion (*Smith, chairman of the
 * bank, a former judge,* or *Smith, speaking in Columbus, Ohio,*): the phrase before its comma.
 */
function outerPhrase(
  scene: Scene,
  inner: number,
  floor: number,
): { start: number; end: number; isInsertion: boolean } | null {
  let comma = inner - 1;
  const isDirect = kindAt(scene, comma) === TOKEN.comma && isLowerDescription(scene, inner);
  if (!isDirect) {
    const before = tagAt(scene, comma);
    if (before !== TAG.preposition && before !== TAG.ing) return null;
    while (comma > floor && kindAt(scene, comma) !== TOKEN.comma && inner - comma < INSERTION)
      comma -= 1;
    const opens = tagAt(scene, comma + 1);
    if (
      kindAt(scene, comma) !== TOKEN.comma ||
      (opens !== TAG.ing && opens !== TAG.preposition && opens !== TAG.participle)
    )
      return null;
  }
  if (comma - 1 < floor || !isNominalTag(tagAt(scene, comma - 1))) return null;
  const start = phraseStart(scene, comma, floor);
  if (start >= comma || tagAt(scene, start - 1) === TAG.preposition) return null;
  return { start, end: comma, isInsertion: !isDirect };
}

/** *chairman of …*, *51*: what describes and does not name. */
function isLowerDescription(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  return (
    tag === TAG.noun ||
    tag === TAG.numeral ||
    (tag === TAG.determiner && (formAt(scene, at) === 'a' || formAt(scene, at) === 'an'))
  );
}
