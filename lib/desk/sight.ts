import type { Desk } from '#lib/desk/desk.ts';
import { notFound } from '#lib/desk/perform.ts';
import type { SourceId, StoryId } from '#lib/id.ts';
import { type Visibility, visibilityOf } from '#lib/people/actor.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Source } from '#lib/source/source.ts';

/** What the actor may see, for operations whose permission nobody holds without being signed in. */
export function sightOf(desk: Desk): Visibility {
  const visibility = visibilityOf(desk.actor);
  if (visibility === null) throw new Error('An operation on stories was run for nobody.');
  return visibility;
}

/** Whether the actor may see a story. */
export async function sees(desk: Desk, storyId: StoryId): Promise<boolean> {
  const visibility = sightOf(desk);
  return visibility.kind === 'all' || desk.store.isMember(storyId, visibility.personId);
}

/**
 * A source the actor names: it may stand in another story, but one they see. No source at all (null)
 * is fine.
 */
export async function visibleSource(
  desk: Desk,
  sourceId: SourceId | null | undefined,
): Promise<Result<Source | null>> {
  if (sourceId === null || sourceId === undefined) return ok(null);
  const source = await desk.store.source(sourceId);
  if (source === null || !(await sees(desk, source.storyId))) return fail(notFound('source'));
  return ok(source);
}
