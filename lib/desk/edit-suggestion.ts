import { z } from 'zod';
import { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { CLAIM_KINDS, claimSchema } from '#lib/claim/claim.ts';
import { acceptWhole } from '#lib/desk/accept-whole.ts';
import { readingToDecideIn } from '#lib/desk/draft-reading.ts';
import { operation } from '#lib/desk/operation.ts';
import { notFound } from '#lib/desk/perform.ts';
import { proseSchema } from '#lib/desk/prose.ts';
import { decisionIdSchema, draftIdSchema, sourceIdSchema, storyIdSchema } from '#lib/id.ts';
import { acceptEdited } from '#lib/reading/acceptance.ts';
import { fingerprintSchema } from '#lib/reading/decision.ts';
import { refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { spanSchema } from '#lib/text/span.ts';

const spans = z.array(spanSchema).readonly();

/** Makes a claim of a suggestion as a person changed it: other words, another kind, somebody else who says so. */
export const editSuggestion = operation({
  name: 'edit-suggestion',
  summary: 'Make a claim of what the machine suggests, with its words, kind or source changed.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** The draft in which the suggestion stands. */
    draftId: draftIdSchema,
    fingerprint: fingerprintSchema,
    /** The words of the claim. */
    spans,
    kind: z.enum(CLAIM_KINDS),
    restatement: proseSchema(2000).default(''),
    /** Who says so; null for the story's own words. */
    attribution: z
      .strictObject({
        sourceId: sourceIdSchema.nullable(),
        sourceSpans: spans.default([]),
        cueSpans: spans.default([]),
        quoteType: z.enum(QUOTE_TYPES),
      })
      .nullable(),
  }),
  output: z
    .object({
      claim: claimSchema,
      /** The decision by which this can be taken back. */
      decisionId: decisionIdSchema,
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, draftId, fingerprint, ...edit }) {
    const read = await readingToDecideIn(desk, { storyId, draftId });
    if (!read.ok) return read;
    const sourceId = edit.attribution?.sourceId ?? null;
    const source = sourceId === null ? null : await desk.store.source(sourceId);
    // One of another story, which the asker may not see, answers as one that is not there.
    if (sourceId !== null && source?.storyId !== storyId) return fail(notFound('source'));
    const accepted = await acceptWhole(desk, read.value, {
      fingerprints: [fingerprint],
      rule: ([offer], accepting) =>
        offer === undefined
          ? fail(refusal('taken', say('suggestions-decided')))
          : acceptEdited(read.value.draft, offer, { ...accepting, edit }),
    });
    if (!accepted.ok) return accepted;
    const { claimIds, decisionIds } = accepted.value;
    const [claim] = await desk.store.claimsById(claimIds);
    const [decisionId] = decisionIds;
    if (claim === undefined || decisionId === undefined) throw new Error('The claim was kept.');
    return ok({ claim, decisionId });
  },
});
