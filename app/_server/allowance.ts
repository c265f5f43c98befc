/** What somebody used up of a limit, and since when. */
interface Account {
  left: number;
  at: number;
}

/** Above this many accounts, those that are full again are forgotten. */
const MOST_ACCOUNTS = 10_000;

/**
 * A limit on how often something is done by each of many: a bucket that holds `burst` and refills at
 * `perMinute`. Kept in memory; a restart forgives.
 */
export class Allowance {
  readonly #burst: number;
  readonly #perMs: number;
  readonly #accounts = new Map<string, Account>();

  constructor(limit: { readonly burst: number; readonly perMinute: number }) {
    this.#burst = limit.burst;
    this.#perMs = limit.perMinute / 60_000;
  }

  /** Takes one for `who` at `nowMs`: 0 when there was one, else the seconds until there is one again. */
  take(who: string, nowMs: number): number {
    const account = this.#refilled(who, nowMs);
    if (account.left < 1) return Math.ceil((1 - account.left) / this.#perMs / 1000);
    account.left -= 1;
    return 0;
  }

  /** Gives one back that was taken for something that did not count after all. */
  giveBack(who: string): void {
    const account = this.#accounts.get(who);
    if (account !== undefined) account.left = Math.min(this.#burst, account.left + 1);
  }

  #refilled(who: string, nowMs: number): Account {
    const known = this.#accounts.get(who);
    if (known === undefined) {
      if (this.#accounts.size >= MOST_ACCOUNTS) this.#forget(nowMs);
      const fresh = { left: this.#burst, at: nowMs };
      this.#accounts.set(who, fresh);
      return fresh;
    }
    const passedMs = Math.max(0, nowMs - known.at);
    known.left = Math.min(this.#burst, known.left + passedMs * this.#perMs);
    known.at = nowMs;
    return known;
  }

  #forget(nowMs: number): void {
    const refillMs = this.#burst / this.#perMs;
    for (const [who, account] of this.#accounts) {
      if (nowMs - account.at >= refillMs) this.#accounts.delete(who);
    }
    // Everybody is busy: better to forgive all than to let the map grow with every new address.
    if (this.#accounts.size >= MOST_ACCOUNTS) this.#accounts.clear();
  }
}
