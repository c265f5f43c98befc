import { AXES } from '#lib/claim/standing.ts';
import { type Html, NOTHING, markup } from '#lib/report/escape-html.ts';
import { STANDINGS, type Standing } from '#lib/report/judgement.ts';
import type { Report } from '#lib/report/report.ts';
import * as wording from '#lib/report/wording.ts';

/** The lines in a box of 24 × 8; the shapes are those of the marks in the text. */
const LINES: Readonly<Record<Standing, string>> = {
  corroborated: 'M1 4H23',
  unverified: 'M2 4H23',
  disputed: 'M1 4.2q1.85-3.6 3.7 0t3.7 0 3.7 0 3.7 0 3.7 0 3.5 0',
  unchecked: 'M1 4H23',
};

/** The line that stands for a verdict: solid, dotted, wavy, or thin and grey. */
export function lineOf(standing: Standing): Html {
  return markup`<svg class="line line-${standing}" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true"><path d="${LINES[standing]}"/></svg>`;
}

/** A verdict by its line and its word. */
export function standingOf(standing: Standing, words: string): Html {
  return markup`<span class="standing is-${standing}">${lineOf(standing)}${words}</span>`;
}

/** A moment as text that programs can read too. */
export function timeOf(moment: string): Html {
  return markup`<time datetime="${moment}">${wording.minuteOf(moment)}</time>`;
}

/** Who wrote it, for whom, and when, as far as the story says. */
export function byline({ head }: Report): Html {
  const known = [head.byline, head.outlet, head.dateline].filter(
    (part): part is string => part !== null && part !== '',
  );
  return known.length === 0 ? NOTHING : markup`<p class="by" dir="auto">${known.join(' · ')}</p>`;
}

/** Both axes' counts of claims by the verdict that holds. */
export function tallyTable({ tallies }: Report): Html {
  const cell = (count: number, words: string) =>
    markup`<td class="${count === 0 ? 'none' : 'some'}" data-standing="${words}">${count}</td>`;
  return markup`<table class="tally">
<thead><tr><th scope="col">Claims by verdict</th>${STANDINGS.map(
    (one) => markup`<th scope="col">${standingOf(one, wording.standingWords(one))}</th>`,
  )}</tr></thead>
<tbody>${AXES.map(
    (axis) =>
      markup`<tr><th scope="row">${wording.AXIS_QUESTIONS[axis]}</th>${STANDINGS.map((one) =>
        cell(tallies[axis][one].length, wording.standingWords(one)),
      )}</tr>`,
  )}</tbody>
</table>`;
}

/** What the report was made from: the hashes by which anybody can check that. */
export function colophon({ head }: Report): Html {
  const { draft, record, members } = head;
  const people = members.map((member) => `${member.name} (${member.role})`).join(', ');
  return markup`<footer class="colophon">
<p>Draft ${draft.number}, ${wording.withCommas(draft.words)} words, sha-256 <span class="hash">${draft.sha256}</span></p>
<p>As of ${timeOf(head.asOf)}, event ${record.number} of the record, <span class="hash">${record.hash}</span></p>
${people === '' ? NOTHING : markup`<p>On the story: ${people}</p>`}
</footer>`;
}

/** That a list goes on: "and 3 more claims"; nothing where it does not. */
export function moreHtml(count: number, noun: string): Html {
  return count <= 0
    ? NOTHING
    : markup`<p class="meta">and ${wording.counted(count, `more ${noun}`)}</p>`;
}
