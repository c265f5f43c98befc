'use client';

import { TableTd, TableTr } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ROLE_WORDS } from '#app/_parts/wording.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import type { ApiKey } from '#lib/people/person.ts';

/** One key: what it may do, until when, and whether it was revoked. */
export function KeyRow({ apiKey }: { readonly apiKey: ApiKey }) {
  const router = useRouter();
  const revoke = async () => {
    const answer = await call('revoke-key', { keyId: apiKey.id });
    router.refresh();
    if (!answer.ok) return answer.problem;
    saidSaved(`The key “${apiKey.name}” no longer works.`);
    return null;
  };
  return (
    <TableTr>
      <TableTd className="sm-name">{apiKey.name}</TableTd>
      <TableTd>{ROLE_WORDS[apiKey.role]}</TableTd>
      <TableTd>
        <TimeAgo at={apiKey.createdAt} />
      </TableTd>
      <TableTd>
        {apiKey.revokedAt === null ? (
          <TimeAgo at={apiKey.expiresAt} />
        ) : (
          <>
            Revoked <TimeAgo at={apiKey.revokedAt} />
          </>
        )}
      </TableTd>
      <TableTd>
        <div className="sm-actions">
          {apiKey.revokedAt === null && (
            <ConfirmButton
              label="Revoke"
              about={`the key ${apiKey.name}`}
              title={`Revoke “${apiKey.name}”?`}
              question="Programs that use it are refused at once. This cannot be taken back; a new key can be made."
              confirm="Revoke"
              act={revoke}
            />
          )}
        </div>
      </TableTd>
    </TableTr>
  );
}
