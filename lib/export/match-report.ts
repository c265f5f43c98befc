import { z } from 'zod';
import type { ChainWalk } from '#lib/export/chain-walk.ts';
import { signedReportFaults } from '#lib/export/match-signed-report.ts';
import type { SignOffLine } from '#lib/export/record-lines.ts';
import type { ToldStory } from '#lib/export/told-story.ts';
import { AXES } from '#lib/claim/standing.ts';
import { momentSchema, sha256Schema } from '#lib/id.ts';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import { headSchema } from '#lib/record/event.ts';
import { redactor } from '#lib/report/redact.ts';
import { calledInQueries } from '#lib/report/report-queries.ts';
import type { FileAsItStood } from '#lib/review/as-it-stood.ts';
import { boundState, hashOfState } from '#lib/review/bound-state.ts';
import type { Source } from '#lib/source/source.ts';
import type { Draft } from '#lib/story/draft.ts';

/** What a report is compared with. */
export interface ReportMatter {
  readonly chain: ChainWalk;
  readonly told: ToldStory;
  readonly storyId: string;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly signOffs: readonly SignOffLine[];
  /** The number of the record's last event. */
  readonly end: number;
}

/** Which sign-offs signed what a report shows, and where it differs from the record. */
export interface ReportMatch {
  /** The numbers of the sign-offs that bind exactly what it shows. */
  readonly signedAs: readonly number[];
  readonly faults: readonly string[];
}

const verdict = z.object({
  value: z.string(),
  disputedReason: z.string().nullable(),
  justification: z.string(),
  by: z.string(),
  at: momentSchema,
});
const judgement = z.object({ holds: verdict.nullable() });

/** As much of a JSON report as is compared. */
const reportSchema = z.object({
  format: z.literal('sourcemark-report'),
  version: z.literal(2),
  record: headSchema,
  /** The sign-off it is the report of; null: it shows the story as it stood when it was printed. */
  signed: z.object({ id: z.string(), number: z.int() }).nullable(),
  story: z.object({ id: z.string() }),
  draft: z.object({ id: z.string(), sha256: sha256Schema, text: z.string() }),
  claims: z.array(
    z.object({
      id: z.string(),
      number: z.int(),
      words: z.string(),
      restatement: z.string(),
      kind: z.string(),
      priority: z.string(),
      attributions: z.array(z.object({ id: z.string() })),
      evidence: z.array(
        z.object({
          id: z.string(),
          question: z.string(),
          answer: z.string(),
          stance: z.string(),
          citation: z.string(),
          keptCopy: z.object({ sha256: sha256Schema }).nullable(),
        }),
      ),
      judgements: z.object({ attribution: judgement, content: judgement }),
    }),
  ),
  withdrawn: z.array(z.object({ id: z.string(), number: z.int(), words: z.string() })),
});

type Printed = z.infer<typeof reportSchema>;
type PrintedClaim = Printed['claims'][number];

/**
 * Compares a printed JSON report with the record. The report of a sign-off must be, word for word, the one that the record gives.
 * Any other must show the draft and the claims as they stood at the event it names, and these must be what a sign-off
 * binds.
 */
export function matchReport(report: unknown, matter: ReportMatter): ReportMatch {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success)
    return { signedAs: [], faults: ['It is no JSON report that can be read here.'] };
  const printed = parsed.data;
  const { number, hash } = printed.record;
  if (printed.story.id !== matter.storyId) {
    return { signedAs: [], faults: ['The report is of another story.'] };
  }
  if (matter.chain.hashAt(number) !== hash) {
    return {
      signedAs: [],
      faults: [`The report names an event ${number} that is not in this record.`],
    };
  }
  if (printed.signed !== null) return matchSigned(report, printed.signed.id, matter);
  const file = matter.told.fileAt(number);
  if (file === null)
    return { signedAs: [], faults: [`The story cannot be read at event ${number}.`] };
  const faults = [...draftFaults(printed, matter), ...claimFaults(printed, file, matter)];
  const state = hashOfState(boundState(file));
  const signedAs = matter.signOffs
    .filter(
      ({ signOff: { binding } }) =>
        binding.claims.sha256 === state && binding.draftId === printed.draft.id,
    )
    .map(({ signOff }) => signOff.number);
  if (signedAs.length > 0) return { signedAs, faults };
  const reason = `The report shows the story as it stood at event ${number}, and nobody signed that.`;
  return { signedAs, faults: [...faults, reason] };
}

