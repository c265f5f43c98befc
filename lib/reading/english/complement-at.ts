import { clauseFollows } from '#lib/reading/english/clause-follows.ts';
import { type CueVerb, FRAME } from '#lib/reading/english/cue-lexicon.ts';
import { coreEnd } from '#lib/reading/english/noun-phrase.ts';
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

/** The frame whose complement begins at a position, of those the verb takes; 0 for none. */
export function complementAt(scene: Scene, cue: CueVerb, at: number, limit: number): number {
  if (at >= limit) return 0;
  const { frames } = cue;
  const kind = kindAt(scene, at);
  const tag = tagAt(scene, at);
  if (tag === TAG.subordinator) return behindSubordinator(scene, frames, at, limit);
  if (tag === TAG.relative) return frames & FRAME.wh;
  if (tag === TAG.to || (tag === TAG.negation && tagAt(scene, at + 1) === TAG.to))
    return frames & FRAME.to;
  if (kind === TOKEN.quote) return quoteFrame(scene, frames, at, limit);
  if (kind === TOKEN.comma || kind === TOKEN.colon) {
    if (kindAt(scene, at + 1) === TOKEN.quote)
      return frames & (FRAME.quote | FRAME.before) ? FRAME.quote : 0;
    if (kind === TOKEN.colon && (frames & FRAME.quote) !== 0) return FRAME.quote;
    return kind === TOKEN.comma &&
      tagAt(scene, at + 1) === TAG.subordinator &&
      formAt(scene, at + 1) === 'that'
      ? frames & FRAME.that
      : 0;
  }
  if (isFiniteAt(scene, at)) return opensClause(scene, at) ? frames & FRAME.clause : 0;
  if (tag === TAG.ing)
    return isNominalTag(tagAt(scene, at + 1)) && clauseFollows(scene, at, limit)
      ? frames & FRAME.clause
      : frames & FRAME.ing;
  if (!isNominalTag(tag) && tag !== TAG.preposition && tag !== TAG.adverb) return 0;
  if (
    (frames & FRAME.recipient) !== 0 &&
    (frames & FRAME.clause) !== 0 &&
    clauseBehindRecipient(scene, at, limit)
  )
    return 0;
  if (
    (frames & FRAME.clause) !== 0 &&
    !OWN_PHRASE.has(formAt(scene, at)) &&
    clauseFollows(scene, at, limit)
  )
    return FRAME.clause;
  if (cue.manner === 'thought' && (frames & FRAME.that) !== 0 && showsDoing(scene, at, limit))
    return FRAME.clause;
  if ((frames & FRAME.recipient) !== 0 && hasRecipient(scene, frames, at, limit)) return 0;
  return isNominalTag(tag) ? frames & FRAME.nounPhrase : 0;
}

/** Prepositions that hang on the verb rather than open its clause. */
const OWN_PHRASE = new Set(['of', 'about', 'to', 'from', 'for', 'as', 'with']);

/** *that he won*, *whether he won*, *although it rained, he won*. */
function behindSubordinator(scene: Scene, frames: number, at: number, limit: number): number {
  const form = formAt(scene, at);
  if (form === 'that') return frames & FRAME.that;
  if (form === 'whether' || (form === 'if' && (frames & FRAME.wh) !== 0)) return frames & FRAME.wh;
  const waits = form === 'if' || form === 'although' || form === 'while' || form === 'unless';
  return waits && clauseFollows(scene, at + 1, limit) ? frames & FRAME.clause : 0;
}

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
  return (
    kindAt(scene, end) === TOKEN.comma ||
    kindAt(scene, end) === TOKEN.quote ||
    (frames & FRAME.nounPhrase) === 0
  );
}

/** *told the court he …*: a second subject begins right behind the first phrase. */
function clauseBehindRecipient(scene: Scene, at: number, limit: number): boolean {
  const end = coreEnd(scene, at, limit);
  if (end === at) return false;
  const tag = tagAt(scene, end);
  const opens =
    tag === TAG.pronoun ||
    tag === TAG.determiner ||
    tag === TAG.possessive ||
    tag === TAG.subordinator;
  return opens && clauseFollows(scene, end, limit);
}

function recipientEnd(scene: Scene, at: number, limit: number): number {
  let end = coreEnd(scene, at, limit);
  while (
    end > at &&
    end < limit &&
    tagAt(scene, end) === TAG.preposition &&
    formAt(scene, end) !== 'that'
  ) {
    const next = coreEnd(scene, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
