import { AXES } from '#lib/claim/standing.ts';
import type { ReportAttribution } from '#lib/report/attribution-tree.ts';
import { markdownText, markdownUrl } from '#lib/report/escape-markdown.ts';
import type { ReportEvidence } from '#lib/report/evidence-item.ts';
import { STANDINGS } from '#lib/report/judgement.ts';
import { markdownBlocks } from '#lib/report/markdown-blocks.ts';
import { markdownOpen } from '#lib/report/markdown-open.ts';
import { markdownFindings, markdownReview } from '#lib/report/markdown-review.ts';
import type { Report } from '#lib/report/report.ts';
import { type ReportClaim, titleOf } from '#lib/report/report-claim.ts';
import { type ReportFormat, inUtf8, reportFilename } from '#lib/report/report-file.ts';
import { checkedUnderWords, signOffLine, signedAsWords } from '#lib/report/review-wording.ts';
import * as wording from '#lib/report/wording.ts';

/** The annotated story as Markdown: head, what is open, the text with numbered marks, the notes. */
export const markdown: ReportFormat = {
  name: 'markdown',
  title: 'Annotated story (Markdown)',
  write: (report) => ({
    filename: reportFilename(report, 'annotated', 'md'),
    mediaType: 'text/markdown; charset=utf-8',
    bytes: inUtf8(`${sections(report).join('\n\n')}\n`),
  }),
};

function sections(report: Report): readonly string[] {
  return [
    `# ${markdownText(report.head.title)}`,
    headLines(report).join('\n'),
    '## Verdicts',
    tallyTable(report),
    '## Still open',
    markdownOpen(report),
    '## The story',
    ...markdownBlocks(report.blocks),
    '## Notes',
    ...(report.claims.length === 0 ? ['No claim has been marked yet.'] : []),
    ...report.claims.map(claimNote),
    ...markdownReview(report),
    ...(report.withdrawn.length === 0 ? [] : ['## Withdrawn claims', withdrawnList(report)]),
  ];
}

function headLines(report: Report): readonly string[] {
  const { head } = report;
  const signed = signedAsWords(report);
  const { byline, outlet, dateline, draft, members, record } = head;
  const people = members.map((member) => `${member.name} (${member.role})`).join(', ');
  const line = (label: string, text: string | null) =>
    text === null || text === '' ? [] : [`- ${label}: ${markdownText(text)}`];
  return [
    ...line('Byline', byline),
    ...line('Outlet', outlet),
    ...line('Dated', dateline),
    ...(signed === null ? [] : [`- **${signed}**`]),
    ...line('Status', wording.statusWords(head)),
    `- Draft: ${draft.number} (${wording.withCommas(draft.words)} words), sha-256 \`${draft.sha256}\``,
    ...line('On the story', people),
    `- ${markdownText(checkedUnderWords(report))}`,
    ...line('Sign-off', signOffLine(report)),
    `- As of ${wording.minuteOf(head.asOf)}, event ${record.number} of the record, \`${record.hash}\``,
  ];
}

function tallyTable({ tallies }: Report): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...STANDINGS.map(wording.standingWords)]),
    row(['---', ...STANDINGS.map(() => '---:')]),
    ...AXES.map((axis) =>
      row([
        `${axis}: ${wording.AXIS_QUESTIONS[axis].toLowerCase()}`,
        ...STANDINGS.map((standing) => tallies[axis][standing].length),
      ]),
    ),
  ].join('\n');
}

function claimNote(claim: ReportClaim): string {
  const facts = [
    wording.inWords(claim.kind),
    `${claim.priority} priority`,
    ...wording.assigneeWords(claim).map(markdownText),
  ];
  return [
    `### Claim ${claim.number}`,
    `**${markdownText(titleOf(claim))}**`,
    `In the draft: “${markdownText(claim.words)}” (${facts.join(', ')})`,
    AXES.map((axis) => judgementItem(claim, axis)).join('\n'),
    claim.attributions.length === 0
      ? 'Attribution: none recorded.'
      : `Attribution:\n\n${attributionItems(claim.attributions, '').join('\n')}`,
    claim.evidence.length === 0
      ? 'Evidence: none recorded.'
      : `Evidence, ${wording.independenceWords(claim.independence)}:\n\n${claim.evidence.map(evidenceItem).join('\n')}`,
    ...(claim.accused.length === 0
      ? []
      : [`Accuses: ${claim.accused.map(markdownText).join(', ')}`]),
    ...markdownFindings(claim.findings),
  ].join('\n\n');
}

function judgementItem(claim: ReportClaim, axis: (typeof AXES)[number]): string {
  const judgement = claim.judgements[axis];
  const top = `- ${wording.AXIS_QUESTIONS[axis]} **${wording.judgementWords(judgement)}**`;
  const history = judgement.history.toReversed().map((verdict) => {
    const earlier = verdict.isOnThisDraft ? '' : ', on an earlier draft';
    const by = `${markdownText(verdict.by)}, ${wording.minuteOf(verdict.at)}${earlier}`;
    const { withdrawn } = verdict;
    const taken =
      withdrawn === null
        ? ''
        : ` Withdrawn by ${markdownText(withdrawn.by)}, ${wording.minuteOf(withdrawn.at)}: ${markdownText(withdrawn.reason)}`;
    const reopened = verdict.isReopened ? ` ${wording.REOPENED}` : '';
    return `  - ${wording.verdictWords(verdict)} (${by}): ${markdownText(verdict.justification)}${taken}${reopened}`;
  });
  return [top, ...history].join('\n');
}

function attributionItems(tree: readonly ReportAttribution[], indent: string): readonly string[] {
  return tree.flatMap((one) => {
    const source = one.source?.label ?? 'nobody named';
    const quoted = (words: string) => (words === '' ? '' : ` “${markdownText(words)}”`);
    const words = `${quoted(one.sourceWords.words)}${quoted(one.cue.words)}${quoted(one.content.words)}`;
    return [
      `${indent}- ${markdownText(source)} (${wording.termsWords(one)})${words === '' ? '' : `:${words}`}`,
      ...attributionItems(one.nested, `${indent}  `),
    ];
  });
}

function evidenceItem(item: ReportEvidence): string {
  const url = item.url === null ? null : markdownUrl(item.url);
  const part = (label: string, text: string | number | null) =>
    text === null || text === '' ? [] : [`${label} ${markdownText(String(text))}`];
  const details = [
    ...(url === null ? [] : [`[link](${url})`]),
    ...part('at', item.locator),
    ...part('from', item.source?.label ?? null),
    ...wording.originWords(item).map(markdownText),
    ...part('credibility', item.credibility),
    ...(item.keptCopy === null ? [] : [`kept copy \`${item.keptCopy.sha256}\``]),
  ];
  const quotation = item.quotation === null ? '' : ` “${markdownText(item.quotation)}”`;
  const answer = `${markdownText(item.question)} ${markdownText(item.answer)}`;
  return `- **${item.stance}**: ${answer}${quotation} ${markdownText(item.citation)} (${details.join('; ')})`.replace(
    ' ()',
    '',
  );
}

function withdrawnList({ withdrawn }: Report): string {
  return withdrawn
    .map(
      (one) => `- Claim ${one.number}: “${markdownText(one.words)}” – ${markdownText(one.reason)}`,
    )
    .join('\n');
}
