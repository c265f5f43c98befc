import { z } from 'zod';
import { toldAnnotationSchema } from '#lib/annotation/annotation.ts';
import { attributionSchema } from '#lib/attribution/attribution.ts';
import { carriedSchema } from '#lib/carry/carried.ts';
import { type Claim, claimSchema } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import { shownIdentities, shownIdentitySchema } from '#lib/desk/identity-shown.ts';
import { type LinkedClaim, linkedClaimSchema, linkedClaims } from '#lib/desk/linked-claims.ts';
import { operation } from '#lib/desk/operation.ts';
import { decider, policyOf } from '#lib/desk/policy-at-hand.ts';
import { claimFacts } from '#lib/desk/policy-facts.ts';
import { tellProvenance, toldProvenanceSchema } from '#lib/desk/told-provenance.ts';
import { toldFinding, toldFindingSchema } from '#lib/desk/told-finding.ts';
import { tellQuery, toldQuerySchema } from '#lib/desk/told-query.ts';
import { evidenceSchema, originSchema } from '#lib/evidence/evidence.ts';
import { type PersonId, claimIdSchema } from '#lib/id.ts';
import { findings } from '#lib/policy/findings.ts';
import { WAIVED_BY } from '#lib/policy/policy.ts';
import { mayWaive } from '#lib/policy/waiver-rules.ts';
import { ok } from '#lib/result.ts';
import { sourceSchema } from '#lib/source/source.ts';
import type { StoryMatter } from '#lib/store/store.ts';
import type { Story } from '#lib/story/story.ts';
import { type Thread, threadSchema } from '#lib/thread/thread.ts';
import { verdictSchema } from '#lib/verdict/verdict.ts';

/** A claim with all that hangs on it, withdrawn parts too, oldest first. */
export const readClaim = operation({
  name: 'read-claim',
  summary:
    'Read a claim with its attributions, evidence, verdicts, linked claims, threads and queries.',
  permission: 'read stories',
  input: z.strictObject({ claimId: claimIdSchema }),
  output: z
    .object({
      claim: claimSchema,
      attributions: z.array(attributionSchema).readonly(),
      evidence: z.array(evidenceSchema).readonly(),
      verdicts: z.array(verdictSchema).readonly(),
      threads: z.array(threadSchema).readonly(),
      /** The questions put to people that bear on it. */
      queries: z.array(toldQuerySchema).readonly(),
      sources: z.array(sourceSchema).readonly(),
      origins: z.array(originSchema).readonly(),
      /** Evidence → outlet → origin → the origins that traces to, and how many of them count. */
      provenance: toldProvenanceSchema,
      /** Whose identity is sealed among the sources, who owns it and who may open it; never who they are. */
      identities: z.array(shownIdentitySchema).readonly(),
      /** The links to other claims that stand, with those claims. */
      links: z.array(linkedClaimSchema).readonly(),
      /** What was noted elsewhere on the suggestions it was made of. */
      annotations: z.array(toldAnnotationSchema).readonly(),
      /** What the policy says of it; nothing where its story is checked under none. */
      findings: z.array(toldFindingSchema).readonly(),
      /** The reasons of the rules those findings come from, by the rules' ids. */
      reasons: z.record(z.string(), z.string()).readonly(),
      /** By whom of those who may waive the asker is one. */
      mayWaive: z.array(z.enum(WAIVED_BY)).readonly(),
      /** How it came through the drafts, oldest first; empty until a second draft. */
      path: z.array(carriedSchema).readonly(),
      /** The drafts on that path by their ids. */
      draftNumbers: z.record(z.string(), z.int().min(1)).readonly(),
      /** The names of the people who occur above, by their id. */
      names: z.record(z.string(), z.string()).readonly(),
    })
    .readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const matter = await desk.store.matterOfClaim(claimId);
    const identities = await desk.store.identitiesOfSources(matter.sources.map(({ id }) => id));
    const links = await linkedClaims(desk, claimId);
    const threads = await desk.store.threadsOf(claimId);
    const queries = (await desk.store.putQueriesOn(claimId)).map((each) => tellQuery(desk, each));
    const decisions = await desk.store.decisionsOn(claimId);
    const annotations = decisions.flatMap((decision) => decision.annotations ?? []);
    const path = await desk.store.carriedOf(claimId);
    const drafts = path.length === 0 ? [] : await desk.store.drafts(claim.value.storyId);
    const draftNumbers = Object.fromEntries(drafts.map(({ id, number }) => [id, number]));
    const names = await desk.store.namesOf(peopleIn(claim.value, matter, threads));
    const named = Object.fromEntries(names);
    const story = await desk.store.story(claim.value.storyId);
    const origins = await desk.store.origins(claim.value.storyId);
    const provenance = tellProvenance(matter, { origins, outlet: story?.outlet ?? null });
    const policy = await policyOn(desk, story, { claim: claim.value, matter, links });
    return ok({
      claim: claim.value,
      ...matter,
      identities: await shownIdentities(desk, identities),
      ...{ links, annotations, path, draftNumbers, threads, queries },
      ...policy,
      provenance,
      names: named,
    });
  },
});

/** What the policy of its story says of a claim. */
async function policyOn(
  desk: Desk,
  story: Story | null,
  of: {
    readonly claim: Claim;
    readonly matter: StoryMatter;
    readonly links: readonly LinkedClaim[];
  },
) {
  const nothing = { findings: [], reasons: {}, mayWaive: [] };
  const current = story === null ? null : await policyOf(desk, story);
  if (story === null || current === null) return nothing;
  const facts = await claimFacts(desk, story, {
    ...of,
    links: of.links.map(({ link }) => link),
    linked: of.links.map(({ other }) => other),
  });
  const { policy } = current.version;
  const own = findings(facts, policy, desk.now()).filter(({ claimId }) => claimId === of.claim.id);
  const rules = new Set(own.map(({ ruleId }) => ruleId));
  const who = await decider(desk);
  return {
    findings: own.map(toldFinding),
    reasons: Object.fromEntries(
      policy.rules.filter(({ id }) => rules.has(id)).map(({ id, reason }) => [id, reason]),
    ),
    mayWaive: WAIVED_BY.filter((by) => mayWaive(who, by)),
  };
}

function peopleIn(
  claim: Claim,
  matter: StoryMatter,
  threads: readonly Thread[],
): readonly PersonId[] {
  const remarks = threads.flatMap((thread) => thread.remarks);
  const ids = [
    claim.createdBy,
    claim.assigneeId,
    ...matter.evidence.map((each) => each.createdBy),
    ...matter.verdicts.map((each) => each.recordedBy),
    ...remarks.flatMap((each) => [each.createdBy, ...each.mentions]),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}
