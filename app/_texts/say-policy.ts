import type { Speak } from '#app/_texts/speak.ts';
import type { PolicySaid } from '#lib/policy/say-policy.ts';

type Say = (key: string, values: PolicySaid['values']) => string;

/** Says what a policy says, in the language of the texts it is given. */
export function policySayer(texts: Speak<'policy-rules'>): (said: PolicySaid) => string {
  // The keys and values of this room were checked where each sentence was made, against the same messages;
  // to check all of them at once is more than the compiler can do.
  const t = texts as unknown as Say;
  return ({ key, values }) => t(key, values);
}
