import { type Column, and, eq, inArray, sql } from 'drizzle-orm';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { AttributionId, ClaimId, SourceId, StoryId } from '#lib/id.ts';
import type { TermsFact } from '#lib/policy/facts.ts';
import type { Span } from '#lib/text/span.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { type SPAN_ROLES, attribution, attributionSpan } from '#db/schema/attribution.ts';
import { claim } from '#db/schema/claim.ts';

const ATTRIBUTION = {
  id: attribution.id,
  claimId: attribution.claimId,
  parentId: attribution.parentId,
  sourceId: attribution.sourceId,
  draftId: attribution.draftId,
  quoteType: attribution.quoteType,
  groundRules: attribution.groundRules,
  knowledge: attribution.knowledge,
  state: attribution.state,
  createdAt: attribution.createdAt,
  version: attribution.version,
};

/** An attribution but for its spans. */
export type AttributionRow = Omit<Attribution, 'sourceSpans' | 'cueSpans' | 'contentSpans'>;

/** Where one part of an attribution stands. */
export interface AttributionSpanRow extends Span {
  readonly attributionId: AttributionId;
  readonly role: (typeof SPAN_ROLES)[number];
}

/** Which attributions are meant: one of them, or those of a claim or of a whole story. */
export type AttributionsWanted =
  | { readonly of: 'attribution'; readonly id: AttributionId }
  | { readonly of: 'claim'; readonly id: ClaimId }
  | { readonly of: 'story'; readonly id: StoryId };

const ROWS = {
  attribution: rowsBy(attribution.id),
  claim: rowsBy(attribution.claimId),
  story: rowsBy(claim.storyId),
};

const SPANS = {
  attribution: spansBy(attribution.id),
  claim: spansBy(attribution.claimId),
  story: spansBy(claim.storyId),
};

/** Attributions, oldest first, without their spans. */
export function attributionRows(db: Queries, { of, id }: AttributionsWanted) {
  return ROWS[of](db, { id });
}

/** The spans of the same attributions, in the drafts they hold for. */
export function attributionSpanRows(db: Queries, { of, id }: AttributionsWanted) {
  return SPANS[of](db, { id });
}

function rowsBy(column: Column) {
  return selectOnce((db) =>
    db
      .select(ATTRIBUTION)
      .from(attribution)
      .innerJoin(claim, eq(claim.id, attribution.claimId))
      .where(eq(column, sql.placeholder('id')))
      .orderBy(attribution.eventNumber),
  );
}

function spansBy(column: Column) {
  return selectOnce((db) =>
    db
      .select({
        attributionId: attributionSpan.attributionId,
        role: attributionSpan.role,
        start: attributionSpan.startOffset,
        end: attributionSpan.endOffset,
      })
      .from(attributionSpan)
      .innerJoin(
        attribution,
        and(
          eq(attribution.id, attributionSpan.attributionId),
          eq(attribution.draftId, attributionSpan.draftId),
        ),
      )
      .innerJoin(claim, eq(claim.id, attribution.claimId))
      .where(eq(column, sql.placeholder('id')))
      .orderBy(attributionSpan.attributionId, attributionSpan.role, attributionSpan.ordinal),
  );
}

/** Puts attributions and their spans together. */
export function placedAttributions(
  rows: readonly AttributionRow[],
  spans: readonly AttributionSpanRow[],
): Attribution[] {
  const places = new Map(
    rows.map(({ id }) => [id, { source: [] as Span[], cue: [] as Span[], content: [] as Span[] }]),
  );
  for (const { attributionId, role, start, end } of spans) {
    places.get(attributionId)?.[role].push({ start, end });
  }
  return rows.map((row) => {
    const { source = [], cue = [], content = [] } = places.get(row.id) ?? {};
    return { ...row, sourceSpans: source, cueSpans: cue, contentSpans: content };
  });
}

/** Whole attributions, oldest first. */
export function attributions(db: Queries, wanted: AttributionsWanted): Attribution[] {
  return placedAttributions(
    attributionRows(db, wanted).all(),
    attributionSpanRows(db, wanted).all(),
  );
}

/** The open attributions that hang on one. */
export function openChildrenOf(db: Queries, id: AttributionId) {
  return db
    .select({ id: attribution.id })
    .from(attribution)
    .where(and(eq(attribution.parentId, id), eq(attribution.state, 'open')))
    .limit(1);
}

/** On which terms some sources spoke in a story, each once, whichever claims it was on. */
export function termsOf(
  db: Queries,
  storyId: StoryId,
  sourceIds: readonly SourceId[],
): readonly TermsFact[] {
  if (sourceIds.length === 0) return [];
  const isOpen = sql<number>`${attribution.state} = 'open' and ${claim.state} = 'open'`;
  const rows = db
    .selectDistinct({
      sourceId: sql<SourceId>`${attribution.sourceId}`,
      groundRules: attribution.groundRules,
      isOpen,
    })
    .from(attribution)
    .innerJoin(claim, eq(claim.id, attribution.claimId))
    .where(and(inArray(attribution.sourceId, [...sourceIds]), eq(claim.storyId, storyId)))
    .all();
  return rows.map((row) => ({ ...row, isOpen: row.isOpen === 1 }));
}
