import type { Actor } from '#lib/people/actor.ts';

/** Who is asking. Each call looks again, so that what an administrator ended is ended at once. */
export interface Accounts {
  /** The person whose session the cookies carry; nobody without one, or with one that has ended. */
  actorOfSession(headers: Headers): Promise<Actor>;
  /** The key that a bearer secret belongs to; nobody when unknown, expired, revoked or orphaned. */
  actorOfKey(secret: string): Promise<Actor>;
  /** Answers a request below `/api/auth`. */
  answer(request: Request): Promise<Response>;
}
