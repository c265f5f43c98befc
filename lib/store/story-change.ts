import type { DraftId, PersonId, StoryId } from '#lib/id.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { StorySettings } from '#lib/store/settings.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Member, Story } from '#lib/story/story.ts';

/** Stories, their drafts and who is assigned to them. */
export type StoryChange =
  | {
      readonly kind: 'story.opened';
      readonly story: New<Story>;
      readonly draft: Draft;
    }
  | ({
      readonly kind: 'story.changed';
      readonly storyId: StoryId;
      readonly set: StorySettings;
    } & Expects)
  /* `upTo`: the last event that was seen. Refused as `stale` where anything was done in the story since. */
  | {
      readonly kind: 'draft.added';
      readonly draft: Draft;
      readonly after: DraftId;
      readonly upTo: number;
    }
  | { readonly kind: 'member.added'; readonly member: Member }
  | { readonly kind: 'member.removed'; readonly storyId: StoryId; readonly personId: PersonId };
