import type { Attribution } from '#lib/attribution/attribution.ts';
import { cutPair, type DraftTokens, tokenAfter } from '#lib/carry/align-tokens.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { DraftId } from '#lib/id.ts';
import type { Draft } from '#lib/story/draft.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { placeRuns } from '#lib/text/runs.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { type Span, contains, overlaps } from '#lib/text/span.ts';

/** Where the words of an attribution stand, by what they are in it. */
export type SpansByRole = Pick<Attribution, Role>;

/** The parts of an attribution: who, the words that attribute, what is ascribed. */
export const PARTS = ['source', 'cue', 'content'] as const;

export type Part = (typeof PARTS)[number];

/** Where the words of each part stand, in the same order. */
export const ROLES = PARTS.map((part) => `${part}Spans` as const);

type Role = (typeof ROLES)[number];

/** A claim as it stood, the words that somebody chose for it in a draft, and the drafts in which its attributions stand. */
export interface HandPlace {
  readonly claim: Pick<Claim, 'draftId' | 'spans'>;
  readonly draft: Pick<Draft, 'id' | 'text' | 'blocks'>;
  /** In reading order; at least one. */
  readonly runs: readonly Span[];
  readonly texts: ReadonlyMap<DraftId, string>;
}

/**
 * Where the words of attributions stand at a place that was chosen by hand, one answer for each in its order. The same
 * words, but for typography and case, are looked for in the sentences of the chosen words, and then in those beside
 * them. Words that stand there twice, or not at all, are left out: nothing is guessed. All runs of a source, a cue or a
 * content are found, or none of them. Linear in those sentences, times the runs that are looked for.
 */
export function attributionsAtHand(
  attributions: readonly Attribution[],
  place: HandPlace,
): readonly SpansByRole[] {
  const near = nearTo(place);
  const sought = attributions.flatMap((one) => {
    const text = place.texts.get(one.draftId) ?? '';
    return ROLES.flatMap((role) => one[role]).map(({ start, end }) => text.slice(start, end));
  });
  const found = new Words(sought, place.draft.text, near.beside);
  let at = 0;
  return attributions.map((one) => {
    const [source, cue, content] = ROLES.map((role) => {
      const spans = one[role];
      const around = [near.own, near.beside];
      const tiers = role === 'contentSpans' ? [place.runs, ...around] : around;
      const first = at;
      at += spans.length;
      if (one.draftId === place.draft.id && spans.every((span) => isIn(near.beside, span))) {
        return spans;
      }
      return inDraft(
        place,
        spans.map((_, each) => onlyOne(found.of(first + each), tiers)),
      );
    });
    return {
      sourceSpans: source ?? [],
      cueSpans: cue ?? [],
      contentSpans: contentOf(one, content ?? [], place),
    };
  });
}

/** What was ascribed with the claim in it holds the claim's new words too, whatever else of it is left. */
function contentOf(
  { contentSpans, draftId }: Attribution,
  found: readonly Span[],
  { claim, runs }: HandPlace,
): readonly Span[] {
  if (contentSpans.length === 0 || claim.draftId !== draftId) return found;
  const heldAll = claim.spans.every((span) => isIn(contentSpans, span));
  if (!heldAll || runs.every((run) => isIn(found, run))) return found;
  return runs;
}

function isIn(outer: readonly Span[], span: Span): boolean {
  return outer.some((one) => contains(one, span));
}

/** The one place in the first of the tiers that has any; null where it has several. */
function onlyOne(places: readonly Span[], tiers: readonly (readonly Span[])[]): Span | null {
  for (const tier of tiers) {
    const [first, second] = places.filter((span) => isIn(tier, span));
    if (first !== undefined) return second === undefined ? first : null;
  }
  return null;
}

function inDraft({ draft }: HandPlace, places: readonly (Span | null)[]): readonly Span[] {
  const spans = places.filter((span) => span !== null);
  if (spans.length === 0 || spans.length < places.length) return [];
  const runs = placeRuns(draft.text, draft.blocks, spans);
  return runs.ok ? runs.value : [];
}

