import type { z } from 'zod';
import type { PolicySaid } from '#lib/policy/say-policy.ts';
import type { ClaimCase, StoryCase } from '#lib/policy/story-case.ts';

/** What a rule misses, and what would satisfy it; the same for many things, so that it is made once. */
export interface Missing {
  readonly says: PolicySaid;
  readonly wants: PolicySaid;
}

/**
 * Takes what a rule finds, claims by number and each claim's things in the order of its case. The claim is null for
 * what the story lacks as a whole. The subject is what it is about within the claim or the story: an
 * id, an axis, an accused party, or a word for one of several demands; empty for the claim as such. It stays the same
 * as long as the same is lacking, since waivers go by it.
 */
export type Tell = (claim: ClaimCase | null, subject: string, missing: Missing) => void;

/** One kind of rule: its parameters and how it looks at a story. It asks for nothing a story does not hold. */
export interface RuleKind<Kind extends string, Params> {
  readonly kind: Kind;
  readonly params: z.ZodType<Params>;
  /** Whether rules of this kind cannot only warn: what they ask for is promised of every sign-off. */
  readonly alwaysBlocks?: true;
  /** Whether rules of this kind look at more than open claims, so that they judge a story in which none is marked, too. */
  readonly looksBeyondClaims?: true;
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
