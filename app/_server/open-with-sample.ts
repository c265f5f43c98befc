import type { Logger } from 'pino';
import type { DeskParts } from '#lib/desk/desk.ts';

/**
 * Puts the sample story on a desk that was founded this moment, so that a newcomer sees a story half checked.
 * A desk without it is a good desk too, so a refusal is logged and founding stands.
 */
export async function openWithSample(parts: DeskParts, log: Logger): Promise<void> {
  const people = await parts.store.people({ limit: 2 });
  const founder = people.items[0];
  if (founder === undefined || people.items.length > 1) return;

  // Needed once in a desk's life, so it is loaded then and not at every start.
  const { loadSample } = await import('#app/_server/sample.ts');
  const { id: personId, name, role } = founder;
  const loaded = await loadSample(parts, { kind: 'person', personId, name, role });
  if (!loaded.ok) log.warn({ code: loaded.problem.code }, 'the sample story was not loaded');
}