interface Near {
  /** The sentences of the chosen words; those that follow each other are one stretch. */
  readonly own: readonly Span[];
  /** The same with the sentence before and behind, in the same block. */
  readonly beside: readonly Span[];
}

function nearTo({ draft: { text, blocks }, runs }: Pick<HandPlace, 'draft' | 'runs'>): Near {
  const own: Span[] = [];
  const beside: Span[] = [];
  const byBlock = Map.groupBy(runs, ({ start }) => blockAt(blocks, start));
  for (const [at, those] of byBlock) {
    const block = blocks[at];
    if (block === undefined) continue;
    const sentences = sentencesOf(text, block);
    const holds = sentences.map((sentence) => those.some((run) => overlaps(sentence, run)));
    own.push(...stretches(sentences, holds));
    const isBeside = holds.map((is, i) => is || holds[i - 1] === true || holds[i + 1] === true);
    beside.push(...stretches(sentences, isBeside));
  }
  return { own, beside };
}

function stretches(sentences: readonly Span[], isIn: readonly boolean[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of sentences.entries()) {
    if (isIn[at] !== true) continue;
    const last = joined.at(-1);
    if (last !== undefined && isIn[at - 1] === true) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Words and the stretches of a text in which they are looked for, cut into tokens once for all. */
class Words {
  readonly #from: DraftTokens;
  readonly #to: DraftTokens;
  /** Where each of the words, and each stretch, begins in the text that was cut. */
  readonly #sought: readonly Span[];
  readonly #stretches: readonly (Span & { readonly shift: number })[];

  constructor(sought: readonly string[], text: string, stretches: readonly Span[]) {
    const pair = cutPair(
      sought.join('\n'),
      stretches.map(({ start, end }) => text.slice(start, end)).join('\n'),
    );
    this.#from = pair.from;
    this.#to = pair.to;
    this.#sought = laid(sought.map(({ length }) => length));
    const there = laid(stretches.map(({ start, end }) => end - start));
    this.#stretches = stretches.map(({ start }, at) => {
      const span = there[at] ?? { start: 0, end: 0 };
      return { ...span, shift: start - span.start };
    });
  }

  /** Every place of the words with a number, as spans of the draft. */
  of(number: number): readonly Span[] {
    const { start, end } = this.#sought[number] ?? { start: 0, end: 0 };
    const first = tokenAfter(this.#from, start);
    const behind = firstFrom(this.#from, end);
    if (behind <= first) return [];
    return this.#stretches.flatMap((stretch) => this.#placesIn(stretch, first, behind));
  }

  #placesIn(stretch: Span & { readonly shift: number }, first: number, behind: number): Span[] {
    const { starts, ends } = this.#to;
    const last = firstFrom(this.#to, stretch.end) - (behind - first);
    const places: Span[] = [];
    for (let at = firstFrom(this.#to, stretch.start); at <= last; at += 1) {
      if (!this.#isAt(at, first, behind)) continue;
      const start = (starts[at] ?? 0) + stretch.shift;
      places.push({ start, end: (ends[at + behind - first - 1] ?? 0) + stretch.shift });
    }
    return places;
  }

  #isAt(at: number, first: number, behind: number): boolean {
    for (let i = first; i < behind; i += 1) {
      if (this.#from.ids[i] !== this.#to.ids[at + i - first]) return false;
    }
    return true;
  }
}

/** Where things of these lengths stand that are laid out with one character between two. */
function laid(lengths: readonly number[]): readonly Span[] {
  let start = 0;
  return lengths.map((length) => {
    const span = { start, end: start + length };
    start += length + 1;
    return span;
  });
}

/** The first token that begins at an offset or behind it. */
function firstFrom(tokens: DraftTokens, offset: number): number {
  const at = tokenAfter(tokens, offset);
  return at < tokens.count && (tokens.starts[at] ?? 0) < offset ? at + 1 : at;
}
