import { classesOfTokenAt, formAt, isFiniteTag, isNominalTag, isVerbTag, kindAt, tagAt, type Scene } from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

const TIME = CLASS.weekday | CLASS.month;
const TIME_WORDS = new Set('today yesterday tomorrow tonight week month year weekend morning afternoon evening night'.split(' '));

/** Whether a word names a time: *Monday*, *yesterday*, *last week*. */
export function isTimeAt(scene: Scene, at: number): boolean {
  if ((classesOfTokenAt(scene, at) & TIME) !== 0 && tagAt(scene, at) === TAG.name) return true;
  const form = formAt(scene, at);
  return TIME_WORDS.has(form) || ((form === 'last' || form === 'this' || form === 'earlier') && TIME_WORDS.has(formAt(scene, at + 1)));
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

/** The stop of *Sen.* or *J.* inside a name. */
function isInitial(scene: Scene, at: number): boolean {
  if (kindAt(scene, at) !== TOKEN.stop || formAt(scene, at) !== '.') return false;
  return tagAt(scene, at - 1) === TAG.name && tagAt(scene, at + 1) === TAG.name;
}

/** Marks inside a phrase: quotation marks round a nickname, &, %, $. */
function isJoining(scene: Scene, at: number): boolean {
  return kindAt(scene, at) === TOKEN.symbol && (isNominalTag(tagAt(scene, at + 1)) || formAt(scene, at) === '%');
}

const OF_SOURCES = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'to', 'on', 'against', 'behind', 'inside', 'near', 'within', 'close', 'between', 'about', 'who', 'over', 'under', 'across', 'by']);

/**
 * Where a noun phrase that says something ends, with what belongs to it: prepositional phrases, *who* clauses,
 * appositions between commas (the second comma too when more follows, as those who mark sources do).
 */
export function sourceEnd(scene: Scene, start: number, limit: number): number {
  let end = coreEnd(scene, start, limit);
  if (end === start) return start;
  const isPronoun = tagAt(scene, start) === TAG.pronoun && end === start + 1;
  if (isPronoun && formAt(scene, end) !== 'of' && !INDEFINITE.has(formAt(scene, start))) return end;
  end = withPhrases(scene, end, limit);
  return withApposition(scene, end, limit);
}

const INDEFINITE = new Set('someone somebody those others anyone everyone many some several one few'.split(' '));

function withPhrases(scene: Scene, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const tag = tagAt(scene, end);
    const form = formAt(scene, end);
    if (tag === TAG.preposition && OF_SOURCES.has(form) && !isAdjunct(scene, end)) {
      const next = coreEnd(scene, end + 1, limit);
      if (next === end + 1) break;
      end = next;
    } else if (tag === TAG.conjunction && form !== 'but') {
      const next = coreEnd(scene, end + 1, limit);
      if (next === end + 1 || tagAt(scene, end + 1) === TAG.pronoun || isFiniteTag(tagAt(scene, next))) break;
      end = next;
    } else if (tag === TAG.participle && tagAt(scene, end + 1) === TAG.preposition) {
      // *an analysis released by …*
      const next = coreEnd(scene, end + 2, limit);
      if (next === end + 2) break;
      end = next;
    } else if (tag === TAG.relative && (form === 'who' || form === 'whose' || form === 'which')) {
      return clauseStop(scene, end + 1, limit);
    } else break;
  }
  return end;
}

/** Prepositional phrases that tell when or where something was said, not who said it. */
function isAdjunct(scene: Scene, at: number): boolean {
  const form = formAt(scene, at);
  if (isTimeAt(scene, at + 1)) return true;
  if (form === 'on' || form === 'at' || form === 'to' || form === 'about') return tagAt(scene, at + 1) !== TAG.name && form !== 'at' ? true : form !== 'at';
  if (form !== 'in' && form !== 'during') return false;
  return ADJUNCT_NOUNS.test(formsFrom(scene, at + 1)) || tagAt(scene, at + 1) === TAG.numeral;
}

