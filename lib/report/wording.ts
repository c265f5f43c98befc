import type { Axis } from '#lib/claim/standing.ts';
import type { ReportAttribution } from '#lib/report/attribution-tree.ts';
import type { ReportEvidence, ReportIndependence } from '#lib/report/evidence-item.ts';
import type { CoverageSums, DismissedBy } from '#lib/review/coverage.ts';
import type { ReportHead } from '#lib/report/report.ts';
import type { ReportClaim } from '#lib/report/report-claim.ts';
import type { Judgement, ReportVerdict, Standing } from '#lib/report/judgement.ts';

/** A value of a closed list as people write it: `on-the-record` is "on the record". */
export function inWords(value: string): string {
  return value.replaceAll('-', ' ');
}

/** How far the story is. The report of a sign-off tells of it as it was signed, and not what became of it. */
export function statusWords({ signed, status }: Pick<ReportHead, 'signed' | 'status'>): string {
  return signed === null ? inWords(status) : 'as it was signed';
}

/** A standing as reports print it. */
export function standingWords(standing: Standing): string {
  return standing === 'unchecked' ? 'not yet checked' : standing;
}

/** A judgement in a few words: "disputed (conflicting)". */
export function judgementWords(judgement: Judgement): string {
  const reason = judgement.holds?.disputedReason ?? null;
  return reason === null
    ? standingWords(judgement.standing)
    : `${standingWords(judgement.standing)} (${reason})`;
}

/** A verdict in a few words, as the history lists it. */
export function verdictWords(verdict: ReportVerdict): string {
  return verdict.disputedReason === null
    ? verdict.value
    : `${verdict.value} (${verdict.disputedReason})`;
}

/** The question behind an axis. */
export const AXIS_QUESTIONS: Readonly<Record<Axis, string>> = {
  attribution: 'Was it said?',
  content: 'Is it so?',
};

/** A moment to the minute: "2026-11-24 14:53 UTC". The input is ISO 8601 UTC. */
export function minuteOf(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}

/** A count with its noun: "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A whole number with commas between thousands, written without asking the machine's language. */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How the words came: "direct, on the record, first hand"; what nobody stated is left out. */
export function termsWords(attribution: ReportAttribution): string {
  const { quoteType, groundRules, knowledge } = attribution;
  const rules = groundRules === 'not-stated' ? 'ground rules not stated' : inWords(groundRules);
  const known = knowledge === 'not-stated' ? [] : [knowledge];
  return [
    `${quoteType} quotation`.replace('indirect quotation', 'paraphrase'),
    rules,
    ...known,
  ].join(', ');
}

/** How many separate places the evidence comes from: "3 items from 2 independent origins, 1 of our own". */
export function independenceWords(independence: ReportIndependence): string {
  const { items, origins, own, withoutOrigin } = independence;
  const from = origins === 0 ? '' : ` from ${counted(origins, 'independent origin')}`;
  const ours = own === 0 ? '' : `, ${own} of our own, not counted`;
  const unstated = withoutOrigin === 0 ? '' : `, ${withoutOrigin} of unstated origin`;
  return `${counted(items, 'item')}${from}${ours}${unstated}`;
}

/** Where an item first came from and how that counts, for a list of details; nothing where nobody said so. */
export function originWords({ origin, tracesTo, counting }: ReportEvidence): readonly string[] {
  const counts = {
    counts: '',
    'same-origin': ', counted with an item above',
    own: 'our own, not counted',
    'no-origin': '',
  }[counting];
  if (origin === null) return counts === '' ? [] : [counts];
  const from = tracesTo === null ? '' : `, from ${tracesTo}`;
  return [`origin: ${origin}${from}${counting === 'own' ? `, ${counts}` : counts}`];
}

/** Who has the claim: "with Mara Lind", that nobody has, or nothing where the name is not told. */
export function assigneeWords(
  claim: Pick<ReportClaim, 'assignee' | 'isAssigned'>,
): readonly string[] {
  if (claim.assignee !== null) return [`with ${claim.assignee}`];
  return claim.isAssigned ? [] : ['nobody assigned'];
}

/** As many people as fit the line of the sheet by name. */
const NAMED = 3;

/** What was done about the sentences: "Of 12 sentences: claimed 5, dismissed 3 (Mara 2, Tomas 1) …". */
export function coverageWords(
  coverage: CoverageSums & { readonly dismissedBy: readonly DismissedBy[] },
): string {
  const { claimed, dismissed, repeat, untouched } = coverage;
  return `Of ${counted(coverage.sentences, 'sentence')}: claimed ${claimed}, dismissed ${dismissed}${namesOf(coverage.dismissedBy)}, in a repeated block ${repeat}, untouched ${untouched}.`;
}

function namesOf(people: readonly DismissedBy[]): string {
  if (people.length === 0) return '';
  const named = people.slice(0, NAMED).map(({ name, sentences }) => `${name} ${sentences}`);
  const others = people.length - named.length;
  const more = others === 0 ? [] : [counted(others, 'other')];
  return ` (${[...named, ...more].join(', ')})`;
}

/** What is said of a verdict that a new draft reopened. */
export const REOPENED = 'Holds no longer: a new draft has other facts.';
