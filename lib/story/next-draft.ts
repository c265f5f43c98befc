import { type Problem, refusal } from '#lib/problem.ts';
import { say } from '#lib/say.ts';
import type { DraftSummary } from '#lib/story/draft.ts';

/** Why a text is no new draft: the newest one says the same, word for word; null where it does not. */
export function sameText(
  newest: Pick<DraftSummary, 'number' | 'sha256'>,
  sha256: string,
): Problem | null {
  if (newest.sha256 !== sha256) return null;
  return refusal('policy', say('draft-unchanged', { number: newest.number }));
}
