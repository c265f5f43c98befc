import type { Claim } from '#lib/claim/claim.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import type { PersonId, StoryId } from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Head } from '#lib/record/event.ts';
import { type OpenMatters, type Tally, openMatters, talliesOf } from '#lib/report/open-matters.ts';
import { redactor } from '#lib/report/redact.ts';
import { type ReportBlock, reportBlocks } from '#lib/report/report-block.ts';
import {
  type ClaimContext,
  type ReportClaim,
  type WithdrawnClaim,
  reportClaim,
  withdrawnClaim,
} from '#lib/report/report-claim.ts';
import { type CoverageSums, type DismissedBy, dismissedBy, sumsOf } from '#lib/review/coverage.ts';
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
}

/**
 * The checked story as it goes out. Every format is written from this and from nothing else, so that
 * no two of them can disagree; names that are not to be printed are not in it.
 */
export interface Report {
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
}

/** All a report is made from; `matter` is given oldest first, as the store reads it. */
export interface ReportInput {
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
}

/** Gathers the one report of a story that all formats are written from. */
export function gatherReport(input: ReportInput): Report {
  const { draft, matter } = input;
  const context: ClaimContext = {
    ...matter,
    draft,
    names: input.names,
    sources: new Map(matter.sources.map((source) => [source.id, source])),
    origins: new Map(matter.origins.map((origin) => [origin.id, origin])),
    redact: redactor(matter.sources, matter.attributions, draft.text),
  };
  const inOrder = input.claims.toSorted(compareClaims);
  const claims = inOrder
    .filter((claim) => claim.state === 'open')
    .map((claim) => reportClaim(claim, context));
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
      .map((claim) => withdrawnClaim(claim, context)),
  };
}

function reportHead({ story, draft, members, head }: ReportInput): ReportHead {
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
