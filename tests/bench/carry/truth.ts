import type { Span } from '#lib/text/span.ts';
import type { LaidText } from '#tests/bench/carry/lay.ts';
import type { RevisedProse } from '#tests/bench/carry/revise.ts';

/** Kinds of claims that are measured. */
export const CLAIM_KINDS = ['sentence', 'part', 'word', 'inside'] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A claim in the first draft. */
export interface BenchClaim {
  readonly kind: ClaimKind;
  readonly span: Span;
}

/**
 * What became of a claim, by the origin of every character.
 *
 * A claim *survives* when at least half of its words were kept or had another written in their place; it then
 * stands from the first to the last of these. An end inside a word that was kept, or inside the stem of one
 * that got another form, is inside it still; where another word stands in its place, the whole of that one
 * belongs to the claim. A mark counts as an end when the claim ended at it and it was kept, and as no word.
 * A word put elsewhere in its sentence counts as removed, unless it is all there is of the claim. A claim is
 * *deleted* when none of its words was kept or replaced; the rest is a *remnant*, for which no answer but a
 * place other than that of what remains is wrong. A copy of a sentence is new: the claim stays where it was.
 */
export type Truth =
  | { readonly kind: 'survives'; readonly span: Span }
  | { readonly kind: 'remnant'; readonly span: Span }
  | { readonly kind: 'deleted' };

interface Stay {
  readonly span: Span;
  readonly stem: number;
  readonly isKept: boolean;
  readonly isMoved: boolean;
}

/** Tells of any span of the first text what became of it. */
export function truthTeller(
  from: LaidText,
  revised: RevisedProse,
  to: LaidText,
): (span: Span) => Truth {
  const stays = new Map<number, Stay>();
  const atoms = revised.flat(2);
  for (const [place, { origin }] of atoms.entries()) {
    const span = to.atoms[place];
    if (span === undefined || origin.kind === 'new') continue;
    const isKept = origin.kind === 'kept';
    const stem = isKept ? span.end - span.start : origin.stem;
    stays.set(origin.atom, { span, stem, isKept, isMoved: isKept && origin.isMoved });
  }
  return (span) => tell(from, stays, span);
}

function tell(from: LaidText, stays: ReadonlyMap<number, Stay>, span: Span): Truth {
  const first = firstAtomAfter(from.atoms, span.start);
  let words = 0;
  const staying: { readonly atom: Span; readonly stay: Stay; readonly isWord: boolean }[] = [];
  for (let at = first; at < from.atoms.length; at += 1) {
    const atom = from.atoms[at];
    if (atom === undefined || atom.start >= span.end) break;
    const isWord = /[\p{L}\p{N}]/u.test(from.text.slice(atom.start, atom.end));
    if (isWord) words += 1;
    const stay = stays.get(at);
    if (stay !== undefined) staying.push({ atom, stay, isWord });
  }
  const still = staying.filter(({ stay }) => !stay.isMoved);
  const used = still.some(({ isWord }) => isWord) ? still : staying;
  const kept = used.filter(({ isWord }) => isWord).length;
  const head = used[0];
  const tail = used.at(-1);
  if (kept === 0 || head === undefined || tail === undefined) return { kind: 'deleted' };
  const place = {
    start: startIn(head, span.start),
    end: endIn(tail, span.end),
  };
  return { kind: kept * 2 >= words ? 'survives' : 'remnant', span: place };
}

function startIn({ atom, stay }: { atom: Span; stay: Stay }, start: number): number {
  const inside = start - atom.start;
  return inside > 0 && inside < stay.stem ? stay.span.start + inside : stay.span.start;
}

function endIn({ atom, stay }: { atom: Span; stay: Stay }, end: number): number {
  const inside = end - atom.start;
  const isInside = inside > 0 && end < atom.end && inside <= stay.stem;
  return isInside ? stay.span.start + inside : stay.span.end;
}

function firstAtomAfter(atoms: readonly Span[], offset: number): number {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
