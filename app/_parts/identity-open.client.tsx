'use client';

import { useTexts } from '#texts';
import { Button, Group, Modal, PasswordInput, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { IdentityFields } from '#app/_parts/identity-fields.client.tsx';
import type { IdentityOf } from '#app/_parts/identity.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { ShownIdentity } from '#lib/desk/identity-shown.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';

/** How long an opened identity stays on the screen, for somebody who is called away from it. */
const SHOWN_MS = 2 * 60_000;

type Opened = AnswerOf<'open-identity'>;

/** Opens an identity in a dialog, after asking for password and reason. What is shown is forgotten as it closes. */
export function OpenIdentity(props: IdentityOf & { readonly identity: ShownIdentity }) {
  const { identity, source } = props;
  const t = useTexts('identities');
  const [isAsked, setAsked] = useState(false);
  const close = () => {
    setAsked(false);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('open-one', { source: source.name })}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('open')}
      </Button>
      <Modal
        opened={isAsked}
        onClose={close}
        title={t('open-one', { source: source.name })}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {isAsked && <Opening {...props} identity={identity} onClose={close} />}
      </Modal>
    </>
  );
}

type OpeningProps = IdentityOf & {
  readonly identity: ShownIdentity;
  readonly onClose: () => void;
};

/** What is opened lives in this part alone, which is gone with the dialog. */
function Opening(props: OpeningProps) {
  const { identity, source, onClose } = props;
  const t = useTexts('identities');
  const [opened, setOpened] = useState<Opened | null>(null);
  const form = useDeskForm({
    fields: ['password', 'reason'],
    faults: {
      password: (value) => (value === '' ? t('password-wanted') : null),
      reason: (value) => (value.trim() === '' ? t('reason-wanted') : null),
    },
    send: async ({ password, reason }) => {
      const answer = await call('open-identity', { identityId: identity.id, password, reason });
      if (!answer.ok) return answer.problem;
      setOpened(answer.value);
      props.onChanged();
      return null;
    },
  });
  if (opened !== null) return <Shown {...props} opened={opened} />;
  return (
    <FormFrame
      label={t('open-one', { source: source.name })}
      problem={form.problem}
      onSubmit={form.onSubmit}
    >
      <Text size="sm" className="sm-soft">
        {t('open-lead')}
      </Text>
      <TextInput
        data-autofocus
        label={t('reason')}
        description={t('reason-hint')}
        required
        autoComplete="off"
        {...form.field('reason')}
      />
      <PasswordInput
        label={t('password')}
        required
        autoComplete="current-password"
        {...form.field('password')}
      />
      <Group gap="xs">
        <Button type="submit" loading={form.isSending}>
          {t('open-it')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('close')}
        </Button>
      </Group>
    </FormFrame>
  );
}

function Shown(props: OpeningProps & { readonly opened: Opened }) {
  const { opened, identity, source, me, onClose } = props;
  const t = useTexts('identities');
  const [isChanging, setChanging] = useState(false);
  useEffect(() => {
    const closing = setTimeout(onClose, SHOWN_MS);
    return () => {
      clearTimeout(closing);
    };
    // From the moment it is shown, whatever is drawn anew meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, []);
  const { text } = opened;
  if (isChanging) {
    return (
      <IdentityFields
        label={t('seal-one', { source: source.name })}
        lead={t('change-lead')}
        send={t('change-it')}
        text={text}
        onCancel={onClose}
        onSend={async (wanted) => {
          const about = { identityId: identity.id, expects: identity.version, ...wanted };
          const answer = await call('change-identity', about);
          props.onChanged();
          if (!answer.ok) return answer.problem;
          props.said(t('changed'));
          onClose();
          return null;
        }}
      />
    );
  }
  const parts = [
    ['name', text.name],
    ['contact', text.contact],
    ['how-they-know', text.howTheyKnow],
  ] as const;
  return (
    <div role="status">
      <dl className="sm-identity-text">
        {parts.map(([part, said]) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd dir="auto">
              {said === '' ? <span className="sm-soft">{t('not-given')}</span> : said}
            </dd>
          </div>
        ))}
      </dl>
      <details className="sm-identity-proof">
        <summary>{t('check')}</summary>
        <p>{t('check-lead')}</p>
        <dl className="sm-identity-text">
          <dt>{t('proof')}</dt>
          <dd>
            <code>{opened.proof}</code>
          </dd>
          <dt>{t('commitment')}</dt>
          <dd>
            <code>{opened.commitment}</code>
          </dd>
        </dl>
      </details>
      <Text size="sm" className="sm-soft" my="sm">
        {t('opened')}
      </Text>
      <Group gap="xs">
        <Button data-autofocus onClick={onClose}>
          {t('close')}
        </Button>
        {identity.ownerId === me && (
          <Button
            variant="subtle"
            onClick={() => {
              setChanging(true);
            }}
          >
            {t('change')}
          </Button>
        )}
      </Group>
    </div>
  );
}
