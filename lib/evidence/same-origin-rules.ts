import type { Evidence } from '#lib/evidence/evidence.ts';
import type { PutApart } from '#lib/evidence/put-apart.ts';
import type { OriginFound } from '#lib/evidence/rules.ts';
import type { SameOrigin } from '#lib/evidence/same-origin.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';

/**
 * Gives pieces of evidence that were proposed as of one origin that origin. `proposal` is null where nothing is proposed
 * by that key any more.
 */
export function bringTogether(
  proposal: SameOrigin | null,
  evidence: readonly Evidence[],
  { origin, isNew }: OriginFound,
): Result<readonly Change[]> {
  if (proposal === null) return fail(refusal('policy', say('nothing-proposed')));
  const ids = new Set<string>(proposal.evidenceIds);
  const changes = evidence
    .filter((piece) => ids.has(piece.id) && piece.originId !== origin.id)
    .map(
      ({ id, version }) =>
        ({
          kind: 'evidence.changed',
          evidenceId: id,
          set: { originId: origin.id },
          expects: version,
        }) as const,
    );
  return ok([...(isNew ? [{ kind: 'origin.named', origin } as const] : []), ...changes]);
}

/** Says that pieces that were proposed as of one origin have not one. */
export function putApart(
  proposal: SameOrigin | null,
  about: Omit<PutApart, 'key' | 'evidenceIds'>,
): Result<readonly Change[]> {
  if (proposal === null) return fail(refusal('policy', say('nothing-proposed')));
  const { key, evidenceIds } = proposal;
  return ok([{ kind: 'origins.put-apart', putApart: { ...about, key, evidenceIds } }]);
}
