import type { PolicyId, PolicyVersionId, SourceId, StoryId, WaiverId } from '#lib/id.ts';
import type { TermsFact } from '#lib/policy/facts.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import type { Waiver } from '#lib/policy/waiver.ts';

/** What is read of the house's policies and of the exceptions from them. */
export interface PolicyReads {
  policyVersion(id: PolicyVersionId): Promise<PolicyVersion | null>;
  /** The newest version of one policy; null when there is no such policy. */
  newestPolicyVersion(id: PolicyId): Promise<PolicyVersion | null>;
  /** Every version of a policy, the newest first. */
  policyVersions(id: PolicyId): Promise<readonly PolicyVersion[]>;
  /** The newest version of each policy, in the order in which the policies were first written. */
  policies(): Promise<readonly PolicyVersion[]>;
  waiver(id: WaiverId): Promise<Waiver | null>;
  /** The waivers of a story, withdrawn ones too, oldest first. */
  waiversOf(storyId: StoryId): Promise<readonly Waiver[]>;
  /** On which terms some sources spoke in a story, each once, whichever claims it was on. */
  termsOf(storyId: StoryId, sourceIds: readonly SourceId[]): Promise<readonly TermsFact[]>;
}
