import type { DismissalId, SecondReadingId } from '#lib/id.ts';
import type { Dismissal } from '#lib/review/dismissal.ts';
import type { SecondReading, SecondVerdict, Settlement } from '#lib/review/second-reading.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';

/** Coverage and second readings. */
export type ReviewChange =
  /* Refused as `taken` when the sentence is dismissed already, as `stale` on an older draft. */
  | { readonly kind: 'dismissal.added'; readonly dismissal: New<Dismissal> }
  /* The same sentence of the draft before was dismissed; whoever did is named. */
  | {
      readonly kind: 'dismissal.carried';
      readonly dismissal: New<Dismissal>;
      readonly from: DismissalId;
    }
  | ({ readonly kind: 'dismissal.withdrawn'; readonly dismissalId: DismissalId } & Expects)
  /* Refused when the reader gave a verdict that holds, or reads one of the claims already. */
  | { readonly kind: 'second-reading.asked'; readonly reading: New<SecondReading> }
  | ({
      readonly kind: 'second-reading.given';
      readonly readingId: SecondReadingId;
      readonly leftOut: SecondReading['leftOut'];
    } & Expects)
  | ({
      readonly kind: 'second-reading.withdrawn';
      readonly readingId: SecondReadingId;
      readonly reason: string;
    } & Expects)
  | { readonly kind: 'second-verdict.recorded'; readonly verdict: SecondVerdict }
  /* `expects` is the claim's version: the state on which it was settled. */
  | ({ readonly kind: 'difference.settled'; readonly settlement: Settlement } & Expects);
