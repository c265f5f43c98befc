import type { PolicyFacts, WaiverFact } from '#lib/policy/facts.ts';
import { type Finding, findingKey } from '#lib/policy/finding.ts';
import type { Policy, Rule } from '#lib/policy/policy.ts';
import type { Lack } from '#lib/policy/rule-kind.ts';
import { RULES_BY_KIND, type RuleKindName } from '#lib/policy/rules.ts';
import { type StoryCase, storyCase } from '#lib/policy/story-case.ts';

/**
 * All that a policy says of a story: by rule in the policy's order, then by claim number, then in an order of the
 * claim's own things that does not depend on how the facts came. A waiver is put to its finding and takes nothing
 * away. `now` is ISO 8601 UTC. Linear in claims, attributions and evidence, but for putting them in order.
 */
export function findings(facts: PolicyFacts, policy: Policy, now: string): readonly Finding[] {
  const story = storyCase(facts, now);
  const waivers = waiversByKey(facts.waivers);
  const found: Finding[] = [];
  for (const rule of policy.rules) {
    apply(rule, story, (lack) => found.push(findingOf(rule, lack, waivers)));
  }
  return found;
}

/** Lets a rule look at a story; its kind and its parameters belong together by type. */
function apply<Kind extends RuleKindName>(
  rule: Rule<Kind>,
  story: StoryCase,
  tell: (lack: Lack) => void,
): void {
  RULES_BY_KIND[rule.kind].check(story, rule.params, tell);
}

type Waivers = ReadonlyMap<string, WaiverFact>;

function findingOf(rule: Rule, lack: Lack, waivers: Waivers): Finding {
  const finding = {
    ruleId: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    claimId: lack.claim?.claim.id ?? null,
    subject: lack.subject,
    says: lack.says,
    wants: lack.wants,
    mayWaive: rule.mayWaive,
    waiver: null,
  };
  // Where nobody may waive, what was waived under an older version of the policy is so no longer.
  if (waivers.size === 0 || rule.mayWaive === 'nobody') return finding;
  const waiver = waivers.get(findingKey(finding));
  if (waiver === undefined) return finding;
  const { reason, by, byName, at } = waiver;
  return { ...finding, waiver: { reason, by, byName, at } };
}

/** The waivers that stand, by what they are given for; of several the one given last. */
function waiversByKey(waivers: readonly WaiverFact[]): Waivers {
  const byKey = new Map<string, WaiverFact>();
  for (const waiver of waivers) {
    if (waiver.state !== 'open') continue;
    const key = findingKey(waiver);
    const other = byKey.get(key);
    if (other === undefined || other.at <= waiver.at) byKey.set(key, waiver);
  }
  return byKey;
}
