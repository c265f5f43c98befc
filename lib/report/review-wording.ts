import type { WaivedBy } from '#lib/policy/policy.ts';
import type { Signing } from '#lib/policy/signing.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportFinding } from '#lib/report/report-policy.ts';
import type { ReportAnswer, ReportParty, ReportQuery } from '#lib/report/report-queries.ts';
import type { ReportMark, ReportSignOff } from '#lib/report/report-sign-off.ts';
import { mostMarks } from '#lib/review/signing-state.ts';
import { counted, inWords, minuteOf } from '#lib/report/wording.ts';

/** Who may make an exception from a rule. */
export const WAIVED_BY_WORDS: Readonly<Record<WaivedBy, string>> = {
  nobody: 'nobody may waive it',
  'senior-editor': 'a senior editor may waive it',
  editor: 'an editor may waive it',
};

/** The version of the policy a story is checked under: "House policy, version 3"; "no policy" where there is none. */
export function policyWords({ policy }: Pick<Report, 'policy'>): string {
  return policy === null ? 'no policy' : `${policy.name}, version ${policy.version}`;
}

/** Under what a story is checked, and what that says, in one line. */
export function checkedUnderWords(report: Pick<Report, 'policy' | 'sums'>): string {
  if (report.policy === null) return 'Checked under no policy';
  return `Checked under ${policyWords(report)}: findings ${sumsWords(report)}`;
}

