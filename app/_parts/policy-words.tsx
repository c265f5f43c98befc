import { useTexts } from '#texts';
import type { PolicySaid } from '#lib/policy/say-policy.ts';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** Says what a policy says, in the language of whoever reads it. */
export function useSayPolicy(): (said: PolicySaid) => string {
  // The keys and values of this room were checked where each sentence was made, against the same messages;
  // to check all of them at once is more than the compiler can do.
  const t = useTexts('policy-rules') as unknown as Say;
  return ({ key, values }) => t(key, values);
}
