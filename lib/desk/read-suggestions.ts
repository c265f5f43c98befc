import { z } from 'zod';
import { draftReading } from '#lib/desk/draft-reading.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { asSuggestion, suggestionSchema } from '#lib/desk/suggestion.ts';
import { draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { standingAmong } from '#lib/reading/offer.ts';
import { ok } from '#lib/result.ts';

/** What the machine, or an annotation made elsewhere, would mark in a story's newest draft and nobody has decided on. */
export const readSuggestions = operation({
  name: 'read-suggestions',
  summary: 'Read what the machine suggests in a story and nobody has marked or decided on.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      draftId: draftIdSchema,
      /** False until the draft is read, and where reading it failed: `keep-reading` has it read. */
      isRead: z.boolean(),
      /** In reading order; none under an open claim, and none that was accepted or dismissed. */
      suggestions: z.array(suggestionSchema).readonly(),
      /** The number of the last event this shows: whoever follows the record begins after it. */
      upTo: z.int().min(0),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    // The head first: an event that falls between the reads is then told again, not missed.
    const { number: upTo } = await desk.store.head();
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const { draftId } = story.value;
    const read = await draftReading(desk, draftId);
    if (!read.ok) return read;
    const decisions = await desk.store.decisionsOf(storyId);
    const claims = await desk.store.claimsOf(storyId);
    const { value: reading } = read;
    const standing = standingAmong(reading.offers, {
      decided: new Set(decisions.map(({ fingerprint }) => fingerprint)),
      claimed: claims
        .filter((claim) => claim.state === 'open' && claim.draftId === draftId)
        .flatMap(({ spans }) => spans),
    });
    const suggestions = standing.map((offer) => asSuggestion(reading, offer));
    return ok({ draftId, isRead: reading.isRead, suggestions, upTo });
  },
});