const ADJUNCT_NOUNS = /\b(?:statements?|interviews?|emails?|e-mails?|speech|letter|memo|tweets?|post|call|response|reply|remarks|video|report|debate|conference|ad|address|court|op-ed|column|appearance|release|briefing|article|essay|part|fact|addition|recent|message|documents?|filing|book)\b/u;

function formsFrom(scene: Scene, at: number): string {
  return [0, 1, 2, 3, 4].map((ahead) => formAt(scene, at + ahead)).join(' ');
}

function withApposition(scene: Scene, end: number, limit: number): number {
  if (kindAt(scene, end) !== TOKEN.comma || end + 1 >= limit) return end;
  if (!opensApposition(scene, end + 1)) return end;
  let stop = end + 1;
  let depth = 0;
  while (stop < limit) {
    const kind = kindAt(scene, stop);
    if (kind === TOKEN.quote || kind === TOKEN.semicolon || kind === TOKEN.dash) break;
    if (kind === TOKEN.stop && !isInitial(scene, stop)) break;
    if (kind === TOKEN.comma) {
      depth += 1;
      if (!continuesApposition(scene, stop) || depth > 2) break;
    }
    stop += 1;
  }
  const isFollowed = kindAt(scene, stop) === TOKEN.comma && stop + 1 < limit && kindAt(scene, stop + 1) !== TOKEN.quote;
  return isFollowed && !isVerbTag(tagAt(scene, stop + 1)) ? stop + 1 : stop;
}

/** After the comma: a second description (*a Republican, chairman of …*). */
function continuesApposition(scene: Scene, comma: number): boolean {
  const next = formAt(scene, comma + 1);
  return next === 'who' && false;
}

function opensApposition(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  const form = formAt(scene, at);
  if (tag === TAG.relative) return form === 'who' || form === 'whose';
  if (tag === TAG.determiner) return form === 'a' || form === 'an' || form === 'the' || form === 'one' || form === 'another';
  if (tag === TAG.numeral) return kindAt(scene, at + 1) !== TOKEN.word;
  if (isTimeAt(scene, at)) return false;
  return (tag === TAG.noun || tag === TAG.name || tag === TAG.adjective || tag === TAG.possessive) && isDescription(scene, at);
}

function isDescription(scene: Scene, at: number): boolean {
  const end = coreEnd(scene, at, at + 12);
  return !isFiniteTag(tagAt(scene, end)) && !isVerbTag(tagAt(scene, end));
}

/** Where a clause that hangs on a noun stops: at a mark, or at the second finite verb. */
function clauseStop(scene: Scene, from: number, limit: number): number {
  let verbs = 0;
  let at = from;
  for (; at < limit; at += 1) {
    const kind = kindAt(scene, at);
    if (kind === TOKEN.comma || kind === TOKEN.semicolon || kind === TOKEN.dash || kind === TOKEN.quote || kind === TOKEN.colon) return at;
    if (kind === TOKEN.stop && !isInitial(scene, at)) return at;
    const tag = tagAt(scene, at);
    if (isFiniteTag(tag) && !isFiniteTag(tagAt(scene, at - 1))) verbs += 1;
    if (verbs > 2) return at;
  }
  return at;
}

/**
 * The noun phrase that ends right before a position and could be the subject of the verb there, with its
 * appositions; null when there is none. `floor` is where its clause may begin at the earliest.
 */
export function subjectBefore(scene: Scene, verbStart: number, floor: number): TokenRange | null {
  let end = verbStart;
  while (end > floor && (tagAt(scene, end - 1) === TAG.adverb)) end -= 1;
  const tag = tagAt(scene, end - 1);
  if (end <= floor) return null;
  if (kindAt(scene, end - 1) === TOKEN.comma) return beforeComma(scene, end, floor);
  if (tag === TAG.relative || (tag === TAG.subordinator && formAt(scene, end - 1) === 'that')) {
    return { start: end - 1, end };
  }
  if (kindAt(scene, end - 1) === TOKEN.closeBracket) return beforeBracket(scene, end, floor);
  if (tag === TAG.conjunction || (!isNominalTag(tag))) return null;
  end = beforeTime(scene, end, floor);
  if (kindAt(scene, end - 1) === TOKEN.closeBracket) return beforeBracket(scene, end, floor);
  if (formAt(scene, end - 1) === 'there') return null;
  const start = phraseStart(scene, end, floor);
  return start < end ? { start, end } : null;
}

