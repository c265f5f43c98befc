import type { Desk } from '#lib/desk/desk.ts';
import { personOf, roleOf } from '#lib/people/actor.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import type { Waiving } from '#lib/policy/waiver-rules.ts';
import type { Story } from '#lib/story/story.ts';

/** The version of the policy a story runs under, and the newest of that policy; null where it runs under none. */
export async function policyOf(
  desk: Desk,
  story: Story,
): Promise<{ readonly version: PolicyVersion; readonly newest: PolicyVersion } | null> {
  if (story.policyVersionId === null) return null;
  const version = await desk.store.policyVersion(story.policyVersionId);
  if (version === null) return null;
  const newest = await desk.store.newestPolicyVersion(version.policyId);
  return { version, newest: newest ?? version };
}

/** Who decides about policies and exceptions: the role they act with, and who they are. */
export async function decider(desk: Desk): Promise<Waiving> {
  const personId = personOf(desk.actor);
  const person = personId === null ? null : await desk.store.person(personId);
  return { role: roleOf(desk.actor), person };
}
