import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { ReportAttribution } from '#lib/report/attribution-tree.ts';
import { type Html, NOTHING, markup, safeUrl } from '#lib/report/escape-html.ts';
import type { ReportEvidence } from '#lib/report/evidence-item.ts';
import { standingOf, timeOf } from '#lib/report/html-parts.ts';
import { type ReportClaim, titleOf } from '#lib/report/report-claim.ts';
import { claimFindings } from '#lib/report/review-html.ts';
import type { ReportVerdict } from '#lib/report/judgement.ts';
import * as wording from '#lib/report/wording.ts';

/** One claim's note: what it says, both verdicts, who says so, and what it stands on. */
export function claimNote(claim: ReportClaim): Html {
  const { number, kind, priority } = claim;
  const facts = [
    wording.inWords(kind),
    ...(priority === 'normal' ? [] : [`${priority} priority`]),
    ...wording.assigneeWords(claim),
  ];
  return markup`<article class="note" id="claim-${number}" aria-labelledby="claim-${number}-title">
<h3 id="claim-${number}-title"><a class="at" href="#mark-${number}" aria-label="Claim ${number}, back to the text">${number}</a><span dir="auto">${titleOf(claim)}</span></h3>
<div class="inside">
<p class="draft-words">In the draft: <q dir="auto">${claim.words}</q> · ${facts.join(' · ')}</p>
<div class="axes">${AXES.map((axis) => axisHtml(claim, axis))}</div>
<dl class="parts">
<dt>Attribution</dt><dd>${attributionsHtml(claim.attributions)}</dd>
<dt>Evidence</dt><dd>${evidenceHtml(claim)}</dd>
${claim.accused.length === 0 ? NOTHING : markup`<dt>Accuses</dt><dd dir="auto">${claim.accused.join(', ')}</dd>`}
${claimFindings(claim.findings)}
</dl>
</div>
</article>
`;
}

function axisHtml(claim: ReportClaim, axis: Axis): Html {
  const judgement = claim.judgements[axis];
  const { holds, history } = judgement;
  const earlier = history.filter((verdict) => verdict !== holds).toReversed();
  return markup`<div>
<h4><span class="question">${wording.AXIS_QUESTIONS[axis]}</span> ${standingOf(judgement.standing, wording.judgementWords(judgement))}</h4>
${holds === null ? NOTHING : markup`<p dir="auto">${holds.justification}</p><p class="who">${givenBy(holds)}</p>`}
${earlier.map(
  (verdict) =>
    markup`<p class="earlier">Earlier: ${wording.verdictWords(verdict)}. ${verdict.justification} (${givenBy(verdict)})${noLonger(verdict)}</p>`,
)}
</div>`;
}

/** Why a verdict that was given does not hold, where something was done about it. */
function noLonger({ withdrawn, isReopened }: ReportVerdict): Html {
  const taken =
    withdrawn === null
      ? NOTHING
      : markup` Withdrawn by ${withdrawn.by}, ${timeOf(withdrawn.at)}: ${withdrawn.reason}`;
  return isReopened ? markup`${taken} ${wording.REOPENED}` : taken;
}

function givenBy(verdict: ReportVerdict): Html {
  const where = verdict.isOnThisDraft ? '' : ', on an earlier draft';
  return markup`${verdict.by}, ${timeOf(verdict.at)}${where}`;
}

function attributionsHtml(attributions: readonly ReportAttribution[]): Html {
  if (attributions.length === 0) return markup`<span class="soft">none recorded</span>`;
  return markup`<ul>${attributions.map(attributionHtml)}</ul>`;
}

function attributionHtml(one: ReportAttribution): Html {
  const source =
    one.source === null
      ? markup`<span class="soft">nobody named</span>`
      : markup`<strong dir="auto">${one.source.label}</strong> <span class="soft">(${wording.inWords(one.source.kind)}${one.source.reliability === null ? '' : `, reliability ${one.source.reliability}`})</span>`;
  const words = [
    { role: 'source', words: one.sourceWords.words },
    { role: 'cue', words: one.cue.words },
    { role: 'content', words: one.content.words },
  ]
    .filter((part) => part.words !== '')
    .map((part) => markup` ${part.role} <q dir="auto">${part.words}</q>`);
  return markup`<li class="says">${source} · ${wording.termsWords(one)}${words.length === 0 ? NOTHING : markup`<div class="meta">In the draft:${words}</div>`}${one.nested.length === 0 ? NOTHING : markup`<ul>${one.nested.map(attributionHtml)}</ul>`}</li>`;
}

function evidenceHtml({ evidence, independence }: ReportClaim): Html {
  if (evidence.length === 0) return markup`<span class="soft">none recorded</span>`;
  return markup`<p class="meta">${wording.independenceWords(independence)}</p><ul>${evidence.map(itemHtml)}</ul>`;
}

function itemHtml(item: ReportEvidence): Html {
  const details = [
    item.locator === null ? [] : [`at ${item.locator}`],
    item.source === null ? [] : [`source: ${item.source.label}`],
    wording.originWords(item),
    item.credibility === null ? [] : [`credibility ${item.credibility} of 6`],
  ].flat();
  return markup`<li class="item"><span class="stance">${item.stance}</span><div>
<p dir="auto"><span class="soft">${item.question}</span> ${item.answer}</p>
${item.quotation === null ? NOTHING : markup`<p><q dir="auto">${item.quotation}</q></p>`}
<p dir="auto">${item.citation}${urlHtml(item.url)}</p>
<p class="meta">${details.join(' · ')}</p>
${copyHtml(item)}
</div></li>`;
}

function urlHtml(url: string | null): Html {
  if (url === null) return NOTHING;
  const href = safeUrl(url);
  if (href === null) return markup` <span class="meta">${url}</span>`;
  return markup` <a class="meta" href="${href}" rel="noopener noreferrer nofollow">${url}</a>`;
}

function copyHtml({ keptCopy, retrievedAt }: ReportEvidence): Html {
  if (keptCopy === null && retrievedAt === null) return NOTHING;
  const read = retrievedAt === null ? NOTHING : markup`Retrieved ${timeOf(retrievedAt)}. `;
  if (keptCopy === null) return markup`<p class="meta">${read}</p>`;
  return markup`<p class="meta">${read}Copy kept: ${wording.withCommas(keptCopy.sizeBytes)} bytes of ${keptCopy.mediaType}, sha-256 <span class="hash">${keptCopy.sha256}</span></p>`;
}
