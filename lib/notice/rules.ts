import type { PersonId, ThreadId } from '#lib/id.ts';
import { NOTICE_KINDS, type NoticeKind, type NoticesMeant, type Tell } from '#lib/notice/notice.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/** What an operation knows of the people a change may concern. */
export interface Concerned {
  /** Who acts; never told. Null on the command line. */
  readonly by: PersonId | null;
  /** With a remark: everybody who wrote in the thread before. */
  readonly writers?: readonly PersonId[];
  /** With a second reading that is handed in, and a query that is answered: who asked for it. */
  readonly askedBy?: PersonId | null;
  /** With a sealed identity that is opened: who owns it. */
  readonly ownerId?: PersonId;
  /** With a query that is opened again: the member of the story it is put to. */
  readonly askedOf?: PersonId | null;
}

/** Whom a change tells that it is their turn: each person once, by the strongest reason. */
export function tellsOf(
  change: Change,
  { by, writers = [], askedBy = null, askedOf = null, ownerId }: Concerned,
): readonly Tell[] {
  if (change.kind === 'claim.marked') {
    return told(by, { assigned: [change.claim.assigneeId] }, null);
  }
  if (change.kind === 'claim.changed') {
    return told(by, { assigned: [change.set.assigneeId ?? null] }, null);
  }
  if (change.kind === 'thread.opened') {
    return told(by, { mentioned: change.remark.mentions }, change.thread.id);
  }
  if (change.kind === 'remark.added') {
    const { mentions, threadId } = change.remark;
    return told(by, { mentioned: mentions, answered: writers }, threadId);
  }
  if (change.kind === 'second-reading.asked') {
    return told(by, { 'second-reading-asked': [change.reading.readerId] }, null);
  }
  if (change.kind === 'second-reading.given') {
    return told(by, { 'second-reading-given': [askedBy] }, null);
  }
  if (change.kind === 'identity.opened') {
    return told(by, { 'identity-opened': [ownerId ?? null] }, null);
  }
  if (change.kind === 'identity.granted' || change.kind === 'identity.handed-over') {
    return told(by, { 'identity-given': [change.personId] }, null);
  }
  if (change.kind === 'query.asked') {
    return told(by, { 'query-asked': [change.query.personId] }, null);
  }
  if (change.kind === 'query.answered') return told(by, { 'query-answered': [askedBy] }, null);
  if (change.kind === 'query.reopened') return told(by, { 'query-asked': [askedOf] }, null);
  return [];
}

/** Adds to each change a rule answered whom it tells. */
export function telling(
  ruled: Result<readonly Change[]>,
  concerned: Concerned,
): Result<readonly Change[]> {
  if (!ruled.ok) return ruled;
  return ok(
    ruled.value.map((change) => {
      const tells = tellsOf(change, concerned);
      return tells.length === 0 ? change : { ...change, tells };
    }),
  );
}

/** A claim that waits in a new draft. */
export interface WaitingClaim {
  /** Whether this draft makes it wait: one that waited before was told already. */
  readonly isNew: boolean;
  /** Whose it is: who is to check it, and whose verdicts on it were reopened. */
  readonly of: readonly (PersonId | null)[];
}

/**
 * Whom a new draft tells that claims of theirs wait: once, with how many, and only if one of them waits since this
 * draft. Never whoever took it in.
 */
export function tellsOfDraft(
  waiting: readonly WaitingClaim[],
  { by }: Pick<Concerned, 'by'>,
): readonly Tell[] {
  const counts = new Map<PersonId, { claims: number; isNew: boolean }>();
  for (const { isNew, of } of waiting) {
    for (const personId of new Set(of)) {
      if (personId === null || personId === by) continue;
      const before = counts.get(personId) ?? { claims: 0, isNew: false };
      counts.set(personId, { claims: before.claims + 1, isNew: before.isNew || isNew });
    }
  }
  return [...counts]
    .filter(([, { isNew }]) => isNew)
    .map(([personId, { claims }]) => {
      return { personId, kind: 'claims-waiting', threadId: null, claims };
    });
}

/** Notes that somebody has read notices; nothing happens where none of them was unread. */
export function read(
  personId: PersonId,
  meant: NoticesMeant,
  { unread, at }: { readonly unread: number; readonly at: string },
): Result<readonly Change[]> {
  return ok(unread === 0 ? [] : [{ kind: 'notices.read', personId, meant, readAt: at }]);
}

/** Which notices are meant, out of two ways to say so of which exactly one is used. */
export function meantBy(said: {
  readonly numbers?: readonly number[] | undefined;
  readonly upTo?: number | undefined;
}): Result<NoticesMeant> {
  const { numbers, upTo } = said;
  if (numbers !== undefined && upTo === undefined) return ok({ numbers: [...new Set(numbers)] });
  if (upTo !== undefined && numbers === undefined) return ok({ upTo });
  return fail(fieldRefusal('numbers', say('notices-unsaid')));
}

function told(
  by: PersonId | null,
  reasons: { readonly [K in NoticeKind]?: readonly (PersonId | null)[] },
  threadId: ThreadId | null,
): readonly Tell[] {
  const strongest = new Map<PersonId, NoticeKind>();
  for (const kind of NOTICE_KINDS) {
    for (const personId of reasons[kind] ?? []) {
      if (personId === null || personId === by || strongest.has(personId)) continue;
      strongest.set(personId, kind);
    }
  }
  return [...strongest].map(([personId, kind]) => ({ personId, kind, threadId }));
}
