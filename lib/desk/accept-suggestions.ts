import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { onNewestDraft } from '#lib/claim/rules.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { type DraftReading, readingAtHand } from '#lib/desk/draft-reading.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { ATTEMPTS, decidingOn, fingerprintsInput } from '#lib/desk/suggestion.ts';
import { type ClaimId, decisionIdSchema, draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { accept } from '#lib/reading/acceptance.ts';
import { meantBy } from '#lib/reading/decision-rules.ts';
import { fingerprintSchema } from '#lib/reading/decision.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';

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
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = onNewestDraft(story.value, { draftId });
    if (!current.ok) return current;
    const read = await readingAtHand(desk, draftId);
    if (!read.ok) return read;
    const accepted = await acceptAll(desk, read.value, fingerprints);
    if (!accepted.ok) return accepted;
    const { changes, claimIds, already } = accepted.value;
    const claims = new Map((await desk.store.claimsById(claimIds)).map((one) => [one.id, one]));
    return ok({
      claims: claimIds.flatMap((id) => claims.get(id) ?? []),
      decisionIds: changes.flatMap((change) =>
        change.kind === 'suggestion.accepted' ? [change.decision.id] : [],
      ),
      already,
    });
  },
});

interface AcceptedAll {
  readonly changes: readonly Change[];
  readonly claimIds: readonly ClaimId[];
  readonly already: readonly string[];
}

async function acceptAll(
  desk: WorkingDesk,
  { draft, reading, offers }: DraftReading,
  fingerprints: readonly string[],
): Promise<Result<AcceptedAll>> {
  const { storyId } = draft;
  for (let attempt = 1; ; attempt += 1) {
    const deciding = decidingOn(desk);
    const standing = await desk.store.decisionsOf(storyId);
    const meant = meantBy(fingerprints, offers, { ...deciding, standing });
    if (!meant.ok) return meant;
    const { sources } = await desk.store.matterOfStory(storyId);
    const ruled = accept(draft, meant.value.open, {
      ...deciding,
      reading,
      sources: sources.filter((source) => source.storyId === storyId),
      newClaimId: () => desk.newId('claim'),
      newAttributionId: () => desk.newId('attribution'),
      newSourceId: () => desk.newId('source'),
    });
    if (!ruled.ok) return ruled;
    const kept = await keep(desk, ok(ruled.value.changes));
    if (kept.ok) {
      const already = meant.value.already.map(({ fingerprint }) => fingerprint);
      return ok({ ...ruled.value, already });
    }
    // A resent act is not tried anew: it was done.
    const isRace = kept.problem.code === 'taken' && kept.problem.doneAs === undefined;
    if (!isRace || attempt === ATTEMPTS) return kept;
  }
}
