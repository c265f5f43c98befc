import type { Language } from '#app/_texts/language.ts';
import { changeHouse } from '#lib/desk/change-house.ts';
import type { DeskParts } from '#lib/desk/desk.ts';
import { perform } from '#lib/desk/perform.ts';
import { writePolicy } from '#lib/desk/write-policy.ts';
import type { Actor } from '#lib/people/actor.ts';
import { starterIn } from '#lib/policy/starters.ts';
import { type Result, ok } from '#lib/result.ts';

/**
 * Gives a new desk the policy of a one-person desk, which its founder is, in the founder's language, and opens new
 * stories under it. By the same operations as everybody's, so that the record tells it truly.
 */
export async function beginWithPolicy(
  parts: DeskParts,
  actor: Actor,
  language: Language,
): Promise<Result<null>> {
  const policy = starterIn('one-person-desk', language);
  const written = await perform(writePolicy, parts, actor, { policy });
  if (!written.ok) return written;
  const { version: expects } = await parts.store.house();
  const { policyId } = written.value.version;
  const changed = await perform(changeHouse, parts, actor, { expects, policyId });
  return changed.ok ? ok(null) : changed;
}
