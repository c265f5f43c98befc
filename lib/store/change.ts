import type { Tell } from '#lib/notice/notice.ts';
import type { ClaimChange } from '#lib/store/claim-change.ts';
import type { EvidenceChange } from '#lib/store/evidence-change.ts';
import type { IdentityChange } from '#lib/store/identity-change.ts';
import type { HouseChange } from '#lib/store/house-change.ts';
import type { PeopleChange } from '#lib/store/people-change.ts';
import type { PolicyChange } from '#lib/store/policy-change.ts';
import type { PutQueryChange } from '#lib/store/put-query-change.ts';
import type { ReadingChange } from '#lib/store/reading-change.ts';
import type { ReviewChange } from '#lib/store/review-change.ts';
import type { ReviewFlowChange } from '#lib/store/review-flow-change.ts';
import type { SourceChange } from '#lib/store/source-change.ts';
import type { StoryChange } from '#lib/store/story-change.ts';
import type { TalkChange } from '#lib/store/talk-change.ts';

/** People whom a change tells that it is their turn: a notice each, with the change's event. */
interface Tells {
  readonly tells?: readonly Tell[];
}

/** Every fact that can be recorded: plain data, one event each. */
export type Change = (
  | PeopleChange
  | StoryChange
  | ClaimChange
  | SourceChange
  | IdentityChange
  | EvidenceChange
  | ReviewChange
  | ReviewFlowChange
  | ReadingChange
  | TalkChange
  | PutQueryChange
  | HouseChange
  | PolicyChange
) &
  Tells;

/** The kinds of change, which are also the kinds of event. */
export type ChangeKind = Change['kind'];
