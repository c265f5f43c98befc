import type { SourceId } from '#lib/id.ts';
import type { StoryCase } from '#lib/policy/story-case.ts';

/** Who of those that may open a sealed identity is asked for. */
export type Knowing = 'editor' | 'senior-editor';

/**
 * Whether an editor, or a senior one, may open the sealed identity of a source. Being senior means something for
 * editors and administrators alone; a checker's or reporter's knowing answers for nothing.
 */
export function isKnownTo(knowing: Knowing, sourceId: SourceId, story: StoryCase): boolean {
  const identities = story.identities.get(sourceId) ?? [];
  return identities.some(({ readers }) =>
    readers.some(
      ({ role, isSenior }) =>
        (role === 'editor' || role === 'admin') && (knowing === 'editor' || isSenior),
    ),
  );
}
