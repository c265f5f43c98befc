import type { OutsideAnnotation } from '#lib/anchor/annotations.ts';
import {
  type Annotation,
  type FoundAnnotation,
  MOST_CANDIDATES,
} from '#lib/annotation/annotation.ts';
import type { CarriedMark } from '#lib/carry/mark.ts';

/** Those of a set that have no place in a draft: they are looked for anew in the next, by their selectors. */
export function withoutPlace(annotations: readonly Annotation[]): readonly OutsideAnnotation[] {
  return annotations.flatMap((one) =>
    one.outcome === 'ambiguous' || one.outcome === 'orphaned'
      ? [{ ...one.about, kind: 'selected' as const, selector: one.selector }]
      : [],
  );
}

/** How the annotations of a set come into the next draft. */
export interface Coming {
  /** Where the words of a found one went. */
  readonly markOf: (found: FoundAnnotation) => CarriedMark | undefined;
  /** What became of those of `withoutPlace` there, in their order; null where nobody could look. */
  readonly located: readonly Annotation[] | null;
}

/**
 * The annotations of a set in the next draft, in the same order. A found one goes where its words went, also when
 * they say something else there: whoever reads the note has to see that. One whose words are gone is an orphan.
 */
export function carryAnnotations(
  annotations: readonly Annotation[],
  { markOf, located }: Coming,
): readonly Annotation[] {
  const anew = (located ?? []).values();
  return annotations.map((one): Annotation => {
    if (one.outcome === 'unusable') return one;
    if (one.outcome === 'found') return carried(one, markOf(one));
    const { about, selector } = one;
    return anew.next().value ?? { outcome: 'orphaned', about, selector, nearest: null };
  });
}

function carried(found: FoundAnnotation, mark: CarriedMark | undefined): Annotation {
  const { about, selector } = found;
  if (mark?.outcome === 'ambiguous') {
    const candidates = mark.candidates.slice(0, MOST_CANDIDATES);
    return { outcome: 'ambiguous', about, selector, candidates, places: mark.candidates.length };
  }
  if (mark === undefined || mark.spans.length === 0) {
    return { outcome: 'orphaned', about, selector, nearest: null };
  }
  const isAsItWas = mark.outcome === 'unchanged' || mark.outcome === 'moved';
  if (isAsItWas) return { ...found, spans: mark.spans };
  return { ...found, spans: mark.spans, exactness: 'carried', score: null };
}
