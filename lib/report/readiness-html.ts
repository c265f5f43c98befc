import { AXES } from '#lib/claim/standing.ts';
import { type Html, NOTHING, markup } from '#lib/report/escape-html.ts';
import { byline, colophon, moreHtml, standingOf, tallyTable } from '#lib/report/html-parts.ts';
import { type UntouchedSentence, countOpen } from '#lib/report/open-matters.ts';
import { page } from '#lib/report/page.ts';
import { type PressingClaim, pressingClaims } from '#lib/report/pressing.ts';
import type { Report } from '#lib/report/report.ts';
import { titleOf } from '#lib/report/report-claim.ts';
import { type ReportFormat, inUtf8, reportFilename } from '#lib/report/report-file.ts';
import { policyInFull, policyOnSheet } from '#lib/report/readiness-policy.ts';
import { reviewLines } from '#lib/report/review-html.ts';
import { shortened } from '#lib/report/shortened.ts';
import * as wording from '#lib/report/wording.ts';

/** As many as fit one printed A4 page beside the head; the annotated story holds the rest. */
const CLAIMS_SHOWN = 11;
const CLAIMS_SHOWN_AT_LEAST = 4;
const SENTENCES_SHOWN = 6;
/** Characters of one of them: two lines of the table, one line of the list. */
const TITLE_SHOWN = 96;
const TITLE_BESIDE_LACKS = 64;
const SENTENCE_SHOWN = 92;

/** One page: what stands between the draft and print. Exceptions and votes against that it cannot hold follow on pages of their own. */
export const readinessHtml: ReportFormat = {
  name: 'readiness-html',
  title: 'Readiness sheet',
  write: (report) => ({
    filename: reportFilename(report, 'readiness', 'html'),
    mediaType: 'text/html; charset=utf-8',
    bytes: inUtf8(page(`Readiness: ${report.head.title}`, 'readiness', body(report))),
  }),
};

function body(report: Report): Html {
  // A claim takes two lines of the page, and what the policy says comes first.
  const policy = policyOnSheet(report);
  return markup`<div class="sheet">
<header>
<p class="what"><strong>Readiness sheet</strong> · draft ${report.head.draft.number} · ${wording.statusWords(report.head)}</p>
<h1 class="clamp" dir="auto">${shortened(report.head.title, 110)}</h1>
${byline(report)}
${reviewLines(report)}
</header>
<main>
${countHtml(report)}
${tallyTable(report)}
${coverageHtml(report)}
${policy.html}
${claimsHtml(report, Math.max(CLAIMS_SHOWN_AT_LEAST, CLAIMS_SHOWN - Math.ceil(policy.lines / 2)))}
${sentencesHtml(report)}
</main>
${colophon(report)}
</div>
${policyInFull(report)}`;
}

function countHtml(report: Report): Html {
  const count = countOpen(report.open);
  const claims = wording.counted(report.claims.length, 'claim');
  if (count === 0) {
    return markup`<p class="count"><strong>0</strong><span>Nothing is open. ${claims} marked, all of them judged on both axes, and no sentence untouched.</span></p>`;
  }
  const matters = count === 1 ? 'open matter' : 'open matters';
  return markup`<p class="count"><strong>${count}</strong><span>${matters} in ${claims} and ${wording.counted(report.open.untouched.length, 'sentence')} that nobody has marked or dismissed.</span></p>`;
}

function coverageHtml({ coverage }: Report): Html {
  return markup`<p class="meta coverage">${wording.coverageWords(coverage)}</p>`;
}

function claimsHtml(report: Report, atMost: number): Html {
  const pressing = pressingClaims(report);
  if (pressing.length === 0) return NOTHING;
  const shown = pressing.slice(0, atMost);
  return markup`<section aria-labelledby="claims">
<h2 id="claims">Claims to look at</h2>
<table class="open">
<thead><tr><th scope="col" class="no">No.</th><th scope="col">Claim</th><th scope="col" class="has">With</th>${AXES.map((axis) => markup`<th scope="col" class="axis">${wording.AXIS_QUESTIONS[axis]}</th>`)}</tr></thead>
<tbody>${shown.map(rowHtml)}</tbody>
</table>
${moreHtml(pressing.length - shown.length, 'claim')}
</section>`;
}

function rowHtml({ claim, lacks }: PressingClaim): Html {
  const missing =
    lacks.length === 0 ? NOTHING : markup` <em class="lacks">${lacks.join(', ')}</em>`;
  return markup`<tr><td>${claim.number}</td><td><span class="clamp" dir="auto">${shortened(titleOf(claim), lacks.length === 0 ? TITLE_SHOWN : TITLE_BESIDE_LACKS)}${missing}</span></td><td>${claim.assignee ?? 'nobody'}</td>${AXES.map(
    (axis) => {
      const judgement = claim.judgements[axis];
      return markup`<td data-question="${wording.AXIS_QUESTIONS[axis]}">${standingOf(judgement.standing, wording.judgementWords(judgement))}</td>`;
    },
  )}</tr>`;
}

function sentencesHtml({ open, blocks }: Report): Html {
  if (open.untouched.length === 0) return NOTHING;
  // The body first: a kicker or a byline without a mark is seldom what holds a story up.
  const isBody = ({ block }: UntouchedSentence) =>
    !['kicker', 'byline', 'headline', 'heading'].includes(blocks[block]?.role ?? '');
  const inOrder = [
    ...open.untouched.filter(isBody),
    ...open.untouched.filter((one) => !isBody(one)),
  ];
  const shown = inOrder.slice(0, SENTENCES_SHOWN);
  return markup`<section aria-labelledby="sentences">
<h2 id="sentences">Sentences nobody has marked or dismissed</h2>
<ul class="sentences">${shown.map(({ text }) => markup`<li dir="auto">${shortened(text, SENTENCE_SHOWN)}</li>`)}</ul>
${moreHtml(inOrder.length - shown.length, 'sentence')}
</section>`;
}
