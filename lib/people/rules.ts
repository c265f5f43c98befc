import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import type { InvitationId, PersonId } from '#lib/id.ts';
import { passwordProblem } from '#lib/people/password.ts';
import type { ApiKey, Invitation, Person } from '#lib/people/person.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { PersonSettings } from '#lib/store/settings.ts';

const DAY_MS = 86_400_000;

/** How long an invitation can be used. */
export const INVITATION_DAYS = 7;

/** The moment some days later. */
export function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * DAY_MS).toISOString();
}

/** Who is to get an account, and by what password. */
export interface Joining {
  readonly person: Omit<Person, 'version'>;
  readonly password: string;
  /** Somebody who has an account with this e-mail address already. */
  readonly namesake: Person | null;
}

/** Whether somebody may get an account. Refuses an e-mail address in use and a password that is guessed easily. */
export function mayJoin({ person, password, namesake }: Joining): Result<null> {
  if (namesake !== null) return fail(emailTaken(person.email));
  const unfit = passwordProblem(password, person);
  return unfit === null ? ok(null) : fail(unfit);
}

/** Whether the desk can still be founded: only once, by its first administrator. */
export function mayFound(isFounded: boolean): Result<null> {
  if (!isFounded) return ok(null);
  return fail(refusal('taken', say('desk-founded')));
}

/** Changes somebody's account. The last active administrator can be neither demoted nor deactivated. */
export function change(
  person: Person,
  wanted: {
    readonly set: Wanted<Person, 'name' | 'role' | 'isSenior' | 'isActive'>;
    readonly expects: number;
  },
  anotherAdmin: Person | null,
): Result<readonly Change[]> {
  const set = difference(person, wanted.set);
  if (isEmpty(set)) return ok([]);
  if (endsAdministration(person, set) && anotherAdmin === null) {
    return fail(refusal('policy', say('last-administrator', { name: person.name })));
  }
  return ok([{ kind: 'person.changed', personId: person.id, set, expects: wanted.expects }]);
}

/** Invites somebody who has no account yet. */
export function invite(
  invitation: Invitation,
  tokenHash: string,
  namesake: Person | null,
): Result<readonly Change[]> {
  if (namesake !== null) return fail(emailTaken(invitation.email));
  return ok([{ kind: 'invitation.made', invitation, tokenHash }]);
}

/** Whether an invitation can be used now. An unknown, used, revoked or expired one all answer the same. */
export function usable(invitation: Invitation | null, now: string): Result<Invitation> {
  if (invitation !== null && invitation.state === 'open' && now < invitation.expiresAt)
    return ok(invitation);
  return fail(refusal('not-found', say('invitation-unusable')));
}

/** Takes an invitation back; one taken back already stays so, one that was used cannot be. */
export function revokeInvitation(invitation: Invitation): Result<readonly Change[]> {
  switch (invitation.state) {
    case 'open':
      return ok([{ kind: 'invitation.revoked', invitationId: invitation.id }]);
    case 'revoked':
      return ok([]);
    case 'used':
      return fail(refusal('policy', say('invitation-used', { name: invitation.name })));
    default:
      return invitation.state satisfies never;
  }
}

/** Takes an API key back; one taken back already stays so. */
export function revokeKey(key: ApiKey, now: string): Result<readonly Change[]> {
  if (key.revokedAt !== null) return ok([]);
  return ok([{ kind: 'key.revoked', keyId: key.id, revokedAt: now }]);
}

/** What is kept when somebody joins: by an invitation, which is thereby used up, or without one. */
export function joined(
  person: Omit<Person, 'version'>,
  passwordHash: string,
  by: { readonly invitationId?: InvitationId; readonly asFounder?: boolean },
): readonly Change[] {
  const joining = {
    kind: 'person.joined',
    person,
    passwordHash,
    asFounder: by.asFounder ?? false,
  } as const;
  if (by.invitationId === undefined) return [joining];
  return [{ kind: 'invitation.used', invitationId: by.invitationId }, joining];
}

/** An active account that begins now. */
export function newPerson(
  id: PersonId,
  about: Pick<Person, 'name' | 'email' | 'role'>,
  now: string,
): Omit<Person, 'version'> {
  return {
    id,
    name: about.name,
    email: about.email,
    role: about.role,
    isSenior: false,
    isActive: true,
    createdAt: now,
  };
}

function endsAdministration(person: Person, set: PersonSettings): boolean {
  const isAdmin = person.role === 'admin' && person.isActive;
  return isAdmin && ((set.role ?? 'admin') !== 'admin' || set.isActive === false);
}

function emailTaken(email: string) {
  return refusal('taken', say('email-has-account', { email }));
}
