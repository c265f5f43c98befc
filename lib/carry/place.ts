import { BACKBONE, type Twin } from '#lib/carry/align-moves.ts';
import { BREAK, tokenAfter } from '#lib/carry/align-tokens.ts';
import type { Alignment } from '#lib/carry/align.ts';
import { endAt, snapped, startAt } from '#lib/carry/place-edges.ts';
import { type PlaceIndex, indexOf, isSameCase } from '#lib/carry/place-index.ts';
import { FORM } from '#lib/carry/align-vocabulary.ts';
import { narrowed } from '#lib/carry/place-narrow.ts';
import { type Tally, Weighing } from '#lib/carry/place-weighing.ts';
import { type Span, compareSpans } from '#lib/text/span.ts';

/** What became of a span of the first text in the second. */
export type Placement =
  | {
      readonly kind: 'placed';
      readonly span: Span;
      /** It stands out of the order in which most of the text stands. */
      readonly isMoved: boolean;
      /** The words are the same: they differ in typography at most, or in the capital that begins a sentence. */
      readonly isSame: boolean;
      /** From 0 to 1: how sure it is that this is the place, with both its ends. */
      readonly certainty: number;
      /** The place may be wrong: a person should look at it. */
      readonly needsReview: boolean;
    }
  /** Its words are not there; `at` is the offset in the second text where they would have stood. */
  | { readonly kind: 'gone'; readonly at: number }
  /** Several places are equally good, and none was chosen; in the order of the second text. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] };

/** So many marks close a span at most: a stop, and what closes a quote in a quote. */
const MOST_CLOSING = 3;

/** Less certain than this, and a person should look. */
const SURE = 0.7;
/** So many new words at the start of a sentence may stand for its first one. */
const NEW_AT_START = 2;

/** Places one span; for many of one pair of texts use `placeAll`, which sums the alignment up once. */
export function place(alignment: Alignment, span: Span): Placement {
  return new Placer(alignment).place(span);
}

/** Places spans (UTF-16, half-open, any order, overlapping or not), each answered by one outcome in the same order. */
export function placeAll(alignment: Alignment, spans: readonly Span[]): readonly Placement[] {
  const placer = new Placer(alignment);
  return spans.map((span) => placer.place(span));
}

class Placer {
  readonly #alignment: Alignment;
  readonly #index: PlaceIndex;
  readonly #weighing: Weighing;

  constructor(alignment: Alignment) {
    this.#alignment = alignment;
    this.#index = indexOf(alignment);
    this.#weighing = new Weighing(alignment, this.#index);
  }

  place({ start, end }: Span): Placement {
    const { from } = this.#alignment;
    const first = tokenAfter(from, start);
    let last = tokenAfter(from, end - 1);
    if (last >= from.count || (from.starts[last] ?? 0) >= end) last -= 1;
    if (first > last) return this.#placeBetween({ start, end }, first);
    const weighed = this.#weighing.weigh(first, last);
    if (weighed === null) return this.#gone(first);
    const tally = narrowed(this.#alignment, this.#index, { first, last }, weighed);
    return this.#placed({ start, end }, first, last, tally);
  }

  #placed(span: Span, first: number, last: number, tally: Tally): Placement {
    const found = this.#spanOf(span, first, last, tally, (at) => this.#alignment.links[at] ?? -1);
    const isMoved = tally.strand !== BACKBONE;
    const twins = isMoved ? this.#twinsOf(tally.first, tally.last) : [];
    if (twins.length > 0) {
      const candidates = [
        found,
        ...twins.flatMap((twin) => this.#spanInTwin(span, first, last, twin)),
      ];
      if (candidates.length > 1) {
        return { kind: 'ambiguous', candidates: candidates.toSorted(compareSpans) };
      }
    }
    return {
      kind: 'placed',
      span: found,
      isMoved,
      isSame: this.#isSame(first, last),
      certainty: tally.certainty,
      needsReview: tally.certainty < SURE,
    };
  }

  /** The span in the second text from the first to the last token of a tally. */
  #spanOf(
    span: Span,
    first: number,
    last: number,
    ends: { readonly first: number; readonly last: number },
    linkOf: (at: number) => number,
  ): Span {
    const alignment = this.#alignment;
    const head = linkOf(ends.first);
    const tail = linkOf(ends.last);
    const opened = this.#openingOf(first, head);
    const start =
      opened < head
        ? (alignment.to.starts[opened] ?? 0)
        : startAt(alignment, span.start, first, ends.first, head);
    const closed = ends.last === last ? tail : this.#closingOf(last, ends.last, tail);
    const end =
      closed > tail
        ? (alignment.to.ends[closed] ?? 0)
        : endAt(alignment, span.end, last, ends.last, tail);
    const placed = {
      start: snapped(alignment, start, span.start, 'start'),
      end: snapped(alignment, end, span.end, 'end'),
    };
    if (placed.start < placed.end) return placed;
    // Both ends were inside one word that another was written for: the whole of it.
    return { start: alignment.to.starts[head] ?? 0, end: alignment.to.ends[tail] ?? 0 };
  }

