'use client';

import { NativeSelect, TableTd, TableTr } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ROLE_WORDS } from '#app/_parts/wording.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import type { Person } from '#lib/people/person.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';
import type { Problem } from '#lib/problem.ts';

/**
 * One colleague: role and whether the account is active. When somebody else changed them meanwhile,
 * nothing is overwritten: the row shows what holds now and says so.
 */
export function PersonRow({ person, isMe }: { readonly person: Person; readonly isMe: boolean }) {
  const router = useRouter();
  const isAwake = useAwake();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const change = async (
    set: { readonly role: Role } | { readonly isActive: boolean },
    saved: string,
  ): Promise<Problem | null> => {
    setIsBusy(true);
    const answer = await call('change-person', {
      personId: person.id,
      expects: person.version,
      ...set,
    });
    setIsBusy(false);
    // Also after a refusal: what is shown must be what holds.
    router.refresh();
    if (!answer.ok) return answer.problem;
    saidSaved(saved);
    return null;
  };

  return (
    <>
      <TableTr data-active={person.isActive}>
        <TableTd className="sm-name">
          {person.name}
          {isMe && ' (you)'}
          <span className="sm-under">{person.email}</span>
        </TableTd>
        <TableTd>
          <NativeSelect
            aria-label={`Role of ${person.name}`}
            value={person.role}
            disabled={!isAwake || isBusy || !person.isActive}
            data={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
            onChange={(event) => {
              const role = ROLES.find((each) => each === event.currentTarget.value);
              if (role === undefined) return;
              void change(
                { role },
                `${person.name} is now ${ROLE_WORDS[role].toLowerCase()}.`,
              ).then(setProblem);
            }}
          />
        </TableTd>
        <TableTd>
          <TimeAgo at={person.createdAt} />
        </TableTd>
        <TableTd>
          <div className="sm-actions">
            <ConfirmButton
              {...(person.isActive
                ? {
                    label: 'Deactivate',
                    title: `Deactivate ${person.name}?`,
                    question:
                      'They are signed out everywhere at once and can no longer sign in. Their name stays in the record, and you can reactivate them.',
                    confirm: 'Deactivate',
                  }
                : {
                    label: 'Reactivate',
                    title: `Reactivate ${person.name}?`,
                    question: 'They can sign in again with the password they had.',
                    confirm: 'Reactivate',
                  })}
              about={person.name}
              act={() =>
                change(
                  { isActive: !person.isActive },
                  `${person.name} ${person.isActive ? 'can no longer sign in' : 'can sign in again'}.`,
                )
              }
            />
          </div>
        </TableTd>
      </TableTr>
      {problem !== null && (
        <TableTr>
          <TableTd colSpan={4}>
            <Refusal problem={problem} />
          </TableTd>
        </TableTr>
      )}
    </>
  );
}
