import { z } from 'zod';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import { found, keep } from '#lib/desk/keep.ts';
import {
  type ReviewAtHand,
  reviewAtHand,
  reviewer,
  tellsOfCheckers,
} from '#lib/desk/review-at-hand.ts';
import { type StoryId, signOffIdSchema, storyIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { countedAs } from '#lib/policy/summary.ts';
import type { Head } from '#lib/record/event.ts';
import { type Result, ok } from '#lib/result.ts';
import { boundState, hashOfState, hashOfWaivers, writeFindings } from '#lib/review/bound-state.ts';
import { mayAct } from '#lib/review/flow.ts';
import { type Mark, type SignOff, signOffSchema } from '#lib/review/sign-off.ts';
import { type Marking, sign } from '#lib/review/signing-rules.ts';
import type { Change } from '#lib/store/change.ts';
import { type Story, storySchema } from '#lib/story/story.ts';

/** What everybody who signs or votes says. */
export const signingInput = {
  storyId: storyIdSchema,
  /** The number of the last event that was looked at: what was touched after it is not signed. */
  upTo: z.int().min(0),
  /** The void sign-off from which the difference is approved, not the whole again; null: the draft as a whole. */
  approves: signOffIdSchema.nullable().default(null),
};

/** What an act of the review answers. */
export const reviewedSchema = z
  .object({ story: storySchema, signOff: signOffSchema.nullable() })
  .readonly();

/** What somebody puts under a story. */
export interface Put extends Pick<Mark, 'says' | 'reason' | 'approves'> {
  readonly storyId: StoryId;
  readonly upTo: number;
  readonly way: Marking['way'];
}

/** Puts a signature or a vote under a story, and answers how it stands then. */
export async function putMark(
  desk: WorkingDesk,
  { storyId, upTo, way, ...said }: Put,
): Promise<Result<z.input<typeof reviewedSchema>>> {
  // The head first: what is done from here on is not seen, and the store refuses to sign past it.
  const head = await desk.store.head();
  const story = found(await desk.store.story(storyId), 'story');
  if (!story.ok) return story;
  const may = mayAct('sign', reviewer(desk), story.value.status);
  if (!may.ok) return may;
  const personId = personOf(desk.actor);
  if (personId === null) throw new Error('A signature was let through that nobody gives.');
  const at = await reviewAtHand(desk, story.value);
  if (!at.ok) return at;
  const mark = { personId, name: actorName(desk.actor), ...said, at: desk.now() };
  const fresh = await freshOf(desk, story.value, { at: at.value, head });
  const ruled = sign(at.value.hand, {
    who: reviewer(desk),
    way,
    mark,
    upTo: Math.min(upTo, head.number),
    fresh,
  });
  const kept = await keep(desk, await tellingCheckers(desk, at.value, ruled));
  return kept.ok ? reviewed(desk, storyId) : kept;
}

/** The story and its newest sign-off, as acts of the review answer them. */
export async function reviewed(
  desk: WorkingDesk,
  storyId: StoryId,
): Promise<Result<z.input<typeof reviewedSchema>>> {
  const story = found(await desk.store.story(storyId), 'story');
  if (!story.ok) return story;
  const [newest] = await desk.store.signOffs(storyId);
  return ok({ story: story.value, signOff: newest ?? null });
}

/** What a new sign-off of a story would bind. */
async function freshOf(
  desk: WorkingDesk,
  { id: storyId, draftId }: Story,
  { at, head }: { readonly at: ReviewAtHand; readonly head: Head },
): Promise<Marking['fresh']> {
  const { claims, matter, facts } = at.read;
  const [links, waivers, drafts] = await Promise.all([
    desk.store.linksOfStory(storyId),
    desk.store.waiversOf(storyId),
    desk.store.drafts(storyId),
  ]);
  const draft = drafts.find(({ id }) => id === draftId);
  if (draft === undefined) throw new Error(`The story ${storyId} has no draft ${draftId}.`);
  const findings = writeFindings(at.findings);
  const counted = at.findings.map(countedAs);
  const binding: SignOff['binding'] = {
    draftId,
    draftSha256: draft.sha256,
    claims: {
      sha256: hashOfState(boundState({ claims, ...matter, links })),
      count: facts.claims.length,
    },
    policyVersionId: at.policy?.id ?? null,
    findings: {
      sha256: findings.sha256,
      warning: counted.filter((one) => one === 'warning').length,
      waived: counted.filter((one) => one === 'waived').length,
    },
    waivers: hashOfWaivers(waivers),
    head,
  };
  return { id: desk.newId('sign-off'), binding, findings: findings.json };
}

/** A vote that was lost sends the story back to those who check it. */
async function tellingCheckers(
  desk: WorkingDesk,
  at: ReviewAtHand,
  ruled: Result<readonly Change[]>,
): Promise<Result<readonly Change[]>> {
  if (!ruled.ok) return ruled;
  if (!ruled.value.some(({ kind }) => kind === 'story.sent-back')) return ruled;
  const tells = await tellsOfCheckers(desk, at.hand);
  return ok(
    ruled.value.map((change) =>
      change.kind === 'story.sent-back' ? { ...change, tells } : change,
    ),
  );
}
