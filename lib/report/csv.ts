import type { Axis } from '#lib/claim/standing.ts';
import type { ReportAttribution } from '#lib/report/attribution-tree.ts';
import { csvLine } from '#lib/report/csv-cell.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportClaim, WithdrawnClaim } from '#lib/report/report-claim.ts';
import { type ReportFormat, inUtf8, reportFilename } from '#lib/report/report-file.ts';
import * as review from '#lib/report/review-wording.ts';
import * as wording from '#lib/report/wording.ts';

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
  'accused',
  'right_of_reply',
  'findings',
  'waivers',
  'withdrawn_reason',
  'story',
  'draft',
  'draft_sha256',
  'policy',
  'sign_off',
] as const;

/**
 * One row per claim for a spreadsheet: open ones in reading order, then withdrawn ones; last the story as a whole, where the policy says
 * something of it.
 */
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
        ...storyRow(report).map(csvLine),
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
    lines(claim.accused),
    lines(repliesOn(claim.number, report)),
    ...policyCells(claim.number, report),
    '',
    ...storyCells(report),
  ];
}

function withdrawnRow(claim: WithdrawnClaim, report: Report): readonly Cell[] {
  const told: readonly Cell[] = [claim.number, 'withdrawn', claim.words];
  const said = policyCells(claim.number, report);
  const shared: readonly Cell[] = [...said, claim.reason, ...storyCells(report)];
  return [...told, ...emptied(told.length + shared.length), ...shared];
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

/** The story as a whole, where the policy or a waiver says something of it. */
function storyRow(report: Report): readonly (readonly Cell[])[] {
  const [findings, waivers] = policyCells(null, report);
  if (findings === '' && waivers === '') return [];
  const told: readonly Cell[] = ['', 'story', ''];
  const shared: readonly Cell[] = [findings ?? '', waivers ?? '', '', ...storyCells(report)];
  return [[...told, ...emptied(told.length + shared.length), ...shared]];
}

function emptied(taken: number): readonly Cell[] {
  return Array<Cell>(CSV_COLUMNS.length - taken).fill('');
}

/** What the policy says of a claim, or of the story for null, and what was waived of it. */
function policyCells(claim: number | null, { findings, waivers }: Report): readonly Cell[] {
  return [
    lines(
      findings
        .filter((one) => one.claim === claim)
        .map((one) => `${review.doesWords(one)} (${one.rule}): ${one.says}`),
    ),
    lines(waivers.filter((one) => one.claim === claim).map(waiverLine)),
  ];
}

function waiverLine({ rule, reason, by, at, withdrawn }: Report['waivers'][number]): string {
  const back = withdrawn === null ? '' : `; taken back: ${withdrawn}`;
  return `${rule}: ${reason} (${by}, ${wording.minuteOf(at)}${back})`;
}

function repliesOn(claim: number, { asked }: Report): readonly string[] {
  return (asked?.replies ?? []).flatMap(({ name, claims }) => {
    const about = claims.find(({ number }) => number === claim);
    if (about === undefined) return [];
    const sought = about.isSought ? 'asked' : 'not asked';
    return [`${name}: ${about.isAnswered ? 'answered' : sought}`];
  });
}

function storyCells(report: Report): readonly Cell[] {
  const { head, policy } = report;
  return [
    head.title,
    head.draft.number,
    head.draft.sha256,
    policy === null ? '' : review.policyWords(report),
    lines([review.signOffLine(report), ...review.votesAgainst(report)]),
  ];
}

function flat(tree: readonly ReportAttribution[]): readonly ReportAttribution[] {
  return tree.flatMap((one) => [one, ...flat(one.nested)]);
}

/** Several values in one cell, one a line. */
function lines(values: readonly string[]): string {
  return values.join('\n');
}
