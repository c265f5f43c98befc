import { difference, isEmpty } from '#lib/difference.ts';
import type { Person } from '#lib/people/person.ts';
import { type Role } from '#lib/people/roles.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import { refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/** Whether somebody may write the house's policies: whoever runs the desk, and senior editors. */
export function mayWrite(role: Role | null, person: Pick<Person, 'isSenior'> | null): Result<null> {
  if (role === 'admin' || (role === 'editor' && person?.isSenior === true)) return ok(null);
  return fail(refusal('forbidden', say('policy-of-senior-editors')));
}

/**
 * Writes a version of a policy after the newest one that was read; null for the first of a new policy. One that says
 * nothing else than the newest is not written. Refuses with `stale` when somebody wrote one meanwhile.
 */
export function write(
  version: PolicyVersion,
  newest: PolicyVersion | null,
  after: number | null,
): Result<readonly Change[]> {
  if ((newest?.number ?? null) !== after) {
    return fail(stale('policy', newest, { policy: version.policy }));
  }
  if (newest !== null && isEmpty(difference(newest.policy, version.policy))) return ok([]);
  return ok([{ kind: 'policy.written', version }]);
}
