import { allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Actor } from '#lib/people/actor.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say, term } from '#lib/say.ts';
import type { StoryStatus } from '#lib/story/story.ts';

/** What somebody can ask for in a story's review; `sign` is a signature or a vote. */
export const REVIEW_ACTS = ['send-to-review', 'send-back', 'sign', 'publish', 'correct'] as const;

export type ReviewAct = (typeof REVIEW_ACTS)[number];

/**
 * Where each act leads, `sign` once enough have signed. What is missing is refused. A published story whose sign-off
 * is void is signed again and stays published. Nobody sends a state: the desk finds it here.
 */
const FLOW: Readonly<Record<StoryStatus, { readonly [A in ReviewAct]?: StoryStatus }>> = {
  open: { 'send-to-review': 'in-review' },
  'in-review': { 'send-back': 'open', sign: 'signed-off' },
  'signed-off': { sign: 'signed-off', publish: 'published' },
  published: { sign: 'published', correct: 'corrected' },
  corrected: { sign: 'corrected', correct: 'corrected' },
};

/** Who acts in a review: by what they came in, and the role they act with. */
export interface Reviewer {
  readonly kind: Actor['kind'];
  readonly role: Role | null;
}

/**
 * Whether somebody may do something in a review at all, and where it leads. Refuses with `forbidden` whoever may not, with
 * `policy` what the story's state does not lead to.
 */
export function mayAct(act: ReviewAct, who: Reviewer, status: StoryStatus): Result<StoryStatus> {
  const unfit = unfitFor(act, who);
  if (unfit !== null) return fail(unfit);
  const next = FLOW[status][act];
  if (next === undefined) {
    return fail(
      refusal('policy', say('not-at-this-point', { act: term(act), status: term(status) })),
    );
  }
  return ok(next);
}

/** Where a story stands once its sign-off is void: what was printed stays printed. */
export function afterVoid(status: StoryStatus): StoryStatus {
  return status === 'signed-off' ? 'in-review' : status;
}

function unfitFor(act: ReviewAct, { kind, role }: Reviewer): Problem | null {
  if (kind === 'nobody') return refusal('signed-out', say('signed-out'));
  if (act === 'send-to-review') {
    return allows(role, 'check claims') ? null : refusal('forbidden', say('review-of-checkers'));
  }
  if (!allows(role, 'run stories')) return refusal('forbidden', say('review-of-editors'));
  // A signature is a named editor's: a program and the machine have no name to put under a story.
  const isByHand = act !== 'sign' || kind === 'person';
  return isByHand ? null : refusal('forbidden', say('signature-of-a-person'));
}
