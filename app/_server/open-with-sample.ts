import type { Logger } from 'pino';
import type { Language } from '#app/_texts/language.ts';
import type { DeskParts } from '#lib/desk/desk.ts';

/**
 * Puts a house policy and the sample story under it on a desk that was founded this moment, so that a newcomer sees
 * a story half checked and what is missing. A desk without them is a good desk too, so a refusal is logged and founding stands.
 */
export async function openWithSample(
  parts: DeskParts,
  log: Logger,
  language: Language,
): Promise<void> {
  const people = await parts.store.people({ limit: 2 });
  const founder = people.items[0];
  if (founder === undefined || people.items.length > 1) return;

  // Needed once in a desk's life, so it is loaded then and not at every start.
  const { loadSample } = await import('#app/_server/sample.ts');
  const { id: personId, name, role } = founder;
  const { beginWithPolicy } = await import('#app/_server/house-policy.ts');
  const actor = { kind: 'person', personId, name, role } as const;
  // The policy first: the sample story is opened under it.
  const begun = await beginWithPolicy(parts, actor, language);
  if (!begun.ok) log.warn({ code: begun.problem.code }, 'the house policy was not written');
  const loaded = await loadSample(parts, actor);
  if (!loaded.ok) log.warn({ code: loaded.problem.code }, 'the sample story was not loaded');
}
