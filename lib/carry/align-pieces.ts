import type { DraftTokens } from '#lib/carry/align-tokens.ts';
import { BACKBONE } from '#lib/carry/align-moves.ts';
import type { Alignment } from '#lib/carry/align.ts';
import { isSameCase } from '#lib/carry/place-index.ts';
import type { Span } from '#lib/text/span.ts';

/**
 * A stretch of two drafts side by side; spans are of the first (`from`) and of the second text (`to`), UTF-16,
 * half-open, from the first word of the stretch to its last. What moved is told twice: at its old place
 * (`side: 'from'`) and at its new one (`side: 'to'`).
 */
export type Piece =
  | { readonly kind: 'same' | 'replaced'; readonly from: Span; readonly to: Span }
  | { readonly kind: 'removed'; readonly from: Span }
  | { readonly kind: 'added'; readonly to: Span }
  | {
      readonly kind: 'moved';
      readonly side: 'from' | 'to';
      readonly from: Span;
      readonly to: Span;
    };

/**
 * The stretches of two aligned drafts, in the order in which both are read: every word of the first stands in
 * exactly one piece that is not of the side `to`, every word of the second in exactly one not of the side
 * `from`. Linear. What differs in typography alone is the same.
 */
export function pieces(alignment: Alignment): readonly Piece[] {
  return new Walk(alignment).walk();
}

class Walk {
  readonly #alignment: Alignment;
  readonly #pieces: Piece[] = [];
  #at = 0;
  #there = 0;

  constructor(alignment: Alignment) {
    this.#alignment = alignment;
  }

  walk(): readonly Piece[] {
    const { from, to } = this.#alignment;
    while (this.#at < from.count || this.#there < to.count) {
      if (this.#takeMovedAway() || this.#takeMovedHere() || this.#takeSame()) continue;
      this.#takeChanged();
    }
    return this.#pieces;
  }

  #takeMovedAway(): boolean {
    const { from, to, links } = this.#alignment;
    const first = this.#at;
    const strand = this.#strandOf(first);
    if (strand <= BACKBONE) return false;
    const last = lastOf(links, first, from.count, (at) => this.#strandOf(at) === strand);
    this.#at = last + 1;
    this.#pieces.push({
      kind: 'moved',
      side: 'from',
      from: spanOf(from, first, last),
      to: spanOf(to, links[first] ?? 0, links[last] ?? 0),
    });
    return true;
  }

  #takeMovedHere(): boolean {
    const { from, to, back } = this.#alignment;
    const first = this.#there;
    const strand = this.#strandThere(first);
    if (strand <= BACKBONE) return false;
    const last = lastOf(back, first, to.count, (there) => this.#strandThere(there) === strand);
    this.#there = last + 1;
    this.#pieces.push({
      kind: 'moved',
      side: 'to',
      from: spanOf(from, back[first] ?? 0, back[last] ?? 0),
      to: spanOf(to, first, last),
    });
    return true;
  }

  #takeSame(): boolean {
    const { from, to } = this.#alignment;
    const first = this.#at;
    const firstThere = this.#there;
    while (this.#isSame(this.#at, this.#there)) {
      this.#at += 1;
      this.#there += 1;
    }
    if (this.#at === first) return false;
    this.#pieces.push({
      kind: 'same',
      from: spanOf(from, first, this.#at - 1),
      to: spanOf(to, firstThere, this.#there - 1),
    });
    return true;
  }

  #takeChanged(): void {
    const { from, to, links, back } = this.#alignment;
    const first = this.#at;
    const firstThere = this.#there;
    for (;;) {
      while (this.#at < from.count && links[this.#at] === -1) this.#at += 1;
      while (this.#there < to.count && back[this.#there] === -1) this.#there += 1;
      const isPair = this.#at < from.count && links[this.#at] === this.#there;
      if (!isPair || this.#strandOf(this.#at) !== BACKBONE) break;
      if (this.#isSame(this.#at, this.#there)) break;
      this.#at += 1;
      this.#there += 1;
    }
    const isRemoved = this.#at > first;
    const isAdded = this.#there > firstThere;
    if (isRemoved && isAdded) {
      this.#pieces.push({
        kind: 'replaced',
        from: spanOf(from, first, this.#at - 1),
        to: spanOf(to, firstThere, this.#there - 1),
      });
    } else if (isRemoved) {
      this.#pieces.push({ kind: 'removed', from: spanOf(from, first, this.#at - 1) });
    } else if (isAdded) {
      this.#pieces.push({ kind: 'added', to: spanOf(to, firstThere, this.#there - 1) });
    }
  }

  #isSame(at: number, there: number): boolean {
    const { from, to, links } = this.#alignment;
    return (
      at < from.count &&
      there < to.count &&
      links[at] === there &&
      this.#strandOf(at) === BACKBONE &&
      from.ids[at] === to.ids[there] &&
      isSameCase(from, to, at, there)
    );
  }

  /** The strand of a linked token, or -1. */
  #strandOf(at: number): number {
    const { links, strands } = this.#alignment;
    return (links[at] ?? -1) < 0 ? -1 : (strands[at] ?? BACKBONE);
  }

  #strandThere(there: number): number {
    const at = this.#alignment.back[there] ?? -1;
    return at < 0 ? -1 : this.#strandOf(at);
  }
}

/** The last token of a moved stretch: what is linked to nothing between two of its tokens belongs to it. */
function lastOf(
  links: Int32Array,
  first: number,
  count: number,
  isInside: (at: number) => boolean,
): number {
  let last = first;
  for (let at = first + 1; at < count; at += 1) {
    if ((links[at] ?? -1) < 0) continue;
    if (!isInside(at)) break;
    last = at;
  }
  return last;
}

function spanOf(tokens: DraftTokens, first: number, last: number): Span {
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
}
