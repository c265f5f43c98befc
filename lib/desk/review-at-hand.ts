import type { Claim } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { policyOf } from '#lib/desk/policy-at-hand.ts';
import { type StoryFacts, storyFacts } from '#lib/desk/policy-facts.ts';
import type { PersonId } from '#lib/id.ts';
import type { Tell } from '#lib/notice/notice.ts';
import { personOf, roleOf } from '#lib/people/actor.ts';
import { allows } from '#lib/people/permission.ts';
import type { Finding } from '#lib/policy/finding.ts';
import { findings } from '#lib/policy/findings.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import { signingOf } from '#lib/policy/signing.ts';
import { type Result, ok } from '#lib/result.ts';
import { between } from '#lib/review/between.ts';
import { judgesOfHigh } from '#lib/review/duties.ts';
import type { Reviewer } from '#lib/review/flow.ts';
import type { AtHand } from '#lib/review/signing-rules.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import type { Story } from '#lib/story/story.ts';

/** All that the review of a story is decided by, as far as the actor may see it. */
export interface ReviewAtHand {
  readonly hand: AtHand;
  readonly read: StoryFacts;
  readonly policy: PolicyVersion | null;
  /** What the policy says now, in its order. */
  readonly findings: readonly Finding[];
  /** The newest first. */
  readonly signOffs: readonly SignOff[];
  /** Who judged claims of high priority, or of one they lowered, and which. */
  readonly judges: ReadonlyMap<PersonId, readonly Claim[]>;
}

/** Who acts, as the review's rules look at them. */
export function reviewer(desk: Desk): Reviewer {
  return { kind: desk.actor.kind, role: roleOf(desk.actor) };
}

/** Reads what the review of a story is decided by. */
export async function reviewAtHand(desk: Desk, story: Story): Promise<Result<ReviewAtHand>> {
  const [current, signOffs, readings, loweredBy, read] = await Promise.all([
    policyOf(desk, story),
    desk.store.signOffs(story.id),
    desk.store.secondReadings(story.id),
    desk.store.loweredFromHigh(story.id),
    storyFacts(desk, story),
  ]);
  if (!read.ok) return read;
  const policy = current?.version ?? null;
  const { facts, claims } = read.value;
  const said = policy === null ? [] : findings(facts, policy.policy, desk.now());
  const judges = judgesOfHigh(claims, { ...facts, loweredBy });
  const personId = personOf(desk.actor);
  const hand: AtHand = {
    story,
    signing: signingOf(policy?.policy ?? null),
    newest: signOffs[0] ?? null,
    lastHeld: signOffs.find(({ heldAt }) => heldAt !== null) ?? null,
    between: between({
      policy: policy?.policy ?? null,
      findings: said,
      facts,
      claims,
      secondReadings: readings,
    }),
    judged: (personId === null ? undefined : judges.get(personId)) ?? [],
  };
  return ok({ hand, read: read.value, policy, findings: said, signOffs, judges });
}

/** Everybody on a story who could sign it, told that it waits for them; never whoever sends it. */
export async function tellsOfSigners(
  desk: Desk,
  { hand, judges }: ReviewAtHand,
): Promise<readonly Tell[]> {
  return tellsOfMembers(
    desk,
    hand,
    'sent-to-review',
    ({ id, role }) => allows(role, 'run stories') && !judges.has(id),
  );
}

/** Everybody who checks or wrote a story, told that it came back; never whoever sends it. */
export async function tellsOfCheckers(
  desk: Desk,
  hand: Pick<AtHand, 'story'>,
): Promise<readonly Tell[]> {
  return tellsOfMembers(
    desk,
    hand,
    'sent-back',
    ({ role }) => role === 'checker' || role === 'reporter',
  );
}

async function tellsOfMembers(
  desk: Desk,
  { story }: Pick<AtHand, 'story'>,
  kind: Tell['kind'],
  isMeant: (person: {
    readonly id: PersonId;
    readonly role: NonNullable<Reviewer['role']>;
  }) => boolean,
): Promise<readonly Tell[]> {
  const by = personOf(desk.actor);
  const members = await desk.store.members(story.id);
  return members
    .filter(({ person }) => person.isActive && person.id !== by && isMeant(person))
    .map(({ person }) => ({ personId: person.id, kind, threadId: null }));
}
