import type { Person } from '#lib/people/person.ts';
import { allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Finding } from '#lib/policy/finding.ts';
import type { WaivedBy } from '#lib/policy/policy.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say, term } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/** Who makes an exception: the role they act with, and who they are; null on the command line. */
export interface Waiving {
  readonly role: Role | null;
  readonly person: Pick<Person, 'isSenior'> | null;
}

/** Whether somebody may make an exception that a rule leaves to editors, to senior ones, or to nobody. */
export function mayWaive({ role, person }: Waiving, by: WaivedBy): boolean {
  switch (by) {
    case 'nobody':
      return false;
    case 'editor':
      return allows(role, 'run stories');
    case 'senior-editor':
      return allows(role, 'run stories') && person?.isSenior === true;
    default:
      return by satisfies never;
  }
}

/**
 * Makes an exception from what a rule says. `finding`: what it says now; null where it says nothing of that. Refuses
 * what is waived already, and whoever the rule does not leave it to.
 */
export function waive(
  about: Omit<Waiver, 'version' | 'says'>,
  finding: Finding | null,
  who: Waiving,
): Result<readonly Change[]> {
  if (finding === null) return fail(refusal('policy', say('nothing-to-waive')));
  if (finding.waiver !== null) {
    return fail(refusal('taken', say('waived-already', { name: finding.waiver.byName })));
  }
  if (!mayWaive(who, finding.mayWaive)) {
    return fail(refusal('forbidden', say('waiver-of-others', { by: term(finding.mayWaive) })));
  }
  return ok([{ kind: 'waiver.given', waiver: { ...about, says: finding.says } }]);
}

/** Takes an exception back: what the rule says stands again. */
export function withdrawWaiver(
  waiver: Waiver,
  wanted: { readonly reason: string; readonly expects: number },
): Result<readonly Change[]> {
  if (waiver.state === 'withdrawn') return fail(refusal('policy', say('waiver-withdrawn')));
  return ok([{ kind: 'waiver.withdrawn', waiverId: waiver.id, ...wanted }]);
}
