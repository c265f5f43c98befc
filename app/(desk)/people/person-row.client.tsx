'use client';

import { useTexts } from '#texts';
import { Checkbox, NativeSelect, TableTd, TableTr } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import type { Person } from '#lib/people/person.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';
import type { Problem } from '#lib/problem.ts';

/**
 * One colleague: role and whether the account is active. When somebody else changed them meanwhile,
 * nothing is overwritten: the row shows what holds now and says so.
 */
export function PersonRow({ person, isMe }: { readonly person: Person; readonly isMe: boolean }) {
  const t = useTexts('people');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const isAwake = useAwake();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const change = async (
    set: { readonly role: Role } | { readonly isSenior: boolean } | { readonly isActive: boolean },
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
          {isMe ? t('name-you', { name: person.name }) : person.name}
          <span className="sm-under">{person.email}</span>
        </TableTd>
        <TableTd>
          <NativeSelect
            aria-label={t('role-of', { name: person.name })}
            value={person.role}
            disabled={!isAwake || isBusy || !person.isActive}
            data={ROLES.map((role) => ({ value: role, label: words(`role.${role}`) }))}
            onChange={(event) => {
              const role = ROLES.find((each) => each === event.currentTarget.value);
              if (role === undefined) return;
              void change({ role }, t('role-changed', { name: person.name, role })).then(
                setProblem,
              );
            }}
          />
          {decides(person.role) && (
            <Checkbox
              size="xs"
              mt={6}
              label={t('senior')}
              aria-label={t('senior-one', { name: person.name })}
              checked={person.isSenior}
              disabled={!isAwake || isBusy || !person.isActive}
              onChange={(event) => {
                const isSenior = event.currentTarget.checked;
                const said = t(isSenior ? 'made-senior' : 'no-senior', { name: person.name });
                void change({ isSenior }, said).then(setProblem);
              }}
            />
          )}
        </TableTd>
        <TableTd>
          <TimeAgo at={person.createdAt} />
        </TableTd>
        <TableTd>
          <div className="sm-actions">
            <ConfirmButton
              {...(person.isActive
                ? {
                    label: t('deactivate'),
                    spoken: t('deactivate-person', { name: person.name }),
                    title: t('deactivate-title', { name: person.name }),
                    question: t('deactivate-question'),
                    confirm: t('deactivate'),
                  }
                : {
                    label: t('reactivate'),
                    spoken: t('reactivate-person', { name: person.name }),
                    title: t('reactivate-title', { name: person.name }),
                    question: t('reactivate-question'),
                    confirm: t('reactivate'),
                  })}
              act={() =>
                change(
                  { isActive: !person.isActive },
                  t(person.isActive ? 'deactivated' : 'reactivated', { name: person.name }),
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

/** Whether the house's policy can mean somebody of this role by a senior editor. */
function decides(role: Role): boolean {
  return role === 'editor' || role === 'admin';
}
