import { z } from 'zod';
import type { SignOffLine } from '#lib/export/record-lines.ts';
import type { ToldStory } from '#lib/export/told-story.ts';
import { findingSchema } from '#lib/policy/finding.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import { reportDocument } from '#lib/report/json.ts';
import type { ReportDocument } from '#lib/report/report-document.ts';
import { signedContent, signedReport } from '#lib/report/signed-report.ts';
import type { Draft } from '#lib/story/draft.ts';

/** What the report of a sign-off is made from anew. */
export interface SignedMatter {
  readonly told: ToldStory;
  /** The number of the record's last event. */
  readonly end: number;
  readonly drafts: ReadonlyMap<string, Draft>;
}

type Parts = Readonly<Record<string, unknown>>;

const findingsSchema = z.array(findingSchema);
const partsSchema = z.record(z.string(), z.unknown());
const claimsSchema = z.array(z.looseObject({ id: z.string(), number: z.int() }));

/**
 * Where a printed report of a sign-off differs from the one that the record gives, part by part; empty where it is that. The
 * report is made anew by the function that prints it, so that nothing of it is left uncompared but what became of the
 * sign-off. A source that was promised silence since, or what a later query calls one, may stand in it by name or not, as it
 * was printed before that or after.
 */
export function signedReportFaults(
  printed: unknown,
  line: SignOffLine,
  matter: SignedMatter,
): readonly string[] {
  const shown = partsSchema.safeParse(printed);
  if (!shown.success) return ['It is no JSON report that can be read here.'];
  let first: readonly string[] | null = null;
  for (const document of madeAnew(line, matter)) {
    const faults = differences(document, shown.data);
    if (faults.length === 0) return [];
    first ??= faults;
  }
  return first ?? [`What sign-off ${line.signOff.number} signed cannot be read from the file.`];
}

/** The report as it was printed when it was signed, and then at each moment at which another name may have gone out of it. */
function* madeAnew(
  { signOff, findings }: SignOffLine,
  matter: SignedMatter,
): Generator<ReportDocument> {
  const { head, draftId, policyVersionId } = signOff.binding;
  const file = matter.told.fileAt(head.number);
  const isReadable = matter.told.fileAt(matter.end) !== null;
  const draft = matter.drafts.get(draftId);
  const said = findingsSchema.safeParse(findings);
  const policy = policyVersionId === null ? null : matter.told.policies.get(policyVersionId);
  if (file === null || !isReadable || draft === undefined || !said.success) return;
  if (policy === undefined) return;
  const input = { signOff, file, draft, policy, findings: said.data };
  for (const moment of moments(head.number, matter)) {
    const today = matter.told.fileAt(moment);
    if (today === null) continue;
    const report = signedReport({ ...input, today, called: matter.told.calledAt(moment) });
    yield signedContent(reportDocument(report));
  }
}

/** The events after which it may have been printed: the bound one, those around each new name in a query, and the last. */
function moments(bound: number, { told, end }: SignedMatter): ReadonlySet<number> {
  const known = new Set<string>();
  const around = told.called.flatMap(({ number, sourceId, to }) => {
    const name = canonicalJson([sourceId, to]);
    const isNew = sourceId !== null && !known.has(name);
    known.add(name);
    return isNew && number > bound ? [number - 1, number] : [];
  });
  return new Set([bound, ...around, end]);
}

function differences(made: ReportDocument, printed: Parts): readonly string[] {
  const { claims: expected, ...rest } = made;
  const { claims: shown, ...others }: Parts = { ...printed, signOffs: [] };
  const parts = differing(rest, others).map(
    (part) => `The report has another "${part}" than was signed.`,
  );
  return [...claimDifferences(expected, shown), ...parts];
}

function claimDifferences(expected: ReportDocument['claims'], printed: unknown): string[] {
  const parsed = claimsSchema.safeParse(printed);
  if (!parsed.success) return ['The claims in the report cannot be read.'];
  const shown = new Map(parsed.data.map((claim) => [claim.id, claim]));
  const faults = expected.flatMap((claim) => {
    const one = shown.get(claim.id);
    shown.delete(claim.id);
    if (one === undefined) return [`Claim ${claim.number} is not in the report.`];
    return differing(claim, one).map(
      (part) => `Claim ${claim.number} in the report has another "${part}" than was signed.`,
    );
  });
  const strange = [...shown.values()].map(({ number }) => `Claim ${number} was not signed.`);
  const isShuffled =
    faults.length + strange.length === 0 &&
    !isSame(
      expected.map(({ id }) => id),
      parsed.data.map(({ id }) => id),
    );
  const order = isShuffled ? ['The claims in the report stand in another order.'] : [];
  return [...faults, ...strange, ...order];
}

/** The parts in which two things differ, those that only one of them has among them. */
function differing(one: Parts, other: Parts): readonly string[] {
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...parts].filter((part) => !isSame(one[part], other[part]));
}

function isSame(one: unknown, other: unknown): boolean {
  return (one === undefined) === (other === undefined) && written(one) === written(other);
}

/** As JSON has it: a field that is left out and one that is undefined are one. */
function written(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
