import { z } from 'zod';
import { readingSummarySchema, summaryById } from '#lib/desk/compared.ts';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { notFound } from '#lib/desk/perform.ts';
import { proseSchema } from '#lib/desk/prose.ts';
import { claimIdSchema, personIdSchema, storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { telling } from '#lib/notice/rules.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { fail } from '#lib/result.ts';
import { MOST_CLAIMS } from '#lib/review/second-reading.ts';
import { ask } from '#lib/review/second-reading-rules.ts';
import { say } from '#lib/say.ts';

/** Asks another checker to judge claims without seeing the first verdicts on them. */
export const askSecondReading = operation({
  name: 'ask-second-reading',
  summary: 'Ask a checker to judge claims again without seeing the first verdicts.',
  permission: 'run stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    claimIds: z
      .array(claimIdSchema)
      .min(1, inSchema(say('claims-missing')))
      .max(MOST_CLAIMS, inSchema(say('too-many-claims', { most: MOST_CLAIMS }))),
    readerId: personIdSchema,
    /** What the reader should look out for. */
    note: proseSchema(2000).default(''),
  }),
  output: readingSummarySchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, claimIds, readerId, note }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const wanted = new Set(claimIds);
    const claims = (await desk.store.claimsOf(storyId)).filter((claim) => wanted.has(claim.id));
    if (claims.length < wanted.size) return fail(notFound('claim'));

    const id = desk.newId('second-reading');
    const ruled = ask(
      {
        claims,
        reader: await desk.store.person(readerId),
        isMember: await desk.store.isMember(storyId, readerId),
        verdicts: (await desk.store.matterOfStory(storyId)).verdicts,
        readings: await desk.store.secondReadings(storyId),
      },
      {
        id,
        storyId,
        draftId: story.value.draftId,
        note,
        askedAt: desk.now(),
        askedBy: personOf(desk.actor),
        askedByName: actorName(desk.actor),
      },
    );
    const kept = await keep(desk, telling(ruled, { by: personOf(desk.actor) }));
    return kept.ok ? summaryById(desk, id) : kept;
  },
});
