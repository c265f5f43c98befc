import type { Tell } from '#lib/notice/notice.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Correction } from '#lib/review/correction.ts';
import { type Reviewer, mayAct } from '#lib/review/flow.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Story } from '#lib/story/story.ts';

type Standing = Pick<Story, 'id' | 'status'>;

/** Hands a story to those who sign. */
export function sendToReview(
  story: Standing,
  who: Reviewer,
  tells: readonly Tell[],
): Result<readonly Change[]> {
  const to = mayAct('send-to-review', who, story.status);
  if (!to.ok) return to;
  const moves = { storyId: story.id, from: story.status, to: to.value, reason: null };
  return ok([{ kind: 'story.sent-to-review', ...moves, tells }]);
}

/** Gives a story back to those who check it, saying why; names that were gathered hold no longer. */
export function sendBack(
  story: Standing,
  who: Reviewer,
  wanted: { readonly reason: string; readonly tells: readonly Tell[] },
): Result<readonly Change[]> {
  const to = mayAct('send-back', who, story.status);
  if (!to.ok) return to;
  const moves = { storyId: story.id, from: story.status, to: to.value };
  return ok([{ kind: 'story.sent-back', ...moves, ...wanted }]);
}

/** Notes that a story was published: only while its sign-off holds. */
export function publish(
  story: Standing,
  who: Reviewer,
  newest: Pick<SignOff, 'state'> | null,
): Result<readonly Change[]> {
  const to = mayAct('publish', who, story.status);
  if (!to.ok) return to;
  if (newest?.state !== 'holds') return fail(refusal('policy', say('not-signed-off')));
  const moves = { storyId: story.id, from: story.status, to: to.value, reason: null };
  return ok([{ kind: 'story.published', ...moves }]);
}

/** Adds what is said of a claim after publication. With the first one the story counts as corrected. */
export function correct(
  story: Standing,
  who: Reviewer,
  correction: Correction,
): Result<readonly Change[]> {
  const to = mayAct('correct', who, story.status);
  if (!to.ok) return to;
  const added = { kind: 'correction.added', correction } as const;
  if (to.value === story.status) return ok([added]);
  const moves = { storyId: story.id, from: story.status, to: to.value, reason: null };
  return ok([added, { kind: 'story.corrected', ...moves }]);
}
