import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId, DraftId, StoryId } from '#lib/id.ts';
import type { Span } from '#lib/text/span.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { bound, builtOnce } from '#db/engines/prepared.ts';
import { claim, claimSpan } from '#db/schema/claim.ts';

/** The columns of a claim as the domain knows it; its spans are rows of their own. */
export const CLAIM = {
  id: claim.id,
  storyId: claim.storyId,
  number: claim.number,
  markedIn: claim.markedIn,
  draftId: claim.draftId,
  words: claim.words,
  restatement: claim.restatement,
  kind: claim.kind,
  priority: claim.priority,
  assigneeId: claim.assigneeId,
  state: claim.state,
  withdrawnReason: claim.withdrawnReason,
  verdicts: { attribution: claim.attributionVerdict, content: claim.contentVerdict },
  createdAt: claim.createdAt,
  createdBy: claim.createdBy,
  touchedAt: claim.touchedAt,
  version: claim.version,
};

/** A claim but for its spans. */
export type ClaimRow = Omit<Claim, 'spans'>;

/** The claim of an id, without its spans. */
export function claimRowById(db: Queries, id: ClaimId) {
  return bound(claimRow(db), { id });
}

const claimRow = builtOnce((db) =>
  db
    .select(CLAIM)
    .from(claim)
    .where(eq(claim.id, sql.placeholder('id')))
    .prepare(),
);

/** Where a claim stands in one draft, in reading order. */
export function spansOfClaim(db: Queries, id: ClaimId, draftId: DraftId) {
  return bound(spansInDraft(db), { id, draftId });
}

const spansInDraft = builtOnce((db) =>
  db
    .select({ start: claimSpan.startOffset, end: claimSpan.endOffset })
    .from(claimSpan)
    .where(
      and(
        eq(claimSpan.claimId, sql.placeholder('id')),
        eq(claimSpan.draftId, sql.placeholder('draftId')),
      ),
    )
    .orderBy(claimSpan.ordinal)
    .prepare(),
);

/** The claim of an id; null when there is none. */
export function claimById(db: Queries, id: ClaimId): Claim | null {
  const row = claimRowById(db, id).get();
  if (row === undefined) return null;
  return { ...row, spans: spansOfClaim(db, id, row.draftId).all() };
}

/** Claim rows with their spans, in the order of the rows: one query for all of them. */
export function withSpans(db: Queries, rows: readonly ClaimRow[]): Claim[] {
  const ids = rows.map((row) => row.id);
  return placed(rows, spanRows(db, inArray(claimSpan.claimId, ids)));
}

/** Every claim of a story, in reading order, withdrawn ones last. */
export function claimsOf(db: Queries, storyId: StoryId): readonly Claim[] {
  const rows = db
    .select(CLAIM)
    .from(claim)
    .where(eq(claim.storyId, storyId))
    .orderBy(claim.state, claim.startOffset, sql`${claim.endOffset} desc`, claim.number)
    .all();
  return placed(rows, spanRows(db, eq(claim.storyId, storyId)));
}

/** The highest number of a story's claims; no row before the first. */
export function lastClaimOf(db: Queries, storyId: StoryId) {
  return db
    .select({ number: claim.number })
    .from(claim)
    .where(eq(claim.storyId, storyId))
    .orderBy(sql`${claim.number} desc`)
    .limit(1);
}

interface SpanRow extends Span {
  readonly claimId: ClaimId;
}

function spanRows(db: Queries, wanted: ReturnType<typeof eq>): SpanRow[] {
  return db
    .select({ claimId: claimSpan.claimId, start: claimSpan.startOffset, end: claimSpan.endOffset })
    .from(claimSpan)
    .innerJoin(claim, and(eq(claim.id, claimSpan.claimId), eq(claim.draftId, claimSpan.draftId)))
    .where(wanted)
    .orderBy(claimSpan.claimId, claimSpan.ordinal)
    .all();
}

function placed(rows: readonly ClaimRow[], spans: readonly SpanRow[]): Claim[] {
  const byClaim = new Map<ClaimId, Span[]>();
  for (const { claimId, start, end } of spans) {
    const runs = byClaim.get(claimId);
    if (runs === undefined) byClaim.set(claimId, [{ start, end }]);
    else runs.push({ start, end });
  }
  return rows.map((row) => ({ ...row, spans: byClaim.get(row.id) ?? [] }));
}
