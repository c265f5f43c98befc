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
