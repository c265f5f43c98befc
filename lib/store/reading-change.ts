import type { AnnotationSet, ChosenPlace } from '#lib/annotation/annotation-set.ts';
import type { WrittenAnnotations } from '#lib/annotation/written.ts';
import type { AnnotationSetId, DecisionId, DraftId, StoryId } from '#lib/id.ts';
import type { Decision } from '#lib/reading/decision.ts';
import type { KeptReading } from '#lib/reading/kept-reading.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';

/** What the machine reads in drafts, what people make of it, and annotations made elsewhere. Neither a reading nor annotations enter an event themselves: their hash does. */
export type ReadingChange =
  | {
      readonly kind: 'draft.read';
      readonly storyId: StoryId;
      readonly reading: KeptReading;
      readonly json: string;
    }
  /* Refused as `taken` when a decision on the same suggestion stands, as `stale` on an older draft. */
  | { readonly kind: 'suggestion.accepted'; readonly decision: New<Decision> }
  | { readonly kind: 'suggestion.edited'; readonly decision: New<Decision> }
  | { readonly kind: 'suggestion.dismissed'; readonly decision: New<Decision> }
  /* The suggestion was dismissed in other words in the draft before; whoever did is named. */
  | {
      readonly kind: 'suggestion.carried';
      readonly decision: New<Decision>;
      readonly from: DecisionId;
    }
  | ({ readonly kind: 'suggestion.restored'; readonly decisionId: DecisionId } & Expects)
  /* annotations made elsewhere. They enter no event themselves: their hash does, and so does that of their file. */
  /* Refused as `stale` on an older draft. */
  | {
      readonly kind: 'annotations.imported';
      readonly set: New<AnnotationSet>;
      readonly json: string;
    }
  | ({
      readonly kind: 'annotations.carried';
      readonly setId: AnnotationSetId;
      readonly draftId: DraftId;
    } & WrittenAnnotations &
      Expects)
  | ({
      readonly kind: 'annotations.placed';
      readonly setId: AnnotationSetId;
      readonly chosen: ChosenPlace;
    } & WrittenAnnotations &
      Expects)
  | ({ readonly kind: 'annotations.withdrawn'; readonly setId: AnnotationSetId } & Expects);
