import { type SampleDesk, loadSampleClaim } from '#app/_server/sample-claim.ts';
import { readSample } from '#db/sample/load.ts';
import { addSource } from '#lib/desk/add-source.ts';
import type { DeskParts } from '#lib/desk/desk.ts';
import { importStory } from '#lib/desk/import-story.ts';
import { perform } from '#lib/desk/perform.ts';
import type { SourceId, StoryId } from '#lib/id.ts';
import { type Actor, personOf } from '#lib/people/actor.ts';
import { type Result, ok } from '#lib/result.ts';

/** What the sample story is called by its invented newsroom. */
const OUTLET = 'The Calder Ledger';

/**
 * Opens the sample story with its worked claims, by the same operations as everybody's, so that the
 * record tells it truly: every change in the name of `actor`. Stops at the first refusal and answers
 * with it; what went through before stays, and the desk is none the worse.
 */
export async function loadSample(
  parts: DeskParts,
  actor: Actor,
): Promise<Result<{ readonly storyId: StoryId; readonly claims: number }>> {
  const sample = await readSample();
  const imported = await perform(importStory, parts, actor, {
    text: sample.story,
    format: 'markdown',
    filename: 'sample-story.md',
    outlet: OUTLET,
  });
  if (!imported.ok) return imported;
  const { story, draft } = imported.value;
  const kept = await parts.store.draft(draft.id);
  if (kept === null) throw new Error(`The draft ${draft.id} was imported and is not there.`);

  const sources = new Map<string, SourceId>();
  for (const { key, ...source } of sample.sources) {
    const added = await perform(addSource, parts, actor, { storyId: story.id, ...source });
    if (!added.ok) return added;
    sources.set(key, added.value.source.id);
  }

  const desk: SampleDesk = { parts, actor, draft: kept, sources, personId: personOf(actor) };
  for (const claim of sample.claims) {
    const loaded = await loadSampleClaim(desk, claim);
    if (!loaded.ok) return loaded;
  }
  return ok({ storyId: story.id, claims: sample.claims.length });
}
