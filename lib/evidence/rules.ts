import type { Claim } from '#lib/claim/claim.ts';
import { stillOpen } from '#lib/claim/rules.ts';
import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import { fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { EvidenceSettings } from '#lib/store/settings.ts';

/** Where evidence comes from: an origin the story knows, or one that is to be named with it. */
export interface OriginFound {
  readonly origin: Omit<Origin, 'version'>;
  readonly isNew: boolean;
}

/** How far ahead of UTC the day begins first: a date of retrieval stands for its first moment, wherever it is today. */
const AHEAD_OF_UTC_MS = 14 * 3_600_000;

/** Adds evidence to an open claim, naming its origin first where the story does not know it. */
export function add(
  claim: Claim,
  evidence: Omit<Evidence, 'version'>,
  origin: OriginFound | null,
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  if (isAhead(evidence.retrievedAt, evidence.createdAt)) return refuseAhead();
  return ok([...naming(origin), { kind: 'evidence.added', evidence }]);
}

/** Evidence that is to be used for another claim, and the claim it was found for. */
export interface Reused {
  readonly evidence: Evidence;
  readonly from: Claim;
}

/**
 * Lets evidence of one claim bear on another too, as evidence of its own: what is found out of one of them
 * later does not change the other. What the claim has already is not added twice.
 */
export function reuse(
  to: { readonly claim: Claim; readonly evidence: readonly Evidence[] },
  { evidence, from }: Reused,
  about: Pick<Evidence, 'id' | 'stance' | 'createdAt' | 'createdBy'>,
): Result<readonly Change[]> {
  const open = stillOpen(to.claim);
  if (!open.ok) return open;
  if (evidence.state === 'withdrawn') return refuseWithdrawn(evidence);
  const has = to.evidence.find((known) => known.state === 'open' && isTheSame(known, evidence));
  if (has !== undefined) {
    const { citation } = has;
    const there = { number: to.claim.number, from: from.number, citation };
    return fail(refusal('taken', say('evidence-there-already', there)));
  }
  const { question, answer, citation, url, locator, quotation } = evidence;
  const { form, credibility, sourceId, originId, keptCopy, retrievedAt } = evidence;
  const found = { question, answer, citation, url, locator, quotation };
  const rated = { form, credibility, sourceId, originId, keptCopy, retrievedAt };
  const state = { state: 'open', withdrawnReason: null } as const;
  return ok([
    {
      kind: 'evidence.added',
      evidence: { ...about, claimId: to.claim.id, ...found, ...rated, ...state },
    },
  ]);
}

/** Whether two pieces cite the same place for the same answer. */
function isTheSame(a: Evidence, b: Evidence): boolean {
  return (
    a.question === b.question &&
    a.answer === b.answer &&
    a.citation === b.citation &&
    a.locator === b.locator &&
    a.quotation === b.quotation
  );
}

/** Changes evidence of an open claim, with the origin it is to come from. `now`: ISO 8601 UTC. */
export function change(
  { claim, evidence }: { readonly claim: Claim; readonly evidence: Evidence },
  wanted: {
    readonly set: Wanted<Evidence, keyof EvidenceSettings>;
    readonly expects: number;
  },
  { origin, now }: { readonly origin: OriginFound | null; readonly now: string },
): Result<readonly Change[]> {
  const open = bothOpen(claim, evidence);
  if (!open.ok) return open;
  const set = difference(evidence, wanted.set);
  if (isEmpty(set)) return ok([]);
  if (isAhead(set.retrievedAt ?? null, now)) return refuseAhead();
  const changed = {
    kind: 'evidence.changed',
    evidenceId: evidence.id,
    set,
    expects: wanted.expects,
  } as const;
  return ok([...naming(origin), changed]);
}

/** Withdraws evidence: it stays in the record, with the reason, and no longer bears on the claim. */
export function withdraw(
  { claim, evidence }: { readonly claim: Claim; readonly evidence: Evidence },
  reason: string,
  expects: number,
): Result<readonly Change[]> {
  const open = bothOpen(claim, evidence);
  if (!open.ok) return open;
  return ok([{ kind: 'evidence.withdrawn', evidenceId: evidence.id, reason, expects }]);
}

/** Takes the withdrawal of evidence back: it bears on the claim again. */
export function restore(
  { claim, evidence }: { readonly claim: Claim; readonly evidence: Evidence },
  expects: number,
): Result<readonly Change[]> {
  const open = stillOpen(claim);
  if (!open.ok) return open;
  if (evidence.state === 'open') return fail(refusal('policy', say('evidence-is-open')));
  return ok([{ kind: 'evidence.restored', evidenceId: evidence.id, expects }]);
}

function bothOpen(claim: Claim, evidence: Evidence): Result<Claim> {
  return evidence.state === 'open' ? stillOpen(claim) : refuseWithdrawn(evidence);
}

function refuseWithdrawn(evidence: Evidence): Result<never> {
  const { withdrawnReason: reason } = evidence;
  return fail(
    refusal(
      'policy',
      reason === null ? say('evidence-withdrawn-no-reason') : say('evidence-withdrawn', { reason }),
    ),
  );
}

function isAhead(retrievedAt: string | null, now: string): boolean {
  return retrievedAt !== null && Date.parse(retrievedAt) > Date.parse(now) + AHEAD_OF_UTC_MS;
}

function refuseAhead(): Result<never> {
  return fail(fieldRefusal('retrievedAt', say('evidence-moment-ahead')));
}

function naming(found: OriginFound | null): readonly Change[] {
  return found?.isNew === true ? [{ kind: 'origin.named', origin: found.origin }] : [];
}
