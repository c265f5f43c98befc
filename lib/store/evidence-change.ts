import type { Part } from '#lib/carry/attribution-at-hand.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { DraftId, EvidenceId } from '#lib/id.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { EvidenceSettings } from '#lib/store/settings.ts';
import type { Verdict, VerdictWithdrawal } from '#lib/verdict/verdict.ts';

/** What bears on claims, and what is judged of them. */
export type EvidenceChange =
  | { readonly kind: 'evidence.added'; readonly evidence: New<Evidence> }
  | ({
      readonly kind: 'evidence.changed';
      readonly evidenceId: EvidenceId;
      readonly set: EvidenceSettings;
    } & Expects)
  | ({
      readonly kind: 'evidence.withdrawn';
      readonly evidenceId: EvidenceId;
      readonly reason: string;
    } & Expects)
  | ({ readonly kind: 'evidence.restored'; readonly evidenceId: EvidenceId } & Expects)
  /* `expects` is the claim's version: the state the judgement was made on. */
  | ({ readonly kind: 'verdict.recorded'; readonly verdict: Verdict } & Expects)
  /* Refused as `stale` unless it is the one that holds; the one before it then holds again. */
  | ({
      readonly kind: 'verdict.withdrawn';
      readonly verdict: Verdict;
      readonly withdrawal: VerdictWithdrawal;
    } & Expects)
  /* It holds no longer: a draft has other facts than those that were judged. */
  | ({
      readonly kind: 'verdict.reopened';
      readonly verdict: Verdict;
      readonly draftId: DraftId;
      /* Where parts of the attribution were left out by hand: which. Events before that have none. */
      readonly leftOut?: readonly Part[];
    } & Expects);
