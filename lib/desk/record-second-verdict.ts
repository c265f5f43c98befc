import { z } from 'zod';
import { AXES, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { statementSchema } from '#lib/desk/prose.ts';
import { claimIdSchema, draftIdSchema, secondReadingIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { secondVerdictSchema } from '#lib/review/second-reading.ts';
import { recordSecond } from '#lib/review/second-reading-rules.ts';
import { say } from '#lib/say.ts';

/** Judges one axis of a claim in a second reading. The verdict that holds on the claim stays as it is. */
export const recordSecondVerdict = operation({
  name: 'record-second-verdict',
  summary: 'Judge one axis of a claim in a second reading you are asked for.',
  permission: 'check claims',
  input: z.strictObject({
    readingId: secondReadingIdSchema,
    claimId: claimIdSchema,
    /** The draft that was read when judging. */
    draftId: draftIdSchema,
    axis: z.enum(AXES),
    value: z.enum(VERDICT_VALUES),
    /** With `disputed`, and with nothing else. */
    disputedReason: z.enum(DISPUTED_REASONS).nullable().default(null),
    justification: statementSchema(5000, say('justification-missing')),
  }),
  output: z.object({ verdict: secondVerdictSchema }).readonly(),
  story: ({ readingId }) => ({ kind: 'second-reading', id: readingId }),
  async run(desk, judgement) {
    const reading = found(await desk.store.secondReading(judgement.readingId), 'second-reading');
    if (!reading.ok) return reading;
    const claim = found(await desk.store.claim(judgement.claimId), 'claim');
    if (!claim.ok) return claim;
    const recordedBy = personOf(desk.actor);
    if (recordedBy === null) {
      return fail(refusal('forbidden', say('reading-by-nobody')));
    }
    const verdict = {
      ...judgement,
      id: desk.newId('second-verdict'),
      recordedAt: desk.now(),
      recordedBy,
      recordedByName: actorName(desk.actor),
    };
    const kept = await keep(desk, recordSecond(reading.value, claim.value, verdict));
    return kept.ok ? ok({ verdict }) : kept;
  },
});
