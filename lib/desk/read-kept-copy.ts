import { z } from 'zod';
import { fileSchema } from '#lib/desk/file.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { evidenceIdSchema } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** The bytes that were kept of what evidence cites, also of withdrawn evidence. */
export const readKeptCopy = operation({
  name: 'read-kept-copy',
  summary: 'Hand out the kept copy of what evidence cites.',
  permission: 'read stories',
  input: z.strictObject({ evidenceId: evidenceIdSchema }),
  output: fileSchema,
  story: ({ evidenceId }) => ({ kind: 'evidence', id: evidenceId }),
  async run(desk, { evidenceId }) {
    const evidence = found(await desk.store.evidence(evidenceId), 'evidence');
    if (!evidence.ok) return evidence;
    const copy = evidence.value.keptCopy;
    if (copy === null) {
      return fail(refusal('not-found', say('copy-not-kept')));
    }
    const bytes = await desk.files.read(copy.sha256);
    if (bytes === null) {
      return fail(refusal('unavailable', say('copy-missing', { filename: copy.filename })));
    }
    return ok({ filename: copy.filename, mediaType: copy.mediaType, bytes });
  },
});
