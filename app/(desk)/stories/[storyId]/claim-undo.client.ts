'use client';

import { call } from '#app/_client/call.ts';
import { UNDONE } from '#app/_parts/withdrawn-reason.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Span } from '#lib/text/span.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import { readDetail } from './claim-details.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import type { OwnAct } from './own-acts.ts';
import { expectedVersion, takeOwn } from './own-saves.client.ts';

type On = Pick<Claim, 'id' | 'number' | 'version'>;

/** Marking a claim: undone by withdrawing it. */
export function markedClaim(desk: GalleyDesk, on: On): OwnAct {
  return { ...restoredClaim(desk, on, UNDONE), deed: { kind: 'marked-claim', number: on.number } };
}

/** Withdrawing a claim: undone by restoring it. */
export function withdrewClaim(desk: GalleyDesk, on: On, reason: string): OwnAct {
  return {
    deed: { kind: 'withdrew-claim', number: on.number },
    claimId: on.id,
    undo: () =>
      taken(desk, call('restore-claim', versionOf(on)), (claim) =>
        restoredClaim(desk, claim, reason),
      ),
  };
}

/** Restoring a claim: undone by withdrawing it for the reason it was withdrawn for. */
export function restoredClaim(desk: GalleyDesk, on: On, reason: string): OwnAct {
  return {
    deed: { kind: 'restored-claim', number: on.number },
    claimId: on.id,
    undo: () =>
      taken(desk, call('withdraw-claim', { ...versionOf(on), reason }), (claim) =>
        withdrewClaim(desk, claim, reason),
      ),
  };
}

/** Moving a claim's boundaries: undone by moving them back to where they stood. */
export function adjustedClaim(
  desk: GalleyDesk,
  on: On,
  spans: { readonly before: readonly Span[]; readonly after: readonly Span[] },
): OwnAct {
  const { before, after } = spans;
  const { draftId } = desk;
  return {
    deed: { kind: 'adjusted-claim', number: on.number },
    claimId: on.id,
    undo: () =>
      taken(desk, call('adjust-claim', { ...versionOf(on), draftId, spans: before }), (claim) =>
        adjustedClaim(desk, claim, { before: after, after: before }),
      ),
  };
}

const SETTINGS = ['restatement', 'kind', 'priority', 'assigneeId'] as const;

type Settings = Pick<Mark, (typeof SETTINGS)[number]>;

/** Changing what is said of a claim: undone by setting the changed fields back. */
export function changedClaim(
  desk: GalleyDesk,
  on: On,
  fields: { readonly before: Partial<Settings>; readonly after: Partial<Settings> },
): OwnAct {
  const { before, after } = fields;
  return {
    deed: { kind: 'changed-claim', number: on.number },
    claimId: on.id,
    undo: () =>
      taken(desk, call('change-claim', { ...versionOf(on), ...before }), (claim) =>
        changedClaim(desk, claim, { before: after, after: before }),
      ),
  };
}

/** The fields in which a claim's state differs from the one before it. */
export function fieldsChanged(before: Settings, after: Settings) {
  const changed = SETTINGS.filter((field) => before[field] !== after[field]);
  const of = (state: Settings): Partial<Settings> =>
    Object.fromEntries(changed.map((field) => [field, state[field]]));
  return { before: of(before), after: of(after) };
}

/** Giving a verdict: undone by withdrawing it, done again by giving the same once more. */
export function gaveVerdict(desk: GalleyDesk, on: On, verdict: Verdict): OwnAct {
  const deed = { kind: 'gave-verdict', number: on.number } as const;
  const { claimId, draftId, axis, value, disputedReason, justification } = verdict;
  const again = (claim: Claim): OwnAct => ({
    deed,
    claimId,
    undo: async () => {
      const input = { ...versionOf(claim), draftId, axis, value, disputedReason, justification };
      const answer = await call('record-verdict', input);
      if (!answer.ok) return answer;
      return taken(desk, Promise.resolve(answer), (judged) =>
        gaveVerdict(desk, judged, answer.value.verdict),
      );
    },
  });
  return {
    deed,
    claimId,
    undo: () => {
      const { expects } = versionOf(on);
      const input = { claimId, verdictId: verdict.id, expects, reason: UNDONE };
      return taken(desk, call('withdraw-verdict', input), again);
    },
  };
}

/** Takes the claim as the server answered it and makes the inverse act from it. */
async function taken(
  desk: GalleyDesk,
  answering: Promise<Result<{ readonly claim: Claim }>>,
  inverse: (claim: Claim) => OwnAct,
): Promise<Result<OwnAct>> {
  const answer = await answering;
  if (!answer.ok) return answer;
  takeOwn(desk, answer.value.claim);
  void readDetail(desk, answer.value.claim.id);
  return ok(inverse(answer.value.claim));
}

function versionOf(on: On) {
  return { claimId: on.id, expects: expectedVersion(on.id, on.version) };
}
