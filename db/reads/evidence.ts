import { type Column, and, eq, sql } from 'drizzle-orm';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { ClaimId, EvidenceId, StoryId } from '#lib/id.ts';
import type { EvidenceQuery, Page } from '#lib/store/query.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import {
  type SortOrder,
  afterCursor,
  holdsWords,
  orderBy,
  pageOf,
  rowsFor,
} from '#db/reads/page.ts';
import { claim } from '#db/schema/claim.ts';
import { evidence } from '#db/schema/evidence.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';

const EVIDENCE = {
  id: evidence.id,
  claimId: evidence.claimId,
  question: evidence.question,
  answer: evidence.answer,
  stance: evidence.stance,
  form: evidence.form,
  citation: evidence.citation,
  url: evidence.url,
  locator: evidence.locator,
  quotation: evidence.quotation,
  credibility: evidence.credibility,
  sourceId: evidence.sourceId,
  originId: evidence.originId,
  keptSha256: evidence.keptSha256,
  keptSizeBytes: sql<number | null>`${keptCopy.sizeBytes}`,
  keptFilename: evidence.keptFilename,
  keptMediaType: evidence.keptMediaType,
  retrievedAt: evidence.retrievedAt,
  state: evidence.state,
  withdrawnReason: evidence.withdrawnReason,
  createdAt: evidence.createdAt,
  createdBy: evidence.createdBy,
  version: evidence.version,
};

/** Evidence as its table holds it: the kept copy in four columns. */
export type EvidenceRow = Omit<Evidence, 'keptCopy'> & {
  readonly keptSha256: string | null;
  readonly keptSizeBytes: number | null;
  readonly keptFilename: string | null;
  readonly keptMediaType: string | null;
};

/** Which evidence is meant: one piece, or that of a claim or of a whole story. */
export type EvidenceWanted =
  | { readonly of: 'evidence'; readonly id: EvidenceId }
  | { readonly of: 'claim'; readonly id: ClaimId }
  | { readonly of: 'story'; readonly id: StoryId };

const ROWS = {
  evidence: rowsBy(evidence.id),
  claim: rowsBy(evidence.claimId),
  story: rowsBy(claim.storyId),
};

/** Evidence, oldest first. */
export function evidenceRows(db: Queries, { of, id }: EvidenceWanted) {
  return ROWS[of](db, { id });
}

function rowsBy(column: Column) {
  return selectOnce((db) =>
    db
      .select(EVIDENCE)
      .from(evidence)
      .innerJoin(claim, eq(claim.id, evidence.claimId))
      .leftJoin(keptCopy, eq(keptCopy.sha256, evidence.keptSha256))
      .where(eq(column, sql.placeholder('id')))
      .orderBy(evidence.eventNumber),
  );
}

// Rows get their ids at random; the events that added them tell their order.
const NEWEST_FIRST: SortOrder<{ readonly row: EvidenceRow; readonly eventNumber: number }> = {
  name: 'evidence, newest first',
  keys: [
    {
      by: evidence.eventNumber,
      type: 'number',
      isDescending: true,
      of: ({ eventNumber }) => eventNumber,
    },
    { by: evidence.id, type: 'string', of: ({ row }) => row.id },
  ],
};

/** A page of what bears on the open claims of a story and was not withdrawn, newest first. */
export function evidenceOf(db: Queries, query: EvidenceQuery): Page<Evidence> {
  const rows = db
    .select({ row: EVIDENCE, eventNumber: evidence.eventNumber })
    .from(evidence)
    .innerJoin(claim, eq(claim.id, evidence.claimId))
    .leftJoin(keptCopy, eq(keptCopy.sha256, evidence.keptSha256))
    .where(
      and(
        eq(claim.storyId, query.storyId),
        eq(claim.state, 'open'),
        eq(evidence.state, 'open'),
        ...holdsWords(query.words, [
          evidence.question,
          evidence.answer,
          evidence.citation,
          sql`coalesce(${evidence.quotation}, '')`,
          sql`coalesce(${evidence.url}, '')`,
        ]),
        afterCursor(NEWEST_FIRST, query),
      ),
    )
    .orderBy(...orderBy(NEWEST_FIRST))
    .limit(rowsFor(query))
    .all();
  const page = pageOf(NEWEST_FIRST, query, rows);
  return { ...page, items: page.items.map(({ row }) => toEvidence(row)) };
}

/** Evidence as the domain knows it. */
export function toEvidence(row: EvidenceRow): Evidence {
  const { keptSha256, keptSizeBytes, keptFilename, keptMediaType, ...rest } = row;
  const keptCopyOf =
    keptSha256 === null || keptSizeBytes === null || keptFilename === null || keptMediaType === null
      ? null
      : {
          sha256: keptSha256,
          sizeBytes: keptSizeBytes,
          filename: keptFilename,
          mediaType: keptMediaType,
        };
  return { ...rest, keptCopy: keptCopyOf };
}
