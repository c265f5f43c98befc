import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { fileAt } from '#lib/desk/file-at.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { type ReviewAtHand, reviewAtHand, reviewer } from '#lib/desk/review-at-hand.ts';
import { type StoryId, momentSchema, storyIdSchema } from '#lib/id.ts';
import { personOf } from '#lib/people/actor.ts';
import { signingSchema } from '#lib/policy/signing.ts';
import { countedAs } from '#lib/policy/summary.ts';
import type { Problem } from '#lib/problem.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { stateOf, textOf } from '#lib/record/told.ts';
import { ok } from '#lib/result.ts';
import { saidSchema } from '#lib/said-schema.ts';
import { REVIEW_ACTS, type ReviewAct, type Reviewer, mayAct } from '#lib/review/flow.ts';
import { type SinceSigned, sinceSigned, sinceSignedSchema } from '#lib/review/since-signed.ts';
import { type SignOff, signOffSchema } from '#lib/review/sign-off.ts';
import { TOLD_APART } from '#lib/review/voiding.ts';
import { type AtHand, whyNotSign } from '#lib/review/signing-rules.ts';
import { STORY_STATUSES, type Story } from '#lib/story/story.ts';

const count = z.int().min(0);

/** Where a story stands on its way to print, and what the asker can do about it. */
export const readReview = operation({
  name: 'read-review',
  summary:
    'Read where a story stands in review: who signed, what stands between, what changed since.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      status: z.enum(STORY_STATUSES),
      /** How many sign, by the story's policy. */
      signing: signingSchema,
      /** The newest sign-off, whatever became of it. */
      newest: signOffSchema.nullable(),
      /** The newest that once held; where it is void, a new one may approve the difference from it. */
      lastHeld: signOffSchema.nullable(),
      /** What changed since that one, where it is void. */
      since: sinceSignedSchema.nullable(),
      /** What was done since then of which the file itself tells nothing, such as a reply that came; oldest first, the newest 100. */
      actsSince: z
        .array(z.object({ kind: z.string(), at: momentSchema, byName: z.string() }).readonly())
        .readonly(),
      between: z
        .object({
          /** Whether it is checked under a policy; under none it is not signed. */
          hasPolicy: z.boolean(),
          blocking: count,
          /** Sentences nobody looked at, where no rule of the policy asks for them. */
          untouched: count,
          claims: count,
          secondReadings: count,
        })
        .readonly(),
      /** What a signature would stand under: open claims, warnings of the policy, and waivers that are needed. */
      toSign: z.object({ claims: count, warning: count, waived: count }).readonly(),
      /** Each act, and why the asker cannot do it now; null: they can. */
      acts: z
        .array(
          z
            .object({
              act: z.enum(REVIEW_ACTS),
              why: z.object({ message: z.string(), said: saidSchema }).readonly().nullable(),
            })
            .readonly(),
        )
        .readonly(),
      /** How the story went through review, oldest first. */
      moves: z
        .array(
          z
            .object({
              kind: z.string(),
              at: momentSchema,
              byName: z.string(),
              /** Why it was sent back; null where nobody said so. */
              reason: z.string().nullable(),
            })
            .readonly(),
        )
        .readonly(),
      corrections: count,
      /** The number of the last event this shows. */
      upTo: count,
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    // The head first: an event that falls between the reads is then told again, not missed.
    const { number: upTo } = await desk.store.head();
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const at = await reviewAtHand(desk, story.value);
    if (!at.ok) return at;
    const { hand } = at.value;
    const who = reviewer(desk);
    const personId = personOf(desk.actor);
    const [moves, corrections] = await Promise.all([
      desk.store.movesOf(storyId),
      desk.store.corrections(storyId),
    ]);
    return ok({
      status: story.value.status,
      signing: hand.signing,
      newest: hand.newest,
      lastHeld: hand.lastHeld,
      since: await sinceVoid(desk, story.value, { signOff: hand.lastHeld, upTo }),
      actsSince: await actsSinceVoid(desk, storyId, { signOff: hand.lastHeld, upTo }),
      between: hand.between,
      toSign: toSign(at.value),
      acts: REVIEW_ACTS.map((act) => ({
        act,
        why: told(whyNot(act, hand, who, personId === null ? null : { personId })),
      })),
      moves: moves.map(toldMove),
      corrections: corrections.length,
      upTo,
    });
  },
});

function toSign({ read, findings }: ReviewAtHand) {
  const sums = { blocking: 0, warning: 0, waived: 0 };
  for (const finding of findings) sums[countedAs(finding)] += 1;
  const claims = read.claims.filter(({ state }) => state === 'open').length;
  return { claims, warning: sums.warning, waived: sums.waived };
}

function whyNot(
  act: ReviewAct,
  hand: AtHand,
  ...[who, mark]: [Reviewer, Parameters<typeof whyNotSign>[2]]
): Problem | null {
  if (act === 'sign') return whyNotSign(hand, who, mark);
  const may = mayAct(act, who, hand.story.status);
  return may.ok ? null : may.problem;
}

function told(problem: Problem | null) {
  return problem === null ? null : { message: problem.message, said: problem.said };
}

function toldMove({ kind, at, actor, after }: RecordEvent) {
  const reason = textOf(stateOf(after), 'reason');
  return { kind, at, byName: actor.name, reason: reason === '' ? null : reason };
}

async function actsSinceVoid(
  desk: Desk,
  storyId: StoryId,
  { signOff, upTo }: { readonly signOff: SignOff | null; readonly upTo: number },
) {
  if (signOff?.state !== 'void' || signOff.voided === null) return [];
  const { because, eventNumber, at, byName } = signOff.voided;
  const after = signOff.binding.head.number;
  const events = await desk.store.eventsBetween({ storyId, after, upTo, kinds: TOLD_APART });
  const acts = events.map(({ kind, at, actor }) => ({ kind, at, byName: actor.name }));
  // What was done about a source in another story is among its events, and what became of a person is in no story.
  const isElsewhere =
    TOLD_APART.some((kind) => kind === because) &&
    events.every(({ number }) => number !== eventNumber);
  return isElsewhere ? [{ kind: because, at, byName }, ...acts] : acts;
}

async function sinceVoid(
  desk: Desk,
  { id: storyId, draftId }: Story,
  { signOff, upTo: number }: { readonly signOff: SignOff | null; readonly upTo: number },
): Promise<SinceSigned | null> {
  if (signOff?.state !== 'void') return null;
  const { head, draftId: signed } = signOff.binding;
  const [then, now] = await Promise.all([
    fileAt(desk, storyId, { number: head.number, draftId: signed }),
    fileAt(desk, storyId, { number, draftId }),
  ]);
  return sinceSigned(then, now);
}
