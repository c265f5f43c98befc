import type { SourceId } from '#lib/id.ts';
import type { Finding } from '#lib/policy/finding.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import { type Spoken, promisedSince } from '#lib/report/promised-since.ts';
import { type Report, gatherReport } from '#lib/report/report.ts';
import type { ReportDocument } from '#lib/report/report-document.ts';
import { type Called, calledInQueries } from '#lib/report/report-queries.ts';
import type { FileAsItStood } from '#lib/review/as-it-stood.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import type { Source } from '#lib/source/source.ts';
import type { Draft } from '#lib/story/draft.ts';

/** All that the report of a sign-off is made from: plain data, out of the record and what is kept with the sign-off. */
export interface SignedInput {
  readonly signOff: SignOff;
  /** The file of the story after the event that the sign-off binds, with the draft it binds. */
  readonly file: FileAsItStood;
  /** The draft it binds. */
  readonly draft: Draft;
  /** The version of the policy it binds; null where it binds none. */
  readonly policy: PolicyVersion | null;
  /** What the policy said then, as it was kept with the sign-off. */
  readonly findings: readonly Finding[];
  /**
   * The sources and attributions of today: whom something was promised since is not named either. Left out: whoever could be
   * named then is.
   */
  readonly today?: Spoken;
  /** Whom the story's queries of today were put to: a withheld source is not named as they call it either. */
  readonly called: readonly Called[];
}

/**
 * The report of a sign-off: claims, verdicts, findings and waivers as they were bound, and nothing of what stands today but
 * what became of the sign-off. The same input gives the same report, always and everywhere. Whom a claim was given
 * to is not told, nor who was on the story, nor what was asked: the file binds none of it by name.
 */
export function signedReport(input: SignedInput): Report {
  const { signOff, file, draft, policy, findings } = input;
  const { id, number, binding } = signOff;
  const now = input.today ?? file;
  const withheld = promisedSince(file, now);
  const sources = describedAsNow(file, now, withheld);
  const named = policy === null ? null : { name: policy.policy.name, version: policy.number };
  return gatherReport({
    story: { ...file.story, draftId: draft.id, touchedAt: signOff.begunAt },
    draft,
    claims: file.claims,
    dismissals: file.dismissals.filter(({ draftId }) => draftId === draft.id),
    matter: { ...file, sources },
    members: [],
    names: new Map(),
    head: binding.head,
    policy,
    findings,
    waivers: file.waivers,
    queries: null,
    signOffs: [{ signOff, draftNumber: draft.number, policy: named }],
    signed: { id, number },
    withheld,
    called: [...namedSince(sources, now), ...calledToday(sources, now, input.called)],
  });
}

/**
 * What was signed out of a report as JSON, without what became of the sign-off: two reports of one sign-off agree on it, also where it
 * became void in between or another name came under it; so a printed one can be compared with one made anew.
 */
export function signedContent(document: ReportDocument): ReportDocument {
  return { ...document, signOffs: [] };
}

/** The sources that came since, and those that have another name now. */
function namedSince(then: Spoken['sources'], now: Spoken): Spoken['sources'] {
  const names = new Map(then.map(({ id, name }) => [id, name]));
  return now.sources.filter(({ id, name }) => names.get(id) !== name);
}

function calledToday(then: Spoken['sources'], now: Spoken, called: readonly Called[]) {
  const known = [...now.sources, ...then].map((source) => [source.id, source] as const);
  return calledInQueries(called, new Map<string, Source>(known));
}

/** Whoever may not be named any more goes by what is agreed today. */
function describedAsNow(
  then: Spoken,
  now: Spoken,
  withheld: ReadonlySet<SourceId>,
): Spoken['sources'] {
  if (withheld.size === 0) return then.sources;
  const agreed = new Map(now.sources.map((source) => [source.id, source.agreedDescription]));
  return then.sources.map((source) =>
    withheld.has(source.id)
      ? { ...source, agreedDescription: agreed.get(source.id) ?? null }
      : source,
  );
}
