import type { ClaimId, PersonId, SignOffId, StoryId } from '#lib/id.ts';
import type { Visibility } from '#lib/people/actor.ts';
import type { Finding } from '#lib/policy/finding.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import type { ToldThing } from '#lib/review/as-it-stood.ts';
import type { Correction } from '#lib/review/correction.ts';
import type { RestingClaim } from '#lib/review/resting-on.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import type { ChangeKind } from '#lib/store/change.ts';

/** What the record last said of a thing, with what tells whether somebody may see it. */
export interface RecordedThing extends ToldThing {
  readonly claimId: string | null;
  /** The kind of its last event. */
  readonly eventKind: string;
}

/** Which events are asked for. */
export interface EventsBetween {
  readonly storyId: StoryId;
  readonly after: number;
  readonly upTo: number;
  readonly kinds: readonly ChangeKind[];
}

/** What is read of reviews, sign-offs and corrections. */
export interface ReviewReads {
  signOff(id: SignOffId): Promise<SignOff | null>;
  /** The sign-offs of a story, the newest first. */
  signOffs(storyId: StoryId): Promise<readonly SignOff[]>;
  /** What the policy said when it was signed; null when there is no such sign-off. */
  findingsSigned(id: SignOffId): Promise<readonly Finding[] | null>;
  /**
   * What the record last said, up to and with an event, of each thing the file of a story is made of, in the order in which the things were
   * first told of; sources of other stories that it names are among them.
   */
  recordedUpTo(storyId: StoryId, number: number): Promise<readonly RecordedThing[]>;
  /** The events by which a story went through review, oldest first. */
  movesOf(storyId: StoryId): Promise<readonly RecordEvent[]>;
  /** The events of these kinds after one number and up to another, oldest first; at most 100 of the newest. */
  eventsBetween(of: EventsBetween): Promise<readonly RecordEvent[]>;
  /** Who last took the high priority from a claim of a story; nobody, where a program did. */
  loweredFromHigh(storyId: StoryId): Promise<ReadonlyMap<ClaimId, PersonId>>;
  /** The corrections of a story, oldest first. */
  corrections(storyId: StoryId): Promise<readonly Correction[]>;
  /** Open claims of other stories that rest on what a claim rests on, by story and number; at most 500. */
  restingOn(claimId: ClaimId, visibleTo: Visibility): Promise<readonly RestingClaim[]>;
}
