import type { Desk } from '#lib/desk/desk.ts';
import { sidesOf } from '#lib/desk/compared.ts';
import { draftSentences } from '#lib/desk/draft-sentences.ts';
import { identityFacts } from '#lib/desk/identity-facts.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { StoryId } from '#lib/id.ts';
import type {
  DifferenceFact,
  PolicyFacts,
  QueryFact,
  SecondJudgementFact,
} from '#lib/policy/facts.ts';
import { termsIn } from '#lib/policy/terms.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import { type Query, isPut } from '#lib/query/query.ts';
import { type Result, ok } from '#lib/result.ts';
import { isToSettle } from '#lib/review/comparison.ts';
import { addedUp, draftCoverage, sumsOf } from '#lib/review/coverage.ts';
import type { StandingDismissal } from '#lib/review/dismissal.ts';
import type { StoryMatter } from '#lib/store/store.ts';
import type { Story } from '#lib/story/story.ts';

/** All that a policy looks at in a story, as far as the actor may see it, and the claims it was read of. */
export interface StoryFacts {
  readonly facts: PolicyFacts;
  readonly claims: readonly Claim[];
  readonly matter: StoryMatter;
  readonly dismissals: readonly StandingDismissal[];
  readonly queries: readonly Query[];
  /** Withdrawn ones too, oldest first. */
  readonly waivers: readonly Waiver[];
}

/** Claims with what hangs on them: those of a story, or one of it and those linked to it. */
interface Read {
  readonly claims: readonly Claim[];
  readonly matter: StoryMatter;
}

/** Reads what a policy looks at in a story. */
export async function storyFacts(desk: Desk, story: Story): Promise<Result<StoryFacts>> {
  const { id: storyId, draftId } = story;
  const [claims, matter, links, dismissals, waivers] = await Promise.all([
    desk.store.claimsOf(storyId),
    desk.store.matterOfStory(storyId),
    desk.store.linksOfStory(storyId),
    desk.store.dismissalsIn(draftId),
    desk.store.waiversOf(storyId),
  ]);
  const split = await draftSentences(desk, draftId);
  if (!split.ok) return split;
  const covered = draftCoverage({
    ...split.value,
    runs: claims
      .filter((claim) => claim.state === 'open' && claim.draftId === draftId)
      .flatMap((claim) => claim.spans),
    dismissals: dismissals.map((dismissal) => ({ ...dismissal, ...dismissal.span })),
  });
  const { untouched } = addedUp(covered.map(sumsOf));
  const twice = await readTwice(desk, storyId, { claims, matter });
  const queries = await desk.store.putQueriesOf(storyId);
  const facts: PolicyFacts = {
    story,
    claims,
    ...matter,
    terms: termsIn(matter.attributions, claims),
    links,
    ...twice,
    identities: await identityFacts(desk, matter.sources),
    queries: queries.map(queryFact),
    waivers,
    untouched,
  };
  return ok({ facts, claims, matter, dismissals, queries, waivers });
}

/**
 * What a policy looks at of one claim: its findings on that claim are those it has in the whole story, for the price of
 * one claim. `linked`: the claims it is linked to, whose own findings are then not complete.
 */
export async function claimFacts(
  desk: Desk,
  story: Story,
  of: {
    readonly claim: Claim;
    readonly matter: StoryMatter;
    readonly links: readonly ClaimLink[];
    readonly linked: readonly Claim[];
  },
): Promise<PolicyFacts> {
  const { claim, matter, links, linked } = of;
  const sourceIds = matter.evidence.flatMap(({ sourceId }) => sourceId ?? []);
  const [origins, terms, waivers] = await Promise.all([
    desk.store.origins(story.id),
    desk.store.termsOf(story.id, [...new Set(sourceIds)]),
    desk.store.waiversOf(story.id),
  ]);
  const claims = [claim, ...linked];
  return {
    story,
    claims,
    ...matter,
    terms,
    origins,
    links,
    ...(await readTwice(desk, story.id, { claims: [claim], matter })),
    identities: await identityFacts(desk, matter.sources),
    queries: (await desk.store.putQueriesOn(claim.id)).map(queryFact),
    waivers,
    // The story's own sentences are no matter of a claim.
    untouched: 0,
  };
}

function queryFact(query: Query): QueryFact {
  return { ...query, isPut: isPut(query), hasAnswer: query.answers.length > 0 };
}

/** Who judged which claims in second readings that were handed in, and what differs and was not settled. */
async function readTwice(
  desk: Desk,
  storyId: StoryId,
  { claims, matter }: Read,
): Promise<{ secondJudgements: SecondJudgementFact[]; differences: DifferenceFact[] }> {
  const readings = await desk.store.secondReadings(storyId);
  const wanted = new Set<string>(claims.map(({ id }) => id));
  const given = readings.filter(
    ({ state, claimIds }) => state === 'given' && claimIds.some((id) => wanted.has(id)),
  );
  const secondJudgements: SecondJudgementFact[] = [];
  const differences: DifferenceFact[] = [];
  if (given.length === 0) return { secondJudgements, differences };
  const drafts = await desk.store.drafts(storyId);
  const numbers = new Map<string, number>(drafts.map(({ id, number }) => [id, number]));
  const changedIn = new Map<string, number>();
  for (const { claimId, reopenedIn } of matter.verdicts) {
    const number = numbers.get(reopenedIn ?? '') ?? 0;
    changedIn.set(claimId, Math.max(number, changedIn.get(claimId) ?? 0));
  }
  for (const reading of given) {
    const { rows } = await sidesOf(desk, reading, claims);
    const readIn = numbers.get(reading.draftId) ?? 0;
    for (const row of rows) {
      const { id: claimId } = row.claim;
      const isCurrent = (changedIn.get(claimId) ?? 0) <= readIn;
      if (isCurrent && row.leftOut === null && AXES.some((axis) => row[axis].second !== null)) {
        secondJudgements.push({ claimId, readerId: reading.readerId });
      }
      for (const axis of AXES) {
        if (isToSettle(row[axis])) differences.push({ readingId: reading.id, claimId, axis });
      }
    }
  }
  return { secondJudgements, differences };
}
