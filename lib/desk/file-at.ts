import type { Desk } from '#lib/desk/desk.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import { type FileAsItStood, fileOf } from '#lib/review/as-it-stood.ts';

/** Up to which event of the record a file is wanted, and which draft was the newest then. */
export interface Moment {
  readonly number: number;
  readonly draftId: DraftId;
}

/**
 * The file of a story as it stood after one event of the record, as far as the actor may see it: out of the record alone,
 * never out of what is stored today. The draft is frozen, so that it is only named.
 */
export async function fileAt(
  desk: Desk,
  storyId: StoryId,
  { number, draftId }: Moment,
): Promise<FileAsItStood> {
  const file = fileOf(await desk.store.recordedUpTo(storyId, number));
  if (file === null) throw new Error(`The record tells of no story ${storyId} at ${number}.`);
  // An event of a story names the draft that was the newest when the story itself last changed.
  return { ...file, story: { ...file.story, draftId } };
}