  /**
   * Where a span begins that began a sentence whose first word went, or another stands for it: with the
   * new sentence, when at most a few new words stand before what is left.
   */
  #openingOf(first: number, head: number): number {
    const { from, to, back } = this.#alignment;
    if ((from.breaks[first] ?? 0) < BREAK.sentence || from.ids[first] === to.ids[head]) return head;
    for (let at = head; at >= 0 && head - at <= NEW_AT_START; at -= 1) {
      if (at < head && (back[at] ?? -1) >= 0) return head;
      if ((to.breaks[at] ?? 0) >= BREAK.sentence) return at;
    }
    return head;
  }

  /**
   * The marks that closed a span close it again where they stand right behind the words that are left of it: a quote that was
   * cut still ends with its mark.
   */
  #closingOf(last: number, token: number, tail: number): number {
    const { from, to } = this.#alignment;
    let before = last;
    while (before > token && last - before < MOST_CLOSING && from.forms[before] === FORM.mark) {
      before -= 1;
    }
    const count = last - before;
    for (let at = 1; at <= count; at += 1) {
      if (tail + at >= to.count || from.ids[before + at] !== to.ids[tail + at]) return tail;
    }
    return tail + count;
  }

  #isSame(first: number, last: number): boolean {
    const { from, to, links } = this.#alignment;
    const { changed } = this.#index;
    const head = links[first] ?? -1;
    if (head < 0 || from.ids[first] !== to.ids[head]) return false;
    if ((links[last] ?? -1) - head !== last - first) return false;
    return isSameCase(from, to, first, head) && changed[last + 1] === changed[first + 1];
  }

  #twinsOf(first: number, last: number): readonly Twin[] {
    const { twins } = this.#alignment;
    let low = 0;
    let high = twins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((twins[middle]?.end ?? 0) > first) high = middle;
      else low = middle + 1;
    }
    const found: Twin[] = [];
    for (let at = low; at < twins.length; at += 1) {
      const twin = twins[at];
      if (twin === undefined || twin.start > first) break;
      // A claim that reaches beyond the sentence has more to tell the places apart by.
      if (last < twin.end) found.push(twin);
    }
    return found;
  }

  #spanInTwin(span: Span, first: number, last: number, twin: Twin): readonly Span[] {
    const linkOf = (at: number) => twin.links[at - twin.start] ?? -1;
    let head = Math.max(first, twin.start);
    while (head <= last && linkOf(head) < 0) head += 1;
    let tail = Math.min(last, twin.end - 1);
    while (tail >= head && linkOf(tail) < 0) tail -= 1;
    if (head > tail) return [];
    return [this.#spanOf(span, first, last, { first: head, last: tail }, linkOf)];
  }

  /** A span without a token, that is of white space: kept where nothing was put into it. */
  #placeBetween({ start, end }: Span, next: number): Placement {
    const { from, to, links } = this.#alignment;
    const before = next === 0 ? -1 : (links[next - 1] ?? -1);
    const behind = next === from.count ? to.count : (links[next] ?? -1);
    const isWhole = behind === before + 1 && (next === 0 || before >= 0);
    const oldStart = next === 0 ? 0 : (from.ends[next - 1] ?? 0);
    const oldEnd = next === from.count ? from.text.length : (from.starts[next] ?? 0);
    const newStart = before < 0 ? 0 : (to.ends[before] ?? 0);
    const newEnd = behind === to.count ? to.text.length : (to.starts[behind] ?? 0);
    const old = from.text.slice(oldStart, oldEnd);
    if (!isWhole || old !== to.text.slice(newStart, newEnd) || start >= end)
      return this.#gone(next);
    const moved = newStart - oldStart;
    const span = {
      start: snapped(this.#alignment, start + moved, start, 'start'),
      end: snapped(this.#alignment, end + moved, end, 'end'),
    };
    return { kind: 'placed', span, isMoved: false, isSame: true, certainty: 1, needsReview: false };
  }

  #gone(first: number): Placement {
    const { links, to } = this.#alignment;
    const before = this.#index.lastLinked[first] ?? -1;
    return { kind: 'gone', at: before < 0 ? 0 : (to.ends[links[before] ?? -1] ?? 0) };
  }
}
