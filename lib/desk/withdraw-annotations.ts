import { z } from 'zod';
import { annotationSetSchema } from '#lib/annotation/annotation-set.ts';
import { withdraw } from '#lib/annotation/rules.ts';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { annotationSetIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Withdraws a set of annotations: nothing of it is suggested any more; claims made of it stay. */
export const withdrawAnnotations = operation({
  name: 'withdraw-annotations',
  summary: 'Withdraw a set of annotations, so that nothing of it is suggested any more.',
  permission: 'check claims',
  input: z.strictObject({ setId: annotationSetIdSchema, expects: versionSchema }),
  output: z.object({ set: annotationSetSchema }).readonly(),
  story: ({ setId }) => ({ kind: 'annotation-set', id: setId }),
  async run(desk, { setId, expects }) {
    const set = found(await desk.store.annotationSet(setId), 'annotation-set');
    if (!set.ok) return set;
    const after = await keepAndRead(desk, withdraw(set.value, expects), () =>
      desk.store.annotationSet(setId),
    );
    return after.ok ? ok({ set: after.value }) : after;
  },
});
