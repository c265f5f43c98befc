import { whoseIs } from '#lib/carry/whose.ts';
import type { Desk } from '#lib/desk/desk.ts';
import type { ClaimId, PersonId, StoryId } from '#lib/id.ts';
import type { Tell } from '#lib/notice/notice.ts';
import { type WaitingClaim, tellsOfDraft } from '#lib/notice/rules.ts';
import { personOf, visibilityOf } from '#lib/people/actor.ts';
import type { Change } from '#lib/store/change.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** What waits in a new draft: how many open claims, and whom that is told. */
export interface DraftWaits {
  readonly waiting: number;
  readonly tells: readonly Tell[];
}

/** The changes by which a draft brings claims along, and the verdicts that were given on them, oldest first. */
interface Coming {
  readonly changes: readonly Change[];
  readonly verdicts: readonly Verdict[];
}

/**
 * What waits in a draft, out of the changes by which it brings the claims along. Told are only people who see the
 * story. A verdict that somebody gave and is now to judge blind tells them nothing.
 */
export async function draftWaits(
  desk: Desk,
  storyId: StoryId,
  coming: Coming,
): Promise<DraftWaits> {
  const waiting = await waitingIn(desk, coming);
  const tells = tellsOfDraft(waiting, { by: personOf(desk.actor) });
  const seeing = await Promise.all(
    tells.map(async (tell) => ((await seesStory(desk, storyId, tell.personId)) ? [tell] : [])),
  );
  return { waiting: waiting.length, tells: seeing.flat() };
}

/**
 * Adds to verdicts that the place of one claim reopens whom that is told: whoever gave them, as of a draft, once and with
 * the first. Whoever is to check the claim was told by the draft that it waits.
 */
export async function tellingOfPlace(
  desk: Desk,
  storyId: StoryId,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const blind = new Blind(desk);
  const told = new Set<PersonId>();
  const telling: Change[] = [];
  for (const change of changes) {
    const judge = change.kind === 'verdict.reopened' ? await blind.judgeOf(change.verdict) : null;
    const [tell] = tellsOfDraft([{ isNew: true, of: [judge] }], { by: personOf(desk.actor) });
    const isTold =
      tell !== undefined &&
      !told.has(tell.personId) &&
      (await seesStory(desk, storyId, tell.personId));
    if (isTold) told.add(tell.personId);
    telling.push(isTold ? { ...change, tells: [tell] } : change);
  }
  return telling;
}

async function waitingIn(
  desk: Desk,
  { changes, verdicts }: Coming,
): Promise<readonly WaitingClaim[]> {
  const waiting = new Map(
    changes.flatMap((change) =>
      change.kind === 'claim.carried' && change.carried.state === 'waiting'
        ? [[change.carried.claimId, change.carried] as const]
        : [],
    ),
  );
  if (waiting.size === 0) return [];
  const reopened = new Set(
    changes.flatMap((change) => (change.kind === 'verdict.reopened' ? change.verdict.claimId : [])),
  );
  const given = Map.groupBy(verdicts, ({ claimId }) => claimId);
  const blind = new Blind(desk);
  const claims = await desk.store.claimsById([...waiting.keys()]);
  const open = claims.filter(({ state }) => state === 'open');
  return Promise.all(
    open.map(async (claim) => {
      const axes = waiting.get(claim.id)?.reopened ?? [];
      const { checks, judged } = whoseIs(claim, axes, given.get(claim.id) ?? []);
      const isNew = claim.waitsIn === null || reopened.has(claim.id);
      const seeing = await Promise.all(judged.map((personId) => blind.seeing(personId, claim.id)));
      return { isNew, of: [checks, ...seeing] };
    }),
  );
}

/** Who is to judge which claims blind, each person asked about once. */
class Blind {
  readonly #desk: Desk;
  readonly #hidden = new Map<PersonId, Promise<ReadonlySet<ClaimId>>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The person, or null where they are to judge the claim blind. */
  async seeing(personId: PersonId, claimId: ClaimId): Promise<PersonId | null> {
    const asked = this.#hidden.get(personId) ?? this.#ask(personId);
    this.#hidden.set(personId, asked);
    return (await asked).has(claimId) ? null : personId;
  }

  /** Who gave a verdict; null for the command line too. */
  async judgeOf({ recordedBy, claimId }: Verdict): Promise<PersonId | null> {
    return recordedBy === null ? null : this.seeing(recordedBy, claimId);
  }

  async #ask(personId: PersonId): Promise<ReadonlySet<ClaimId>> {
    return new Set(await this.#desk.store.claimsHiddenFrom(personId));
  }
}

async function seesStory(desk: Desk, storyId: StoryId, personId: PersonId): Promise<boolean> {
  const person = await desk.store.person(personId);
  if (person?.isActive !== true) return false;
  const { name, role } = person;
  const visibility = visibilityOf({ kind: 'person', personId, name, role });
  return visibility?.kind === 'all' || desk.store.isMember(storyId, personId);
}
