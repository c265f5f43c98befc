import { FRAME, type CueVerb } from '#lib/reading/english/cue-lexicon.ts';
import { coreEnd, isTimeAt } from '#lib/reading/english/noun-phrase.ts';
import { formAt, isFiniteAt, isNominalTag, kindAt, tagAt, type Scene } from '#lib/reading/english/scene.ts';
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
export function complementAfter(scene: Scene, cue: CueVerb, head: number, limit: number): FoundComplement {
  let cueEnd = PARTICLES.has(formAt(scene, head + 1)) && tagAt(scene, head + 1) === TAG.adverb ? head + 2 : head + 1;
  let at = skipAdverbs(scene, head + 1, limit);
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
function toldBehind(scene: Scene, cue: CueVerb, at: number, limit: number, cueEnd: number): FoundComplement | null {
  const isAdjunct = tagAt(scene, at) === TAG.preposition || isTimeAt(scene, at);
  if (!isAdjunct && (cue.frames & FRAME.recipient) === 0) return null;
  const medium = mediumEnd(scene, at, limit);
  const start = skipAdjuncts(scene, cue, at, limit);
  if (start === at || isFiniteAt(scene, start)) return null;
  const frame = complementAt(scene, cue, start, limit) || toBehindRecipient(scene, cue, at, start);
  if (frame === 0 || frame === FRAME.nounPhrase || frame === FRAME.ing) return null;
  return found(scene, frame, start, medium > at ? medium : cueEnd, limit);
}

/** *urged them to go*, *warned them not to go*. */
function toBehindRecipient(scene: Scene, cue: CueVerb, at: number, start: number): number {
  if ((cue.frames & FRAME.recipient) === 0 || !isNominalTag(tagAt(scene, at))) return 0;
  const next = tagAt(scene, start) === TAG.negation ? start + 1 : start;
  return tagAt(scene, next) === TAG.to ? FRAME.to : 0;
}

/** A colon that the cue ends with is its own: *wrote:*. */
function found(scene: Scene, frame: number, at: number, cueEnd: number, limit: number): FoundComplement {
  const hasColon = kindAt(scene, at) === TOKEN.colon && at === cueEnd;
  return { frame, start: startOf(scene, at, limit), cueEnd: hasColon ? at + 1 : cueEnd };
}

/** What makes one verb with the word before: *point out*, *shoot back*. */
const PARTICLES = new Set(['out', 'back', 'up', 'off', 'down']);

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

function afterOwnPreposition(scene: Scene, cue: CueVerb, at: number, limit: number): FoundComplement | null {
  if (at >= limit || !cue.prepositions.has(formAt(scene, at))) return null;
  const tag = tagAt(scene, at);
  if (tag !== TAG.preposition && tag !== TAG.adverb) return null;
  const isOut = tag === TAG.adverb;
  const next = at + 1;
  if (next >= limit) return null;
  const opens = isNominalTag(tagAt(scene, next)) || tagAt(scene, next) === TAG.ing || kindAt(scene, next) === TOKEN.quote || tagAt(scene, next) === TAG.relative;
  if (!opens && !(isOut && tagAt(scene, next) === TAG.subordinator)) return null;
  return { frame: PREPOSITIONAL, start: next, cueEnd: next };
}

/** The frame whose complement begins at a position, of those the verb takes; 0 for none. */
function complementAt(scene: Scene, cue: CueVerb, at: number, limit: number): number {
  if (at >= limit) return 0;
  const { frames } = cue;
  const kind = kindAt(scene, at);
  const tag = tagAt(scene, at);
  if (tag === TAG.subordinator) {
    if (formAt(scene, at) === 'that') return frames & FRAME.that;
    return formAt(scene, at) === 'whether' || formAt(scene, at) === 'if' ? frames & FRAME.wh : 0;
  }
  if (tag === TAG.relative) return frames & FRAME.wh;
  if (tag === TAG.to || (tag === TAG.negation && tagAt(scene, at + 1) === TAG.to)) return frames & FRAME.to;
  if (kind === TOKEN.quote) return quoteFrame(scene, frames, at, limit);
  if (kind === TOKEN.comma || kind === TOKEN.colon) {
    if (kindAt(scene, at + 1) === TOKEN.quote) return frames & (FRAME.quote | FRAME.before) ? FRAME.quote : 0;
    if (kind === TOKEN.colon && (frames & FRAME.quote) !== 0) return FRAME.quote;
    return kind === TOKEN.comma && tagAt(scene, at + 1) === TAG.subordinator && formAt(scene, at + 1) === 'that' ? frames & FRAME.that : 0;
  }
  if (isFiniteAt(scene, at)) return opensClause(scene, at) ? frames & FRAME.clause : 0;
  if (tag === TAG.ing) return isNominalTag(tagAt(scene, at + 1)) && clauseFollows(scene, at, limit) ? frames & FRAME.clause : frames & FRAME.ing;
  if (!isNominalTag(tag) && tag !== TAG.preposition && tag !== TAG.adverb) return 0;
  if ((frames & FRAME.recipient) !== 0 && (frames & FRAME.clause) !== 0 && clauseBehindRecipient(scene, at, limit)) return 0;
  if ((frames & FRAME.clause) !== 0 && !OWN_PHRASE.has(formAt(scene, at)) && clauseFollows(scene, at, limit)) return FRAME.clause;
  if (cue.manner === 'thought' && (frames & FRAME.that) !== 0 && showsDoing(scene, at, limit)) return FRAME.clause;
  if ((frames & FRAME.recipient) !== 0 && hasRecipient(scene, frames, at, limit)) return 0;
  return isNominalTag(tag) ? frames & FRAME.nounPhrase : 0;
}

/** Prepositions that hang on the verb rather than open its clause. */
const OWN_PHRASE = new Set(['of', 'about', 'to', 'from', 'for', 'as', 'with']);

/** *which she said was …*, *said having him there was …*. */
function opensClause(scene: Scene, at: number): boolean {
  const form = formAt(scene, at);
  return form !== 'be' && form !== 'been' && form !== 'done';
}

/** *found him leading*, *shows the paper losing*. */
function showsDoing(scene: Scene, at: number, limit: number): boolean {
  const end = coreEnd(scene, at, limit);
  return end > at && tagAt(scene, end) === TAG.ing;
}

function quoteFrame(scene: Scene, frames: number, at: number, limit: number): number {
  const quote = scene.quotes[scene.quoteOf[at] ?? -1];
  if (quote === undefined || quote.start !== at) return 0;
  if ((frames & (FRAME.quote | FRAME.before)) !== 0) return FRAME.quote;
  if ((frames & FRAME.clause) !== 0 && clauseFollows(scene, at, limit)) return FRAME.clause;
  return frames & FRAME.nounPhrase;
}

/** Whether a recipient stands here with what is told behind: *him that*, *her to*, *the paper: "…"*. */
function hasRecipient(scene: Scene, frames: number, at: number, limit: number): boolean {
  const end = recipientEnd(scene, at, limit);
  if (end === at) return false;
  const tag = tagAt(scene, end);
  if (tag === TAG.subordinator || tag === TAG.relative) return true;
  if (tag === TAG.to || (tag === TAG.negation && tagAt(scene, end + 1) === TAG.to)) return true;
  return kindAt(scene, end) === TOKEN.comma || kindAt(scene, end) === TOKEN.quote || (frames & FRAME.nounPhrase) === 0;
}

/** *told the court he …*: a second subject begins right behind the first phrase. */
function clauseBehindRecipient(scene: Scene, at: number, limit: number): boolean {
  const end = coreEnd(scene, at, limit);
  if (end === at) return false;
  const tag = tagAt(scene, end);
  const opens = tag === TAG.pronoun || tag === TAG.determiner || tag === TAG.possessive || tag === TAG.subordinator;
  return opens && clauseFollows(scene, end, limit);
}

function recipientEnd(scene: Scene, at: number, limit: number): number {
  let end = coreEnd(scene, at, limit);
  while (end > at && end < limit && tagAt(scene, end) === TAG.preposition && formAt(scene, end) !== 'that') {
    const next = coreEnd(scene, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const MEDIA = new Set('statement statements interview interviews email e-mail emails tweet tweets letter speech memo post video ad release report op-ed message note column article essay book filing testimony remarks'.split(' '));

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
    else if (tag === TAG.preposition) end = coreEnd(scene, at + 1, limit) > at + 1 ? coreEnd(scene, at + 1, limit) : at;
    else if (tag === TAG.adverb) end = at + 1;
    else if (mayReceive && isNominalTag(tag)) {
      end = coreEnd(scene, at, limit);
      mayReceive = false;
    } else if (kindAt(scene, at) === TOKEN.comma && isInsertion(scene, at, limit)) end = at + 1;
    if (end === at) return at;
    at = end;
  }
  return at;
}

function isInsertion(scene: Scene, comma: number, limit: number): boolean {
  return comma + 1 < limit && (tagAt(scene, comma + 1) === TAG.adverb || isTimeAt(scene, comma + 1));
}

/** How far a verb is looked for. */
const CLAUSE_REACH = 28;

/** Whether a subject and a finite verb stand here: *he won*, *the plan of the minister will fail*. */
export function clauseFollows(scene: Scene, from: number, limit: number): boolean {
  let awaited = 1;
  const end = Math.min(limit, from + CLAUSE_REACH);
  let hasNoun = false;
  let commas = 0;
  for (let at = from; at < end; at += 1) {
    const tag = tagAt(scene, at);
    const kind = kindAt(scene, at);
    if (tag === TAG.pronoun || tag === TAG.noun || tag === TAG.name || tag === TAG.numeral) hasNoun = true;
    if (isFiniteAt(scene, at)) {
      if (!hasNoun && at > from) return false;
      awaited -= 1;
      if (awaited <= 0) return hasNoun || tagAt(scene, from) === TAG.ing;
      while (isFiniteAt(scene, at + 1)) at += 1;
    } else if (tag === TAG.conjunction && coordinatesVerb(scene, at)) {
      if (awaited <= 1) return false;
    } else if (tag === TAG.relative || (tag === TAG.subordinator && at > from)) {
      if (!hasNoun) continue;
      awaited += 1;
    } else if (tag === TAG.to && at > from && !hasNoun) return false;
    else if (kind === TOKEN.stop && tagAt(scene, at - 1) !== TAG.name) return false;
    else if (kind === TOKEN.semicolon || kind === TOKEN.colon) return false;
    else if (kind === TOKEN.comma) {
      if (kindAt(scene, at + 1) === TOKEN.quote || endsAtComma(scene, at, commas)) return false;
      commas += 1;
    }
  }
  return false;
}

/** *… and wanted*: the verb behind is the outer subject's. */
function coordinatesVerb(scene: Scene, conjunction: number): boolean {
  const next = tagAt(scene, conjunction + 1) === TAG.adverb ? conjunction + 2 : conjunction + 1;
  return isFiniteAt(scene, next);
}

/** Whether what stood before a comma was all: a new clause or the outer verb goes on behind it. */
function endsAtComma(scene: Scene, comma: number, commas: number): boolean {
  const tag = tagAt(scene, comma + 1);
  if (isFiniteAt(scene, comma + 1)) return commas === 0;
  if (tag === TAG.conjunction) return commas === 0;
  return tag === TAG.pronoun;
}
