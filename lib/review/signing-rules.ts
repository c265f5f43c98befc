import type { Claim } from '#lib/claim/claim.ts';
import { numbersOf } from '#lib/claim/named.ts';
import type { Tell } from '#lib/notice/notice.ts';
import type { Between } from '#lib/review/between.ts';
import { mostMarks, stateWith } from '#lib/review/signing-state.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type Reviewer, mayAct } from '#lib/review/flow.ts';
import { type Mark, type SignOff, isStanding } from '#lib/review/sign-off.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Story } from '#lib/story/story.ts';

/** What the signing of a story is decided by: stored facts alone. */
export interface AtHand {
  readonly story: Pick<Story, 'id' | 'status'>;
  readonly signing: SignOff['signing'];
  /** The newest sign-off of the story, and the newest that once held. */
  readonly newest: SignOff | null;
  readonly lastHeld: SignOff | null;
  readonly between: Between;
  /** Claims that keep whoever would sign from it: they judged them, and their priority is high, or was until they lowered it. */
  readonly judged: readonly Pick<Claim, 'number'>[];
}

/** A mark somebody wants to make, in which way, and what they had seen of the record. */
export interface Marking {
  readonly who: Reviewer;
  readonly way: 'signature' | 'vote';
  readonly mark: Mark;
  /** The last event that was looked at; refused where what is signed was changed after it. */
  readonly upTo: number;
  /** What a new sign-off binds, with what the policy said as JSON. */
  readonly fresh: Pick<SignOff, 'id' | 'binding'> & { readonly findings: string };
}

/** Why somebody cannot sign or vote now; null where nothing stands against it. */
export function whyNotSign(
  hand: AtHand,
  who: Reviewer,
  mark: Pick<Mark, 'personId'> | null,
): Problem | null {
  const may = mayAct('sign', who, hand.story.status);
  if (!may.ok) return may.problem;
  if (hand.judged.length > 0) {
    return refusal('policy', say('signer-has-judged', numbersOf(hand.judged)));
  }
  return whyFull(hand, mark) ?? whyNotReady(hand.between);
}

/**
 * Adds a signature or a vote: to the sign-off that stands, or to a new one. Once enough said yes the story is signed off; a vote
 * that can no longer be won sends it back with the reasons of those who said no.
 */
export function sign(hand: AtHand, wanted: Marking): Result<readonly Change[]> {
  const { who, way, mark } = wanted;
  const unfit = whyNotSign(hand, who, mark);
  if (unfit !== null) return fail(unfit);
  const wrongWay = whyOtherWay(hand, way);
  if (wrongWay !== null) return fail(wrongWay);
  const newest = hand.lastHeld;
  const isOfNewest =
    mark.approves === null || (newest?.state === 'void' && newest.id === mark.approves);
  if (!isOfNewest) return fail(refusal('stale', say('difference-of-another')));
  const standing = hand.newest !== null && isStanding(hand.newest) ? hand.newest : null;
  const marks = [...(standing?.marks ?? []), mark];
  const signing = standing?.signing ?? hand.signing;
  const state = stateWith(signing, marks);
  const heldAt = standing?.heldAt ?? (state === 'holds' ? mark.at : null);
  const given =
    standing === null
      ? begun(hand, wanted, { state, heldAt })
      : joined(standing, wanted, { state, heldAt });
  const isNews = state !== (standing?.state ?? 'gathering');
  return ok(isNews ? [given, ...moved(hand.story, state, marks)] : [given]);
}

/** Whom a sign-off that is made void tells: everybody who said yes, but for whoever made it so. */
export function tellsOfVoid(signOff: SignOff, by: string | null): readonly Tell[] {
  return signOff.marks
    .filter(({ says, personId }) => says === 'yes' && personId !== by)
    .map(({ personId }) => ({ personId, kind: 'sign-off-voided', threadId: null }));
}

type Becomes = Pick<SignOff, 'heldAt'> & { readonly state: ReturnType<typeof stateWith> };

function begun(hand: AtHand, { fresh, mark, upTo }: Marking, becomes: Becomes): Change {
  const { findings, ...bound } = fresh;
  return {
    kind: 'sign-off.begun',
    signOff: {
      ...bound,
      storyId: hand.story.id,
      signing: hand.signing,
      marks: [mark],
      begunAt: mark.at,
      voided: null,
      ...becomes,
    },
    findings,
    upTo,
  };
}

function joined(standing: SignOff, { mark, upTo }: Marking, becomes: Becomes): Change {
  const { id: signOffId, version: expects } = standing;
  return { kind: 'sign-off.joined', signOffId, mark, ...becomes, upTo, expects };
}

function moved(
  { id: storyId, status: from }: AtHand['story'],
  state: ReturnType<typeof stateWith>,
  marks: readonly Mark[],
): readonly Change[] {
  if (from !== 'in-review') return [];
  if (state === 'holds') {
    return [{ kind: 'story.signed-off', storyId, from, to: 'signed-off', reason: null }];
  }
  if (state !== 'failed') return [];
  const against = marks.filter(({ says }) => says === 'no');
  const reason = against.map((each) => `${each.name}: ${each.reason}`).join('\n');
  return [{ kind: 'story.sent-back', storyId, from, to: 'open', reason }];
}

function whyFull({ newest }: AtHand, mark: Pick<Mark, 'personId'> | null): Problem | null {
  if (newest === null || !isStanding(newest)) return null;
  const { marks, signing, state } = newest;
  if (marks.some(({ personId }) => personId === mark?.personId)) {
    return refusal('taken', say(signing.kind === 'vote' ? 'voted-by-you' : 'signed-by-you'));
  }
  if (signing.kind === 'signatures') {
    return state === 'holds' ? refusal('policy', say('signed-off-already')) : null;
  }
  if (marks.length < mostMarks(signing)) return null;
  return refusal('policy', say('vote-is-full', { of: signing.of }));
}

function whyNotReady(between: Between): Problem | null {
  const { hasPolicy, blocking, untouched, claims, secondReadings } = between;
  if (!hasPolicy) return refusal('policy', say('signed-under-no-policy'));
  if (blocking > 0) return refusal('policy', say('findings-block', { count: blocking }));
  if (untouched > 0) {
    return refusal('policy', say('untouched-not-signed', { count: untouched }));
  }
  if (claims > 0) return refusal('policy', say('claims-wait-to-be-signed', { count: claims }));
  if (secondReadings === 0) return null;
  return refusal('policy', say('readings-wait-to-be-signed', { count: secondReadings }));
}

function whyOtherWay({ newest, signing }: AtHand, way: Marking['way']): Problem | null {
  const { kind } = newest !== null && isStanding(newest) ? newest.signing : signing;
  if (kind === 'vote' && way === 'signature') return refusal('policy', say('signed-by-vote'));
  if (kind === 'signatures' && way === 'vote') return refusal('policy', say('signed-by-name'));
  return null;
}
