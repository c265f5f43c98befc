import type { FoundComplement } from '#lib/reading/english/complement.ts';
import { FRAME, type CueVerb } from '#lib/reading/english/cue-lexicon.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { subjectBefore } from '#lib/reading/english/subject-before.ts';
import {
  formAt,
  isFiniteTag,
  kindAt,
  tagAt,
  trimmedRange,
  type Scene,
  type Reach,
} from '#lib/reading/english/scene.ts';
import { invertedSource } from '#lib/reading/english/speaker.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import type { VerbGroup } from '#lib/reading/english/verb-group.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/**
 * The content first, then who says it: *"…," said the minister*, *"…," she said, "…"*, *he won, officials
 * say*, *the vote, he said, was fair*; null when the verb does not stand so.
 */
export function attributionBehind(
  scene: Scene,
  cue: CueVerb,
  group: VerbGroup,
  complement: FoundComplement,
  reach: Reach,
): DraftAttribution | null {
  if ((cue.frames & (FRAME.before | FRAME.quote)) === 0 || group.form !== 'finite') return null;
  const parts = speakerWithEdges(scene, group, reach);
  if (parts === null) return null;
  const { source, left, right } = parts;
  const isQuote = closesQuote(scene, left);
  if (!isQuote && kindAt(scene, left) !== TOKEN.comma && kindAt(scene, left) !== TOKEN.dash)
    return null;
  if (!isQuote && !stopsAfter(scene, complement, right, reach)) return null;
  if (
    isQuote &&
    (complement.frame === FRAME.that || complement.frame === FRAME.clause) &&
    group.start >= source.start
  )
    return null;
  const behind =
    source.start < group.start && complement.frame === 0
      ? Math.max(right, complement.start)
      : right;
  const content = contentBehind(scene, left, behind, isQuote, reach);
  if (content.length === 0) return null;
  return {
    source: [source],
    cue: [{ start: group.start, end: cueEnd(group, complement, source) }],
    content,
    complement: isQuote ? 'quotation' : 'clause',
    manner: cue.manner,
    strength: cue.strength,
    isPassive: false,
    isNegated: group.isNegated,
    isNominal: false,
  };
}

function cueEnd(group: VerbGroup, complement: FoundComplement, source: TokenRange): number {
  return source.start >= group.end ? group.end : Math.max(group.end, complement.cueEnd);
}

interface Parts {
  readonly source: TokenRange;
  /** The token before both. */
  readonly left: number;
  /** The token behind both. */
  readonly right: number;
}

function speakerWithEdges(scene: Scene, group: VerbGroup, reach: Reach): Parts | null {
  const before = group.start - 1;
  if (before < reach.start) return null;
  if (
    closesQuote(scene, before) ||
    kindAt(scene, before) === TOKEN.comma ||
    kindAt(scene, before) === TOKEN.dash
  ) {
    const source = invertedSource(scene, group, reach);
    if (source !== null && closesQuote(scene, before))
      return { source, left: before, right: source.end };
    if (source !== null && !hasSubject(scene, group, reach))
      return { source, left: before, right: source.end };
  }
  const floor = quoteFloor(scene, before, reach.start);
  const source = subjectBefore(scene, group.start, floor);
  if (source === null || source.start <= reach.start) return null;
  return { source, left: source.start - 1, right: group.end };
}

function hasSubject(scene: Scene, group: VerbGroup, reach: Reach): boolean {
  return subjectBefore(scene, group.start, reach.start) !== null;
}

/** A subject begins behind the quote before it, never inside. */
function quoteFloor(scene: Scene, from: number, floor: number): number {
  for (let at = from; at > floor; at -= 1) if (closesQuote(scene, at)) return at + 1;
  return floor;
}

/** Whether the last mark of a quote stands at a position. */
export function closesQuote(scene: Scene, at: number): boolean {
  if (kindAt(scene, at) !== TOKEN.quote) return false;
  const quote = scene.quotes[scene.quoteOf[at] ?? -1];
  return quote !== undefined && quote.isClosed && quote.end === at + 1;
}

