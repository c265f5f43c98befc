import { accordingTo } from '#lib/reading/english/according-to.ts';
import { closesQuote } from '#lib/reading/english/cue-behind.ts';
import { adjectiveFollowers, nounFollowers } from '#lib/reading/english/cue-followers.ts';
import { cueVerbOf } from '#lib/reading/english/cue-lexicon.ts';
import { emergenceAttribution, isEmerging } from '#lib/reading/english/emergence-attribution.ts';
import type { DraftAttribution, FoundAttribution } from '#lib/reading/english/found-attribution.ts';
import { hearsayAttribution, isHearsay } from '#lib/reading/english/hearsay-attribution.ts';
import { looseQuotes } from '#lib/reading/english/loose-quotes.ts';
import { pollAttribution } from '#lib/reading/english/poll-attribution.ts';
import { isPutting, putAttribution } from '#lib/reading/english/put-attribution.ts';
import { isStance, stanceAttribution } from '#lib/reading/english/stance-attribution.ts';
import { viewAttribution } from '#lib/reading/english/view-attribution.ts';
import { colonAttribution } from '#lib/reading/english/colon-attribution.ts';
import {
  formAt,
  isVerbTag,
  kindAt,
  quoteOfTokens,
  tagAt,
  type Scene,
  type Reach,
} from '#lib/reading/english/scene.ts';
import { quoteTypeOf } from '#lib/reading/english/quote-type.ts';
import { tagsOf, type TokenRange } from '#lib/reading/english/tags.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { adjectiveAttribution, nounAttribution } from '#lib/reading/english/nominal-attribution.ts';
import { verbAttribution } from '#lib/reading/english/verb-attribution.ts';
import type { QuoteRange } from '#lib/reading/quote-ranges.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';

/** A sentence as half-open token positions, with the position of its block. */
export interface SentenceRange extends TokenRange {
  readonly block: number;
}

/**
 * Who says what in a text, in the order of the cues: each construction is one file that looks at a word in its
 * sentence, by parts of speech and lists of words, without trained weights. Linear in the length of the text.
 */
export function findAttributions(
  tokens: Tokens,
  sentences: readonly SentenceRange[],
  quotes: readonly QuoteRange[],
): readonly FoundAttribution[] {
  const tags = tagsOf(tokens, sentences);
  const scene: Scene = { tokens, tags, quotes, quoteOf: quoteOfTokens(tokens.count, quotes) };
  const drafts: DraftAttribution[] = [];
  const whole = mendTorn(scene, sentences);
  for (const sentence of whole) {
    // One by one: an endless sentence holds more of them than a call takes arguments.
    for (const one of attributionsIn(scene, sentence)) drafts.push(one);
  }
  return withParents(scene, looseQuotes(scene, whole, drafts));
}

/** Joins *"Why?"* and *he asked.*: a sentence that goes on behind a quote whose last mark is no full stop. */
function mendTorn(scene: Scene, sentences: readonly SentenceRange[]): readonly SentenceRange[] {
  const whole: SentenceRange[] = [];
  for (const sentence of sentences) {
    const last = whole[whole.length - 1];
    if (last !== undefined && last.block === sentence.block && isTorn(scene, sentence)) {
      whole[whole.length - 1] = { ...last, end: sentence.end };
    } else whole.push(sentence);
  }
  return whole;
}

/** How long a speaker with the cue may be. */
const SHORT_SPEAKER = 5;

function isTorn(scene: Scene, { start, end }: TokenRange): boolean {
  if (!closesQuote(scene, start - 1)) return false;
  const mark = formAt(scene, start - 2);
  if (mark !== '?' && mark !== '!' && mark !== ',' && mark !== '…') return false;
  for (let at = start; at < Math.min(end, start + SHORT_SPEAKER); at += 1) {
    if (tagAt(scene, at) === TAG.finite) return cueVerbOf(formAt(scene, at)) !== undefined;
  }
  return false;
}

function attributionsIn(scene: Scene, sentence: SentenceRange): readonly DraftAttribution[] {
  const whole = reachOf(scene, sentence);
  const found: DraftAttribution[] = [];
  const headline = colonAttribution(scene, whole);
  if (headline !== null) found.push(headline);
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const one = attributionAt(scene, at, whole);
    if (one !== null && !clashes(found, one)) found.push(withSpeakerBefore(scene, found, one));
  }
  return found;
}

/** How many attributions back another of the same sentence is looked at. */
const NEAR = 6;

/** *said … and added …*, *said …, adding …*: whoever said what ends right before goes on. */
function withSpeakerBefore(
  scene: Scene,
  found: readonly DraftAttribution[],
  one: DraftAttribution,
): DraftAttribution {
  const start = one.cue[0]?.start ?? 0;
  const hasOwn = one.source.some((range) => range.end === start || range.start > start);
  if (one.isNominal || hasOwn) return one;
  let end = start;
  while (end > 0 && isJoint(scene, end - 1)) end -= 1;
  if (end === start) return one;
  const before = found
    .slice(-NEAR)
    .findLast(({ content }) => content.some((range) => range.end === end));
  return before === undefined || before.source.length === 0 || before.isNominal
    ? one
    : { ...one, source: before.source };
}

function isJoint(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  return tag === TAG.conjunction || tag === TAG.adverb || kindAt(scene, at) === TOKEN.comma;
}

