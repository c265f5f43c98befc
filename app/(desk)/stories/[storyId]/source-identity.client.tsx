'use client';

import { IdentityCard } from '#app/_parts/identity-card.client.tsx';
import { identityOf } from '#app/_parts/identity.ts';
import type { ClaimId } from '#lib/id.ts';
import type { Source } from '#lib/source/source.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';

/** Who an unnamed source of the claim is, sealed: whether it is, and what one may do about it. */
export function SourceIdentity(props: {
  readonly source: Source;
  readonly identities: ClaimDetail['identities'];
  readonly claimId: ClaimId;
}) {
  const { source, identities, claimId } = props;
  const desk = useGalley();
  const members = useStore(desk.members, (held) => held);
  const identity = identityOf(identities, source.id);
  if (source.kind !== 'unnamed-person' && identity === null) return null;
  // Of a source first named in another story, one that is on that story too acts there.
  const colleagues = source.storyId === desk.storyId ? members : [];
  return (
    <IdentityCard
      {...{ source, identity, colleagues }}
      me={desk.me.personId}
      said={(sentence) => {
        say(desk, 'saved', sentence);
      }}
      onChanged={() => void readDetail(desk, claimId)}
    />
  );
}
