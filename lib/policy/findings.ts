import type { ClaimId } from '#lib/id.ts';
import type { PolicyFacts, WaiverFact } from '#lib/policy/facts.ts';
import type { Finding } from '#lib/policy/finding.ts';
import { type Policy, type Rule, severityOf } from '#lib/policy/policy.ts';
import type { Tell } from '#lib/policy/rule-kind.ts';
import { RULES_BY_KIND, type RuleKindName } from '#lib/policy/rules.ts';
import { type PolicySaid, saysTheSame } from '#lib/policy/say-policy.ts';
import { type StoryCase, storyCase } from '#lib/policy/story-case.ts';

/**
 * All that a policy says of a story: by rule in the policy's order, then by claim number, then in an order of the
 * claim's own things that does not depend on how the facts came. A waiver is put to its finding and takes nothing
 * away. `now` is ISO 8601 UTC. Linear in claims, attributions and evidence, but for putting them in order.
 */
export function findings(facts: PolicyFacts, policy: Policy, now: string): readonly Finding[] {
  const story = storyCase(facts, now);
  const byRule = Map.groupBy(facts.waivers.filter(stands), ({ ruleId }) => ruleId);
  const found: Finding[] = [];
  for (const rule of policy.rules) {
    // Where nobody may waive, what was waived under an older version of the policy is so no longer.
    const waivers = rule.mayWaive === 'nobody' ? undefined : byRule.get(rule.id);
    const waiverOf = waivers === undefined ? () => null : lookUp(waivers);
    const { id: ruleId, kind, mayWaive } = rule;
    const severity = severityOf(rule);
    apply(rule, story, (claim, subject, { says, wants }) => {
      const claimId = claim === null ? null : claim.claim.id;
      const waiver = waiverOf(claimId, subject, says);
      found.push({ ruleId, kind, severity, claimId, subject, says, wants, mayWaive, waiver });
    });
  }
  return found;
}

/** Lets a rule look at a story; its kind and its parameters belong together by type. */
function apply<Kind extends RuleKindName>(rule: Rule<Kind>, story: StoryCase, tell: Tell): void {
  RULES_BY_KIND[rule.kind].check(story, rule.params, tell);
}

function stands({ state }: WaiverFact): boolean {
  return state === 'open';
}

/** Finds the waiver of a rule's finding by claim, subject and what it says; of several the one given last. */
function lookUp(
  waivers: readonly WaiverFact[],
): (claimId: ClaimId | null, subject: string, says: PolicySaid) => Finding['waiver'] {
  const byClaim = Map.groupBy(waivers, ({ claimId }) => claimId);
  return (claimId, subject, says) => {
    const last = byClaim
      .get(claimId)
      ?.filter((waiver) => waiver.subject === subject && saysTheSame(waiver.says, says))
      .reduce<WaiverFact | null>((a, b) => (a === null || a.at <= b.at ? b : a), null);
    if (last === undefined || last === null) return null;
    const { reason, by, byName, at } = last;
    return { reason, by, byName, at };
  };
}
