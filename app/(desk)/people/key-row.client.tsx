'use client';

import { useTexts } from '#texts';
import { TableTd, TableTr } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { ApiKey } from '#lib/people/person.ts';

/** One key: what it may do, until when, and whether it was revoked. */
export function KeyRow({ apiKey }: { readonly apiKey: ApiKey }) {
  const t = useTexts('people');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const { revokedAt } = apiKey;
  const revoke = async () => {
    const answer = await call('revoke-key', { keyId: apiKey.id });
    router.refresh();
    if (!answer.ok) return answer.problem;
    saidSaved(t('revoked', { name: apiKey.name }));
    return null;
  };
  return (
    <TableTr>
      <TableTd className="sm-name">{apiKey.name}</TableTd>
      <TableTd>{words(`role.${apiKey.role}`)}</TableTd>
      <TableTd>
        <TimeAgo at={apiKey.createdAt} />
      </TableTd>
      <TableTd>
        {revokedAt === null ? (
          <TimeAgo at={apiKey.expiresAt} />
        ) : (
          t.rich('revoked-at', { when: () => <TimeAgo at={revokedAt} /> })
        )}
      </TableTd>
      <TableTd>
        <div className="sm-actions">
          {revokedAt === null && (
            <ConfirmButton
              label={t('revoke')}
              spoken={t('revoke-key', { name: apiKey.name })}
              title={t('revoke-title', { name: apiKey.name })}
              question={t('revoke-question')}
              confirm={t('revoke')}
              act={revoke}
            />
          )}
        </div>
      </TableTd>
    </TableTr>
  );
}
