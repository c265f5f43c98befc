import { z } from 'zod';
import { claimIdSchema } from '#lib/id.ts';
import { type Finding, RULE_KINDS } from '#lib/policy/finding.ts';
import { type Policy, ruleIdSchema } from '#lib/policy/policy.ts';

const count = z.int().min(0);

/** How many findings stand in the way of sign-off, only warn, or were waived; none is counted twice. */
const SUMS = { blocking: count, warning: count, waived: count };

export const policySumsSchema = z.object(SUMS).readonly();

export type PolicySums = z.infer<typeof policySumsSchema>;

/** The findings of a story in figures. */
export const policySummarySchema = z
  .object({
    ...SUMS,
    /** Claims that at least one finding blocks. */
    claimsBlocked: count,
    /** Every rule of the policy in its order, satisfied ones too. */
    byRule: z
      .array(z.object({ ruleId: ruleIdSchema, kind: z.enum(RULE_KINDS), ...SUMS }).readonly())
      .readonly(),
    /** Claims with a finding, in the order of their first; null is the story as a whole. */
    byClaim: z
      .array(z.object({ claimId: claimIdSchema.nullable(), ...SUMS }).readonly())
      .readonly(),
  })
  .readonly();

export type PolicySummary = z.infer<typeof policySummarySchema>;

/** Sums up findings for dashboard and readiness. Linear in findings and rules. */
export function summaryOf(findings: readonly Finding[], policy: Policy): PolicySummary {
  const whole = none();
  const byRule = new Map(policy.rules.map(({ id, kind }) => [id, { ruleId: id, kind, ...none() }]));
  const byClaim = new Map<Finding['claimId'], Counted & Pick<Finding, 'claimId'>>();
  for (const finding of findings) {
    const { claimId, ruleId } = finding;
    const what = countedAs(finding);
    const claim = byClaim.get(claimId) ?? { claimId, ...none() };
    byClaim.set(claimId, claim);
    const rule = byRule.get(ruleId);
    for (const sums of [whole, claim, rule]) if (sums !== undefined) sums[what] += 1;
  }
  const claims = [...byClaim.values()];
  const claimsBlocked = claims.filter((one) => one.claimId !== null && one.blocking > 0).length;
  return { ...whole, claimsBlocked, byRule: [...byRule.values()], byClaim: claims };
}

type Counted = Record<keyof PolicySums, number>;

function none(): Counted {
  return { blocking: 0, warning: 0, waived: 0 };
}

/** As what a finding is counted: a waived one as waived, whatever its rule does. */
export function countedAs({
  waiver,
  severity,
}: Pick<Finding, 'waiver' | 'severity'>): keyof PolicySums {
  if (waiver !== null) return 'waived';
  return severity === 'blocks' ? 'blocking' : 'warning';
}
