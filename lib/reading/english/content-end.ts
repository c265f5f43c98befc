import { cueVerbOf, FRAME } from '#lib/reading/english/cue-lexicon.ts';
import { clauseFollows } from '#lib/reading/english/clause-follows.ts';
import { coreEnd, isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import {
  formAt,
  isFiniteAt,
  isNominalTag,
  kindAt,
  tagAt,
  type Scene,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** Where reported words that begin as a clause end: at the end of the sentence, unless the story's own voice comes back. */
export function clauseContentEnd(
  scene: Scene,
  start: number,
  limit: number,
  isSubordinate = false,
): number {
  const own = scene.quoteOf[start] ?? -1;
  for (let at = start + 1; at < limit; at += 1) {
    const kind = kindAt(scene, at);
    if (kind === TOKEN.semicolon && (scene.quoteOf[at] ?? -1) === own) return at;
    if (
      kind === TOKEN.comma &&
      (scene.quoteOf[at] ?? -1) === own &&
      (returnsAfterComma(scene, at, limit) ||
        (isSubordinate && opensMainClause(scene, at + 1, limit)))
    )
      return at;
    if (
      kind === TOKEN.quote &&
      closesAtComma(scene, at, own) &&
      returnsAfterComma(scene, at, limit)
    )
      return at + 1;
    if (tagAt(scene, at) === TAG.conjunction && coordinatesCue(scene, at, limit)) return at;
    if (formAt(scene, at) === 'according' && formAt(scene, at + 1) === 'to') return at;
  }
  return limit;
}

/** Whether an inner quote closes here right behind a comma, which then stands for one outside. */
function closesAtComma(scene: Scene, at: number, own: number): boolean {
  const position = scene.quoteOf[at] ?? -1;
  const quote = scene.quotes[position];
  return position !== own && quote?.end === at + 1 && kindAt(scene, at - 1) === TOKEN.comma;
}

/** *While he said it was so, the court found …*: behind the comma stands what *while* waited for. */
function opensMainClause(scene: Scene, from: number, limit: number): boolean {
  if (!isNominalTag(tagAt(scene, from))) return false;
  const end = coreEnd(scene, from, limit);
  return (
    isFiniteAt(scene, end) ||
    (tagAt(scene, end) === TAG.preposition && clauseFollows(scene, from, limit))
  );
}

const TURNS = new Set(['although', 'though', 'whereas', 'which', 'who']);

/** Whether the story's own voice goes on behind a comma. */
function returnsAfterComma(scene: Scene, comma: number, limit: number): boolean {
  const next = comma + 1;
  const form = formAt(scene, next);
  if (form === 'according') return true;
  const tag = tagAt(scene, next);
  if (tag === TAG.ing) return isSpeech(form);
  if (tag === TAG.finite && isSpeech(form)) return isNominalTag(tagAt(scene, next + 1));
  if (tag === TAG.conjunction) return form === 'but' || coordinatesCue(scene, next, limit);
  if (TURNS.has(form)) return true;
  return isParenthetical(scene, next, limit);
}

function isSpeech(form: string): boolean {
  const cue = cueVerbOf(form);
  return (
    cue !== undefined && cue.manner === 'speech' && (cue.frames & (FRAME.that | FRAME.before)) !== 0
  );
}

/** *and added …*: a second verb of the same speaker. */
function coordinatesCue(scene: Scene, conjunction: number, limit: number): boolean {
  let at = conjunction + 1;
  while (at < limit && tagAt(scene, at) === TAG.adverb) at += 1;
  if (tagAt(scene, at) === TAG.finite || tagAt(scene, at) === TAG.ing)
    return isSpeech(formAt(scene, at));
  const end = coreEnd(scene, at, limit);
  return (
    end > at &&
    kindAt(scene, conjunction - 1) === TOKEN.comma &&
    tagAt(scene, end) === TAG.finite &&
    isSpeech(formAt(scene, end))
  );
}

/** *he said* between commas or at the end. */
function isParenthetical(scene: Scene, from: number, limit: number): boolean {
  if (!isNominalTag(tagAt(scene, from))) return false;
  const end = coreEnd(scene, from, limit);
  if (tagAt(scene, end) !== TAG.finite || !isSpeech(formAt(scene, end))) return false;
  const after = kindAt(scene, end + 1);
  return end + 1 >= limit || after === TOKEN.comma || after === TOKEN.stop;
}

const PHRASE_STOPS = new Set(
  'after before during since until because unless if although though despite amid'.split(' '),
);

/** Where a noun phrase that is the content ends, with all that hangs on it; relative clauses too. */
export function phraseContentEnd(scene: Scene, start: number, limit: number): number {
  let clauses = 0;
  let isOpen = false;
  let hasInsertion = false;
  for (let at = start; at < limit; at += 1) {
    const kind = kindAt(scene, at);
    const tag = tagAt(scene, at);
    const form = formAt(scene, at);
    if (kind === TOKEN.semicolon || kind === TOKEN.colon || kind === TOKEN.dash) return at;
    // *a letter in which the chief, a former judge, warned …*: the clause still waits for its verb.
    const isClosing = hasInsertion && kind === TOKEN.comma && isFiniteAt(scene, at + 1);
    hasInsertion ||= kind === TOKEN.comma && isOpen && clauses > 0 && isInsertion(scene, at, limit);
    const isWaiting = isClosing || (hasInsertion && clauses > 0);
    const isOver = kind === TOKEN.comma && !isWaiting && !isListComma(scene, at, limit);
    if (isOver && !goesOnBehind(scene, at)) return closedAt(scene, start, at);
    if (at > start && PHRASE_STOPS.has(form) && tag !== TAG.noun) return at;
    if (at > start && isTimeAt(scene, at) && isLooseTime(scene, at)) return at;
    if (tag === TAG.relative || (tag === TAG.subordinator && form === 'that')) {
      clauses += 1;
      isOpen = true;
    }
    if (isFiniteAt(scene, at) && !isFiniteAt(scene, at - 1)) {
      if (clauses === 0 && !(tag === TAG.finite && at === start)) {
        return beforeConjunction(scene, at, start);
      }
      clauses -= 1;
      if (isOpen && opensBareClause(scene, at, limit)) clauses += 1;
    }
    if (tag === TAG.conjunction && !isOpen && isFiniteAt(scene, at + 1)) return at;
  }
  return limit;
}

/** How long a description between two commas may be. */
const INSERTION = 8;

/** Whether a comma opens a description whose second comma the awaited verb follows. */
function isInsertion(scene: Scene, comma: number, limit: number): boolean {
  for (let at = comma + 2; at < Math.min(limit, comma + INSERTION); at += 1) {
    if (kindAt(scene, at) === TOKEN.comma) return isFiniteAt(scene, at + 1);
    if (isFiniteAt(scene, at)) return false;
  }
  return false;
}

/** *a study that showed the libraries could close*: the verb of the relative clause has a clause of its own. */
function opensBareClause(scene: Scene, at: number, limit: number): boolean {
  const frames = cueVerbOf(formAt(scene, at))?.frames ?? 0;
  return (frames & FRAME.clause) !== 0 && clauseFollows(scene, at + 1, limit);
}

/** A time that belongs to no noun beside it: *the scene Tuesday*, not *next year* or *Super Tuesday*. */
function isLooseTime(scene: Scene, at: number): boolean {
  if (isNominalTag(tagAt(scene, at + 1)) || formAt(scene, at - 1) === 'super') return false;
  const before = tagAt(scene, at - 1);
  return before === TAG.noun || before === TAG.name || before === TAG.pronoun;
}

/** *, including …*, *, such as …*: more of the same phrase. */
function goesOnBehind(scene: Scene, comma: number): boolean {
  const form = formAt(scene, comma + 1);
  return (
    form === 'including' ||
    form === 'like' ||
    (form === 'such' && formAt(scene, comma + 2) === 'as')
  );
}

/** A comma inside the marks that close right behind it: the marks belong to the phrase. */
function closedAt(scene: Scene, start: number, comma: number): number {
  const quote = scene.quotes[scene.quoteOf[comma] ?? -1];
  const isInner = quote !== undefined && quote.isClosed && quote.start >= start;
  return isInner && quote.end - comma <= 3 ? quote.end : comma;
}

/** A finite verb without a clause of its own: what stands before it is another sentence's subject. */
function beforeConjunction(scene: Scene, verb: number, start: number): number {
  for (let at = verb - 1; at > start; at -= 1) {
    const tag = tagAt(scene, at);
    if (tag === TAG.conjunction || kindAt(scene, at) === TOKEN.comma) {
      return kindAt(scene, at - 1) === TOKEN.comma ? at - 1 : at;
    }
    if (tag === TAG.subordinator || OPENS_CLAUSE.has(formAt(scene, at))) return at;
  }
  return verb;
}

const OPENS_CLAUSE = new Set(['as', 'when', 'while', 'where']);

/** A comma between the members of a list: an *and* or *or* follows before a verb does. */
function isListComma(scene: Scene, comma: number, limit: number): boolean {
  if (!isNominalTag(tagAt(scene, comma - 1)) || !isNominalTag(tagAt(scene, comma + 1))) {
    return tagAt(scene, comma + 1) === TAG.conjunction && isListEnd(scene, comma + 1, limit);
  }
  if (tagAt(scene, comma + 1) === TAG.pronoun) return false;
  const end = Math.min(limit, comma + 14);
  for (let at = comma + 1; at < end; at += 1) {
    const tag = tagAt(scene, at);
    if (tag === TAG.conjunction) return isListEnd(scene, at, limit);
    if (isFiniteAt(scene, at) || tag === TAG.relative) return false;
  }
  return false;
}

function isListEnd(scene: Scene, conjunction: number, limit: number): boolean {
  if (formAt(scene, conjunction) === 'but' || !isNominalTag(tagAt(scene, conjunction + 1)))
    return false;
  const end = coreEnd(scene, conjunction + 1, limit);
  return (
    !isFiniteAt(scene, end) &&
    kindAt(scene, conjunction - 1) === TOKEN.comma &&
    isNominalTag(tagAt(scene, conjunction - 2))
  );
}
