import { eq } from 'drizzle-orm';
import { type Result, fail, ok } from '#lib/result.ts';
import { refusal, stale } from '#lib/problem.ts';
import type { Person } from '#lib/people/person.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { anotherAdmin, anyPerson, personByEmail, personById } from '#db/reads/people.ts';
import { person } from '#db/schema/person.ts';
import { account, session } from '#db/schema/session.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { say } from '#lib/say.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a person with the account they sign in by; `taken` for a known e-mail or a founded desk. */
export function* joinPerson(place: Place, change: Of<'person.joined'>): Writing<Result<Fact>> {
  const { db, at } = place;
  const joined = { ...change.person, version: 1 };
  if (change.asFounder && (yield* rowOf(anyPerson(db))) !== null) {
    return fail(refusal('taken', say('desk-opened')));
  }
  if ((yield* rowOf(personByEmail(db, joined.email))) !== null) {
    return fail(refusal('taken', say('email-on-desk', { email: joined.email })));
  }
  yield* write(db.insert(person).values({ ...joined, updatedAt: at }));
  yield* write(
    db.insert(account).values({
      id: `account_${joined.id}`,
      accountId: joined.id,
      providerId: 'credential',
      userId: joined.id,
      password: change.passwordHash,
      createdAt: at,
      updatedAt: at,
    }),
  );
  return ok(factOf(joined.id, null, told(joined)));
}

/** Changes a person; a new role or deactivation ends their sessions. The last administrator stays. */
export function* changePerson(place: Place, change: Of<'person.changed'>): Writing<Result<Fact>> {
  const { db, at } = place;
  const before = yield* rowOf(personById(db, change.personId));
  if (before === null) return fail(gone('person'));
  if (before.version !== change.expects) return fail(stale('person', before, change.set));
  const after = { ...before, ...change.set, version: before.version + 1 };
  yield* write(
    db
      .update(person)
      .set({ ...change.set, version: after.version, updatedAt: at })
      .where(eq(person.id, before.id)),
  );
  const isAdmin = (who: Person) => who.role === 'admin' && who.isActive;
  const leaves = isAdmin(before) && !isAdmin(after);
  if (leaves && (yield* rowOf(anotherAdmin(db, before.id))) === null) {
    return fail(refusal('policy', say('last-administrator-now', { name: before.name })));
  }
  if (after.role !== before.role || !after.isActive) {
    yield* write(db.delete(session).where(eq(session.userId, before.id)));
  }
  return ok(factOf(before.id, told(before), told(after)));
}

function factOf(id: string, before: Fact['before'], after: Fact['after']): Fact {
  return { subject: { kind: 'person', id }, storyId: null, claimId: null, before, after };
}
