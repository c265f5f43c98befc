import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { putMark, reviewedSchema, signingInput } from '#lib/desk/signing.ts';
import { MARK_SAYS } from '#lib/review/sign-off.ts';

/** Votes on signing a story off, with a reason; who said no is kept beside those who said yes. */
export const castVote = operation({
  name: 'cast-vote',
  summary: 'Vote on signing a story off, saying why, where its policy asks for a vote.',
  permission: 'run stories',
  input: z.strictObject({ ...signingInput, says: z.enum(MARK_SAYS), reason: reasonSchema }),
  output: reviewedSchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  run: (desk, wanted) => putMark(desk, { ...wanted, way: 'vote' }),
});
