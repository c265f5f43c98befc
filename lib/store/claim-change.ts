import type { Carried, CarryDecision } from '#lib/carry/carried.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { ClaimId, DraftId, LinkId, PersonId } from '#lib/id.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { ClaimSettings } from '#lib/store/settings.ts';
import type { Span } from '#lib/text/span.ts';

/** Claims, how they come into a new draft, and the links between them; the store gives the number within the story. */
export type ClaimChange =
  | { readonly kind: 'claim.marked'; readonly claim: New<Omit<Claim, 'number' | 'verdicts'>> }
  | ({
      readonly kind: 'claim.changed';
      readonly claimId: ClaimId;
      readonly set: ClaimSettings;
    } & Expects)
  | ({
      readonly kind: 'claim.adjusted';
      readonly claimId: ClaimId;
      readonly spans: readonly Span[];
      readonly words: string;
    } & Expects)
  | ({
      readonly kind: 'claim.withdrawn';
      readonly claimId: ClaimId;
      readonly reason: string;
      readonly by: PersonId | null;
      readonly byName: string;
    } & Expects)
  | ({ readonly kind: 'claim.restored'; readonly claimId: ClaimId } & Expects)
  /* how claims come into a new draft, and what is done about those that need a person */
  | ({ readonly kind: 'claim.carried'; readonly carried: Carried } & Expects)
  | ({
      readonly kind: 'carry.settled';
      readonly claimId: ClaimId;
      readonly draftId: DraftId;
      readonly settledAs: CarryDecision;
      readonly by: PersonId | null;
      readonly byName: string;
    } & Expects)
  | ({
      readonly kind: 'claim.placed';
      readonly claimId: ClaimId;
      readonly draftId: DraftId;
      readonly spans: readonly Span[];
      readonly words: string;
      /** What differs in the words that were chosen, and the axes on which no verdict holds for it. */
      readonly changes: Carried['changes'];
      readonly reopened: readonly Axis[];
    } & Expects)
  /* Refused as `taken` while another link stands between the two claims. */
  | { readonly kind: 'claim.linked'; readonly link: New<ClaimLink> }
  | ({ readonly kind: 'claim.unlinked'; readonly linkId: LinkId } & Expects);
