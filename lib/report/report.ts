import type { Claim } from '#lib/claim/claim.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import { traceOrigins } from '#lib/evidence/traced-origins.ts';
import type { PersonId, SignOffId, SourceId, StoryId } from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Head } from '#lib/record/event.ts';
import { type OpenMatters, type Tally, openMatters, talliesOf } from '#lib/report/open-matters.ts';
import { keptBackIn } from '#lib/report/printable-source.ts';
import { redactor } from '#lib/report/redact.ts';
import { type ReportBlock, reportBlocks } from '#lib/report/report-block.ts';
import {
  type ClaimContext,
  type ReportClaim,
  type WithdrawnClaim,
  reportClaim,
  withdrawnClaim,
} from '#lib/report/report-claim.ts';
import { type PolicyInput, type PolicyPart, policyPart } from '#lib/report/report-policy.ts';
import { type QueriesPart, calledInQueries, queriesPart } from '#lib/report/report-queries.ts';
import {
  type NamedSignOff,
  type ReportSignOff,
  signOffsPart,
} from '#lib/report/report-sign-off.ts';
import { type CoverageSums, type DismissedBy, dismissedBy, sumsOf } from '#lib/review/coverage.ts';
import type { Query } from '#lib/query/query.ts';
import type { StandingDismissal } from '#lib/review/dismissal.ts';
import type { Source } from '#lib/source/source.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Story, StoryStatus } from '#lib/story/story.ts';
import { compareSpans } from '#lib/text/span.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** What a report states about itself and the story. */
export interface ReportHead {
  readonly storyId: StoryId;
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly status: StoryStatus;
  /** Of the draft's text: its number, its hash and its words (runs between white space). */
  readonly draft: {
    readonly id: Draft['id'];
    readonly number: number;
    readonly sha256: string;
    readonly words: number;
  };
  readonly members: readonly { readonly name: string; readonly role: Role }[];
  /**
   * When the story last changed; ISO 8601 UTC. A report tells the state it shows and not the moment it
   * was printed, so that one state gives the same bytes today, tomorrow, and on a restored desk.
   */
  readonly asOf: string;
  /** The end of the record when the story stood so. */
  readonly record: Head;
  /** The sign-off whose report this is: all of it but `signOffs` is as it was signed. Null for the story as it is. */
  readonly signed: { readonly id: SignOffId; readonly number: number } | null;
}

/**
 * The checked story as it goes out. Every format is written from this and from nothing else, so that
 * no two of them can disagree; names that are not to be printed are not in it.
 */
export interface Report extends PolicyPart {
  readonly head: ReportHead;
  /** The draft's canonical text; every span counts UTF-16 units of it. */
  readonly text: string;
  readonly blocks: readonly ReportBlock[];
  /** The open claims in reading order. */
  readonly claims: readonly ReportClaim[];
  readonly tallies: Readonly<Record<Axis, Tally>>;
  readonly open: OpenMatters;
  /** What was done about the draft's sentences, and who dismissed how many. */
  readonly coverage: CoverageSums & { readonly dismissedBy: readonly DismissedBy[] };
  readonly withdrawn: readonly WithdrawnClaim[];
  /** What was asked and what came back; null in the report of a sign-off, which binds what followed and not the questions. */
  readonly asked: QueriesPart | null;
  /** The newest first; in the report of a sign-off that one alone. */
  readonly signOffs: readonly ReportSignOff[];
}

