import { z } from 'zod';
import { inSchema } from '#lib/in-schema.ts';
import { say } from '#lib/say.ts';

/** The most editors who sign or vote. */
export const MOST_SIGNERS = 9;

/** How a house signs: so many editors put their names to a draft, or so many of a number vote for it. */
export const signingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('signatures'), count: z.literal([1, 2, 3]) }).readonly(),
  z
    .strictObject({
      kind: z.literal('vote'),
      /** So many have to say yes. */
      needs: z.int().min(1).max(MOST_SIGNERS),
      /** So many vote at most. */
      of: z.int().min(1).max(MOST_SIGNERS),
    })
    .refine(({ needs, of }) => needs <= of, {
      path: ['needs'],
      message: inSchema(say('vote-needs-more-than-vote')),
    })
    .readonly(),
]);

export type Signing = z.infer<typeof signingSchema>;

/** What a house asks for that has said nothing of it. */
export const ONE_SIGNATURE: Signing = { kind: 'signatures', count: 1 };

/** How a story is signed under a policy; under none, one editor signs. */
export function signingOf(policy: { readonly signing?: Signing | undefined } | null): Signing {
  return policy?.signing ?? ONE_SIGNATURE;
}