function matchSigned(report: unknown, id: string, matter: ReportMatter): ReportMatch {
  const line = matter.signOffs.find(({ signOff }) => signOff.id === id);
  if (line === undefined) {
    return { signedAs: [], faults: ['The report is of a sign-off that is not in this record.'] };
  }
  return { signedAs: [line.signOff.number], faults: signedReportFaults(report, line, matter) };
}

function draftFaults({ draft }: Printed, { told, drafts }: ReportMatter): readonly string[] {
  if (told.drafts.get(draft.id) !== draft.sha256)
    return ['The draft in the report is not one of the record.'];
  const kept = drafts.get(draft.id);
  return kept === undefined || kept.text === draft.text
    ? []
    : ['The text in the report is not that of the draft.'];
}

function claimFaults(
  printed: Printed,
  file: FileAsItStood,
  { drafts, told }: ReportMatter,
): readonly string[] {
  const sources = new Map<string, Source>(file.sources.map((source) => [source.id, source]));
  const called = calledInQueries(told.calledAt(printed.record.number), sources);
  const text = drafts.get(printed.draft.id)?.text ?? printed.draft.text;
  const redact = redactor(
    [...file.sources, ...called],
    { attributions: file.attributions, withheld: new Set() },
    text,
  );
  const open = file.claims.filter(({ state }) => state === 'open');
  const shown = new Map(printed.claims.map((claim) => [claim.id, claim]));
  const faults = open.flatMap((claim) => {
    const one = shown.get(claim.id);
    shown.delete(claim.id);
    if (one === undefined) return [`Claim ${claim.number} is not in the report.`];
    const expected = expectedClaim(claim, file, redact);
    const parts = Object.keys(expected).filter(
      (part) => !isSame(expected[part], partsOf(one)[part]),
    );
    return parts.map(
      (part) => `Claim ${claim.number} in the report has another ${part} than in the record.`,
    );
  });
  const strange = [...shown.values()].map(
    ({ number }) => `Claim ${number} of the report is not in the record.`,
  );
  const gone = file.claims
    .filter(({ state }) => state !== 'open')
    .map(({ id, number, words }) => ({ id, number, words }));
  const isGone = isSame(gone.toSorted(byNumber), printed.withdrawn.toSorted(byNumber));
  return [
    ...faults,
    ...strange,
    ...(isGone ? [] : ['The withdrawn claims in the report are not those of the record.']),
  ];
}

type Parts = Readonly<Record<string, unknown>>;

/** What a report must show of a claim, part by part. */
function expectedClaim(
  claim: FileAsItStood['claims'][number],
  file: FileAsItStood,
  redact: (text: string) => string,
): Parts {
  const isOf = ({ claimId }: { readonly claimId: string }) => claimId === claim.id;
  const evidence = file.evidence.filter((one) => isOf(one) && one.state === 'open');
  const verdicts = file.verdicts.filter(
    (one) => isOf(one) && one.withdrawn === null && one.reopenedIn === null,
  );
  const held = AXES.map((axis) => {
    const last = verdicts.findLast((one) => one.axis === axis);
    if (last === undefined) return null;
    const { value, disputedReason, justification, recordedByName: by, recordedAt: at } = last;
    return { value, disputedReason, justification: redact(justification), by, at };
  });
  const { number, words, kind, priority } = claim;
  return {
    number,
    words,
    kind,
    priority,
    restatement: redact(claim.restatement),
    evidence: evidence
      .map(({ id, stance, question, answer, citation, keptCopy }) => ({
        id,
        stance,
        question: redact(question),
        answer: redact(answer),
        citation: redact(citation),
        keptCopy: keptCopy === null ? null : { sha256: keptCopy.sha256 },
      }))
      .toSorted(byId),
    verdicts: held,
  };
}

function partsOf({
  number,
  words,
  kind,
  priority,
  restatement,
  evidence,
  judgements,
}: PrintedClaim): Parts {
  return {
    number,
    words,
    kind,
    priority,
    restatement,
    evidence: evidence.toSorted(byId),
    verdicts: AXES.map((axis) => judgements[axis].holds),
  };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function byNumber(one: { readonly number: number }, other: { readonly number: number }): number {
  return one.number - other.number;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
