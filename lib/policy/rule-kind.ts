import type { z } from 'zod';
import type { PolicySaid } from '#lib/policy/say-policy.ts';
import type { ClaimCase, StoryCase } from '#lib/policy/story-case.ts';

/** What a rule found wanting. */
export interface Lack {
  /** Null for what the story lacks as a whole. */
  readonly claim: ClaimCase | null;
  /**
   * What it is about within the claim or the story: an id, an axis, an accused party, or a word for one of several
   * demands. Empty for the claim as such. It stays the same as long as the same is lacking, since
   * waivers go by it.
   */
  readonly subject: string;
  /** What is missing. */
  readonly says: PolicySaid;
  /** What would satisfy the rule. */
  readonly wants: PolicySaid;
}

/** Takes what a rule finds, claims by number and each claim's things in the order of its case. */
export type Tell = (lack: Lack) => void;

/** One kind of rule: its parameters and how it looks at a story. It asks for nothing a story does not hold. */
export interface RuleKind<Kind extends string, Params> {
  readonly kind: Kind;
  readonly params: z.ZodType<Params>;
  /** What a rule of this kind demands with these parameters, as a sentence. */
  demands(params: Params): PolicySaid;
  /** Tells all that the story lacks by such a rule, in time linear in what it looks at. */
  check(story: StoryCase, params: Params, tell: Tell): void;
}

/** A kind of rule; its parameters' type is read from their schema. */
export function ruleKind<Kind extends string, Params>(
  kind: RuleKind<Kind, Params>,
): RuleKind<Kind, Params> {
  return kind;
}
