import { z } from 'zod';
import { addressOf } from '#app/_ui/query-from-url.ts';
import type { DraftId, StoryId } from '#lib/id.ts';

/** Which claims are shown: all, or only one's own. */
const SHOWS = ['all', 'mine'] as const;

export type Show = (typeof SHOWS)[number];

/** The filter as the address says it. */
export const showSchema = z.object({ show: z.enum(SHOWS).default('all') });

/** Where what a draft changed is shown, through a filter. */
export function addressOfChanges(
  { storyId, draftId }: { readonly storyId: StoryId; readonly draftId: DraftId },
  show: Show,
): string {
  const path = `/stories/${storyId}/drafts/${draftId}/changes`;
  return addressOf(path, { show: show === 'all' ? undefined : show });
}
