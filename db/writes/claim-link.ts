import { eq } from 'drizzle-orm';
import type { ClaimLink } from '#lib/claim/link.ts';
import { linkedAlready } from '#lib/claim/link-rules.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { linkBetween, linkById, toLink } from '#db/reads/claim-link.ts';
import { claimLink } from '#db/schema/claim-link.ts';
import { openClaim, readClaim, touchClaim } from '#db/writes/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Links two claims; both must still be open, and no other link may stand between them. */
export function* linkClaims(place: Place, change: Of<'claim.linked'>): Writing<Result<Fact>> {
  const made: ClaimLink = { ...change.link, version: 1 };
  const [firstId, secondId] = made.claimIds;
  const first = yield* openClaim(place, firstId, made);
  if (!first.ok) return first;
  const second = yield* openClaim(place, secondId, made);
  if (!second.ok) return second;
  const standing = yield* rowOf(linkBetween(place.db, made.claimIds));
  if (standing !== null) {
    return fail(linkedAlready([first.value, second.value], standing.kind));
  }
  const { eventNumber } = place;
  yield* write(place.db.insert(claimLink).values({ ...made, firstId, secondId, eventNumber }));
  yield* touchClaim(place, first.value);
  yield* touchClaim(place, second.value);
  return ok(factOf(made, null, told(made)));
}

/** Takes a link away. */
export function* unlinkClaims(place: Place, change: Of<'claim.unlinked'>): Writing<Result<Fact>> {
  const row = yield* rowOf(linkById(place.db, change.linkId));
  if (row === null) return fail(gone('link'));
  const before = toLink(row);
  if (before.version !== change.expects || before.state !== 'open') {
    return fail(stale('link', before, change));
  }
  const set = { state: 'withdrawn', version: before.version + 1 } as const;
  yield* write(
    place.db
      .update(claimLink)
      .set({ ...set, endedEventNumber: place.eventNumber })
      .where(eq(claimLink.id, before.id)),
  );
  for (const claimId of before.claimIds) {
    const claim = yield* readClaim(place, claimId);
    if (claim === null) return fail(gone('claim'));
    yield* touchClaim(place, claim);
  }
  return ok(factOf(before, told(before), told({ ...before, ...set })));
}

/** The event is filed under the first claim; the second's history finds it by the link's row. */
function factOf(on: ClaimLink, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'link', id: on.id };
  return { subject, storyId: on.storyId, claimId: on.claimIds[0], before, after };
}
