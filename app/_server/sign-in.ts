import { isAPIError } from 'better-auth/api';
import { guess } from '#app/_server/guesses.ts';
import { running } from '#app/_server/running.ts';
import { type Problem, fieldTold, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** What a browser is told to keep: values of `Set-Cookie`. */
export type Cookies = readonly string[];

/**
 * Signs a person in and answers the session's cookies. Refuses with `signed-out` when address or password
 * are wrong or the person was deactivated, with `unavailable` after too many wrong ones.
 */
export function signIn(
  headers: Headers,
  email: string,
  password: string,
): Promise<Result<Cookies>> {
  const account = email.trim().toLowerCase();
  return guarded(headers, account, async () => {
    const person = await running().parts.store.personByEmail(account);
    if (person !== null && !person.isActive) return fail(await refuseSlowly(password));
    return attempt(
      () =>
        running().accounts.auth.api.signInEmail({
          headers,
          body: { email: account, password },
          returnHeaders: true,
        }),
      WRONG,
    );
  });
}

/**
 * Changes the password of whoever the cookies sign in, ends all their other sessions and answers the new
 * session's cookies. Refuses with `invalid` when the current password is wrong.
 */
export function changePassword(
  headers: Headers,
  personId: string,
  passwords: { readonly currentPassword: string; readonly newPassword: string },
): Promise<Result<Cookies>> {
  return guarded(headers, personId, () =>
    attempt(
      () =>
        running().accounts.auth.api.changePassword({
          headers,
          body: { ...passwords, revokeOtherSessions: true },
          returnHeaders: true,
        }),
      refusal('invalid', say('current-password-wrong-again'), {
        fields: [fieldTold('currentPassword', say('current-password-wrong'))],
      }),
    ),
  );
}

const WRONG = refusal('signed-out', say('sign-in-wrong'));

// A deactivated account must not answer faster than a wrong password does.
async function refuseSlowly(password: string): Promise<Problem> {
  await running().parts.secrets.hashPassword(password);
  return WRONG;
}

async function guarded(
  headers: Headers,
  account: string,
  tryIt: () => Promise<Result<Cookies>>,
): Promise<Result<Cookies>> {
  const address = headers.get('x-client-address') ?? 'unknown';
  let answer: Result<Cookies> | undefined;
  const waitSeconds = await guess(running().guesses, { account, address }, async () => {
    answer = await tryIt();
    return answer.ok;
  });
  if (answer !== undefined) return answer;
  return fail(refusal('unavailable', say('too-many-guesses', { seconds: waitSeconds ?? 0 })));
}

async function attempt(
  act: () => Promise<{ headers: Headers }>,
  refused: Problem,
): Promise<Result<Cookies>> {
  try {
    return ok((await act()).headers.getSetCookie());
  } catch (error) {
    if (isAPIError(error)) return fail(refused);
    throw error;
  }
}
