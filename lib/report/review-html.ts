import { type Html, NOTHING, markup } from '#lib/report/escape-html.ts';
import { timeOf } from '#lib/report/html-parts.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportFinding, ReportRule, ReportWaiver } from '#lib/report/report-policy.ts';
import type { ReportParty, ReportQuery } from '#lib/report/report-queries.ts';
import type { ReportSignOff } from '#lib/report/report-sign-off.ts';
import * as review from '#lib/report/review-wording.ts';
import { counted } from '#lib/report/wording.ts';

/** Policy, waivers, replies, queries and sign-offs, as they follow the notes. */
export function reviewSections(report: Report): Html {
  return markup`${policyHtml(report)}${waiversHtml(report)}${repliesHtml(report)}${queriesHtml(report)}${signOffsHtml(report)}`;
}

/** What the policy says of one claim, for its note. */
export function claimFindings(findings: readonly ReportFinding[]): Html {
  if (findings.length === 0) return NOTHING;
  return markup`<dt>Policy</dt><dd><ul>${findings.map(
    (finding) =>
      markup`<li class="says">${doesHtml(finding)} <span dir="auto">${finding.says}</span>${waivedHtml(finding)}</li>`,
  )}</ul></dd>`;
}

function section(id: string, title: string, body: Html): Html {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>
`;
}

function policyHtml(report: Report): Html {
  const { policy, findings } = report;
  if (policy === null) {
    return section(
      'policy',
      'Policy',
      markup`<p class="soft">The story is checked under no policy.</p>`,
    );
  }
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const noted = notedIn(report);
  const satisfied = policy.rules.filter(({ id }) => !byRule.has(id));
  return section(
    'policy',
    'Policy',
    markup`<p><strong dir="auto">${policy.name}</strong>, version ${policy.version}, written by ${policy.writtenBy}, ${timeOf(policy.writtenAt)}. It asks for ${review.signingWords(policy.signing)}. Findings: ${review.sumsWords(report)}.</p>
${policy.rules.map((rule) => ruleHtml(rule, byRule.get(rule.id) ?? [], noted))}
${satisfied.length === 0 ? NOTHING : markup`<h3 class="rule">Satisfied</h3><ul class="plain">${satisfied.map(({ demand }) => markup`<li>${demand}</li>`)}</ul>`}`,
  );
}

function ruleHtml(rule: ReportRule, findings: readonly ReportFinding[], noted: Noted): Html {
  if (findings.length === 0) return NOTHING;
  return markup`<h3 class="rule">${rule.demand}</h3>
<p class="meta" dir="auto">${rule.reason} · ${rule.severity} · ${review.WAIVED_BY_WORDS[rule.mayWaive]}</p>
<ul class="plain">${findings.map(
    (finding) =>
      markup`<li>${doesHtml(finding)} ${aboutHtml(finding.claim, noted)}: <span dir="auto">${finding.says}</span> <span class="soft" dir="auto">${finding.wants}</span>${waivedHtml(finding)}</li>`,
  )}</ul>
`;
}

function doesHtml(finding: ReportFinding): Html {
  const does = review.doesWords(finding);
  return markup`<strong class="does is-${does}">${does}</strong>`;
}

function waivedHtml({ waiver }: Pick<ReportFinding, 'waiver'>): Html {
  if (waiver === null) return NOTHING;
  return markup`<div class="meta">Waived by ${waiver.by}, ${timeOf(waiver.at)}: <span dir="auto">${waiver.reason}</span></div>`;
}

/** The numbers of the claims that have a note. */
type Noted = ReadonlySet<number | null>;

function notedIn({ claims, withdrawn }: Report): Noted {
  return new Set([...claims, ...withdrawn].map(({ number }) => number));
}

/** A claim by its number, linked to its note where it has one. */
function aboutHtml(claim: number | null, noted: Noted): Html {
  const words = review.aboutWords(claim);
  return claim !== null && noted.has(claim)
    ? markup`<a href="#claim-${claim}">${words}</a>`
    : markup`${words}`;
}

function waiversHtml(report: Report): Html {
  const { waivers, policy } = report;
  if (waivers.length === 0) return NOTHING;
  const noted = notedIn(report);
  const demands = new Map(policy?.rules.map(({ id, demand }) => [id, demand]));
  return section(
    'waivers',
    'Waivers',
    markup`<ul class="plain">${waivers.map((waiver) => waiverHtml(waiver, demands, noted))}</ul>`,
  );
}

function waiverHtml(
  waiver: ReportWaiver,
  demands: ReadonlyMap<string, string>,
  noted: Noted,
): Html {
  return markup`<li>${aboutHtml(waiver.claim, noted)}: <span dir="auto">${waiver.says}</span>
<div class="meta">Rule: ${demands.get(waiver.rule) ?? waiver.rule}</div>
<div><strong>Waived</strong> by ${waiver.by}, ${timeOf(waiver.at)}: <span dir="auto">${waiver.reason}</span></div>${waiver.withdrawn === null ? NOTHING : markup`<div>Taken back: <span dir="auto">${waiver.withdrawn}</span></div>`}${waiver.withdrawn === null && !waiver.isNeeded ? markup`<div class="meta">Nothing needs it now.</div>` : NOTHING}</li>`;
}

function repliesHtml({ asked }: Report): Html {
  if (asked === null || asked.replies.length === 0) return NOTHING;
  const byNumber = new Map(asked.queries.map((query) => [query.number, query]));
  return section(
    'replies',
    'Right of reply',
    markup`${asked.replies.map((party) => partyHtml(party, byNumber))}`,
  );
}

function partyHtml(party: ReportParty, byNumber: ReadonlyMap<number, ReportQuery>): Html {
  return markup`<h3 class="rule" dir="auto">${party.name}</h3>
<p class="meta">${review.partyWords(party)}</p>
${party.queries.flatMap((number) => byNumber.get(number) ?? []).map(queryHtml)}`;
}

function queriesHtml({ asked }: Report): Html {
  const others = (asked?.queries ?? []).filter(({ kind }) => kind !== 'right-of-reply');
  if (others.length === 0) return NOTHING;
  return section('queries', 'Queries', markup`${others.map(queryHtml)}`);
}

function queryHtml(query: ReportQuery): Html {
  const came = review.cameOf(query);
  const followed = review.followedWords(query);
  const about =
    query.claims.length === 0
      ? ''
      : `, on ${query.claims.length === 1 ? 'claim' : 'claims'} ${query.claims.join(', ')}`;
  return markup`<div class="asked"><p><strong>Query ${query.number}</strong> (${query.state}): <span dir="auto">${review.askedWords(query)}${about}.</span></p>
${query.question === null ? markup`<p class="soft">What was asked is not told: the source is not named.</p>` : markup`<p><q dir="auto">${query.question}</q></p>`}
${came.length === 0 ? markup`<p class="soft">Nothing came back.</p>` : markup`<ul class="plain">${came.map((one) => markup`<li>${timeOf(one.at)}, <span dir="auto">${one.how}</span>: <span dir="auto">${one.what}</span>${one.by === null ? NOTHING : markup` <span class="soft">(noted by ${one.by})</span>`}</li>`)}</ul>`}
${followed === null ? NOTHING : markup`<p dir="auto">${followed}</p>`}</div>
`;
}

function signOffsHtml({ signOffs }: Report): Html {
  return section(
    'sign-offs',
    'Sign-off',
    signOffs.length === 0
      ? markup`<p class="soft">Nobody has signed.</p>`
      : markup`${signOffs.map((one) => signOffHtml(one, signOffs))}`,
  );
}

function signOffHtml(one: ReportSignOff, all: readonly ReportSignOff[]): Html {
  const { draft, claims, findings, waivers, record } = one.binds;
  const voided = review.voidWords(one);
  const hash = (what: string, sha256: string) =>
    markup`<li>${what} <span class="hash">${sha256}</span></li>`;
  return markup`<h3 class="rule">Sign-off ${one.number}: ${review.stateWords(one)}</h3>
<ul class="plain">${one.marks.map(
    (mark) =>
      markup`<li dir="auto">${review.markWords(mark, one, all)}${mark.reason === '' ? NOTHING : markup`: <q>${mark.reason}</q>`}</li>`,
  )}</ul>
${voided === null ? NOTHING : markup`<p class="void">Void: ${voided}.</p>`}
<p class="meta">Asks for ${review.signingWords(one.signing)}. Binds ${review.bindsWords(one)}.</p>
<ul class="meta">${[hash('draft', draft.sha256), hash('claims', claims.sha256), hash('findings', findings.sha256), hash('waivers', waivers.sha256), hash(`event ${record.number} of the record`, record.hash)]}</ul>
`;
}

/** The policy and the sign-off in two lines, for the head of a report. */
export function reviewLines(report: Report): Html {
  const signed = review.signedAsWords(report);
  const standing = report.waivers.filter(({ withdrawn }) => withdrawn === null);
  const idle = standing.filter(({ isNeeded }) => !isNeeded).length;
  const unneeded = idle === 0 ? '' : `, ${idle} of them not needed now`;
  const exceptions =
    standing.length === 0 ? '' : ` · ${counted(standing.length, 'waiver')}${unneeded}`;
  return markup`${signed === null ? NOTHING : markup`<p class="signed"><strong>${signed}</strong></p>`}<p class="stands" dir="auto">${review.checkedUnderWords(report)}${exceptions}</p>
<p class="stands" dir="auto">${review.signOffLine(report)}</p>`;
}
