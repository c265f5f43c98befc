import { type Command, UsageProblem } from '#app/cli/command.ts';
import { readTextFile } from '#app/cli/files.ts';
import { shownFileProof } from '#app/cli/record-file-lines.ts';
import { isSigned, readLines } from '#app/cli/record-file.ts';
import { open } from 'node:fs/promises';
import { operatorRefusal } from '#lib/problem.ts';
import { canNameKey } from '#lib/record/desk-key.ts';
import { type Result, fail, ok } from '#lib/result.ts';

const LARGEST_REPORT_BYTES = 256 * 1024 * 1024;

/** `sourcemark record verify FILE`: checks a file of a record by nothing but itself. */
export const verifyFile: Command['run'] = async (given, context) => {
  const [name = ''] = given.words;
  const key = given.text('key') ?? null;
  if (key !== null && !canNameKey(key)) {
    throw new UsageProblem('--key takes the 64 digits of a public key or the 32 of a fingerprint.');
  }
  const report = await readReport(given.text('report'), context);
  if (!report.ok) return report;
  const { verifyRecordFile } = await import('#lib/export/verify-record-file.ts');
  try {
    const file = await open(context.path(name));
    const checking = { isSigned, key, ...report.value };
    const chunks = file.createReadStream({ highWaterMark: 1024 * 1024 });
    return ok(shownFileProof(name, await verifyRecordFile(readLines(chunks), checking)));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return fail(operatorRefusal('not-found', `${name} could not be read: ${error.message}.`));
  }
};

async function readReport(
  typed: string | undefined,
  context: Parameters<Command['run']>[1],
): Promise<Result<{ readonly report?: unknown }>> {
  if (typed === undefined) return ok({});
  const text = await readTextFile(context.path(typed), LARGEST_REPORT_BYTES);
  if (!text.ok) return text;
  try {
    return ok({ report: JSON.parse(text.value) as unknown });
  } catch {
    return fail(operatorRefusal('invalid', `${typed} is not JSON.`));
  }
}
