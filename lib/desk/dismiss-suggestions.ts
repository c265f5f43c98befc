import { z } from 'zod';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { type DraftReading, readingToDecideIn } from '#lib/desk/draft-reading.ts';
import { keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { proseSchema } from '#lib/desk/prose.ts';
import { ATTEMPTS, decidingOn, fingerprintsInput } from '#lib/desk/suggestion.ts';
import { type DecisionId, decisionIdSchema, draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { dismiss, meantBy } from '#lib/reading/decision-rules.ts';
import { fingerprintSchema } from '#lib/reading/decision.ts';
import { type Result, ok } from '#lib/result.ts';

/** Puts suggestions away, with or without a reason; the same words are not suggested again in later drafts. */
export const dismissSuggestions = operation({
  name: 'dismiss-suggestions',
  summary: 'Put away what the machine suggests, with or without a reason.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** The draft in which the suggestions stand. */
    draftId: draftIdSchema,
    fingerprints: fingerprintsInput,
    /** Why; empty where nobody said so. */
    reason: proseSchema(1000).default(''),
  }),
  output: z
    .object({
      /** The new decisions, by which this can be taken back. */
      decisionIds: z.array(decisionIdSchema).readonly(),
      /** Suggestions on which somebody had decided: nothing was changed there. */
      already: z.array(fingerprintSchema).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, draftId, fingerprints, reason }) {
    const read = await readingToDecideIn(desk, { storyId, draftId });
    if (!read.ok) return read;
    return dismissAll(desk, read.value, { fingerprints, reason });
  },
});

async function dismissAll(
  desk: WorkingDesk,
  { draft, offers }: DraftReading,
  { fingerprints, reason }: { readonly fingerprints: readonly string[]; readonly reason: string },
): Promise<Result<{ decisionIds: readonly DecisionId[]; already: readonly string[] }>> {
  for (let attempt = 1; ; attempt += 1) {
    const deciding = decidingOn(desk);
    const standing = await desk.store.decisionsOf(draft.storyId);
    const meant = meantBy(fingerprints, offers, { ...deciding, standing });
    if (!meant.ok) return meant;
    const about = { ...deciding, reason: reason === '' ? null : reason };
    const changes = dismiss(draft, meant.value.open, about);
    const kept = await keep(desk, ok(changes));
    if (kept.ok) {
      return ok({
        decisionIds: changes.flatMap((each) =>
          each.kind === 'suggestion.dismissed' ? [each.decision.id] : [],
        ),
        already: meant.value.already.map(({ fingerprint }) => fingerprint),
      });
    }
    // A resent act is not tried anew: it was done.
    const isRace = kept.problem.code === 'taken' && kept.problem.doneAs === undefined;
    if (!isRace || attempt === ATTEMPTS) return kept;
  }
}
