import { z } from 'zod';
import { sourceLines } from '#lib/desk/add-source.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { orNull } from '#lib/desk/prose.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { sourceIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { change } from '#lib/source/rules.ts';
import { RELIABILITIES, SOURCE_KINDS, sourceSchema } from '#lib/source/source.ts';

/** Changes what is known of a source. */
export const changeSource = operation({
  name: 'change-source',
  summary: "Change a source's name, kind, reliability, agreed description or reason for anonymity.",
  permission: 'check claims',
  input: z.strictObject({
    sourceId: sourceIdSchema,
    expects: versionSchema,
    name: sourceLines.name.optional(),
    kind: z.enum(SOURCE_KINDS).optional(),
    reliability: z.enum(RELIABILITIES).nullable().optional(),
    agreedDescription: sourceLines.agreedDescription.optional(),
    anonymityReason: sourceLines.anonymityReason.optional(),
  }),
  output: z.object({ source: sourceSchema }).readonly(),
  story: ({ sourceId }) => ({ kind: 'source', id: sourceId }),
  async run(desk, { sourceId, expects, ...wanted }) {
    const source = found(await desk.store.source(sourceId), 'source');
    if (!source.ok) return source;
    const set = {
      ...wanted,
      agreedDescription: orNull(wanted.agreedDescription),
      anonymityReason: orNull(wanted.anonymityReason),
    };
    const after = await keepAndRead(desk, change(source.value, set, expects), () =>
      desk.store.source(sourceId),
    );
    return after.ok ? ok({ source: after.value }) : after;
  },
});
