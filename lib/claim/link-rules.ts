import type { Claim } from '#lib/claim/claim.ts';
import { type ClaimLink, type LinkKind, otherEnd } from '#lib/claim/link.ts';
import { stillOpen } from '#lib/claim/rules.ts';
import { type Problem, problem } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
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
  if (one.id === other.id)
    return refuse('This is the same claim. Choose another one to link it to.');
  if (one.storyId !== other.storyId) {
    return refuse('Claims of two stories cannot be linked. Choose a claim of this story.');
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
    return fail(problem('policy', 'These two claims are not linked any more.'));
  }
  return ok([{ kind: 'claim.unlinked', linkId: standing.id, expects }]);
}

/** The refusal for a pair of claims between which a link stands. */
export function linkedAlready(
  [one, other]: readonly [Pick<Claim, 'number'>, Pick<Claim, 'number'>],
  kind: LinkKind,
): Problem {
  const says =
    kind === 'same-as'
      ? `Claim ${one.number} is linked as the same as claim ${other.number} already.`
      : `Claim ${one.number} is linked as in conflict with claim ${other.number} already.`;
  return problem('taken', `${says} To link them otherwise, take that link away first.`);
}

function refuse(message: string): Result<never> {
  return fail({ ...problem('invalid', message), fields: [{ path: 'otherId', message }] });
}