/** All a report is made from; `matter` is given oldest first, as the store reads it. */
export interface ReportInput extends Omit<PolicyInput, 'claims'> {
  readonly story: Story;
  readonly draft: Draft;
  readonly claims: readonly Claim[];
  /** Those that stand in the draft. */
  readonly dismissals: readonly StandingDismissal[];
  readonly matter: {
    readonly attributions: readonly Attribution[];
    readonly evidence: readonly Evidence[];
    readonly verdicts: readonly Verdict[];
    readonly sources: readonly Source[];
    readonly origins: readonly Origin[];
  };
  readonly members: readonly {
    readonly person: { readonly name: string; readonly role: Role };
  }[];
  /** Names of the claims' assignees. */
  readonly names: ReadonlyMap<PersonId, string>;
  readonly head: Head;
  /** Null: nothing is told of them. */
  readonly queries: readonly Query[] | null;
  /** The newest first. */
  readonly signOffs: readonly NamedSignOff[];
  readonly signed: ReportHead['signed'];
  /** Sources that are not named on whatever terms they spoke. */
  readonly withheld: ReadonlySet<SourceId>;
  /** Sources by further names, which are taken out where they are not to be named; what `queries` call them is known without. */
  readonly called: readonly Source[];
}

/** Gathers the one report of a story that all formats are written from. */
export function gatherReport(input: ReportInput): Report {
  const { draft, queries, signOffs } = input;
  const context = contextOf(input);
  const inOrder = input.claims.toSorted(compareClaims);
  const policy = policyPart(input, context.redact);
  const findings = Map.groupBy(policy.findings, ({ claim }) => claim);
  const claims = inOrder
    .filter((claim) => claim.state === 'open')
    .map((claim) => reportClaim(claim, { ...context, findings }));
  const dismissals = input.dismissals.map((one) => ({ ...one, ...one.span }));
  const blocks = reportBlocks(draft.blocks, draft.text, { claims, dismissals });
  const sentences = blocks.flatMap((block) => block.sentences);
  return {
    head: reportHead(input),
    text: draft.text,
    blocks,
    claims,
    tallies: talliesOf(claims),
    open: openMatters(claims, blocks),
    coverage: { ...sumsOf(sentences), dismissedBy: dismissedBy(sentences) },
    withdrawn: inOrder
      .filter((claim) => claim.state === 'withdrawn')
      .map((claim) => withdrawnClaim(claim, context.redact)),
    ...policy,
    asked: queries === null ? null : queriesPart(input.claims, queries, context),
    signOffs: signOffsPart(signOffs, context.redact),
  };
}

function contextOf(input: ReportInput): Omit<ClaimContext, 'findings'> {
  const { draft, matter, names, withheld, called } = input;
  const sources = new Map<string, Source>(matter.sources.map((source) => [source.id, source]));
  const asked = calledInQueries(input.queries ?? [], sources);
  const named = [...matter.sources, ...called, ...asked];
  const promises = { attributions: matter.attributions, withheld };
  const claimOf = ({ claimId }: { readonly claimId: Claim['id'] }) => claimId;
  return {
    draft,
    names,
    withheld,
    keptBack: keptBackIn(promises),
    sources,
    attributions: Map.groupBy(matter.attributions, claimOf),
    evidence: Map.groupBy(matter.evidence, claimOf),
    verdicts: Map.groupBy(matter.verdicts, claimOf),
    origins: new Map(matter.origins.map((origin) => [origin.id, origin])),
    traces: traceOrigins({ ...matter, outlet: input.story.outlet }),
    redact: redactor(named, promises, draft.text),
  };
}

function reportHead({ story, draft, members, head, signed }: ReportInput): ReportHead {
  return {
    storyId: story.id,
    title: story.title,
    byline: story.byline,
    outlet: story.outlet,
    dateline: story.dateline,
    status: story.status,
    draft: {
      id: draft.id,
      number: draft.number,
      sha256: draft.sha256,
      words: draft.text.split(/\s+/u).filter((word) => word !== '').length,
    },
    members: members.map(({ person }) => ({ name: person.name, role: person.role })),
    asOf: story.touchedAt,
    record: head,
    signed,
  };
}

/** Reading order: by where the first run begins, the longer first; then by number. Last what has no place in the draft. */
function compareClaims(a: Claim, b: Claim): number {
  const lost = Number(a.unplaced !== null) - Number(b.unplaced !== null);
  const [first] = a.spans;
  const [second] = b.spans;
  if (lost !== 0 || first === undefined || second === undefined) return lost || a.number - b.number;
  return compareSpans(first, second) || a.number - b.number;
}
