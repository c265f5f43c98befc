import type { Axis } from '#lib/claim/standing.ts';
import type { ReportAttribution } from '#lib/report/attribution-tree.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportClaim } from '#lib/report/report-claim.ts';
import type { ReportDocument } from '#lib/report/report-document.ts';
import { type ReportFormat, inUtf8, reportFilename } from '#lib/report/report-file.ts';
import { reviewFields } from '#lib/report/review-json.ts';
import { type Run, runWriter } from '#lib/report/selectors.ts';
import type { Span } from '#lib/text/span.ts';

type WriteRun = (span: Span) => Run;
type AttributionDocument = ReportDocument['claims'][number]['attributions'][number];

/** The whole report for programs; the shape is `reportDocumentSchema`. */
export const json: ReportFormat = {
  name: 'json',
  title: 'The whole report as data (JSON)',
  write: (report) => ({
    filename: reportFilename(report, 'report', 'json'),
    mediaType: 'application/json; charset=utf-8',
    bytes: inUtf8(`${JSON.stringify(reportDocument(report), null, 2)}\n`),
  }),
};

/** The report as plain data in the documented shape. */
export function reportDocument(report: Report): ReportDocument {
  const { head, open } = report;
  const run = runWriter(report.text, allSpans(report));
  const { draft, asOf, record, storyId, members, signed, ...story } = head;
  return {
    format: 'sourcemark-report',
    version: 2,
    asOf,
    record: { number: record.number, hash: record.hash },
    signed,
    story: { id: storyId, ...story, members: members.map((member) => ({ ...member })) },
    draft: {
      ...draft,
      text: report.text,
      blocks: report.blocks.map(({ role, start, end, repeatOf }) => ({
        role,
        start,
        end,
        repeatOf,
      })),
    },
    tallies: { attribution: tally(report, 'attribution'), content: tally(report, 'content') },
    open: {
      withoutVerdict: {
        attribution: [...open.withoutVerdict.attribution],
        content: [...open.withoutVerdict.content],
      },
      withoutAttribution: [...open.withoutAttribution],
      withoutGroundRules: [...open.withoutGroundRules],
      judgedWithoutEvidence: [...open.judgedWithoutEvidence],
      withoutPlace: [...open.withoutPlace],
      notSettled: [...open.notSettled],
      untouched: open.untouched.map((sentence) => ({ block: sentence.block, run: run(sentence) })),
    },
    coverage: coverageDocument(report),
    claims: report.claims.map((claim) => claimDocument(claim, run)),
    withdrawn: report.withdrawn.map((claim) => ({ ...claim })),
    ...reviewFields(report),
  };
}

function coverageDocument({ coverage }: Report): ReportDocument['coverage'] {
  const { dismissedBy, ...sums } = coverage;
  // Names only: who has which id is the desk's own affair.
  return { ...sums, dismissedBy: dismissedBy.map(({ name, sentences }) => ({ name, sentences })) };
}

function tally(report: Report, axis: Axis): ReportDocument['tallies'][Axis] {
  const numbers = report.tallies[axis];
  return {
    corroborated: numbers.corroborated.length,
    unverified: numbers.unverified.length,
    disputed: numbers.disputed.length,
    unchecked: numbers.unchecked.length,
  };
}

function claimDocument(claim: ReportClaim, run: WriteRun): ReportDocument['claims'][number] {
  const judged = (axis: Axis) => ({
    standing: claim.judgements[axis].standing,
    holds: claim.judgements[axis].holds,
    history: [...claim.judgements[axis].history],
  });
  return {
    id: claim.id,
    number: claim.number,
    words: claim.words,
    spans: claim.spans.map(run),
    unplaced: claim.unplaced,
    isWaiting: claim.isWaiting,
    restatement: claim.restatement,
    kind: claim.kind,
    priority: claim.priority,
    assignee: claim.assignee,
    accused: [...claim.accused],
    attributions: claim.attributions.map((one) => attributionDocument(one, run)),
    evidence: [...claim.evidence],
    independence: claim.independence,
    judgements: { attribution: judged('attribution'), content: judged('content') },
  };
}

function attributionDocument(one: ReportAttribution, run: WriteRun): AttributionDocument {
  return {
    id: one.id,
    source: one.source,
    sourceSpans: one.sourceWords.spans.map(run),
    cueSpans: one.cue.spans.map(run),
    contentSpans: one.content.spans.map(run),
    quoteType: one.quoteType,
    groundRules: one.groundRules,
    knowledge: one.knowledge,
    nested: one.nested.map((inner) => attributionDocument(inner, run)),
  };
}

function allSpans({ claims, open }: Report): readonly Span[] {
  return [
    ...claims.flatMap((claim) => [...claim.spans, ...claim.attributions.flatMap(roleSpans)]),
    ...open.untouched,
  ];
}

function roleSpans(one: ReportAttribution): readonly Span[] {
  const { sourceWords, cue, content, nested } = one;
  return [...sourceWords.spans, ...cue.spans, ...content.spans, ...nested.flatMap(roleSpans)];
}
