import { complementAt } from '#lib/reading/english/complement-at.ts';
import { type CueVerb, FRAME } from '#lib/reading/english/cue-lexicon.ts';
import { coreEnd, isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import {
  formAt,
  isFiniteAt,
  isNominalTag,
  kindAt,
  type Scene,
  tagAt,
} from '#lib/reading/english/scene.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** What stands behind a verb as its complement, and where it begins. */
export interface FoundComplement {
  /** One bit of `FRAME`; 0 for none, -1 for a phrase behind one of the verb's prepositions. */
  readonly frame: number;
  /** Where the complement begins; where looking ended when there is none. */
  readonly start: number;
  /** Where the cue ends: behind *in a statement* or the preposition of *called for*. */
  readonly cueEnd: number;
}

/** A phrase behind a preposition that belongs to the cue: *called for*. */
export const PREPOSITIONAL = -1;

/** Finds what a verb attributes: looks over adverbs, times, *in a statement* and whom it was said to. */
export function complementAfter(
  scene: Scene,
  cue: CueVerb,
  head: number,
  limit: number,
): FoundComplement {
  let cueEnd = hasParticle(scene, cue, head + 1) ? head + 2 : head + 1;
  let at = skipAdverbs(scene, cueEnd, limit);
  const prepositional = afterOwnPreposition(scene, cue, at, limit);
  if (prepositional !== null) return prepositional;
  const told = toldBehind(scene, cue, at, limit, cueEnd);
  if (told !== null) return told;
  const direct = complementAt(scene, cue, at, limit);
  if (direct !== 0) return found(scene, direct, at, cueEnd, limit);
  const medium = mediumEnd(scene, at, limit);
  if (medium > at) {
    at = medium;
    if ((cue.frames & FRAME.before) !== 0) cueEnd = medium;
  }
  const start = skipAdjuncts(scene, cue, at, limit);
  if (start === head + 1 || start >= limit) return { frame: 0, start, cueEnd };
  const frame = complementAt(scene, cue, start, limit);
  // Behind whom it was told to, a bare noun phrase is a place or a time.
  if (frame === FRAME.nounPhrase || frame === 0) return { frame: 0, start, cueEnd };
  return found(scene, frame, start, cueEnd, limit);
}

/** *told the paper on Sunday that*, *said on Friday he*: what is told stands behind whom, when and where. */
function toldBehind(
  scene: Scene,
  cue: CueVerb,
  at: number,
  limit: number,
  cueEnd: number,
): FoundComplement | null {
  const isInserted = kindAt(scene, at) === TOKEN.comma;
  const isAdjunct = isInserted || tagAt(scene, at) === TAG.preposition || isTimeAt(scene, at);
  if (!isAdjunct && (cue.frames & FRAME.recipient) === 0) return null;
  const medium = mediumEnd(scene, at, limit);
  const start = skipAdjuncts(scene, cue, at, limit);
  if (start === at || isFiniteAt(scene, start)) return null;
  const frame = complementAt(scene, cue, start, limit);
  if (isToBehindRecipient(scene, cue, at, start)) return found(scene, FRAME.to, at, cueEnd, limit);
  if (frame === 0 || frame === FRAME.nounPhrase || frame === FRAME.ing) return null;
  if (isInserted && frame !== FRAME.that && frame !== FRAME.wh) return null;
  return found(scene, frame, start, medium > at ? medium : cueEnd, limit);
}

/** *urged them to go*, *warned them not to go*: whom belongs to what is asked. */
function isToBehindRecipient(scene: Scene, cue: CueVerb, at: number, start: number): boolean {
  if ((cue.frames & FRAME.recipient) === 0 || !isNominalTag(tagAt(scene, at))) return false;
  const next = tagAt(scene, start) === TAG.negation ? start + 1 : start;
  return tagAt(scene, next) === TAG.to;
}

/** A colon that the cue ends with is its own: *wrote:*. */
export function found(
  scene: Scene,
  frame: number,
  at: number,
  cueEnd: number,
  limit: number,
): FoundComplement {
  const hasColon = kindAt(scene, at) === TOKEN.colon && at === cueEnd;
  return { frame, start: startOf(scene, at, limit), cueEnd: hasColon ? at + 1 : cueEnd };
}

/** What makes one verb with the word before: *point out*, *shoot back*. */
const PARTICLES = new Set(['out', 'back', 'up', 'off', 'down']);

function hasParticle(scene: Scene, cue: CueVerb, at: number): boolean {
  const form = formAt(scene, at);
  if (cue.prepositions.has(form) || !PARTICLES.has(form)) return false;
  return tagAt(scene, at) === TAG.adverb || (form === 'out' && cue.manner === 'speech');
}

function startOf(scene: Scene, at: number, limit: number): number {
  const kind = kindAt(scene, at);
  if (kind !== TOKEN.comma && kind !== TOKEN.colon) return at;
  return at + 1 < limit || kindAt(scene, at + 1) === TOKEN.quote ? at + 1 : at;
}

function skipAdverbs(scene: Scene, from: number, limit: number): number {
  let at = from;
  while (at < limit && tagAt(scene, at) === TAG.adverb) at += 1;
  return at;
}

function afterOwnPreposition(
  scene: Scene,
  cue: CueVerb,
  at: number,
  limit: number,
): FoundComplement | null {
  if (at >= limit || !cue.prepositions.has(formAt(scene, at)) || isTimeAt(scene, at + 1))
    return null;
  const tag = tagAt(scene, at);
  if (tag !== TAG.preposition && tag !== TAG.adverb) return null;
  const isOut = tag === TAG.adverb;
  const next = at + 1;
  if (next >= limit) return null;
  const opens =
    isNominalTag(tagAt(scene, next)) ||
    tagAt(scene, next) === TAG.ing ||
    kindAt(scene, next) === TOKEN.quote ||
    tagAt(scene, next) === TAG.relative;
  if (!opens && !(isOut && tagAt(scene, next) === TAG.subordinator)) return null;
  return { frame: PREPOSITIONAL, start: next, cueEnd: next };
}

const MEDIA = new Set(
  'statement statements interview interviews email e-mail emails tweet tweets letter speech memo post video ad release report op-ed message note column article essay book filing testimony remarks'.split(
    ' ',
  ),
);

/** The end of *in a statement*, *in an interview with …*: the cue holds it. */
function mediumEnd(scene: Scene, at: number, limit: number): number {
  const form = formAt(scene, at);
  if (form !== 'in' && form !== 'during') return at;
  const end = coreEnd(scene, at + 1, limit);
  return MEDIA.has(formAt(scene, end - 1)) && end - at <= 4 ? end : at;
}

/** Looks over times, places, media and recipients. */
function skipAdjuncts(scene: Scene, cue: CueVerb, from: number, limit: number): number {
  let at = from;
  let mayReceive = (cue.frames & FRAME.recipient) !== 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const tag = tagAt(scene, at);
    let end = at;
    if (at >= limit) return at;
    if (isTimeAt(scene, at)) end = coreEnd(scene, at, limit);
    else if (tag === TAG.preposition) end = prepositionalEnd(scene, at, limit);
    else if (tag === TAG.adverb) end = at + 1;
    else if (tag === TAG.conjunction && !mayReceive && turn > 0) end = joinedEnd(scene, at, limit);
    else if (mayReceive && isNominalTag(tag)) {
      end = coreEnd(scene, at, limit);
      mayReceive = false;
    } else if (kindAt(scene, at) === TOKEN.comma) {
      end = isInsertion(scene, at, limit) ? at + 1 : insertionEnd(scene, at, limit);
    }
    if (end === at) return at;
    at = end;
  }
  return at;
}

