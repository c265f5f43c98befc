import { eq } from 'drizzle-orm';
import type { Invitation } from '#lib/people/person.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { invitationById, keyById } from '#db/reads/people.ts';
import { apiKey, invitation } from '#db/schema/person.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes an invitation and the hash of its token. */
export function* makeInvitation(
  { db }: Place,
  change: Of<'invitation.made'>,
): Writing<Result<Fact>> {
  const made = change.invitation;
  yield* write(db.insert(invitation).values({ ...made, tokenHash: change.tokenHash }));
  return ok(factOf('invitation', made.id, null, told(made)));
}

/** Ends an invitation because somebody joined by it or it was taken back; `stale` unless it is open. */
export function* endInvitation(
  { db, at }: Place,
  change: Of<'invitation.used' | 'invitation.revoked'>,
): Writing<Result<Fact>> {
  const before = yield* rowOf(invitationById(db, change.invitationId));
  if (before === null) return fail(gone('invitation'));
  const state: Invitation['state'] = change.kind === 'invitation.used' ? 'used' : 'revoked';
  const isLate = state === 'used' && at > before.expiresAt;
  if (before.state !== 'open' || isLate) return fail(stale('invitation', before, { state }));
  yield* write(db.update(invitation).set({ state }).where(eq(invitation.id, before.id)));
  return ok(factOf('invitation', before.id, told(before), told({ ...before, state })));
}

/** Writes a key and the hash of its secret. */
export function* makeKey({ db }: Place, change: Of<'key.made'>): Writing<Result<Fact>> {
  yield* write(db.insert(apiKey).values({ ...change.key, secretHash: change.secretHash }));
  return ok(factOf('key', change.key.id, null, told(change.key)));
}

/** Ends a key for good; `stale` when that was done already. */
export function* revokeKey({ db }: Place, change: Of<'key.revoked'>): Writing<Result<Fact>> {
  const before = yield* rowOf(keyById(db, change.keyId));
  if (before === null) return fail(gone('key'));
  const { revokedAt } = change;
  if (before.revokedAt !== null) return fail(stale('key', before, { revokedAt }));
  yield* write(db.update(apiKey).set({ revokedAt }).where(eq(apiKey.id, before.id)));
  return ok(factOf('key', before.id, told(before), told({ ...before, revokedAt })));
}

function factOf(kind: string, id: string, before: Fact['before'], after: Fact['after']): Fact {
  return { subject: { kind, id }, storyId: null, claimId: null, before, after };
}
