import { z } from 'zod';
import { fileSchema } from '#lib/desk/file.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { queryAnswerIdSchema } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** The bytes of the file that came with an answer. */
export const readQueryFile = operation({
  name: 'read-query-file',
  summary: 'Hand out the file that came with an answer to a query.',
  permission: 'read stories',
  input: z.strictObject({ answerId: queryAnswerIdSchema }),
  output: fileSchema,
  story: ({ answerId }) => ({ kind: 'query-answer', id: answerId }),
  async run(desk, { answerId }) {
    const answer = found(await desk.store.queryAnswer(answerId), 'query-answer');
    if (!answer.ok) return answer;
    const copy = answer.value.keptCopy;
    if (copy === null) return fail(refusal('not-found', say('query-file-none')));
    const bytes = await desk.files.read(copy.sha256);
    if (bytes === null) {
      return fail(refusal('unavailable', say('copy-missing', { filename: copy.filename })));
    }
    return ok({ filename: copy.filename, mediaType: copy.mediaType, bytes });
  },
});
