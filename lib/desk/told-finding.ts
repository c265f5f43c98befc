import { z } from 'zod';
import { type Finding, findingSchema } from '#lib/policy/finding.ts';
import { policyInEnglish } from '#lib/policy/say-policy.ts';

/** A finding with its sentences in English, for programs that have no catalogue. */
export const toldFindingSchema = findingSchema
  .unwrap()
  .extend({
    /** The finding in English. */
    message: z.string(),
    /** What would satisfy the rule, in English. */
    wanted: z.string(),
  })
  .readonly();

export type ToldFinding = z.infer<typeof toldFindingSchema>;

/** Tells a finding. */
export function toldFinding(finding: Finding): ToldFinding {
  return {
    ...finding,
    message: policyInEnglish(finding.says),
    wanted: policyInEnglish(finding.wants),
  };
}
