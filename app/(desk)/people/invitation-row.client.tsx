'use client';

import { TableTd, TableTr } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ROLE_WORDS } from '#app/_parts/wording.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import type { Invitation } from '#lib/people/person.ts';

/** An invitation nobody has used yet. */
export function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const router = useRouter();
  return (
    <TableTr>
      <TableTd className="sm-name">
        {invitation.name}
        <span className="sm-under">{invitation.email}</span>
      </TableTd>
      <TableTd>{ROLE_WORDS[invitation.role]}</TableTd>
      <TableTd>
        <TimeAgo at={invitation.expiresAt} />
      </TableTd>
      <TableTd>
        <div className="sm-actions">
          <ConfirmButton
            label="Take back"
            about={`the invitation of ${invitation.name}`}
            title={`Take back the invitation of ${invitation.name}?`}
            question="The link stops working at once. You can invite them again."
            confirm="Take back"
            act={async () => {
              const answer = await call('revoke-invitation', { invitationId: invitation.id });
              router.refresh();
              if (!answer.ok) return answer.problem;
              saidSaved(`The invitation of ${invitation.name} no longer works.`);
              return null;
            }}
          />
        </div>
      </TableTd>
    </TableTr>
  );
}
