import { eq } from 'drizzle-orm';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { evidenceRows, toEvidence } from '#db/reads/evidence.ts';
import { evidence } from '#db/schema/evidence.ts';
import { openClaim, readClaim, touchClaim } from '#db/writes/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { keepCopy } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

type EvidenceChange = Of<'evidence.changed' | 'evidence.withdrawn' | 'evidence.restored'>;

/** Writes evidence for a claim that is still open. */
export function* addEvidence(place: Place, change: Of<'evidence.added'>): Writing<Result<Fact>> {
  const added: Evidence = { ...change.evidence, version: 1 };
  const on = yield* openClaim(place, added.claimId, added);
  if (!on.ok) return on;
  yield* keepCopyOf(place, added);
  const row = { ...rowFrom(added), eventNumber: place.eventNumber };
  yield* write(place.db.insert(evidence).values(row));
  yield* touchClaim(place, on.value);
  return ok(factOf(added, on.value.storyId, null, told(added)));
}

/** Changes evidence, withdraws it, or restores it. */
export function* changeEvidence(place: Place, change: EvidenceChange): Writing<Result<Fact>> {
  const { db } = place;
  const row = yield* rowOf(evidenceRows(db, { of: 'evidence', id: change.evidenceId }));
  if (row === null) return fail(gone('evidence'));
  const before = toEvidence(row);
  const set = settingsOf(change);
  const wanted = change.kind === 'evidence.restored' ? 'withdrawn' : 'open';
  if (before.version !== change.expects || before.state !== wanted) {
    return fail(stale('evidence', before, set));
  }
  const after: Evidence = { ...before, ...set, version: before.version + 1 };
  yield* keepCopyOf(place, after);
  yield* write(db.update(evidence).set(rowFrom(after)).where(eq(evidence.id, before.id)));
  const on = yield* readClaim(place, before.claimId);
  if (on === null) return fail(gone('claim'));
  yield* touchClaim(place, on);
  return ok(factOf(after, on.storyId, told(before), told(after)));
}

function settingsOf(change: EvidenceChange) {
  switch (change.kind) {
    case 'evidence.changed':
      return change.set;
    case 'evidence.withdrawn':
      return { state: 'withdrawn', withdrawnReason: change.reason } as const;
    case 'evidence.restored':
      return { state: 'open', withdrawnReason: null } as const;
    default:
      return change satisfies never;
  }
}

function* keepCopyOf(place: Place, { keptCopy }: Evidence): Writing<void> {
  if (keptCopy !== null) yield* keepCopy(place, keptCopy.sha256, keptCopy.sizeBytes);
}

function rowFrom({ keptCopy, ...rest }: Evidence) {
  return {
    ...rest,
    keptSha256: keptCopy?.sha256 ?? null,
    keptFilename: keptCopy?.filename ?? null,
    keptMediaType: keptCopy?.mediaType ?? null,
  };
}

function factOf(on: Evidence, storyId: string, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'evidence', id: on.id };
  return { subject, storyId, claimId: on.claimId, before, after };
}