/** The end of the phrase without a time behind it: *the senator on Wednesday*, *officials last week*. */
function beforeTime(scene: Scene, end: number, floor: number): number {
  if (!isTimeAt(scene, end - 1) || end - 2 <= floor) return end;
  const form = formAt(scene, end - 2);
  const before = form === 'last' || form === 'this' || form === 'next' || form === 'earlier' || tagAt(scene, end - 2) === TAG.preposition ? end - 2 : end - 1;
  const kind = kindAt(scene, before - 1);
  return before > floor && (isNominalTag(tagAt(scene, before - 1)) || kind === TOKEN.closeBracket) ? before : end;
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

function beforeComma(scene: Scene, end: number, floor: number): TokenRange | null {
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
  if (outer !== null) return outer.isInsertion ? { start: outer.start, end: outer.end } : { start: outer.start, end };
  return opensApposition(scene, opening + 1) ? { start, end } : { start, end: opening };
}

/**
 * When what was taken for the phrase is itself a description or hangs in an insertion (*Smith, chairman of the
 * bank, a former judge,* or *Smith, speaking in Columbus, Ohio,*): the phrase before its comma.
 */
function outerPhrase(scene: Scene, inner: number, floor: number): { start: number; end: number; isInsertion: boolean } | null {
  let comma = inner - 1;
  const isDirect = kindAt(scene, comma) === TOKEN.comma && isLowerDescription(scene, inner);
  if (!isDirect) {
    const before = tagAt(scene, comma);
    if (before !== TAG.preposition && before !== TAG.ing) return null;
    while (comma > floor && kindAt(scene, comma) !== TOKEN.comma && inner - comma < INSERTION) comma -= 1;
    const opens = tagAt(scene, comma + 1);
    if (kindAt(scene, comma) !== TOKEN.comma || (opens !== TAG.ing && opens !== TAG.preposition && opens !== TAG.participle)) return null;
  }
  if (comma - 1 <= floor || !isNominalTag(tagAt(scene, comma - 1))) return null;
  const start = phraseStart(scene, comma, floor);
  if (start >= comma || tagAt(scene, start - 1) === TAG.preposition) return null;
  return { start, end: comma, isInsertion: !isDirect };
}

/** *chairman of …*, *51*: what describes and does not name. */
function isLowerDescription(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  return tag === TAG.noun || tag === TAG.numeral || (tag === TAG.determiner && (formAt(scene, at) === 'a' || formAt(scene, at) === 'an'));
}

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
    } else if (tag === TAG.participle || tag === TAG.ing) {
      const next = coreStart(scene, before, floor);
      if (next === before || !isNominalTag(tagAt(scene, before - 1))) return start;
      start = next;
    } else return start;
  }
  return start;
}

function joinedByPreposition(scene: Scene, at: number, floor: number): number | null {
  const tag = tagAt(scene, at - 1);
  if (tag === TAG.participle && isNominalTag(tagAt(scene, at - 2))) {
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

const APPROXIMATE = new Set('about around nearly almost only roughly approximately over even just'.split(' '));

function coreStart(scene: Scene, end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const tag = tagAt(scene, at - 1);
    if (tag === TAG.pronoun) return at === end ? at - 1 : at;
    if (isNominalTag(tag)) {
      at -= 1;
      // Before an article a phrase has begun; a time before a name was another: *On Monday Smith said*.
      if (tag === TAG.determiner && tagAt(scene, at - 1) !== TAG.determiner) return withApproximation(scene, at, end, floor);
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
  return start < end && start > floor && isAmount && APPROXIMATE.has(formAt(scene, start - 1)) && kindAt(scene, start - 2) !== TOKEN.word ? start - 1 : start;
}

function isWeekdayBeforeName(scene: Scene, at: number): boolean {
  return (classesOfTokenAt(scene, at) & CLASS.weekday) !== 0 && tagAt(scene, at + 1) === TAG.name;
}
