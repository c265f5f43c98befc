import { RULE_KINDS } from '#lib/policy/finding.ts';
import { invalidInput } from '#lib/input-refusal.ts';
import {
  type Policy,
  type Rule,
  newPolicySchema,
  ruleSchema,
  severityOf,
} from '#lib/policy/policy.ts';
import { RULES, type RuleKindName } from '#lib/policy/rules.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/** A rule while it is written: each part may still be unfit. */
export type RuleDraft = Omit<Rule, 'kind' | 'params'> & {
  readonly kind: RuleKindName;
  readonly params: Readonly<Record<string, unknown>>;
};

/** A policy while it is written. */
export interface PolicyDraft {
  readonly name: string;
  readonly note: string;
  readonly rules: readonly RuleDraft[];
  /** Left out, one editor signs. */
  readonly signing?: SigningDraft | undefined;
}

/** How many editors can be asked to sign by name. */
export const SIGNATURES = [1, 2, 3] as const;

/** Who signs, while it is written: a number that was taken away is an empty text. */
export type SigningDraft =
  | { readonly kind: 'signatures'; readonly count: (typeof SIGNATURES)[number] }
  | { readonly kind: 'vote'; readonly needs: number | string; readonly of: number | string };

/** A policy as it is written on: rules that always block are shown to do so, whatever was once written. */
export function draftOf(policy: Policy): PolicyDraft {
  const rules = policy.rules.map((rule) => ({ ...rule, severity: severityOf(rule) }));
  return { ...policy, rules };
}

/** With what a parameter begins in a new rule. */
const BEGINS: Readonly<Record<string, unknown>> = {
  priority: 'normal',
  origins: 2,
  orPrimary: true,
  twoOrigins: false,
  seniorEditor: true,
  days: 30,
  reply: 'sought',
};

/** The kinds of rules there are, in the order in which they are offered. */
export const KINDS: readonly RuleKindName[] = RULE_KINDS;

/** The kind of a name that may be none. */
export function kindNamed(name: string | null): RuleKindName | null {
  return KINDS.find((kind) => kind === name) ?? null;
}

/** A new rule of a kind, with an id no other rule of the policy has. */
export function newRule(kind: RuleKindName, rules: readonly RuleDraft[]): RuleDraft {
  const ids = new Set(rules.map(({ id }) => id));
  let id: string = kind;
  for (let count = 2; ids.has(id); count += 1) id = `${kind}-${count}`;
  const params = Object.entries(BEGINS).filter(([name]) => takes(kind, name));
  return {
    id,
    kind,
    params: Object.fromEntries(params),
    severity: 'blocks',
    reason: '',
    mayWaive: 'editor',
  };
}

/** Whether rules of a kind have a parameter of that name: another value would be refused for another reason. */
function takes(kind: RuleKindName, name: string): boolean {
  const tried = RULES[kind].params.safeParse({ [name]: BEGINS[name] });
  if (tried.success) return true;
  return !tried.error.issues.some(
    (issue) => issue.code === 'unrecognized_keys' && issue.keys.includes(name),
  );
}

/** A rule in its full sense, where all its parts are fit but perhaps the reason; null where they are not. */
export function ruleOf(draft: RuleDraft): Rule | null {
  const reason = draft.reason.trim() === '' ? '–' : draft.reason;
  const read = ruleSchema.safeParse({ ...draft, reason });
  return read.success ? read.data : null;
}

/** The draft as a policy; refused with what is amiss, by the paths of its parts. */
export function asPolicy(draft: PolicyDraft): Result<Policy> {
  const read = newPolicySchema.safeParse(draft);
  return read.success ? ok(read.data) : fail(invalidInput(read.error));
}
