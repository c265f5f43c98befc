import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { proseSchema } from '#lib/desk/prose.ts';
import { putMark, reviewedSchema, signingInput } from '#lib/desk/signing.ts';

/** Puts an editor's name under a story. Once as many have signed as its policy asks for, it is signed off. */
export const signOff = operation({
  name: 'sign-off',
  summary: 'Sign a story in your own name; it is signed off once enough editors have signed.',
  permission: 'run stories',
  input: z.strictObject({ ...signingInput, reason: proseSchema(1000).default('') }),
  output: reviewedSchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  run: (desk, wanted) => putMark(desk, { ...wanted, way: 'signature', says: 'yes' }),
});
