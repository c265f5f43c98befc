import { useTexts } from '#texts';
import { policySayer } from '#app/_texts/say-policy.ts';
import type { PolicySaid } from '#lib/policy/say-policy.ts';

/** Says what a policy says, in the language of whoever reads it. */
export function useSayPolicy(): (said: PolicySaid) => string {
  return policySayer(useTexts('policy-rules'));
}
