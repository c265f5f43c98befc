import { z } from 'zod';
import { claimIdSchema, momentSchema, personIdSchema } from '#lib/id.ts';
import { SEVERITIES, WAIVED_BY, ruleIdSchema } from '#lib/policy/policy.ts';
import { RULES, type RuleKindName } from '#lib/policy/rules.ts';
import { policySaidSchema } from '#lib/policy/say-policy.ts';

/** The names of all kinds of rules. */
export const RULE_KINDS: readonly RuleKindName[] = Object.values(RULES).map(({ kind }) => kind);

/** The exception that was made from a finding: why, by whom, when. */
export const waivedSchema = z
  .object({
    reason: z.string(),
    /** Null when it was made on the command line. */
    by: personIdSchema.nullable(),
    byName: z.string(),
    at: momentSchema,
  })
  .readonly();

/** What a rule says of a claim, or of the story. */
export const findingSchema = z
  .object({
    ruleId: ruleIdSchema,
    kind: z.enum(RULE_KINDS),
    severity: z.enum(SEVERITIES),
    /** Null for what the story lacks as a whole. */
    claimId: claimIdSchema.nullable(),
    /** What it is about within the claim: an id, an axis, an accused party …; empty for the claim as such. */
    subject: z.string(),
    /** What is missing. */
    says: policySaidSchema,
    /** What would satisfy the rule. */
    wants: policySaidSchema,
    mayWaive: z.enum(WAIVED_BY),
    /** Null while nobody made an exception. A finding with one is told all the same. */
    waiver: waivedSchema.nullable(),
  })
  .readonly();

export type Finding = z.infer<typeof findingSchema>;

/** What a waiver goes by: the rule, the claim and what it is about. No two findings of a story share one. */
export function findingKey(about: {
  readonly ruleId: string;
  readonly claimId: string | null;
  readonly subject: string;
}): string {
  return `${about.ruleId}/${about.claimId ?? ''}/${about.subject}`;
}
