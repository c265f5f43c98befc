'use client';

import { useTexts } from '#texts';
import { Button, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import type { IdentityOf } from '#app/_parts/identity.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { ShownIdentity } from '#lib/desk/identity-shown.ts';
import { type PersonId, personIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import type { Problem } from '#lib/problem.ts';

type Act = 'grant-identity' | 'revoke-identity' | 'hand-over-identity';

/** Who may open an identity, for its owner to name, take off and hand over to. */
export function IdentityReaders(props: IdentityOf & { readonly identity: ShownIdentity }) {
  const { identity, colleagues } = props;
  const t = useTexts('identities');
  const words = useTexts('words');
  const [problem, setProblem] = useState<Problem | null>(null);
  const named = new Set<string>(identity.readers.map(({ personId }) => personId));
  const others = colleagues.filter(
    ({ id, role }) => !named.has(id) && allows(role, 'keep identities'),
  );
  const act = async (how: Act, personId: PersonId, saved: string): Promise<Problem | null> => {
    const about = { identityId: identity.id, personId, expects: identity.version };
    const answer = await call(how, about);
    props.onChanged();
    if (!answer.ok) return answer.problem;
    props.said(saved);
    return null;
  };
  const change = async (...what: Parameters<typeof act>) => {
    setProblem(await act(...what));
  };
  return (
    <div className="sm-identity-readers">
      {problem !== null && <Refusal problem={problem} />}
      <ul aria-label={t('readers')}>
        {identity.readers.map(({ personId, name, role, mayOpen }) => (
          <li key={personId}>
            <span>
              {mayOpen ? name : t('no-longer', { name })}{' '}
              <span className="sm-soft">{words(`role.${role}`)}</span>
            </span>
            {personId !== identity.ownerId && (
              <span className="sm-identity-acts">
                {mayOpen && (
                  <ConfirmButton
                    label={t('hand-over')}
                    spoken={t('hand-over-one', { name })}
                    title={t('hand-over-one', { name })}
                    question={t('hand-over-question', { name })}
                    confirm={t('hand-over')}
                    look="subtle"
                    act={() => act('hand-over-identity', personId, t('handed-over', { name }))}
                  />
                )}
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('take-off-one', { name })}
                  onClick={() => void change('revoke-identity', personId, t('revoked', { name }))}
                >
                  {t('take-off')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <Text size="sm" className="sm-soft">
          {t('all-named')}
        </Text>
      ) : (
        <Select
          size="sm"
          label={t('add')}
          placeholder={t('add-hint')}
          searchable
          data={others.map(({ id, name, role }) => ({
            value: id,
            label: `${name} · ${words(`role.${role}`)}`,
          }))}
          value={null}
          onChange={(value) => {
            const personId = personIdSchema.safeParse(value).data;
            const chosen = others.find(({ id }) => id === personId);
            if (chosen === undefined) return;
            void change('grant-identity', chosen.id, t('granted', { name: chosen.name }));
          }}
        />
      )}
    </div>
  );
}