function stopsAfter(
  scene: Scene,
  complement: FoundComplement,
  right: number,
  reach: Reach,
): boolean {
  if (complement.frame !== 0) return false;
  const at = Math.max(right, complement.start);
  if (at >= reach.end) return true;
  const kind = kindAt(scene, at);
  if (
    kind === TOKEN.comma ||
    kind === TOKEN.stop ||
    kind === TOKEN.dash ||
    kind === TOKEN.semicolon
  )
    return true;
  return kindAt(scene, at - 1) === TOKEN.comma;
}

function contentBehind(
  scene: Scene,
  left: number,
  right: number,
  isQuote: boolean,
  reach: Reach,
): readonly TokenRange[] {
  const first = isQuote
    ? quotedBehind(scene, left, reach)
    : clauseBehind(scene, left, right, reach);
  if (first === null) return [];
  const more = moreBehind(scene, right, reach, !hasFinite(scene, first));
  return more === null ? [first] : [first, more];
}

/** The quote that ends here, with the words of its sentence before it (*He is "sure to win," she said*). */
function quotedBehind(scene: Scene, left: number, reach: Reach): TokenRange | null {
  const quote = scene.quotes[scene.quoteOf[left] ?? -1];
  if (quote === undefined) return null;
  if (quote.start <= reach.start) return { start: quote.start, end: left + 1 };
  const before = { start: skipConjunction(scene, reach.start), end: quote.start };
  const isSpoken =
    kindAt(scene, quote.start - 1) === TOKEN.comma && endsWithCue(scene, quote.start - 2);
  if (isSpoken || kindAt(scene, quote.start - 1) === TOKEN.stop)
    return { start: quote.start, end: left + 1 };
  return { start: before.start, end: left + 1 };
}

function endsWithCue(scene: Scene, at: number): boolean {
  return tagAt(scene, at) === TAG.finite;
}

function skipConjunction(scene: Scene, at: number): number {
  return tagAt(scene, at) === TAG.conjunction ? at + 1 : at;
}

function clauseBehind(scene: Scene, left: number, right: number, reach: Reach): TokenRange | null {
  const range = trimmedRange(scene, { start: skipConjunction(scene, reach.start), end: left });
  if (range === null) return null;
  const isMedial = right < reach.end && kindAt(scene, right) === TOKEN.comma;
  return isMedial || hasVerb(scene, range) ? range : null;
}

function hasVerb(scene: Scene, { start, end }: TokenRange): boolean {
  for (let at = start; at < end; at += 1) {
    const tag = tagAt(scene, at);
    if (isFiniteTag(tag) || tag === TAG.base || tag === TAG.participle) return true;
  }
  return false;
}

function hasFinite(scene: Scene, { start, end }: TokenRange): boolean {
  for (let at = start; at < end; at += 1) if (isFiniteTag(tagAt(scene, at))) return true;
  return false;
}

/** What goes on behind the speaker: a second quote, or the rest of a sentence that was broken off. */
function moreBehind(
  scene: Scene,
  right: number,
  reach: Reach,
  isBroken: boolean,
): TokenRange | null {
  let at = right;
  while (
    at < reach.end &&
    kindAt(scene, at) !== TOKEN.comma &&
    kindAt(scene, at) !== TOKEN.quote &&
    kindAt(scene, at) !== TOKEN.colon
  )
    at += 1;
  if (at >= reach.end) return null;
  const next = kindAt(scene, at) === TOKEN.quote ? at : at + 1;
  const quote = scene.quotes[scene.quoteOf[next] ?? -1];
  if (quote?.start === next) return { start: next, end: quote.end };
  if (at !== right || kindAt(scene, at) !== TOKEN.comma) return null;
  const tag = tagAt(scene, next);
  const goesOn =
    isFiniteTag(tag) ||
    tag === TAG.subordinator ||
    tag === TAG.preposition ||
    tag === TAG.conjunction ||
    tag === TAG.to;
  if (formAt(scene, next) === 'but' || !(goesOn || isBroken)) return null;
  return trimmedRange(scene, { start: next, end: reach.end });
}
