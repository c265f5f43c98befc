import type { PolicyFacts } from '#lib/policy/facts.ts';
import type { PolicyKey } from '#lib/policy/wording.ts';
import type { ParamsOf, RuleKindName } from '#lib/policy/rules.ts';

/** One state of a story and what a rule says of it: subjects with the sentence for each. */
export interface Lacking<Kind extends RuleKindName> {
  readonly what: string;
  readonly facts: PolicyFacts;
  readonly params?: ParamsOf[Kind];
  /** By claim number, or `story`; the subject; what is said. */
  readonly found: readonly (readonly [claim: number | 'story', subject: string, says: PolicyKey])[];
}

/** A state of a story in which a rule has nothing to say. */
export interface Satisfied<Kind extends RuleKindName> {
  readonly what: string;
  readonly facts: PolicyFacts;
  readonly params?: ParamsOf[Kind];
}

/** What is tried of one kind of rule. */
export interface Rows<Kind extends RuleKindName> {
  readonly params: ParamsOf[Kind];
  readonly satisfied: readonly Satisfied<Kind>[];
  readonly lacking: readonly Lacking<Kind>[];
}
