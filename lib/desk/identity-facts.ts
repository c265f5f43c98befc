import type { Desk } from '#lib/desk/desk.ts';
import type { IdentityFact } from '#lib/policy/facts.ts';
import { isFit } from '#lib/source/identity-rules.ts';
import type { Source } from '#lib/source/source.ts';

/** Who may open the sealed identities of some sources now: what a policy asks of them. Destroyed ones are known to nobody. */
export async function identityFacts(
  desk: Desk,
  sources: readonly Source[],
): Promise<readonly IdentityFact[]> {
  const all = await desk.store.identitiesOfSources(sources.map(({ id }) => id));
  const standing = all.filter(({ state }) => state === 'sealed');
  if (standing.length === 0) return [];
  const readers = await desk.store.identityReaders(standing.map(({ id }) => id));
  return standing.map(({ id, sourceId }) => ({
    sourceId,
    readers: (readers.get(id) ?? []).filter(isFit),
  }));
}
