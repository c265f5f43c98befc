import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { lineSchema, orNull, proseSchema } from '#lib/desk/prose.ts';
import { storyIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { add } from '#lib/source/rules.ts';
import { RELIABILITIES, SOURCE_KINDS, sourceSchema } from '#lib/source/source.ts';

/** What a source is called, the wording that may be printed of it, and why it is not named. */
export const sourceLines = {
  name: lineSchema(300).min(1, inSchema(say('source-name-missing'))),
  agreedDescription: lineSchema(300).nullable(),
  anonymityReason: proseSchema(1000).nullable(),
};

/** Names a source within a story. */
export const addSource = operation({
  name: 'add-source',
  summary: 'Add a source to a story.',
  permission: 'check claims',
  input: z.strictObject({
    storyId: storyIdSchema,
    name: sourceLines.name,
    kind: z.enum(SOURCE_KINDS),
    reliability: z.enum(RELIABILITIES).nullable().default(null),
    agreedDescription: sourceLines.agreedDescription.default(null),
    anonymityReason: sourceLines.anonymityReason.default(null),
  }),
  output: z.object({ source: sourceSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { agreedDescription, anonymityReason, ...about }) {
    const source = {
      ...about,
      id: desk.newId('source'),
      agreedDescription: orNull(agreedDescription),
      anonymityReason: orNull(anonymityReason),
      createdAt: desk.now(),
    };
    const after = await keepAndRead(desk, add(source), () => desk.store.source(source.id));
    return after.ok ? ok({ source: after.value }) : after;
  },
});
