import { AXES } from '#lib/claim/standing.ts';
import { type Html, NOTHING, markup } from '#lib/report/escape-html.ts';
import { byline, colophon, lineOf, tallyTable } from '#lib/report/html-parts.ts';
import { claimNote } from '#lib/report/note-html.ts';
import { STANDINGS } from '#lib/report/judgement.ts';
import { page } from '#lib/report/page.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportBlock, ReportSegment } from '#lib/report/report-block.ts';
import { type ReportClaim, markStanding, titleOf } from '#lib/report/report-claim.ts';
import { type ReportFormat, inUtf8, reportFilename } from '#lib/report/report-file.ts';
import { reviewLines, reviewSections } from '#lib/report/review-html.ts';
import { shortened } from '#lib/report/shortened.ts';
import * as wording from '#lib/report/wording.ts';

type Claims = ReadonlyMap<number, ReportClaim>;

/** The annotated story for reading and printing: the text with numbered marks, then the notes. */
export const storyHtml: ReportFormat = {
  name: 'story-html',
  title: 'Annotated story',
  write: (report) => ({
    filename: reportFilename(report, 'annotated', 'html'),
    mediaType: 'text/html; charset=utf-8',
    bytes: inUtf8(page(`Annotated: ${report.head.title}`, 'annotated', body(report))),
  }),
};

function body(report: Report): Html {
  const claims = new Map(report.claims.map((claim) => [claim.number, claim]));
  return markup`<div class="sheet">
<header>
<p class="what"><strong>Annotated story</strong> · draft ${report.head.draft.number} · ${wording.statusWords(report.head)}</p>
<h1 dir="auto">${report.head.title}</h1>
${byline(report)}
${reviewLines(report)}
${tallyTable(report)}
</header>
<main>
<section aria-labelledby="story">
<h2 id="story">The story</h2>
${legend()}
${report.blocks.map((block) => blockHtml(block, claims))}
</section>
<section aria-labelledby="notes">
<h2 id="notes">Notes</h2>
${report.claims.length === 0 ? markup`<p class="soft">No claim has been marked yet.</p>` : report.claims.map(claimNote)}
</section>
${reviewSections(report)}${withdrawn(report)}
</main>
${colophon(report)}
</div>`;
}

/** How to read the lines; every line stands beside its word, so that none needs to be guessed. */
function legend(): Html {
  return markup`<ul class="legend" aria-label="How to read the marks">${STANDINGS.map(
    (one) => markup`<li>${lineOf(one)}${wording.standingWords(one)}</li>`,
  )}</ul>
<p class="how">Each claim is judged twice: was it said, and is it so? The line under its words shows the verdict that most needs a look; the margin and the notes give both.</p>`;
}

function blockHtml(block: ReportBlock, claims: Claims): Html {
  const isMarked = block.segments.some((segment) => segment.claims.length > 0);
  if (block.repeatOf !== null && !isMarked) {
    return markup`<div class="block repeat"><p class="words"><span class="role">${wording.inWords(block.role)}, repeated</span>${segmentsHtml(block, claims)}</p></div>
`;
  }
  return markup`<div class="block ${block.role}"><p class="words" dir="auto">${segmentsHtml(block, claims)}</p>${marginHtml(block, claims)}</div>
`;
}

function segmentsHtml(block: ReportBlock, claims: Claims): readonly Html[] {
  return block.segments.map((segment) => {
    const over = segment.claims.flatMap((number) => claims.get(number) ?? []);
    if (over.length === 0) return markup`${segment.text}`;
    return markup`<mark class="m-${worstOf(over)}">${segment.text}</mark>${numbersHtml(segment, claims)}`;
  });
}

function numbersHtml(segment: ReportSegment, claims: Claims): readonly Html[] {
  return segment.ending.flatMap((number) => {
    const claim = claims.get(number);
    if (claim === undefined) return [];
    const said = wording.standingWords(markStanding(claim));
    return [
      markup`<a class="number" id="mark-${number}" href="#claim-${number}" aria-label="Claim ${number}, ${said}">${number}</a>`,
    ];
  });
}

/** Beside a block, what a reader would otherwise turn to the notes for: each claim's two verdicts. */
function marginHtml(block: ReportBlock, claims: Claims): Html {
  const ending = block.segments.flatMap((segment) => segment.ending);
  const here = ending.flatMap((number) => claims.get(number) ?? []);
  if (here.length === 0) return NOTHING;
  return markup`<ul class="margin" aria-label="Claims here">${here.map(
    (claim) =>
      markup`<li><a class="at" href="#claim-${claim.number}">${claim.number}</a><span>${shortened(titleOf(claim), 90)}${AXES.map(
        (axis) =>
          markup`<span class="pair">${lineOf(claim.judgements[axis].standing)} ${axis === 'attribution' ? 'said' : 'so'}: ${wording.judgementWords(claim.judgements[axis])}</span>`,
      )}</span></li>`,
  )}</ul>`;
}

function worstOf(over: readonly ReportClaim[]) {
  const standings = over.map(markStanding);
  return (
    (['disputed', 'unchecked', 'unverified'] as const).find((one) => standings.includes(one)) ??
    'corroborated'
  );
}

function withdrawn(report: Report): Html {
  if (report.withdrawn.length === 0) return NOTHING;
  return markup`<section aria-labelledby="withdrawn">
<h2 id="withdrawn">Withdrawn claims</h2>
<ul>${report.withdrawn.map(
    (claim) =>
      markup`<li class="says" id="claim-${claim.number}"><strong>${claim.number}</strong> <q dir="auto">${claim.words}</q> <span class="soft">${claim.reason}</span></li>`,
  )}</ul>
</section>`;
}