/** What a policy says, in figures: "2 blocking, 1 warning, 1 waived"; "none" where it says nothing. */
export function sumsWords({ sums }: Pick<Report, 'sums'>): string {
  const parts = (['blocking', 'warning', 'waived'] as const)
    .filter((one) => sums[one] > 0)
    .map((one) => `${sums[one]} ${one}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** What a finding does: it blocks, it warns, or it is waived. */
export function doesWords({ severity, waiver }: Pick<ReportFinding, 'severity' | 'waiver'>) {
  return waiver === null ? severity : 'waived';
}

/** What it is about: "Claim 3", or the story as a whole. */
export function aboutWords(claim: number | null): string {
  return claim === null ? 'The story' : `Claim ${claim}`;
}

/** How a story is signed: "2 signatures", "a vote: 2 of 3 have to say yes". */
export function signingWords(signing: Signing): string {
  return signing.kind === 'signatures'
    ? counted(signing.count, 'signature')
    : `a vote: ${signing.needs} of ${signing.of} have to say yes`;
}

/** Where a sign-off stands: "1 of 2 names", "holds", "void", "void, superseded" … */
export function stateWords({ state, isSuperseded, signing, marks }: ReportSignOff): string {
  const words = {
    gathering: `${marks.length} of ${mostMarks(signing)} ${signing.kind === 'vote' ? 'votes' : 'names'}`,
    holds: 'holds',
    failed: 'voted down',
    void: 'void',
  };
  return isSuperseded ? `${words[state]}, superseded` : words[state];
}

/** What one name says under a sign-off: "Edith Moreau voted no, 2026-11-24 09:30 UTC". */
export function markWords(
  { name, says, approves, at }: ReportMark,
  of: ReportSignOff,
  all: readonly ReportSignOff[],
): string {
  const did = of.signing.kind === 'vote' ? `voted ${says}` : 'signed';
  const earlier = all.find(({ id }) => id === approves);
  const from = earlier === undefined ? 'an earlier sign-off' : `sign-off ${earlier.number}`;
  const difference = approves === null ? '' : `, approving the difference from ${from}`;
  return `${name} ${did}${difference}, ${minuteOf(at)}`;
}

/** By what change a sign-off became void: "verdict recorded by Mara Lind (event 9), 2026-…"; null: by none. */
export function voidWords({ voided }: ReportSignOff): string | null {
  if (voided === null) return null;
  const what = inWords(voided.because.replace('.', ' '));
  return `${what} by ${voided.by} (event ${voided.event} of the record), ${minuteOf(voided.at)}`;
}

/** What a sign-off binds, without the hashes. */
export function bindsWords({ binds }: ReportSignOff): string {
  const { draft, claims, policy, findings, waivers } = binds;
  const which = draft.number === null ? 'a draft' : `draft ${draft.number}`;
  const under =
    policy === null
      ? 'under no policy'
      : policy.name === null || policy.version === null
        ? 'under a policy'
        : `under ${policy.name}, version ${policy.version}`;
  const said = `${findings.warning} warned, ${findings.waived} waived`;
  return `${which}, ${counted(claims.count, 'claim')}, ${under} (${said}), ${counted(waivers.count, 'waiver')}`;
}

/** Whom and how a query asks: "to the port authority (right of reply), by e-mail, asked by …". */
export function askedWords(query: ReportQuery): string {
  const { to, channel, askedAt, askedBy, dueAt } = query;
  const due = dueAt === null ? '' : `, due ${minuteOf(dueAt)}`;
  return `to ${to} (${inWords(query.kind)}), ${channelWords(channel)}, asked by ${askedBy}, ${minuteOf(askedAt)}${due}`;
}

/** How it went: "by phone", "in person". */
export function channelWords(channel: ReportQuery['channel']): string {
  if (channel === 'in-person') return 'in person';
  if (channel === 'lawyer') return 'through a lawyer';
  return channel === 'other' ? 'another way' : `by ${channel}`;
}

/** What an answer says; of a withheld source only that it came. */
export function answerWords({ accepts, text, file }: ReportAnswer): string {
  if (accepts === null || text === null) return 'Answered; what was said is not told.';
  const parts = [
    ...(accepts ? ['The words are right as they stand.'] : []),
    ...(text === '' ? [] : [text]),
    ...(file === null ? [] : [`(with a file, sha-256 ${file})`]),
  ];
  return parts.join(' ');
}

/** One thing that came of a query: an attempt or an answer, with when, how, and who wrote it down. */
export interface CameOfQuery {
  readonly at: string;
  readonly how: string;
  readonly what: string;
  /** Null for an answer by link: whoever holds it can answer, so that nobody stands for who did. */
  readonly by: string | null;
}

/** What came of a query, attempts and answers in the order in which they happened. */
export function cameOf({ attempts, answers, to }: ReportQuery): readonly CameOfQuery[] {
  return [
    ...attempts.map(({ at, channel, outcome, note, notedBy: by }) => {
      const noted = note === null || note === '' ? '' : `: ${note}`;
      return { at, how: channelWords(channel), what: `${inWords(outcome)}${noted}`, by };
    }),
    ...answers.map((answer) => ({
      at: answer.at,
      ...(answer.channel === 'link'
        ? { how: `by the link made for ${to}`, by: null }
        : { how: channelWords(answer.channel), by: answer.notedBy }),
      what: answerWords(answer),
    })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

/** What followed from a query, where it was closed or withdrawn; null while it is open. */
export function followedWords({ state, withdrawnReason, closing }: ReportQuery): string | null {
  if (state === 'withdrawn') {
    return withdrawnReason === null ? 'Withdrawn.' : `Withdrawn: ${withdrawnReason}`;
  }
  if (closing === null) return null;
  const claims = closing.claims.map(({ claim, effect }) => `claim ${claim}: ${inWords(effect)}`);
  const told = [...(closing.effect === null ? [] : [closing.effect]), ...claims];
  return `Closed by ${closing.by}, ${minuteOf(closing.at)}: ${told.join('; ')}`;
}

/** How it stands with a party's reply to the claims that accuse it: "asked about claim 1; not asked about claim 3". */
export function partyWords({ claims, queries }: ReportParty): string {
  if (queries.length === 0) return 'not asked';
  const having = (words: string, is: (claim: ReportParty['claims'][number]) => boolean) => {
    const numbers = claims.filter(is).map(({ number }) => number);
    return numbers.length === 0
      ? []
      : [`${words} ${numbers.length === 1 ? 'claim' : 'claims'} ${numbers.join(', ')}`];
  };
  const parts = [
    ...having('answered on', ({ isAnswered }) => isAnswered),
    ...having('asked about', ({ isSought, isAnswered }) => isSought && !isAnswered),
    ...having('not asked about', ({ isSought }) => !isSought),
  ];
  return parts.length === 0 ? 'asked' : parts.join('; ');
}

/** The sign-off a story stands on: the newest that held, or the newest of all; null where there is none. */
export function standingSignOff(all: readonly ReportSignOff[]): ReportSignOff | null {
  return all.find(({ state }) => state === 'holds') ?? all[0] ?? null;
}

/** The sign-off of a story in a line, what may be cut off last: "Sign-off 2 (holds): Edith Moreau signed, …". */
export function signOffLine(report: Pick<Report, 'signOffs'>): string {
  const one = standingSignOff(report.signOffs);
  if (one === null) return 'Nobody has signed.';
  const names = one.marks.map((mark) => markWords(mark, one, report.signOffs)).join('; ');
  const voided = voidWords(one);
  const state = voided === null ? stateWords(one) : `${stateWords(one)}: ${voided}`;
  return `Sign-off ${one.number} (${state}): ${names}.`;
}

/** Each vote against the newest sign-off that stands or stood, with its reason. */
export function votesAgainst({ signOffs }: Pick<Report, 'signOffs'>): readonly string[] {
  const one = standingSignOff(signOffs);
  if (one === null || one.signing.kind !== 'vote') return [];
  return one.marks
    .filter(({ says, reason }) => says === 'no' && reason !== '')
    .map((mark) => `${markWords(mark, one, signOffs)}: ${mark.reason}`);
}

/** What a report of a sign-off says it is; null for the report of a story as it is. */
export function signedAsWords({
  head,
  signOffs,
}: Pick<Report, 'head' | 'signOffs'>): string | null {
  if (head.signed === null) return null;
  const [one] = signOffs;
  const fate = (one?.voided ?? null) === null ? '' : ', which is void';
  return `As it was signed: sign-off ${head.signed.number}${fate}`;
}
