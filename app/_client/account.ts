import { send } from '#app/_client/send.ts';
import type { Result } from '#lib/result.ts';

/** One place where the person is signed in. */
export interface SignedInPlace {
  readonly id: string;
  readonly since: string;
  readonly lastSeenAt: string;
  /** The latest moment at which it ends by itself. */
  readonly endsAt: string;
  readonly address: string | null;
  readonly browser: string | null;
  /** Whether it is the one that asks. */
  readonly isThisOne: boolean;
}

/** Signs in; refused as `signed-out` for a wrong password, `unavailable` after too many of them. */
export function signIn(email: string, password: string): Promise<Result<null>> {
  return send('POST', '/api/auth/sign-in/email', { email, password });
}

/** Ends this session. */
export function signOut(): Promise<Result<null>> {
  return send('POST', '/api/auth/sign-out', {});
}

/** Changes one's password and ends all other sessions; refused as `invalid` with the field at fault. */
export function changePassword(
  currentPassword: string,
  newPassword: string,
): Promise<Result<null>> {
  return send('POST', '/api/auth/change-password', { currentPassword, newPassword });
}

/** Where one is signed in, the newest first. */
export function listPlaces(): Promise<Result<{ readonly places: readonly SignedInPlace[] }>> {
  return send('GET', '/api/auth/list-sessions', null);
}

/** Ends one of one's own sessions, by the id that `listPlaces` gave. */
export function endPlace(id: string): Promise<Result<null>> {
  return send('POST', '/api/auth/revoke-session', { id });
}

/** Ends all of one's sessions but this one. */
export function endOtherPlaces(): Promise<Result<null>> {
  return send('POST', '/api/auth/revoke-other-sessions', {});
}
