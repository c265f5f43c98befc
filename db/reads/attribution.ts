import { type SQL, and, eq } from 'drizzle-orm';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { AttributionId } from '#lib/id.ts';
import type { Span } from '#lib/text/span.ts';
import type { Queries } from '#db/engines/sqlite.ts';
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

/** The attributions that fit a condition on `attribution` or its `claim`, oldest first, without their spans. */
export function attributionRows(db: Queries, wanted: SQL) {
  return db
    .select(ATTRIBUTION)
    .from(attribution)
    .innerJoin(claim, eq(claim.id, attribution.claimId))
    .where(wanted)
    .orderBy(attribution.eventNumber);
}

/** The spans, in the drafts they hold for, of the attributions that fit the same condition. */
export function attributionSpanRows(db: Queries, wanted: SQL) {
  return db
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
    .where(wanted)
    .orderBy(attributionSpan.attributionId, attributionSpan.role, attributionSpan.ordinal);
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

/** Whole attributions that fit a condition on `attribution` or its `claim`, oldest first. */
export function attributionsWhere(db: Queries, wanted: SQL): Attribution[] {
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
