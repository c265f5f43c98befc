import type { Desk } from '#lib/desk/desk.ts';
import type { ClaimId, PersonId, StoryId } from '#lib/id.ts';
import type { Tell } from '#lib/notice/notice.ts';
import { type WaitingClaim, tellsOfDraft } from '#lib/notice/rules.ts';
import { personOf, visibilityOf } from '#lib/people/actor.ts';
import type { Change } from '#lib/store/change.ts';

/** What waits in a new draft: how many open claims, and whom that is told. */
export interface DraftWaits {
  readonly waiting: number;
  readonly tells: readonly Tell[];
}

/**
 * What waits in a draft, out of the changes by which it brings the claims along. Told are only people who see the
 * story. A verdict that somebody gave and is now to judge blind tells them nothing.
 */
export async function draftWaits(
  desk: Desk,
  storyId: StoryId,
  changes: readonly Change[],
): Promise<DraftWaits> {
  const waiting = await waitingIn(desk, changes);
  const tells = tellsOfDraft(waiting, { by: personOf(desk.actor) });
  const seeing = await Promise.all(
    tells.map(async (tell) => ((await seesStory(desk, storyId, tell.personId)) ? [tell] : [])),
  );
  return { waiting: waiting.length, tells: seeing.flat() };
}

async function waitingIn(desk: Desk, changes: readonly Change[]): Promise<readonly WaitingClaim[]> {
  const ids = changes.flatMap((change) =>
    change.kind === 'claim.carried' && change.carried.state === 'waiting'
      ? [change.carried.claimId]
      : [],
  );
  if (ids.length === 0) return [];
  const judges = await reopenedJudges(desk, changes);
  const claims = await desk.store.claimsById(ids);
  return claims
    .filter(({ state }) => state === 'open')
    .map(({ id, assigneeId, waitsIn }) => {
      const reopened = judges.get(id);
      const isNew = waitsIn === null || reopened !== undefined;
      return { isNew, of: [assigneeId, ...(reopened ?? [])] };
    });
}

/** Whose verdicts the draft reopens, by claim. */
async function reopenedJudges(
  desk: Desk,
  changes: readonly Change[],
): Promise<ReadonlyMap<ClaimId, readonly PersonId[]>> {
  const judges = new Map<ClaimId, PersonId[]>();
  const hidden = new Map<PersonId, ReadonlySet<ClaimId>>();
  for (const change of changes) {
    if (change.kind !== 'verdict.reopened') continue;
    const { claimId, recordedBy } = change.verdict;
    const those = judges.get(claimId) ?? [];
    judges.set(claimId, those);
    if (recordedBy === null) continue;
    const unseen = hidden.get(recordedBy) ?? new Set(await desk.store.claimsHiddenFrom(recordedBy));
    hidden.set(recordedBy, unseen);
    if (!unseen.has(claimId)) those.push(recordedBy);
  }
  return judges;
}

async function seesStory(desk: Desk, storyId: StoryId, personId: PersonId): Promise<boolean> {
  const person = await desk.store.person(personId);
  if (person?.isActive !== true) return false;
  const { name, role } = person;
  const visibility = visibilityOf({ kind: 'person', personId, name, role });
  return visibility?.kind === 'all' || desk.store.isMember(storyId, personId);
}
