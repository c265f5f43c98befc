import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { nameSchema } from '#lib/people/person.ts';
import { type ParamsOf, RULES, type RuleKindName } from '#lib/policy/rules.ts';
import type { RuleKind } from '#lib/policy/rule-kind.ts';
import { signingSchema } from '#lib/policy/signing.ts';
import { say } from '#lib/say.ts';

/** What a rule that is not satisfied does: it stands in the way of sign-off, or it only says so. */
export const SEVERITIES = ['blocks', 'warns'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Who may make a reasoned exception from a rule, fewest first. */
export const WAIVED_BY = ['nobody', 'senior-editor', 'editor'] as const;

export type WaivedBy = (typeof WAIVED_BY)[number];

/** The most rules a policy has. */
export const MOST_RULES = 100;

const MOST_ID = 60;

const BLOCKS_ALWAYS = inSchema(say('rule-blocks-always'));

const DOUBLED = inSchema(say('rule-id-doubled'));

/** What a rule goes by within its policy; waivers name it, so it is kept when the rule's wording changes. */
export const ruleIdSchema = z
  .string()
  .max(MOST_ID, inSchema(say('rule-id-unfit', { most: MOST_ID })))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, inSchema(say('rule-id-unfit', { most: MOST_ID })));

const COMMON = {
  id: ruleIdSchema,
  severity: z.enum(SEVERITIES),
  /** Why the house has this rule, in its own words: told with every finding. */
  reason: z
    .string()
    .trim()
    .min(1, inSchema(say('reason-missing')))
    .max(500, inSchema(say('text-too-long', { most: 500 })))
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, inSchema(say('line-with-controls'))),
  mayWaive: z.enum(WAIVED_BY),
};

/** One rule of a policy. */
export const ruleSchema = z
  .discriminatedUnion('kind', [
    ruleOf(RULES['verdict-on-both-axes']),
    ruleOf(RULES['corroborated-needs-origins']),
    ruleOf(RULES['disputed-needs-evidence']),
    ruleOf(RULES['evidence-has-locator']),
    ruleOf(RULES['evidence-has-kept-copy']),
    ruleOf(RULES['evidence-names-origin']),
    ruleOf(RULES['evidence-not-older-than']),
    ruleOf(RULES['quotes-against-recording']),
    ruleOf(RULES['allegation-on-unnamed-source']),
    ruleOf(RULES['unnamed-source-explained']),
    ruleOf(RULES['off-the-record-never-evidence']),
    ruleOf(RULES['deep-background-never-attributed']),
    ruleOf(RULES['second-hand-needs-first-hand']),
    ruleOf(RULES['right-of-reply']),
    ruleOf(RULES['second-person']),
    ruleOf(RULES['contradictions-settled']),
    ruleOf(RULES['open-queries-none']),
    ruleOf(RULES['coverage-complete']),
  ])
  .readonly();

type ParsedRule = z.infer<typeof ruleSchema>;

/** A rule of one kind with the parameters of that kind; of any kind where none is stated. */
export type Rule<Kind extends RuleKindName = RuleKindName> = {
  readonly [Each in Kind]: Omit<ParsedRule, 'kind' | 'params'> & {
    readonly kind: Each;
    readonly params: ParamsOf[Each];
  };
}[Kind];

/** The house's sourcing policy: what it asks of every story, in the order in which it is read. */
export const policySchema = z
  .object({
    name: nameSchema,
    /** What it is for and where it comes from; may be empty. */
    note: z
      .string()
      .trim()
      .max(2000, inSchema(say('text-too-long', { most: 2000 }))),
    rules: z
      .array(ruleSchema)
      .max(MOST_RULES)
      .superRefine((rules, context) => {
        const seen = new Set<string>();
        for (const [at, { id }] of rules.entries()) {
          if (seen.has(id)) {
            context.addIssue({ code: 'custom', path: [at, 'id'], message: DOUBLED });
          }
          seen.add(id);
        }
      })
      .readonly(),
    /** Who signs; left out, one editor does: policies written before this was asked leave it out. */
    signing: signingSchema.optional(),
  })
  .readonly();

export type Policy = z.infer<typeof policySchema>;

/**
 * What a rule does where it is not satisfied. Kinds that always block do so too in policies that were written when
 * they could still be said only to warn.
 */
export function severityOf(rule: {
  readonly kind: RuleKindName;
  readonly severity: Severity;
}): Severity {
  return alwaysBlocks(rule.kind) ? 'blocks' : rule.severity;
}

/** A policy as one is written now: no rule is said only to warn that always blocks. */
export const newPolicySchema = policySchema.superRefine(({ rules }, context) => {
  for (const [at, rule] of rules.entries()) {
    if (rule.severity === severityOf(rule)) continue;
    context.addIssue({ code: 'custom', path: ['rules', at, 'severity'], message: BLOCKS_ALWAYS });
  }
});

/** Whether rules of a kind cannot only warn. */
export function alwaysBlocks(kind: RuleKindName): boolean {
  const { alwaysBlocks: always }: Pick<RuleKind<string, unknown>, 'alwaysBlocks'> = RULES[kind];
  return always === true;
}

function ruleOf<Kind extends RuleKindName, Params>({ kind, params }: RuleKind<Kind, Params>) {
  return z.strictObject({ ...COMMON, kind: z.literal(kind), params });
}
