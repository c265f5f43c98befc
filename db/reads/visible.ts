import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Visibility } from '#lib/people/actor.ts';
import { storyMember } from '#db/schema/story.ts';

/** The condition that a story (by the column with its id) is one the asker may see. */
export function isVisible(storyId: SQLWrapper, visibleTo: Visibility): SQL | undefined {
  switch (visibleTo.kind) {
    case 'all':
      return undefined;
    case 'member':
      return sql`${storyId} in (select ${storyMember.storyId} from ${storyMember} where ${storyMember.personId} = ${visibleTo.personId})`;
    default:
      return visibleTo satisfies never;
  }
}
