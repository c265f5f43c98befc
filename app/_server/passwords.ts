import { type Guesses, guessOwn } from '#app/_server/guesses.ts';
import type { Passwords } from '#lib/desk/desk.ts';
import type { PersonId } from '#lib/id.ts';
import type { Person } from '#lib/people/person.ts';
import { fieldTold, refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** Where somebody's password is looked up. */
export interface PasswordHashes {
  readonly store: { person(id: PersonId): Promise<Person | null> };
  passwordHash(personId: PersonId): Promise<string | null>;
}

/**
 * Checks a password that somebody who is signed in gives again: against the hash that signing in checks
 * it against, by the same function, counted together with wrong passwords at the door.
 */
export function passwordsOf(kept: PasswordHashes, guesses: Guesses): Passwords {
  return {
    async check(personId, password) {
      const person = await kept.store.person(personId);
      const hash = await kept.passwordHash(personId);
      if (person?.isActive !== true || hash === null) return fail(WRONG);
      // Wrong ones are counted under the address one signs in by.
      const guessed = await guessOwn(guesses, person.email.toLowerCase(), async () => {
        const { verifyPassword } = await import('better-auth/crypto');
        return verifyPassword({ hash, password });
      });
      if (guessed.kind === 'guessed') return guessed.isRight ? ok(null) : fail(WRONG);
      const { waitSeconds: seconds } = guessed;
      return fail(refusal('unavailable', say('too-many-guesses', { seconds })));
    },
  };
}

const WRONG = refusal('invalid', say('current-password-wrong-again'), {
  fields: [fieldTold('password', say('current-password-wrong'))],
});
