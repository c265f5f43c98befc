import { z } from 'zod';
import { fileAt } from '#lib/desk/file-at.ts';
import { fileSchema } from '#lib/desk/file.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { signOffIdSchema } from '#lib/id.ts';
import { REPORT_FORMATS, reportFormat } from '#lib/report/formats.ts';
import { signedReport } from '#lib/report/signed-report.ts';
import { fail, ok } from '#lib/result.ts';
import { noReportWhileBlind } from '#lib/review/second-reading-rules.ts';

/** Makes the report of a sign-off: what was signed, out of the record, and not what stands today. */
export const makeSignedReport = operation({
  name: 'make-signed-report',
  summary:
    'Make the report of a sign-off: claims, verdicts, findings and waivers as they were signed.',
  permission: 'read reports',
  input: z.strictObject({ signOffId: signOffIdSchema, format: z.enum(REPORT_FORMATS) }),
  output: fileSchema,
  story: ({ signOffId }) => ({ kind: 'sign-off', id: signOffId }),
  async run(desk, { signOffId, format }) {
    const read = found(await desk.store.signOff(signOffId), 'sign-off');
    if (!read.ok) return read;
    const { storyId, binding } = read.value;
    const { draftId, policyVersionId, head } = binding;
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const file = await fileAt(desk, storyId, { number: head.number, draftId });
    const hidden = file.claims.filter(({ id }) => desk.hidden.has(id));
    if (hidden.length > 0) return fail(noReportWhileBlind(hidden));
    const report = signedReport({
      signOff: read.value,
      file,
      draft: draft.value,
      policy: policyVersionId === null ? null : await desk.store.policyVersion(policyVersionId),
      findings: (await desk.store.findingsSigned(signOffId)) ?? [],
      today: await desk.store.matterOfStory(storyId),
      called: await desk.store.putQueriesOf(storyId),
    });
    return ok(reportFormat(format).write(report));
  },
});
