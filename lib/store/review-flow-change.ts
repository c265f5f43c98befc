import type { SignOffId, StoryId } from '#lib/id.ts';
import type { Correction } from '#lib/review/correction.ts';
import type { Mark, SignOff, Voided } from '#lib/review/sign-off.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { StoryStatus } from '#lib/story/story.ts';

/** A story moves from one state to the next. Refused as `stale` unless it still stands where it was read. */
interface Moves {
  readonly storyId: StoryId;
  readonly from: StoryStatus;
  readonly to: StoryStatus;
  /** Why, as the person said it who sent it back. */
  readonly reason: string | null;
}

/** A story's way through review, its sign-offs, and what is corrected afterwards. */
export type ReviewFlowChange =
  | ({ readonly kind: 'story.sent-to-review' } & Moves)
  | ({ readonly kind: 'story.sent-back' } & Moves)
  | ({ readonly kind: 'story.signed-off' } & Moves)
  | ({ readonly kind: 'story.back-in-review' } & Moves)
  | ({ readonly kind: 'story.published' } & Moves)
  | ({ readonly kind: 'story.corrected' } & Moves)
  /* `upTo`: the last event that was seen. Refused as `stale` where what is signed changed since, or another stands. The
     findings enter no event themselves: their hash does. */
  | {
      readonly kind: 'sign-off.begun';
      readonly signOff: New<Omit<SignOff, 'number'>>;
      readonly findings: string;
      readonly upTo: number;
    }
  | ({
      readonly kind: 'sign-off.joined';
      readonly signOffId: SignOffId;
      readonly mark: Mark;
      readonly state: SignOff['state'];
      readonly heldAt: SignOff['heldAt'];
      readonly upTo: number;
    } & Expects)
  /* Follows every change to what was signed; whoever writes changes adds it, no operation does. */
  | { readonly kind: 'sign-off.voided'; readonly signOffId: SignOffId; readonly voided: Voided }
  | { readonly kind: 'correction.added'; readonly correction: Correction };
