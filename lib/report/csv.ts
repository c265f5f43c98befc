import type { Axis } from '#lib/claim/standing.ts';
import type { ReportAttribution } from '#lib/report/attribution-tree.ts';
import { csvLine } from '#lib/report/csv-cell.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportClaim, WithdrawnClaim } from '#lib/report/report-claim.ts';
import { type ReportFormat, inUtf8, reportFilename } from '#lib/report/report-file.ts';

type Cell = string | number;

/** The columns in order: a claim's own, then those of the two axes, then what it stands on. */
export const CSV_COLUMNS = [
  'claim',
  'state',
  'words',
  'restatement',
  'kind',
  'priority',
  'assignee',
  'start',
  'end',
  'sources',
  'ground_rules',
  'attribution_verdict',
  'attribution_disputed_reason',
  'attribution_justification',
  'attribution_by',
  'attribution_at',
  'content_verdict',
  'content_disputed_reason',
  'content_justification',
  'content_by',
  'content_at',
  'evidence_items',
  'evidence_origins',
  'evidence_supports',
  'evidence_refutes',
  'citations',
  'withdrawn_reason',
  'story',
  'draft',
  'draft_sha256',
] as const;

/** One row per claim for a spreadsheet: open ones in reading order, then withdrawn ones. */
export const csv: ReportFormat = {
  name: 'csv',
  title: 'Claims as a table (CSV)',
  write: (report) => ({
    filename: reportFilename(report, 'claims', 'csv'),
    mediaType: 'text/csv; charset=utf-8; header=present',
    bytes: inUtf8(
      [
        csvLine(CSV_COLUMNS),
        ...report.claims.map((claim) => csvLine(openRow(claim, report))),
        ...report.withdrawn.map((claim) => csvLine(withdrawnRow(claim, report))),
      ].join(''),
    ),
  }),
};

function openRow(claim: ReportClaim, report: Report): readonly Cell[] {
  const attributions = flat(claim.attributions);
  const having = (stance: string) => claim.evidence.filter((item) => item.stance === stance).length;
  return [
    claim.number,
    'open',
    claim.words,
    claim.restatement,
    claim.kind,
    claim.priority,
    claim.assignee ?? '',
    claim.spans[0]?.start ?? '',
    claim.spans.at(-1)?.end ?? '',
    lines(attributions.map((one) => one.source?.label ?? 'nobody named')),
    lines(attributions.map((one) => one.groundRules)),
    ...axisCells(claim, 'attribution'),
    ...axisCells(claim, 'content'),
    claim.evidence.length,
    claim.independence.origins,
    having('supports'),
    having('refutes'),
    lines(claim.evidence.map((item) => item.citation)),
    '',
    ...storyCells(report),
  ];
}

function withdrawnRow(claim: WithdrawnClaim, report: Report): readonly Cell[] {
  const told: readonly Cell[] = [claim.number, 'withdrawn', claim.words];
  const shared: readonly Cell[] = [claim.reason, ...storyCells(report)];
  const empty = Array<Cell>(CSV_COLUMNS.length - told.length - shared.length).fill('');
  return [...told, ...empty, ...shared];
}

function axisCells(claim: ReportClaim, axis: Axis): readonly Cell[] {
  const { standing, holds } = claim.judgements[axis];
  return [
    standing,
    holds?.disputedReason ?? '',
    holds?.justification ?? '',
    holds?.by ?? '',
    holds?.at ?? '',
  ];
}

function storyCells({ head }: Report): readonly Cell[] {
  return [head.title, head.draft.number, head.draft.sha256];
}

function flat(tree: readonly ReportAttribution[]): readonly ReportAttribution[] {
  return tree.flatMap((one) => [one, ...flat(one.nested)]);
}

/** Several values in one cell, one a line. */
function lines(values: readonly string[]): string {
  return values.join('\n');
}
