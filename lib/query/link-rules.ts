import { refusal } from '#lib/problem.ts';
import {
  LINK_FILE_BYTES,
  MOST_LINK_DAYS,
  type Query,
  type QueryAnswer,
  type QueryLink,
  type QueryOfLink,
} from '#lib/query/query.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/**
 * Makes a link by which whoever is asked answers once without an account. Never for a colleague, who has one, and
 * never a second one while the first can be used.
 */
export function makeLink(
  query: Query,
  made: { readonly link: QueryLink; readonly tokenHash: string },
  expects: number,
): Result<readonly Change[]> {
  const { number, state } = query;
  if (query.kind === 'reporter') {
    return fail(refusal('policy', say('query-link-to-reporter', { number })));
  }
  if (state !== 'open' && state !== 'answered') {
    return fail(refusal('policy', say('query-is-over', { number, state })));
  }
  const { link } = made;
  const isShown = link.shown.length > 0;
  if (!isShown || !link.shown.every(({ claimId }) => query.claimIds.includes(claimId))) {
    return fail(refusal('invalid', say('query-link-claims')));
  }
  if (link.expiresAt > latestEnd(link.madeAt)) {
    return fail(refusal('invalid', say('query-link-days', { most: MOST_LINK_DAYS })));
  }
  if (query.links.some((other) => isUsable(other, link.madeAt))) {
    return fail(refusal('policy', say('query-link-open', { number })));
  }
  return ok([...revokedBy(query), { kind: 'query-link.made', ...made, expects }]);
}

/** Takes a link back; one taken back already stays so, one by which an answer came cannot be. */
export function revokeLink(link: QueryLink): Result<readonly Change[]> {
  switch (link.state) {
    case 'open':
      return ok([{ kind: 'query-link.revoked', linkId: link.id }]);
    case 'revoked':
      return ok([]);
    case 'used':
      return fail(refusal('policy', say('query-link-used')));
    default:
      return link.state satisfies never;
  }
}

/**
 * Whether a link can be used now. An unknown, used, revoked or expired one, and one to a query that is over, all answer the
 * same: who has no link learns nothing by trying.
 */
export function usableLink(found: QueryOfLink | null, now: string): Result<QueryOfLink> {
  if (found !== null && isUsable(found.link, now)) {
    const { state } = found.query;
    if (state === 'open' || state === 'answered') return ok(found);
  }
  return fail(linkUnusable());
}

/** The one sentence on every link that cannot be used. */
export function linkUnusable() {
  return refusal('not-found', say('query-link-unusable'));
}

/** Keeps the one answer of a link, which is used up by it. */
export function answerByLink(link: QueryLink, answer: QueryAnswer): readonly Change[] {
  return [
    { kind: 'query-link.used', linkId: link.id },
    { kind: 'query.answered', answer },
  ];
}

/** What takes back the links of a query that nobody used. */
export function revokedBy(query: Query): readonly Change[] {
  return query.links
    .filter((link) => link.state === 'open')
    .map((link) => ({ kind: 'query-link.revoked', linkId: link.id }));
}

/** Whether a link opens anything at a moment, by itself. */
export function isUsable(link: Pick<QueryLink, 'state' | 'expiresAt'>, now: string): boolean {
  return link.state === 'open' && now < link.expiresAt;
}

/** The largest file that comes by a link: what the house takes, and never more than 20 MB. */
export function linkFileBytes(uploadBytes: number): number {
  return Math.min(uploadBytes, LINK_FILE_BYTES);
}

const DAY_MS = 86_400_000;

function latestEnd(madeAt: string): string {
  return new Date(Date.parse(madeAt) + MOST_LINK_DAYS * DAY_MS).toISOString();
}
