import { difference, isEmpty } from '#lib/difference.ts';
import type { Policy } from '#lib/policy/policy.ts';
import { signingOf } from '#lib/policy/signing.ts';

/** How many rules were added, removed and changed from one version of a policy to another, and whether who signs was. */
export interface VersionDifference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly signing: 'changed' | 'same';
}

/** What differs between two versions of a policy. */
export function differenceOf(before: Policy, after: Policy): VersionDifference {
  const known = new Map(before.rules.map((rule) => [rule.id, rule]));
  const ids = new Set(after.rules.map(({ id }) => id));
  const kept = after.rules.flatMap((rule) => {
    const was = known.get(rule.id);
    return was === undefined ? [] : [{ was, rule }];
  });
  return {
    added: after.rules.length - kept.length,
    removed: before.rules.filter(({ id }) => !ids.has(id)).length,
    signing: isEmpty(difference({ signing: signingOf(before) }, { signing: signingOf(after) }))
      ? 'same'
      : 'changed',
    changed: kept.filter(({ was, rule }) => !isEmpty(difference({ rule: was }, { rule }))).length,
  };
}
