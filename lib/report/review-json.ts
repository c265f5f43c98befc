import type { Report } from '#lib/report/report.ts';
import type { ReportDocument } from '#lib/report/report-document.ts';

type ReviewFields = Pick<
  ReportDocument,
  'policy' | 'findings' | 'waivers' | 'queries' | 'replies' | 'signOffs'
>;

/** What the JSON of a report says of policy, waivers, queries and sign-offs. */
export function reviewFields(report: Report): ReviewFields {
  const { policy, asked } = report;
  return {
    policy:
      policy === null ? null : { ...policy, rules: policy.rules.map((rule) => ({ ...rule })) },
    findings: { ...report.sums, items: report.findings.map((finding) => ({ ...finding })) },
    waivers: report.waivers.map((waiver) => ({ ...waiver })),
    queries: asked === null ? null : asked.queries.map(queryFields),
    replies:
      asked === null
        ? null
        : asked.replies.map(({ name, claims, queries }) => ({
            name,
            claims: [...claims],
            queries: [...queries],
          })),
    signOffs: report.signOffs.map((signOff) => ({ ...signOff, marks: [...signOff.marks] })),
  };
}

type Asked = NonNullable<Report['asked']>;

function queryFields(
  query: Asked['queries'][number],
): NonNullable<ReportDocument['queries']>[number] {
  const { closing } = query;
  return {
    ...query,
    claims: [...query.claims],
    attempts: [...query.attempts],
    answers: [...query.answers],
    closing: closing === null ? null : { ...closing, claims: [...closing.claims] },
  };
}
