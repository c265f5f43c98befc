import { z } from 'zod';
import { fileSchema } from '#lib/desk/file.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { evidenceIdSchema } from '#lib/id.ts';
import { problem } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';

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
      return fail(problem('not-found', 'No copy was kept with this evidence. Attach one to it.'));
    }
    const bytes = await desk.files.read(copy.sha256);
    if (bytes === null) {
      return fail(
        problem(
          'unavailable',
          `The kept copy ${copy.filename} is missing from the data folder. Ask whoever runs the desk to restore it from a backup.`,
        ),
      );
    }
    return ok({ filename: copy.filename, mediaType: copy.mediaType, bytes });
  },
});
