/** What walking the record found: how far it holds, and the first event that does not. */
export type RecordProof =
  | { readonly holds: true; readonly events: number; readonly hash: string }
  | {
      readonly holds: false;
      /** How many events were right before the first wrong one. */
      readonly events: number;
      /** The number of the first event that is wrong, as far as it can be told. */
      readonly number: number;
      /** What is wrong with it, in words. */
      readonly reason: string;
    };
