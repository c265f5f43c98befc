import { markdownText } from '#lib/report/escape-markdown.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportFinding, ReportRule, ReportWaived } from '#lib/report/report-policy.ts';
import type { ReportQuery } from '#lib/report/report-queries.ts';
import type { ReportSignOff } from '#lib/report/report-sign-off.ts';
import * as review from '#lib/report/review-wording.ts';
import { minuteOf } from '#lib/report/wording.ts';

/** Policy, waivers, replies, queries and sign-offs as sections of the Markdown. */
export function markdownReview(report: Report): readonly string[] {
  return [
    ...policySection(report),
    ...waiversSection(report),
    ...repliesSection(report),
    ...queriesSection(report),
    '## Sign-off',
    ...(report.signOffs.length === 0 ? ['Nobody has signed.'] : []),
    ...report.signOffs.flatMap((one) => signOff(one, report.signOffs)),
  ];
}

/** What the policy says of one claim, for its note. */
export function markdownFindings(findings: readonly ReportFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  const items = findings.map(
    (one) => `- **${review.doesWords(one)}**: ${markdownText(one.says)}${waived(one.waiver)}`,
  );
  return [`Policy:\n\n${items.join('\n')}`];
}

function policySection(report: Report): readonly string[] {
  const { policy, findings } = report;
  if (policy === null) return ['## Policy', 'The story is checked under no policy.'];
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const signing = review.signingWords(policy.signing);
  return [
    '## Policy',
    `**${markdownText(policy.name)}**, version ${policy.version}, written by ${markdownText(policy.writtenBy)}, ${minuteOf(policy.writtenAt)}. It asks for ${signing}. Findings: ${review.sumsWords(report)}.`,
    ...policy.rules.flatMap((rule) => ruleParts(rule, byRule.get(rule.id) ?? [])),
  ];
}

function ruleParts(rule: ReportRule, findings: readonly ReportFinding[]): readonly string[] {
  const top = `### ${markdownText(rule.demand)}`;
  if (findings.length === 0) return [top, 'Satisfied.'];
  const items = findings.map(
    (one) =>
      `- **${review.doesWords(one)}** ${about(one.claim)}: ${markdownText(one.says)} ${markdownText(one.wants)}${waived(one.waiver)}`,
  );
  return [
    top,
    `${markdownText(rule.reason)} (${rule.severity}, ${review.WAIVED_BY_WORDS[rule.mayWaive]})`,
    items.join('\n'),
  ];
}

function about(claim: number | null): string {
  return claim === null ? 'The story' : `[Claim ${claim}](#claim-${claim})`;
}

function waived(waiver: ReportWaived | null): string {
  if (waiver === null) return '';
  return ` Waived by ${markdownText(waiver.by)}, ${minuteOf(waiver.at)}: ${markdownText(waiver.reason)}`;
}

function waiversSection({ waivers, policy }: Report): readonly string[] {
  if (waivers.length === 0) return [];
  const items = waivers.map((one) => {
    const rule = policy?.rules.find(({ id }) => id === one.rule)?.demand ?? one.rule;
    const back = one.withdrawn === null ? '' : ` Taken back: ${markdownText(one.withdrawn)}`;
    const idle = one.withdrawn === null && !one.isNeeded ? ' Nothing needs it now.' : '';
    return `- ${about(one.claim)}: ${markdownText(one.says)} (Rule: ${markdownText(rule)})${waived(one)}${back}${idle}`;
  });
  return ['## Waivers', items.join('\n')];
}

function repliesSection({ asked }: Report): readonly string[] {
  if (asked === null || asked.replies.length === 0) return [];
  const byNumber = new Map(asked.queries.map((query) => [query.number, query]));
  return [
    '## Right of reply',
    ...asked.replies.flatMap((party) => [
      `### ${markdownText(party.name)}`,
      `${review.partyWords(party)}.`,
      ...party.queries.flatMap((number) => byNumber.get(number) ?? []).map(query),
    ]),
  ];
}

function queriesSection({ asked }: Report): readonly string[] {
  const others = (asked?.queries ?? []).filter(({ kind }) => kind !== 'right-of-reply');
  return others.length === 0 ? [] : ['## Queries', ...others.map(query)];
}

function query(one: ReportQuery): string {
  const on = one.claims.map((number) => about(number)).join(', ');
  const question =
    one.question === null
      ? 'What was asked is not told: the source is not named.'
      : `“${markdownText(one.question)}”`;
  const came = review
    .cameOf(one)
    .map(
      ({ at, how, what, by }) =>
        `  - ${minuteOf(at)}, ${markdownText(how)}: ${markdownText(what)}${by === null ? '' : ` (noted by ${markdownText(by)})`}`,
    );
  const followed = review.followedWords(one);
  return [
    `- **Query ${one.number}** (${one.state}), ${markdownText(review.askedWords(one))}${on === '' ? '' : `, on ${on}`}: ${question}`,
    ...(came.length === 0 ? ['  - Nothing came back.'] : came),
    ...(followed === null ? [] : [`  - ${markdownText(followed)}`]),
  ].join('\n');
}

function signOff(one: ReportSignOff, all: readonly ReportSignOff[]): readonly string[] {
  const { draft, claims, findings, waivers, record } = one.binds;
  const voided = review.voidWords(one);
  const marks = one.marks.map((mark) => {
    const reason = mark.reason === '' ? '' : `: “${markdownText(mark.reason)}”`;
    return `- ${markdownText(review.markWords(mark, one, all))}${reason}`;
  });
  return [
    `### Sign-off ${one.number}: ${review.stateWords(one)}`,
    [
      ...marks,
      ...(voided === null ? [] : [`- **Void**: ${markdownText(voided)}`]),
      `- Asks for ${review.signingWords(one.signing)}`,
      `- Binds ${markdownText(review.bindsWords(one))}`,
      `- Draft \`${draft.sha256}\`, claims \`${claims.sha256}\`, findings \`${findings.sha256}\`, waivers \`${waivers.sha256}\`, event ${record.number} of the record \`${record.hash}\``,
    ].join('\n'),
  ];
}
