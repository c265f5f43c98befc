import { type SQL, type SQLWrapper, and, eq, gte, isNull, lt, or, sql } from 'drizzle-orm';
import type { Axis, VerdictValue } from '#lib/claim/standing.ts';
import type { PersonId } from '#lib/id.ts';
import type { Visibility } from '#lib/people/actor.ts';
import type { ClaimQuery } from '#lib/store/query.ts';
import { holdsWords } from '#db/reads/page.ts';
import { isVisible } from '#db/reads/visible.ts';
import { attribution } from '#db/schema/attribution.ts';
import { claim } from '#db/schema/claim.ts';
import { secondReading, secondReadingClaim } from '#db/schema/second-reading.ts';
import { source } from '#db/schema/source.ts';

/** What a claim can be filtered by; the dashboard's sums and the claim list share it. */
export type ClaimFilter = Partial<Omit<ClaimQuery, 'limit' | 'cursor' | 'sort'>>;

/** The columns of the verdict that holds on one axis. */
const HOLDING = {
  attribution: {
    verdict: claim.attributionVerdict,
    at: claim.attributionVerdictAt,
    by: claim.attributionVerdictBy,
    byName: claim.attributionVerdictByName,
  },
  content: {
    verdict: claim.contentVerdict,
    at: claim.contentVerdictAt,
    by: claim.contentVerdictBy,
    byName: claim.contentVerdictByName,
  },
} as const satisfies Record<Axis, unknown>;

/** What the verdict that holds on one axis says, who gave it and when: columns, or what stands for them. */
export interface Holding {
  readonly verdict: SQL<VerdictValue | null>;
  readonly at: SQL<string | null>;
  readonly by: SQL<PersonId | null>;
  readonly byName: SQL<string | null>;
}

/**
 * The verdict that holds on one axis as somebody may know it: of a claim they are asked to judge blind
 * there is none, so that it can be found by no filter, count or sum.
 */
export function holdingFor(axis: Axis, { unjudgedFor }: Visibility): Holding {
  const { verdict, at, by, byName } = HOLDING[axis];
  function known<T>(column: SQLWrapper): SQL<T | null> {
    if (unjudgedFor === undefined) return sql<T | null>`${column}`;
    return sql<T | null>`case when ${isHiddenFrom(unjudgedFor)} then null else ${column} end`;
  }
  return { verdict: known(verdict), at: known(at), by: known(by), byName: known(byName) };
}

function isHiddenFrom(personId: PersonId): SQL {
  return sql`${claim.id} in (select part.claim_id from ${secondReading} as reading join ${secondReadingClaim} as part on part.reading_id = reading.id where reading.reader_id = ${personId} and reading.state = 'open')`;
}

/** The condition that a claim fits the filter and stands in a story the asker may see. */
export function fits(filter: ClaimFilter, visibleTo: Visibility): SQL | undefined {
  return and(
    filter.storyId === undefined ? undefined : eq(claim.storyId, filter.storyId),
    isVisible(claim.storyId, visibleTo),
    filter.number === undefined ? undefined : eq(claim.number, filter.number),
    eq(claim.state, filter.state ?? 'open'),
    filter.kind === undefined ? undefined : eq(claim.kind, filter.kind),
    filter.priority === undefined ? undefined : eq(claim.priority, filter.priority),
    isAssigned(filter.assignee),
    filter.axis === undefined
      ? or(onAxis('attribution', filter, visibleTo), onAxis('content', filter, visibleTo))
      : onAxis(filter.axis, filter, visibleTo),
    filter.restsOn === undefined ? undefined : restsOnOneUnnamedSource,
    ...holdsWords(filter.words, [claim.words, claim.restatement]),
  );
}

/** Whether all that is asked of a verdict is true of the one that holds on this axis. */
function onAxis(axis: Axis, filter: ClaimFilter, visibleTo: Visibility): SQL | undefined {
  const { verdict, at, by } = holdingFor(axis, visibleTo);
  return and(
    filter.verdict === undefined
      ? undefined
      : filter.verdict === 'unchecked'
        ? isNull(verdict)
        : eq(verdict, filter.verdict),
    filter.checker === undefined ? undefined : eq(by, filter.checker),
    filter.from === undefined ? undefined : gte(at, filter.from),
    // "T24" sorts after every moment of the day and before the next one.
    filter.to === undefined ? undefined : lt(at, `${filter.to}T24`),
  );
}

function isAssigned(assignee: ClaimFilter['assignee']): SQL | undefined {
  if (assignee === undefined) return undefined;
  return assignee === 'nobody' ? isNull(claim.assigneeId) : eq(claim.assigneeId, assignee);
}

/** Every open attribution of the claim is to the same source, and that is an unnamed person. */
const restsOnOneUnnamedSource = sql`(
  select count(*) > 0
    and count(*) = count(${attribution.sourceId})
    and count(distinct ${attribution.sourceId}) = 1
    and min(${source.kind}) = 'unnamed-person'
  from ${attribution}
  left join ${source} on ${source.id} = ${attribution.sourceId}
  where ${attribution.claimId} = ${claim.id} and ${attribution.state} = 'open'
)`;
