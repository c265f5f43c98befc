import type { Rule } from '#lib/policy/policy.ts';
import { RULES_BY_KIND, type RuleKindName } from '#lib/policy/rules.ts';
import type { PolicySaid } from '#lib/policy/say-policy.ts';

/** What a rule demands with its parameters, as a sentence: for the form it is edited in, and for reports. */
export function demandOf<Kind extends RuleKindName>(
  rule: Pick<Rule<Kind>, 'kind' | 'params'>,
): PolicySaid {
  return RULES_BY_KIND[rule.kind].demands(rule.params);
}

/** Whether a rule has something to look at in a story with so many open claims: most look at claims alone. */
export function canJudge({ kind }: Pick<Rule, 'kind'>, openClaims: number): boolean {
  return openClaims > 0 || RULES_BY_KIND[kind].looksBeyondClaims === true;
}
