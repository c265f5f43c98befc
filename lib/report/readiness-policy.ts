import { type Html, NOTHING, markup } from '#lib/report/escape-html.ts';
import { moreHtml, timeOf } from '#lib/report/html-parts.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportFinding, ReportWaiver } from '#lib/report/report-policy.ts';
import * as review from '#lib/report/review-wording.ts';
import { shortened } from '#lib/report/shortened.ts';

/** As many as leave room for claims on the page. */
const RULES_SHOWN = 3;
const WAIVERS_SHOWN = 2;
const NUMBERS_SHOWN = 8;
/** More different sentences of a rule than this tell less than the rule and its claims do. */
const SAYS_SHOWN = 8;
/** Characters of one line. */
const RULE_SHOWN = 72;
const REASON_SHOWN = 64;

/** A part of the sheet with the lines it takes on paper, as far as they are more than without it. */
export interface SheetPart {
  readonly html: Html;
  readonly lines: number;
}

/** What the policy says of the story, rule by rule, and the waivers with their reasons, in short. */
export function policyOnSheet(report: Report): SheetPart {
  const standing = report.waivers.filter(({ withdrawn }) => withdrawn === null);
  const open = report.findings.filter(({ waiver }) => waiver === null);
  // What blocks comes first; within both the policy's own order holds.
  const blocks = [...Map.groupBy(open, ({ rule }) => rule).values()].toSorted(
    (a, b) => Number(isWarning(a)) - Number(isWarning(b)),
  );
  const parts = [rulesHtml(blocks, report), waiversHtml(standing)];
  return {
    html: markup`${parts.map(({ html }) => html)}`,
    // The lines on policy and sign-off in the head.
    lines: parts.reduce((sum, { lines }) => sum + lines, 2),
  };
}

function isWarning([first]: readonly ReportFinding[]): boolean {
  return first?.severity === 'warns';
}

function rulesHtml(byRule: readonly (readonly ReportFinding[])[], report: Report): SheetPart {
  if (byRule.length === 0) return { html: NOTHING, lines: 0 };
  const demands = new Map(report.policy?.rules.map(({ id, demand }) => [id, demand]));
  const shown = byRule.slice(0, RULES_SHOWN);
  const html = markup`<section aria-labelledby="policy">
<h2 id="policy">What the policy says</h2>
<ul class="lines">${shown.map((findings) => {
    const [first] = findings;
    if (first === undefined) return NOTHING;
    return markup`<li><strong class="does is-${first.severity}">${first.severity}</strong> ${shortened(demands.get(first.rule) ?? first.rule, RULE_SHOWN)} <span class="soft">${whereWords(findings)}</span></li>`;
  })}</ul>
${moreHtml(byRule.length - shown.length, 'rule')}
</section>
`;
  return { html, lines: linesOf(shown.length, byRule.length) };
}

function whereWords(findings: readonly ReportFinding[]): string {
  const numbers = [...new Set(findings.map(({ claim }) => claim).filter((one) => one !== null))];
  if (numbers.length === 0) return 'the story';
  const shown = numbers.slice(0, NUMBERS_SHOWN).join(', ');
  const more = numbers.length - NUMBERS_SHOWN;
  return `${numbers.length === 1 ? 'claim' : 'claims'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

function waiversHtml(waivers: readonly ReportWaiver[]): SheetPart {
  if (waivers.length === 0) return { html: NOTHING, lines: 0 };
  const shown = waivers.slice(0, WAIVERS_SHOWN);
  const html = markup`<section aria-labelledby="waivers">
<h2 id="waivers">Waivers</h2>
<ul class="lines">${shown.map(
    ({ claim, reason, by }) =>
      markup`<li dir="auto">${review.aboutWords(claim)}: ${shortened(reason, REASON_SHOWN)} <span class="soft">${by}</span></li>`,
  )}</ul>
${moreHtml(waivers.length - shown.length, 'waiver')}
</section>
`;
  return { html, lines: linesOf(shown.length, waivers.length) };
}

/**
 * What the first page had to cut short, on pages of its own: each rule that is not met, each waiver with its reason, and each vote
 * against with its reason. Nothing where all of it stood on the first page.
 */
export function policyInFull(report: Report): Html {
  const standing = report.waivers.filter(({ withdrawn }) => withdrawn === null);
  const open = report.findings.filter(({ waiver }) => waiver === null);
  const byRule = [...Map.groupBy(open, ({ rule }) => rule).values()];
  const isCut =
    standing.length > WAIVERS_SHOWN || standing.some(({ reason }) => reason.length > REASON_SHOWN);
  const parts = [
    byRule.length > RULES_SHOWN ? allRules(byRule, report) : null,
    isCut ? allWaivers(standing, report) : null,
    votesAgainst(report),
  ].filter((part) => part !== null);
  return parts.length === 0 ? NOTHING : markup`<div class="sheet annex">${parts}</div>`;
}

function allRules(byRule: readonly (readonly ReportFinding[])[], report: Report): Html {
  const demands = new Map(report.policy?.rules.map(({ id, demand }) => [id, demand]));
  return markup`<section aria-labelledby="all-rules">
<h2 id="all-rules">All rules that are not met</h2>
<ul class="plain">${byRule.flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const says = [...new Set(findings.map((one) => one.says))];
    return [
      markup`<li dir="auto"><strong class="does is-${first.severity}">${first.severity}</strong> ${demands.get(first.rule) ?? first.rule} <span class="soft">${whereWords(findings)}</span>${says.length > SAYS_SHOWN ? NOTHING : says.map((one) => markup`<div>${one}</div>`)}</li>`,
    ];
  })}</ul>
</section>`;
}

function allWaivers(waivers: readonly ReportWaiver[], report: Report): Html {
  const demands = new Map(report.policy?.rules.map(({ id, demand }) => [id, demand]));
  return markup`<section aria-labelledby="all-waivers">
<h2 id="all-waivers">All waivers</h2>
<ul class="plain">${waivers.map(
    ({ claim, rule, says, reason, by, at, isNeeded }) =>
      markup`<li dir="auto">${review.aboutWords(claim)}: ${says} <span class="soft">${demands.get(rule) ?? rule}</span>
<div><strong>Waived</strong> by ${by}, ${timeOf(at)}: ${reason}${isNeeded ? NOTHING : markup` <span class="soft">Nothing needs it now.</span>`}</div></li>`,
  )}</ul>
</section>`;
}

function votesAgainst(report: Report): Html | null {
  const against = review.votesAgainst(report);
  if (against.length === 0) return null;
  return markup`<section aria-labelledby="against">
<h2 id="against">Votes against</h2>
<ul class="plain">${against.map((words) => markup`<li dir="auto">${words}</li>`)}</ul>
</section>`;
}

/** The heading takes three lines with the room around it. */
function linesOf(shown: number, all: number): number {
  return 3 + shown + (all > shown ? 1 : 0);
}
