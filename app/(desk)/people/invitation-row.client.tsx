'use client';

import { useTexts } from '#texts';
import { TableTd, TableTr } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { Invitation } from '#lib/people/person.ts';

/** An invitation nobody has used yet. */
export function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const t = useTexts('people');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  return (
    <TableTr>
      <TableTd className="sm-name">
        {invitation.name}
        <span className="sm-under">{invitation.email}</span>
      </TableTd>
      <TableTd>{words(`role.${invitation.role}`)}</TableTd>
      <TableTd>
        <TimeAgo at={invitation.expiresAt} />
      </TableTd>
      <TableTd>
        <div className="sm-actions">
          <ConfirmButton
            label={t('take-back')}
            spoken={t('take-back-invitation', { name: invitation.name })}
            title={t('take-back-title', { name: invitation.name })}
            question={t('take-back-question')}
            confirm={t('take-back')}
            act={async () => {
              const answer = await call('revoke-invitation', { invitationId: invitation.id });
              router.refresh();
              if (!answer.ok) return answer.problem;
              saidSaved(t('taken-back', { name: invitation.name }));
              return null;
            }}
          />
        </div>
      </TableTd>
    </TableTr>
  );
}
