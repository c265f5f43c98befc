import type { Claim } from '#lib/claim/claim.ts';
import { type ClaimLink, type LinkKind, otherEnd } from '#lib/claim/link.ts';
import { stillOpen } from '#lib/claim/rules.ts';
import { type Problem, fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/** What linking two claims needs besides the claims. */
export type Linking = Pick<
  ClaimLink,
  'id' | 'kind' | 'note' | 'linkedAt' | 'linkedBy' | 'linkedByName'
>;

/** Links two open claims of one story; `standing` are the links of the first that were not withdrawn. */
export function link(
  [one, other]: readonly [Claim, Claim],
  standing: readonly ClaimLink[],
  about: Linking,
): Result<readonly Change[]> {
  if (one.id === other.id) return fail(fieldRefusal('otherId', say('link-to-itself')));
  if (one.storyId !== other.storyId) {
    return fail(fieldRefusal('otherId', say('link-between-stories')));
  }
  for (const claim of [one, other]) {
    const open = stillOpen(claim);
    if (!open.ok) return open;
  }
  const already = standing.find((each) => otherEnd(each, one.id) === other.id);
  if (already !== undefined) return fail(linkedAlready([one, other], already.kind));
  const claimIds =
    one.id < other.id ? ([one.id, other.id] as const) : ([other.id, one.id] as const);
  const made = { ...about, storyId: one.storyId, claimIds, state: 'open' } as const;
  return ok([{ kind: 'claim.linked', link: made }]);
}

/** Takes a link away: the claims stay as they are, and the record keeps that they were linked. */
export function unlink(standing: ClaimLink, expects: number): Result<readonly Change[]> {
  if (standing.state === 'withdrawn') {
    return fail(refusal('policy', say('link-gone')));
  }
  return ok([{ kind: 'claim.unlinked', linkId: standing.id, expects }]);
}

/** The refusal for a pair of claims between which a link stands. */
export function linkedAlready(
  [one, other]: readonly [Pick<Claim, 'number'>, Pick<Claim, 'number'>],
  kind: LinkKind,
): Problem {
  const said = kind === 'same-as' ? 'linked-as-same' : 'linked-as-conflict';
  return refusal('taken', say(said, { one: one.number, other: other.number }));
}
