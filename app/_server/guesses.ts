import { Allowance } from '#app/_server/allowance.ts';

/** The limits on guessing passwords: a few for one account, more from one address. */
export interface Guesses {
  readonly ofAccount: Allowance;
  readonly ofAddress: Allowance;
}

/** Ten wrong passwords for one account, thirty from one address; then one more every half minute, or two seconds. */
export function openGuesses(): Guesses {
  return {
    ofAccount: new Allowance({ burst: 10, perMinute: 2 }),
    ofAddress: new Allowance({ burst: 30, perMinute: 30 }),
  };
}

/**
 * Counts a guess before it is made and gives it back when it was right, so that many guesses at once
 * cannot slip through. Answers null while there is room, else the seconds to wait.
 */
export async function guess(
  guesses: Guesses,
  who: { readonly account: string; readonly address: string },
  isRight: () => Promise<boolean>,
): Promise<number | null> {
  const nowMs = Date.now();
  const waitSeconds = Math.max(
    guesses.ofAccount.take(who.account, nowMs),
    guesses.ofAddress.take(who.address, nowMs),
  );
  if (waitSeconds > 0) return waitSeconds;
  if (await isRight()) {
    guesses.ofAccount.giveBack(who.account);
    guesses.ofAddress.giveBack(who.address);
  }
  return null;
}

/** What came of a guess: whether it was right, or how long to wait for the next one. */
export type Guessed =
  | { readonly kind: 'guessed'; readonly isRight: boolean }
  | { readonly kind: 'too-many'; readonly waitSeconds: number };

/**
 * The same for a password that somebody who is signed in gives again: their account alone limits it, since
 * no other account can be tried from there.
 */
export async function guessOwn(
  guesses: Guesses,
  account: string,
  isRight: () => Promise<boolean>,
): Promise<Guessed> {
  const waitSeconds = guesses.ofAccount.take(account, Date.now());
  if (waitSeconds > 0) return { kind: 'too-many', waitSeconds };
  const guessed = { kind: 'guessed', isRight: await isRight() } as const;
  if (guessed.isRight) guesses.ofAccount.giveBack(account);
  return guessed;
}
