import type { Desk } from '#lib/desk/desk.ts';
import { type SameOrigin, sameOrigins } from '#lib/evidence/same-origin.ts';
import { traceOrigins } from '#lib/evidence/traced-origins.ts';
import type { StoryMatter } from '#lib/store/store.ts';
import type { Story } from '#lib/story/story.ts';

/** A story's evidence, and which pieces of it probably have one origin. */
export async function proposedOrigins(
  desk: Desk,
  story: Story,
): Promise<{ readonly matter: StoryMatter; readonly proposals: readonly SameOrigin[] }> {
  const [matter, claims, apart] = await Promise.all([
    desk.store.matterOfStory(story.id),
    desk.store.claimsOf(story.id),
    desk.store.putApart(story.id),
  ]);
  const open = new Set<string>(claims.filter(({ state }) => state === 'open').map(({ id }) => id));
  const { origins, sources } = matter;
  const proposals = sameOrigins({
    evidence: matter.evidence.filter(({ claimId }) => open.has(claimId)),
    traces: traceOrigins({ origins, sources, outlet: story.outlet }),
    apart: new Set(apart.map(({ key }) => key)),
  });
  return { matter, proposals };
}
