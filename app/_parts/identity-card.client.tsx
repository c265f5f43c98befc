'use client';

import './identity.css';
import { useTexts } from '#texts';
import { Button, Modal } from '@mantine/core';
import { IconLock, IconLockOpenOff } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { DestroyIdentity } from '#app/_parts/identity-destroy.client.tsx';
import { IdentityFields } from '#app/_parts/identity-fields.client.tsx';
import { OpenIdentity } from '#app/_parts/identity-open.client.tsx';
import { IdentityReaders } from '#app/_parts/identity-readers.client.tsx';
import { type IdentityOf, ownerOf } from '#app/_parts/identity.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import type { ShownIdentity } from '#lib/desk/identity-shown.ts';
import { allows } from '#lib/people/permission.ts';
import type { Problem } from '#lib/problem.ts';

/** Whether it is sealed who an unnamed source is, by whom, who may open it, and what one may do about that. */
export function IdentityCard(props: IdentityOf) {
  const { identity, source } = props;
  const t = useTexts('identities');
  const isSealed = identity?.state === 'sealed';
  const Icon = isSealed ? IconLock : IconLockOpenOff;
  return (
    <div
      className="sm-identity"
      role="group"
      aria-label={`${t('title')}: ${source.name}`}
      data-sealed={isSealed ? '' : undefined}
    >
      <p className="sm-identity-title">
        <Icon size={15} aria-hidden />
        {t('title')}
      </p>
      {isSealed ? <Standing {...props} identity={identity} /> : <NoneSealed {...props} />}
    </div>
  );
}

function NoneSealed(props: IdentityOf) {
  const { identity, source, me, colleagues } = props;
  const t = useTexts('identities');
  const [isSealing, setSealing] = useState(false);
  const maySeal = colleagues.some(({ id, role }) => id === me && allows(role, 'keep identities'));
  const label = t('seal-one', { source: source.name });
  const close = () => {
    setSealing(false);
  };
  return (
    <>
      <p>{identity === null ? t('none') : t('was-destroyed')}</p>
      {maySeal && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={label}
          onClick={() => {
            setSealing(true);
          }}
        >
          {t('seal')}
        </Button>
      )}
      <Modal
        opened={isSealing}
        onClose={close}
        title={label}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <IdentityFields
          label={label}
          lead={t('seal-lead')}
          send={t('seal-it')}
          onCancel={close}
          onSend={async (text) => {
            const answer = await call('seal-identity', { sourceId: source.id, ...text });
            props.onChanged();
            if (!answer.ok) return answer.problem;
            props.said(t('sealed'));
            close();
            return null;
          }}
        />
      </Modal>
    </>
  );
}

function Standing(props: IdentityOf & { readonly identity: ShownIdentity }) {
  const { identity, me } = props;
  const t = useTexts('identities');
  const [isNaming, setNaming] = useState(false);
  const readersId = useId();
  const owner = ownerOf(identity);
  const mine = identity.readers.find(({ personId }) => personId === me);
  const isOwner = identity.ownerId === me && mine?.mayOpen === true;
  const names = identity.readers.map(({ name, mayOpen }) =>
    mayOpen ? name : t('no-longer', { name }),
  );
  return (
    <>
      <p>
        {t.rich('owned-by', { owner, ago: () => <TimeAgo at={identity.sealedAt} /> })}{' '}
        {t('may-open', { names: names.join(', ') })}
      </p>
      {identity.isOwnerGone && <p>{t('owner-gone', { owner })}</p>}
      {mine?.mayOpen === true && (
        <div className="sm-identity-acts">
          <OpenIdentity {...props} />
          {isOwner ? (
            <>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-expanded={isNaming}
                aria-controls={readersId}
                onClick={() => {
                  setNaming(!isNaming);
                }}
              >
                {t('readers')}
              </Button>
              <DestroyIdentity {...props} />
            </>
          ) : (
            <OfReader {...props} owner={owner} />
          )}
        </div>
      )}
      <div id={readersId} hidden={!(isOwner && isNaming)}>
        {isOwner && isNaming && <IdentityReaders {...props} />}
      </div>
    </>
  );
}

/** What somebody who may open it but does not own it can do besides. */
function OfReader(
  props: IdentityOf & { readonly identity: ShownIdentity; readonly owner: string },
) {
  const { identity, source, me, owner } = props;
  const t = useTexts('identities');
  const act = async (
    how: 'hand-over-identity' | 'revoke-identity',
    saved: string,
  ): Promise<Problem | null> => {
    if (me === null) return null;
    const about = { identityId: identity.id, personId: me, expects: identity.version };
    const answer = await call(how, about);
    props.onChanged();
    if (!answer.ok) return answer.problem;
    props.said(saved);
    return null;
  };
  return (
    <>
      {identity.isOwnerGone && (
        <ConfirmButton
          label={t('take-over')}
          spoken={t('take-over-one', { source: source.name })}
          title={t('take-over-one', { source: source.name })}
          question={t('take-over-question')}
          confirm={t('take-over')}
          act={() => act('hand-over-identity', t('taken-over'))}
        />
      )}
      <ConfirmButton
        label={t('give-up')}
        spoken={t('give-up-one', { source: source.name })}
        title={t('give-up-one', { source: source.name })}
        question={t('give-up-question', { owner })}
        confirm={t('give-up')}
        look="subtle"
        act={() => act('revoke-identity', t('given-up'))}
      />
    </>
  );
}
