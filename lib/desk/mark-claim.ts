import { z } from 'zod';
import { assigneeOf } from '#lib/desk/assignee.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { lineSchema, proseSchema } from '#lib/desk/prose.ts';
import { CLAIM_KINDS, PRIORITIES, claimSchema, runsSchema } from '#lib/claim/claim.ts';
import { eachOnce } from '#lib/claim/party.ts';
import { mark, onNewestDraft } from '#lib/claim/rules.ts';
import { draftIdSchema, personIdSchema, storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { telling } from '#lib/notice/rules.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** A claim as one sentence that stands by itself; empty until somebody writes it. */
export const restatementSchema = proseSchema(2000);

/** Whom a claim accuses of something serious: each party once, however it is written. */
export const accusedSchema = z
  .array(lineSchema(200).min(1, inSchema(say('party-missing'))))
  .max(20, inSchema(say('too-many-parties', { most: 20 })))
  .overwrite((parties) => eachOnce(parties))
  .readonly();

/** Marks words of a story's newest draft as a claim. */
export const markClaim = operation({
  name: 'mark-claim',
  summary: 'Mark words of the draft as a claim.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    /** The draft in which the words were selected. */
    draftId: draftIdSchema,
    spans: runsSchema,
    kind: z.enum(CLAIM_KINDS).default('other'),
    priority: z.enum(PRIORITIES).default('normal'),
    restatement: restatementSchema.default(''),
    accused: accusedSchema.default([]),
    assigneeId: personIdSchema.nullable().default(null),
  }),
  output: z.object({ claim: claimSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, draftId, spans, ...about }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const current = onNewestDraft(story.value, { draftId });
    if (!current.ok) return current;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;

    const id = desk.newId('claim');
    const createdBy = personOf(desk.actor);
    const ruled = mark(draft.value, spans, {
      ...about,
      id,
      createdAt: desk.now(),
      createdBy,
      assignee: await assigneeOf(desk, storyId, about.assigneeId),
    });
    const told = telling(ruled, { by: createdBy });
    const after = await keepAndRead(desk, told, () => desk.store.claim(id));
    return after.ok ? ok({ claim: after.value }) : after;
  },
});
