import type { Annotation, FoundAnnotation, ToldAnnotation } from '#lib/annotation/annotation.ts';
import { type Offer, fingerprintOf } from '#lib/reading/offer.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** How much of an annotation has to lie in words the machine read as one thing, to be taken for the same. */
const MOSTLY = 0.5;

/** So many annotations of the same words are told with their suggestion. */
const MOST_TOLD = 100;

/** So many things read before the end of an annotation are looked at: a whole long quotation is one. */
const MOST_LOOKED_AT = 200;

/** Of one about which the machine read nothing: neither first nor last. */
const MIDDLING = 0.5;

/** What a found annotation goes by among the suggestions of its story. */
export function annotationFingerprint(text: string, { spans }: FoundAnnotation): string {
  return fingerprintOf('annotation', wordsOfRuns(text, spans));
}

/**
 * The suggestions of a draft with those of its annotations, in reading order. Several annotations of the same words
 * are one suggestion that tells of all. What the machine would suggest in exactly the same words is left out: a
 * person came to it as well. Who says it, its kind and its worth are taken from what the machine read around it.
 */
export function withAnnotations(
  offers: readonly Offer[],
  { text, annotations }: { readonly text: string; readonly annotations: readonly Annotation[] },
): readonly Offer[] {
  const made = new Map<string, Offer>();
  const notes = new Map<string, ToldAnnotation[]>();
  const around = readAround(offers);
  for (const annotation of annotations) {
    if (annotation.outcome !== 'found') continue;
    const fingerprint = annotationFingerprint(text, annotation);
    const { about, spans, exactness, score } = annotation;
    const told = { ...about, exactness, score };
    const those = notes.get(fingerprint);
    if (those !== undefined) {
      if (those.length < MOST_TOLD) those.push(told);
      continue;
    }
    const like = around(spans);
    const annotationsOf = [told];
    notes.set(fingerprint, annotationsOf);
    made.set(fingerprint, {
      finder: 'annotation',
      fingerprint,
      kind: like?.kind ?? 'other',
      spans,
      attribution: like?.attribution ?? null,
      score: like?.score ?? MIDDLING,
      reasons: like?.reasons ?? [],
      signals: like?.signals ?? [],
      isStrong: true,
      conflicts: like?.conflicts ?? [],
      annotations: annotationsOf,
    });
  }
  if (made.size === 0) return offers;
  const taken = new Set([...made.values()].map(({ spans }) => placeOf(spans)));
  const rest = offers.filter(({ spans }) => !taken.has(placeOf(spans)));
  return [...made.values(), ...rest].toSorted((a, b) => startOf(a.spans) - startOf(b.spans));
}

/** Finds what was read over most of some words, the least of several. Looks at those alone that reach them. */
function readAround(offers: readonly Offer[]): (spans: readonly Span[]) => Offer | undefined {
  const inOrder = offers.toSorted((a, b) => startOf(a.spans) - startOf(b.spans));
  // How far those up to each one reach, so that looking back ends where none reaches the words.
  const reach: number[] = [];
  for (const { spans } of inOrder) reach.push(Math.max(reach.at(-1) ?? 0, endOf(spans)));
  return (spans) => {
    const start = startOf(spans);
    let best: Offer | undefined;
    const last = countBefore(inOrder, endOf(spans)) - 1;
    for (let at = last; at > last - MOST_LOOKED_AT && (reach[at] ?? 0) > start; at -= 1) {
      const offer = inOrder[at];
      if (offer === undefined || shared(offer.spans, spans) < MOSTLY * lengthOf(spans)) continue;
      if (best === undefined || lengthOf(offer.spans) < lengthOf(best.spans)) best = offer;
    }
    return best;
  };
}

/** How many of the offers begin before a place; binary search. */
function countBefore(inOrder: readonly Offer[], place: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(inOrder[middle]?.spans ?? []) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many units two lists of runs, each in reading order, have in common. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return sum;
    sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    if (one.end < other.end) i += 1;
    else j += 1;
  }
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

function endOf(spans: readonly Span[]): number {
  return spans.at(-1)?.end ?? 0;
}

function placeOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
