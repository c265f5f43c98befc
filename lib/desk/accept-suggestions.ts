import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { acceptWhole } from '#lib/desk/accept-whole.ts';
import { readingToDecideIn } from '#lib/desk/draft-reading.ts';
import { operation } from '#lib/desk/operation.ts';
import { fingerprintsInput } from '#lib/desk/suggestion.ts';
import { decisionIdSchema, draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { accept } from '#lib/reading/acceptance.ts';
import { fingerprintSchema } from '#lib/reading/decision.ts';
import { ok } from '#lib/result.ts';

/** Makes claims of suggestions, each with its attribution and source filled in: whole or not at all. */
export const acceptSuggestions = operation({
  name: 'accept-suggestions',
  summary: 'Make claims of what the machine suggests, with who says so filled in.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** The draft in which the suggestions stand. */
    draftId: draftIdSchema,
    fingerprints: fingerprintsInput,
  }),
  output: z
    .object({
      /** The new claims, in the order of the suggestions. */
      claims: z.array(claimSchema).readonly(),
      /** The decisions by which this can be taken back, in the same order. */
      decisionIds: z.array(decisionIdSchema).readonly(),
      /** Suggestions on which somebody had decided: nothing was changed there. */
      already: z.array(fingerprintSchema).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, draftId, fingerprints }) {
    const read = await readingToDecideIn(desk, { storyId, draftId });
    if (!read.ok) return read;
    const accepted = await acceptWhole(desk, read.value, {
      fingerprints,
      rule: (offers, accepting) => accept(read.value.draft, offers, accepting),
    });
    if (!accepted.ok) return accepted;
    const { claimIds, decisionIds, already } = accepted.value;
    const claims = new Map((await desk.store.claimsById(claimIds)).map((one) => [one.id, one]));
    return ok({ claims: claimIds.flatMap((id) => claims.get(id) ?? []), decisionIds, already });
  },
});
