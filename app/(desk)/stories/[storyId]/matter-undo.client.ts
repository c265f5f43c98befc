'use client';

import { call } from '#app/_client/call.ts';
import { UNDONE } from '#app/_parts/withdrawn-reason.ts';
import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { ok } from '#lib/result.ts';
import { readDetail } from './claim-details.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { OwnAct } from './own-acts.ts';

/** Adding an attribution: undone by withdrawing it. */
export function attributed(desk: GalleyDesk, attribution: Attribution): OwnAct {
  return toggled(desk, attribution.claimId, {
    deed: { kind: 'attributed' },
    undo: async () => {
      const answer = await call('withdraw-attribution', versionOfAttribution(attribution));
      return answer.ok ? ok(withdrewAttribution(desk, answer.value.attribution)) : answer;
    },
  });
}

/** Withdrawing an attribution: undone by restoring it. */
export function withdrewAttribution(desk: GalleyDesk, attribution: Attribution): OwnAct {
  return toggled(desk, attribution.claimId, {
    deed: { kind: 'withdrew-attribution' },
    undo: async () => {
      const answer = await call('restore-attribution', versionOfAttribution(attribution));
      return answer.ok ? ok(attributed(desk, answer.value.attribution)) : answer;
    },
  });
}

/** Changing an attribution: undone by setting it back to what it said. */
export function changedAttribution(
  desk: GalleyDesk,
  before: Attribution,
  after: Attribution,
): OwnAct {
  return toggled(desk, after.claimId, {
    deed: { kind: 'changed-attribution' },
    undo: async () => {
      const { parentId, sourceId, quoteType, groundRules, knowledge } = before;
      const { sourceSpans, cueSpans, contentSpans } = before;
      const answer = await call('change-attribution', {
        ...versionOfAttribution(after),
        ...{ parentId, sourceId, quoteType, groundRules, knowledge },
        ...{ sourceSpans, cueSpans, contentSpans },
      });
      return answer.ok ? ok(changedAttribution(desk, after, answer.value.attribution)) : answer;
    },
  });
}

/** Adding evidence: undone by withdrawing it. */
export function addedEvidence(desk: GalleyDesk, evidence: Evidence): OwnAct {
  return toggled(desk, evidence.claimId, {
    deed: { kind: 'added-evidence' },
    undo: async () => {
      const input = { ...versionOfEvidence(evidence), reason: UNDONE };
      const answer = await call('withdraw-evidence', input);
      return answer.ok ? ok(withdrewEvidence(desk, answer.value.evidence)) : answer;
    },
  });
}

/** Withdrawing evidence: undone by restoring it. */
export function withdrewEvidence(desk: GalleyDesk, evidence: Evidence): OwnAct {
  return toggled(desk, evidence.claimId, {
    deed: { kind: 'withdrew-evidence' },
    undo: async () => {
      const answer = await call('restore-evidence', versionOfEvidence(evidence));
      return answer.ok ? ok(addedEvidence(desk, answer.value.evidence)) : answer;
    },
  });
}

/** An act on what hangs on a claim: after it the claim is read anew. */
function toggled(
  desk: GalleyDesk,
  claimId: Attribution['claimId'],
  act: Pick<OwnAct, 'deed' | 'undo'>,
): OwnAct {
  return {
    deed: act.deed,
    claimId,
    undo: async () => {
      const answer = await act.undo();
      await readDetail(desk, claimId);
      return answer;
    },
  };
}

function versionOfAttribution({ id, version }: Attribution) {
  return { attributionId: id, expects: version };
}

function versionOfEvidence({ id, version }: Evidence) {
  return { evidenceId: id, expects: version };
}