/** The end of *and the council* behind a recipient; the start when a clause begins there. */
function joinedEnd(scene: Scene, conjunction: number, limit: number): number {
  const end = coreEnd(scene, conjunction + 1, limit);
  return end === conjunction + 1 || isFiniteAt(scene, end) ? conjunction : end;
}

/** How long an insertion may be. */
const INSERTION = 14;

/** The end of *, citing three officials,* behind a cue; the start when nothing is put in. */
function insertionEnd(scene: Scene, comma: number, limit: number): number {
  const tag = tagAt(scene, comma + 1);
  if (tag !== TAG.ing && tag !== TAG.preposition) return comma;
  for (let at = comma + 2; at < Math.min(limit, comma + INSERTION); at += 1) {
    const kind = kindAt(scene, at);
    if (kind === TOKEN.comma) return at + 1;
    if (kind !== TOKEN.word && kind !== TOKEN.number && kind !== TOKEN.clitic) return comma;
  }
  return comma;
}

/** The end of *on the road*, *before leaving the room*; the start when no phrase follows. */
function prepositionalEnd(scene: Scene, at: number, limit: number): number {
  const start = tagAt(scene, at + 1) === TAG.ing ? at + 2 : at + 1;
  const core = coreEnd(scene, start, limit);
  const end = titleEnd(scene, core, limit);
  return end > at + 1 ? end : at;
}

/** The end of a title in quotation marks, which says nothing: *on the show “Morning”*; the position itself when none stands there. */
function titleEnd(scene: Scene, at: number, limit: number): number {
  const quote = scene.quotes[scene.quoteOf[at] ?? -1];
  if (at >= limit || quote?.start !== at || !quote.isClosed || quote.end - at > LONGEST_TITLE)
    return at;
  for (let inner = at + 1; inner < quote.end - 1; inner += 1) {
    if (isFiniteAt(scene, inner)) return at;
  }
  return Math.min(quote.end, limit);
}

/** In tokens, with the marks. */
const LONGEST_TITLE = 12;

function isInsertion(scene: Scene, comma: number, limit: number): boolean {
  return (
    comma + 1 < limit && (tagAt(scene, comma + 1) === TAG.adverb || isTimeAt(scene, comma + 1))
  );
}
