import { type Alignment, align } from '#lib/carry/align.ts';
import type { FactChange } from '#lib/carry/carried.ts';
import { type Passage, canTellFacts, factsBetween } from '#lib/carry/facts.ts';
import type { CarriedMark, Carrying, Mark, MarkedAttribution } from '#lib/carry/mark.ts';
import { type Placement, placeAll } from '#lib/carry/place.ts';
import { type PlacedRuns, placedRuns } from '#lib/carry/placed-runs.ts';
import { isOfTheClaim } from '#lib/carry/rules.ts';
import { Surroundings } from '#lib/carry/surroundings.ts';
import type { Outcome } from '#lib/story/outcome.ts';
import type { Span } from '#lib/text/span.ts';

/**
 * Carries what lies over one text to another: the texts are aligned once, every mark is placed, and what its words
 * assert is compared. Each mark has exactly one outcome, answered in the order given. Linear in the texts but for
 * logarithms, and in the marks; throws on no text.
 */
export function carry({ from, to, marks }: Carrying): readonly CarriedMark[] {
  const comparer = new Comparer(align(from, to));
  const parts = marks.map(spansOf);
  const placements = comparer.place(parts.flat(2));
  let at = 0;
  const next = (spans: readonly Span[]) => {
    const those = placements.slice(at, at + spans.length);
    at += spans.length;
    return placedRuns(those);
  };
  return marks.map((mark, position) => {
    const [own, ...rest] = (parts[position] ?? []).map(next);
    const placed = own ?? { kind: 'gone' };
    return carriedMark(mark, { placed, parts: rest, comparer });
  });
}

/** The runs of a mark, and those of each part of each of its attributions, in one order. */
function spansOf({ spans, attributions }: Mark): readonly (readonly Span[])[] {
  return [
    spans,
    ...attributions.flatMap(({ sourceSpans, cueSpans, contentSpans }) => [
      sourceSpans,
      cueSpans,
      contentSpans,
    ]),
  ];
}

interface Placed {
  readonly placed: PlacedRuns;
  /** Source, cue and content of each attribution. */
  readonly parts: readonly PlacedRuns[];
  readonly comparer: Comparer;
}

function carriedMark(mark: Mark, { placed, parts, comparer }: Placed): CarriedMark {
  const nowhere = {
    id: mark.id,
    spans: [],
    candidates: [],
    changes: [],
    attributions: [],
  } as const;
  switch (placed.kind) {
    case 'gone':
      return { ...nowhere, outcome: 'gone', needsReview: true };
    case 'ambiguous':
      return {
        ...nowhere,
        outcome: 'ambiguous',
        candidates: placed.candidates,
        needsReview: true,
      };
    case 'placed': {
      const changes = distinct([
        ...comparer.factsOf(mark.spans, placed.spans),
        ...mark.attributions.flatMap((one, at) => [
          ...comparer.partChanged('source', one.sourceSpans, parts[at * 3]),
          ...comparer.partChanged('cue', one.cueSpans, parts[at * 3 + 1]),
        ]),
      ]);
      const outcome = outcomeOf(placed, changes);
      return {
        id: mark.id,
        outcome,
        spans: placed.spans,
        candidates: [],
        changes,
        needsReview:
          placed.needsReview ||
          changes.length > 0 ||
          (outcome === 'reworded' && !comparer.canTellFacts),
        attributions: mark.attributions.map((one, at) => attributionIn(one, parts.slice(at * 3))),
      };
    }
    default:
      return placed satisfies never;
  }
}

function outcomeOf(
  { isSame, isMoved }: Extract<PlacedRuns, { readonly kind: 'placed' }>,
  changes: readonly FactChange[],
): Outcome {
  if (changes.some(isOfTheClaim)) return 'fact-changed';
  if (!isSame) return 'reworded';
  return isMoved ? 'moved' : 'unchanged';
}

function attributionIn(
  { id }: MarkedAttribution,
  [source, cue, content]: readonly PlacedRuns[],
): MarkedAttribution {
  const spans = (part: PlacedRuns | undefined) => (part?.kind === 'placed' ? part.spans : []);
  return { id, sourceSpans: spans(source), cueSpans: spans(cue), contentSpans: spans(content) };
}

/** One fact can be found by its sentence and by an attribution: it is told once. */
function distinct(changes: readonly FactChange[]): readonly FactChange[] {
  const told = new Map<string, FactChange>();
  for (const change of changes) {
    const key = `${change.fromSpan?.start ?? ''} ${change.toSpan?.start ?? ''} ${change.from ?? ''} ${change.to ?? ''}`;
    if (!told.has(key)) told.set(key, change);
  }
  return [...told.values()];
}

/** Two texts that were aligned, and what is compared in them. */
class Comparer {
  readonly #alignment: Alignment;
  readonly #from: Surroundings;
  readonly #to: Surroundings;
  readonly #compare: (before: Passage, after: Passage) => readonly FactChange[];
  #isTold: boolean | null = null;

  constructor(alignment: Alignment) {
    const { from, to } = alignment;
    this.#alignment = alignment;
    this.#from = new Surroundings(from.text);
    this.#to = new Surroundings(to.text);
    this.#compare = factsBetween(from.text, to.text);
  }

  place(spans: readonly Span[]): readonly Placement[] {
    return placeAll(this.#alignment, spans);
  }

  /** Whether the facts of the new text's language can be told. */
  get canTellFacts(): boolean {
    this.#isTold ??= canTellFacts(this.#alignment.to.text);
    return this.#isTold;
  }

  /** The facts that differ between words of the old text and words of the new one. */
  factsOf(before: readonly Span[], after: readonly Span[]): readonly FactChange[] {
    return this.#compare(
      { spans: before, around: this.#from.around(before) },
      { spans: after, around: this.#to.around(after) },
    );
  }

  /** What differs in the source or the cue of an attribution: in other words, or left out because it has no one place. */
  partChanged(
    kind: 'source' | 'cue',
    before: readonly Span[],
    after: PlacedRuns | undefined,
  ): readonly FactChange[] {
    const [first] = before;
    if (first === undefined || after === undefined) return [];
    if (after.kind !== 'placed') {
      const words = this.#alignment.from.text.slice(first.start, before.at(-1)?.end);
      return [{ kind, from: words, to: null, fromSpan: first, toSpan: null, where: 'around' }];
    }
    if (after.isSame) return [];
    return this.factsOf(before, after.spans)
      .filter(({ where }) => where === 'inside')
      .map((change) => ({ ...change, kind, where: 'around' }));
  }
}