/** What the word at a position attributes, by its part of speech; its reach is told only to a word that may attribute. */
function attributionAt(scene: Scene, at: number, whole: Reach): DraftAttribution | null {
  const tag = tagAt(scene, at);
  const form = formAt(scene, at);
  if (tag === TAG.noun) {
    return nounAt(scene, at, form, whole);
  }
  if (tag === TAG.preposition) return besideAt(scene, at, form, whole);
  if (tag === TAG.adverb) {
    return isHearsay(form) ? hearsayAttribution(scene, at, reachAt(scene, at, whole)) : null;
  }
  const isAdjective = tag === TAG.adjective;
  if (!isAdjective && !isVerbTag(tag)) return null;
  if (isEmerging(form)) return emergenceAttribution(scene, at, reachAt(scene, at, whole));
  if (isPutting(form)) return putAttribution(scene, at, reachAt(scene, at, whole));
  const mayDescribe = adjectiveFollowers(form) !== undefined;
  if (!mayDescribe && (isAdjective || !mayTell(scene, at, form))) return null;
  const reach = reachAt(scene, at, whole);
  if (isAdjective) return adjectiveAttribution(scene, at, reach);
  const described = mayDescribe ? adjectiveAttribution(scene, at, reach) : null;
  if (described !== null) return described;
  const verb = verbAttribution(scene, at, reach);
  if (tag === TAG.ing) return accordingTo(scene, at, reach) ?? verb;
  return verb;
}

/** What a noun attributes: *her claim that*, *her view is that*. */
function nounAt(scene: Scene, at: number, form: string, whole: Reach): DraftAttribution | null {
  const hasFollowers = nounFollowers(form) !== undefined;
  if (!hasFollowers && !isStance(form)) return null;
  const reach = reachAt(scene, at, whole);
  const held = isStance(form) ? stanceAttribution(scene, at, reach) : null;
  return held ?? (hasFollowers ? nounAttribution(scene, at, reach) : null);
}

/** What a phrase with a preposition attributes: *in the words of*, *in her view*, *in a poll*. */
function besideAt(scene: Scene, at: number, form: string, whole: Reach): DraftAttribution | null {
  if (form !== 'in' && form !== 'by' && form !== 'per') return null;
  const reach = reachAt(scene, at, whole);
  const told = accordingTo(scene, at, reach) ?? viewAttribution(scene, at, reach);
  return told ?? (form === 'in' ? pollAttribution(scene, at, reach) : null);
}

/** How many tokens back the quote may end behind which any verb attributes. */
const SHORT_SPEAKER_REACH = 4;

function mayTell(scene: Scene, at: number, form: string): boolean {
  if (cueVerbOf(form) !== undefined || form === 'according') return true;
  for (let back = at - 1; back >= Math.max(0, at - SHORT_SPEAKER_REACH); back -= 1) {
    if (kindAt(scene, back) === TOKEN.quote) return true;
  }
  return false;
}

/** A sentence without the stop that ends it. */
function reachOf(scene: Scene, { start, end }: TokenRange): Reach {
  let last = end;
  while (last > start && kindAt(scene, last - 1) === TOKEN.stop) last -= 1;
  return { start, end: last };
}

/** How far a word looks for its parts, in tokens: no sentence of prose is longer, and a text without stops stays linear. */
const WINDOW = 400;

/** Words inside a quote look no further than its marks. */
function reachAt(scene: Scene, at: number, whole: Reach): Reach {
  const start = Math.max(whole.start, at - WINDOW);
  const end = Math.min(whole.end, at + WINDOW);
  const quote = scene.quotes[scene.quoteOf[at] ?? -1];
  if (quote === undefined) return { start, end };
  return {
    start: Math.max(start, quote.start + 1),
    end: Math.min(end, quote.isClosed ? quote.end - 1 : quote.end),
  };
}

/** Whether a cue's words already serve one found before it, or a noun's content is the verb's (*told us in a statement that*). */
function clashes(found: readonly DraftAttribution[], one: DraftAttribution): boolean {
  const cue = one.cue[0];
  if (cue === undefined) return true;
  const contentStart = one.content[0]?.start;
  return found
    .slice(-NEAR)
    .some(
      (other) =>
        other.cue.some((range) => range.start < cue.end && cue.start < range.end) ||
        (one.isNominal && other.content.some((range) => range.start === contentStart)),
    );
}

/** Tells quote types and who stands in whose content. */
function withParents(
  scene: Scene,
  drafts: readonly DraftAttribution[],
): readonly FoundAttribution[] {
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  const parents = parentsOf(scene, ordered);
  return ordered.map((draft, position) => ({
    ...draft,
    quoteType: quoteTypeOf(scene.tokens, scene.quoteOf, draft),
    parent: parents[position] ?? null,
  }));
}

/** For each attribution the one with the shortest content around its cue. */
function parentsOf(scene: Scene, drafts: readonly DraftAttribution[]): readonly (number | null)[] {
  // For every token the attribution whose content holds it; the later, shorter contents are written over the longer.
  const holder = new Int32Array(scene.tokens.count).fill(-1);
  const bySize = drafts
    .map((_, position) => position)
    .sort((a, b) => sizeOf(drafts[b]) - sizeOf(drafts[a]));
  const parents: (number | null)[] = drafts.map(() => null);
  for (const position of bySize) {
    const draft = drafts[position];
    const cue = draft?.cue[0];
    if (draft === undefined || cue === undefined) continue;
    const around = holder[cue.start] ?? -1;
    if (around >= 0) parents[position] = around;
    hold(holder, draft.content, position);
  }
  return parents;
}

function hold(holder: Int32Array, content: readonly TokenRange[], position: number): void {
  for (const { start, end } of content) holder.fill(position, start, end);
}

function sizeOf(draft: DraftAttribution | undefined): number {
  return draft === undefined
    ? 0
    : draft.content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** By how much of the content stands in marks that the cue does not stand in itself. */
