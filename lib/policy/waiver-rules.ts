import type { Person } from '#lib/people/person.ts';
import { allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Finding } from '#lib/policy/finding.ts';
import type { Policy, Rule, WaivedBy } from '#lib/policy/policy.ts';
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
 * Makes an exception from what a rule says. `finding`: what it says now; null where it says nothing of that. `former`: the
 * waiver that stands for the same thing, given when the rule said something else of it; the new one takes its place.
 * Refuses what is waived already, and whoever the rule does not leave it to.
 */
export function waive(
  about: Omit<Waiver, 'version' | 'says'>,
  { finding, former }: { readonly finding: Finding | null; readonly former: Waiver | null },
  who: Waiving,
): Result<readonly Change[]> {
  if (finding === null) return fail(refusal('policy', say('nothing-to-waive')));
  if (finding.waiver !== null) {
    return fail(refusal('taken', say('waived-already', { name: finding.waiver.byName })));
  }
  if (!mayWaive(who, finding.mayWaive)) {
    return fail(refusal('forbidden', say('waiver-of-others', { by: term(finding.mayWaive) })));
  }
  return ok([
    ...(former === null ? [] : [ended(former, about.reason)]),
    { kind: 'waiver.given', waiver: { ...about, says: finding.says } },
  ]);
}

/**
 * The waivers that end as a story moves from one version of a policy to another: all but those of rules that are the same
 * in both, so that no exception goes on under a rule that asks for more, or leaves it to others. `reason`: where the
 * story moved to. Null: under no policy.
 */
export function waiversEnded(
  waivers: readonly Waiver[],
  moved: { readonly from: Policy | null; readonly to: Policy | null; readonly reason: string },
): readonly Change[] {
  const [from, to] = [moved.from, moved.to].map(
    (policy) => new Map((policy?.rules ?? []).map((rule) => [rule.id, demandOf(rule)])),
  );
  return waivers
    .filter(({ state }) => state === 'open')
    .filter(({ ruleId }) => {
      const demand = to?.get(ruleId);
      return demand === undefined || demand !== from?.get(ruleId);
    })
    .map((waiver) => ended(waiver, moved.reason));
}

/** What makes a rule the same for whoever waives it: its words and whether it warns or blocks may differ. */
function demandOf({ kind, params, mayWaive: by }: Rule): string {
  // A policy's parameters are in the order of their schema.
  return JSON.stringify([kind, params, by]);
}

function ended({ id: waiverId, version: expects }: Waiver, reason: string): Change {
  return { kind: 'waiver.withdrawn', waiverId, reason, expects };
}

/** Takes an exception back: what the rule says stands again. */
export function withdrawWaiver(
  waiver: Waiver,
  wanted: { readonly reason: string; readonly expects: number },
): Result<readonly Change[]> {
  if (waiver.state === 'withdrawn') return fail(refusal('policy', say('waiver-withdrawn')));
  return ok([{ kind: 'waiver.withdrawn', waiverId: waiver.id, ...wanted }]);
}
