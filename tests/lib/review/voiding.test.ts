import { describe, expect, test } from 'vitest';
import { VOIDS } from '#lib/review/voiding.ts';
import type { ChangeKind } from '#lib/store/change.ts';

/** What a rule of a policy looks at besides the claims and what hangs on them: a finding may come or go by each of these. */
const LOOKED_AT: readonly ChangeKind[] = [
  'query.asked',
  'query.changed',
  'query.answered',
  'query.closed',
  'query.reopened',
  'query.withdrawn',
  'query.attempted',
  'query-link.made',
  'query-link.revoked',
  'identity.sealed',
  'identity.changed',
  'identity.granted',
  'identity.revoked',
  'identity.handed-over',
  'identity.destroyed',
  'origin.changed',
  'source.changed',
  'second-reading.given',
  'difference.settled',
  'waiver.given',
  'waiver.withdrawn',
  'person.changed',
  'member.removed',
];

/** What leaves every claim and every finding as it was. */
const UNSEEN: readonly ChangeKind[] = [
  'origins.put-apart',
  'origin.named',
  'identity.opened',
  'query-link.used',
  'identity.rewrapped',
  'policy.written',
  'remark.added',
];

describe('a signature is void', () => {
  test.each(LOOKED_AT)('once a rule may say something else of the story: %s', (kind) => {
    expect(VOIDS[kind]).toBe(true);
  });

  test.each(UNSEEN)('but not by what no rule looks at: %s', (kind) => {
    expect(VOIDS[kind]).toBe(false);
  });
});
