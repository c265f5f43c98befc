import { Allowance } from '#app/_server/allowance.ts';

/** The limits on using links that stand for a person: a few tries for one link, more from one address. */
export interface LinkTries {
  readonly ofToken: Allowance;
  readonly ofAddress: Allowance;
}

/** Twenty tries for one link, sixty from one address; then one more every six seconds, or every two. */
export function openLinkTries(): LinkTries {
  return {
    ofToken: new Allowance({ burst: 20, perMinute: 10 }),
    ofAddress: new Allowance({ burst: 60, perMinute: 30 }),
  };
}
