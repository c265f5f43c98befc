import { z } from 'zod';
import { found, keep } from '#lib/desk/keep.ts';
import { withOrigin } from '#lib/desk/evidence-input.ts';
import { operation } from '#lib/desk/operation.ts';
import { lineSchema } from '#lib/desk/prose.ts';
import { proposedOrigins } from '#lib/desk/proposed-origins.ts';
import { bringTogether, putApart } from '#lib/evidence/same-origin-rules.ts';
import { storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** Says of pieces of evidence that probably have one origin whether they have. */
export const settleSameOrigin = operation({
  name: 'settle-same-origin',
  summary:
    'Say whether pieces of evidence that probably have one origin have: that, or none in common.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** What the proposal goes by. */
    key: z.string().max(20_000),
    /** The name of the origin they have; null: they have none in common. */
    origin: lineSchema(300)
      .min(1, inSchema(say('origin-name-missing')))
      .nullable(),
  }),
  output: z.object({}).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, key, origin: name }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const { matter, proposals } = await proposedOrigins(desk, story.value);
    const proposal = proposals.find((each) => each.key === key) ?? null;
    if (name === null) {
      const about = {
        id: desk.newId('put-apart'),
        storyId,
        at: desk.now(),
        by: personOf(desk.actor),
        byName: actorName(desk.actor),
      };
      const apart = await keep(desk, putApart(proposal, about));
      return apart.ok ? ok({}) : apart;
    }
    const together = await withOrigin(desk, { storyId, name }, (origin) =>
      origin === undefined || origin === null
        ? Promise.resolve(fail(fieldRefusal('origin', say('origin-name-missing'))))
        : keep(desk, bringTogether(proposal, matter.evidence, origin)),
    );
    return together.ok ? ok({}) : together;
  },
});
