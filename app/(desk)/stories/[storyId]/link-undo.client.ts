'use client';

import { call } from '#app/_client/call.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import { ok } from '#lib/result.ts';
import type { OwnAct } from './own-acts.ts';

/** Linking two claims: undone by taking the link away. The event stream shows it on both. */
export function linkedClaims(number: number, link: ClaimLink): OwnAct {
  return {
    deed: { kind: 'linked-claims', number },
    claimId: link.claimIds[0],
    async undo() {
      const answer = await call('unlink-claims', { linkId: link.id, expects: link.version });
      return answer.ok ? ok(unlinkedClaims(number, answer.value.link)) : answer;
    },
  };
}

/** Taking a link away: undone by linking the two anew. */
export function unlinkedClaims(number: number, link: ClaimLink): OwnAct {
  const [claimId, otherId] = link.claimIds;
  const { kind, note } = link;
  return {
    deed: { kind: 'unlinked-claims', number },
    claimId,
    async undo() {
      const answer = await call('link-claims', { claimId, otherId, kind, note });
      return answer.ok ? ok(linkedClaims(number, answer.value.link)) : answer;
    },
  };
}
