import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId } from '#lib/id.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** A claim as the galley draws and lists it: what is the same for the whole story is left out. */
export type Mark = Pick<
  Claim,
  | 'id'
  | 'number'
  | 'spans'
  | 'restatement'
  | 'kind'
  | 'priority'
  | 'accused'
  | 'assigneeId'
  | 'state'
  | 'withdrawnReason'
  | 'withdrawnAt'
  | 'withdrawnByName'
  | 'verdicts'
  | 'waitsIn'
  | 'version'
> & {
  /** The words it was about, where it has no place in this draft; it then has no spans. Null where it has. */
  readonly lost: { readonly as: NonNullable<Claim['unplaced']>; readonly words: string } | null;
};

/** What the galley needs of a claim. */
export function markOf(claim: Claim): Mark {
  return {
    id: claim.id,
    number: claim.number,
    spans: claim.unplaced === null ? claim.spans : [],
    restatement: claim.restatement,
    kind: claim.kind,
    priority: claim.priority,
    accused: claim.accused,
    assigneeId: claim.assigneeId,
    state: claim.state,
    withdrawnReason: claim.withdrawnReason,
    withdrawnAt: claim.withdrawnAt,
    withdrawnByName: claim.withdrawnByName,
    verdicts: claim.verdicts,
    waitsIn: claim.waitsIn,
    lost: claim.unplaced === null ? null : { as: claim.unplaced, words: claim.words },
    version: claim.version,
  };
}

/** The words a claim is about: those of the draft, or those that were lost. */
export function wordsOfMark(text: string, mark: Mark): string {
  return mark.lost?.words ?? wordsOfRuns(text, mark.spans);
}

/** A mark without its field names: 5,000 of them weigh a third. */
export type PackedMark = readonly [
  id: ClaimId,
  number: number,
  edges: readonly number[],
  restatement: string,
  kind: Mark['kind'],
  priority: Mark['priority'],
  assigneeId: Mark['assigneeId'],
  withdrawal: readonly [reason: string | null, at: string | null, byName: string | null] | null,
  attribution: Mark['verdicts']['attribution'],
  content: Mark['verdicts']['content'],
  version: number,
  waitsIn: Mark['waitsIn'],
  lost: readonly [as: NonNullable<Mark['lost']>['as'], words: string] | null,
  accused: Mark['accused'],
];

/** Packs a mark for the way; `unpackMark` is its inverse. */
export function packMark(mark: Mark): PackedMark {
  return [
    mark.id,
    mark.number,
    mark.spans.flatMap(({ start, end }) => [start, end]),
    mark.restatement,
    mark.kind,
    mark.priority,
    mark.assigneeId,
    mark.state === 'open' ? null : [mark.withdrawnReason, mark.withdrawnAt, mark.withdrawnByName],
    mark.verdicts.attribution,
    mark.verdicts.content,
    mark.version,
    mark.waitsIn,
    mark.lost === null ? null : [mark.lost.as, mark.lost.words],
    mark.accused,
  ];
}

/** The mark that was packed. */
export function unpackMark(packed: PackedMark): Mark {
  const [id, number, edges, restatement, kind, priority, assigneeId, withdrawal, ...rest] = packed;
  const [attribution, content, version, waitsIn, lost, accused] = rest;
  return {
    id,
    number,
    spans: spansOf(edges),
    restatement,
    kind,
    priority,
    accused,
    assigneeId,
    state: withdrawal === null ? 'open' : 'withdrawn',
    withdrawnReason: withdrawal?.[0] ?? null,
    withdrawnAt: withdrawal?.[1] ?? null,
    withdrawnByName: withdrawal?.[2] ?? null,
    verdicts: { attribution, content },
    waitsIn,
    lost: lost === null ? null : { as: lost[0], words: lost[1] },
    version,
  };
}

/**
 * Marks as one string for the way to the browser: React would walk through every value of a list on the
 * server, and again in the browser. `unpackMarks` is its inverse.
 */
export function packMarks(marks: readonly Mark[]): string {
  return JSON.stringify(marks.map(packMark));
}

/** The marks that were packed. */
export function unpackMarks(packed: string): Mark[] {
  // Only `packMarks` makes such strings, and only from packed marks.
  return (JSON.parse(packed) as PackedMark[]).map(unpackMark);
}

function spansOf(edges: readonly number[]): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  for (const edge of edges) {
    if (start === null) {
      start = edge;
    } else {
      spans.push({ start, end: edge });
      start = null;
    }
  }
  return spans;
}

/** Reading order of claims: by where they start, the longer first, then by number; last those without a place. */
export function compareMarks(a: Mark, b: Mark): number {
  const first = a.spans[0];
  const other = b.spans[0];
  if (first === undefined || other === undefined) {
    return Number(first === undefined) - Number(other === undefined) || a.number - b.number;
  }
  return first.start - other.start || other.end - first.end || a.number - b.number;
}

/** How many characters a claim covers. */
export function lengthOf(mark: Mark): number {
  return mark.spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
