import type { Claim } from '#lib/claim/claim.ts';
import type { Person } from '#lib/people/person.ts';
import type { ChangeKind } from '#lib/store/change.ts';
import type { Source } from '#lib/source/source.ts';
import {
  aClosing,
  aQuery,
  aQueryLink,
  aRightOfReply,
  anAnswer,
  anAttempt,
  asAsked,
} from '#tests/fixtures/queries.ts';

/** One change of every kind on queries, on two claims of a story, in an order in which each can be made. */
export function queryChanges(of: {
  readonly claim: Claim;
  readonly conflicting: Claim;
  readonly person: Person;
  readonly source: Source;
}) {
  const { claim, conflicting, person, source } = of;
  const query = aRightOfReply(claim, { askedBy: person.id, sourceId: source.id });
  const both = aQuery(claim, { claimIds: [claim.id, conflicting.id], number: 2 });
  const used = aQueryLink(query);
  const revoked = aQueryLink(both);
  const copy = { sha256: 'b'.repeat(64), sizeBytes: 4, filename: 'b.pdf', mediaType: 'text/plain' };
  const answer = anAnswer(query, { channel: 'link', linkId: used.id, keptCopy: copy });
  const attempt = anAttempt(query, { notedBy: person.id });
  const made = {
    'query.asked': { kind: 'query.asked', query: asAsked(query) },
    'query.changed': {
      kind: 'query.changed',
      queryId: query.id,
      set: { question: 'Did the authority know?', claimIds: [claim.id, conflicting.id] },
      expects: 1,
    },
    'query.attempted': { kind: 'query.attempted', attempt },
    'query-link.made': {
      kind: 'query-link.made',
      link: used,
      tokenHash: 'hash-of-a-link-token',
      expects: 3,
    },
    'query-link.used': { kind: 'query-link.used', linkId: used.id },
    'query.answered': { kind: 'query.answered', answer },
    'query.closed': {
      kind: 'query.closed',
      queryId: query.id,
      closing: aClosing({ claimIds: [claim.id, conflicting.id] }),
      expects: 5,
    },
    'query.reopened': {
      kind: 'query.reopened',
      queryId: query.id,
      reason: 'The authority wrote again.',
      expects: 6,
    },
    'query-link.revoked': { kind: 'query-link.revoked', linkId: revoked.id },
    'query.withdrawn': {
      kind: 'query.withdrawn',
      queryId: both.id,
      reason: 'Asked twice.',
      expects: 2,
    },
  } as const;
  /** What has to be there before the link of another query can be revoked. */
  const before = [
    { kind: 'query.asked', query: asAsked(both) },
    {
      kind: 'query-link.made',
      link: revoked,
      tokenHash: 'hash-of-another-link-token',
      expects: 1,
    },
  ] as const;
  return { made, before, query, both, used, revoked, answer, attempt };
}

/** The kinds of change on queries, in an order in which each can be made. */
export const QUERY_ORDER = [
  'query.asked',
  'query.changed',
  'query.attempted',
  'query-link.made',
  'query-link.used',
  'query.answered',
  'query.closed',
  'query.reopened',
  'query-link.revoked',
  'query.withdrawn',
] as const satisfies readonly ChangeKind[];
