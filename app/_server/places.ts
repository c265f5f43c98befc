import { running } from '#app/_server/running.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** One place where a person is signed in. The session's token is not in it: no script needs that. */
export interface Place {
  readonly id: string;
  readonly since: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly address: string | null;
  readonly browser: string | null;
  readonly isThisOne: boolean;
}

/** Where the person of these cookies is signed in, the newest first. */
export async function listPlaces(headers: Headers): Promise<readonly Place[]> {
  const { auth } = running().accounts;
  const own = await auth.api.getSession({ headers });
  const sessions = await auth.api.listSessions({ headers });
  return sessions
    .map((session) => ({
      id: session.id,
      since: session.createdAt.toISOString(),
      lastSeenAt: session.updatedAt.toISOString(),
      endsAt: session.expiresAt.toISOString(),
      address: session.ipAddress ?? null,
      browser: session.userAgent ?? null,
      isThisOne: session.id === own?.session.id,
    }))
    .sort((one, other) => other.since.localeCompare(one.since));
}

/** Ends one of the person's own sessions; `not-found` for anybody else's. */
export async function endPlace(headers: Headers, id: string): Promise<Result<null>> {
  const { auth } = running().accounts;
  const sessions = await auth.api.listSessions({ headers });
  const session = sessions.find((candidate) => candidate.id === id);
  if (session === undefined) {
    return fail(refusal('not-found', say('session-not-yours')));
  }
  await auth.api.revokeSession({ headers, body: { token: session.token } });
  running().stir();
  return ok(null);
}

/** Ends all sessions of the person but the one of these cookies. */
export async function endOtherPlaces(headers: Headers): Promise<void> {
  await running().accounts.auth.api.revokeOtherSessions({ headers });
  running().stir();
}
