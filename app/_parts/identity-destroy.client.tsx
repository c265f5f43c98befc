'use client';

import { useTexts } from '#texts';
import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import type { IdentityOf } from '#app/_parts/identity.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import type { ShownIdentity } from '#lib/desk/identity-shown.ts';

/** Destroys an identity, after asking and for a reason. */
export function DestroyIdentity(props: IdentityOf & { readonly identity: ShownIdentity }) {
  const { source } = props;
  const t = useTexts('identities');
  const [isAsked, setAsked] = useState(false);
  const label = t('destroy-one', { source: source.name });
  const close = () => {
    setAsked(false);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        aria-label={label}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t('destroy')}
      </Button>
      <Modal
        opened={isAsked}
        onClose={close}
        title={label}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Asked {...props} label={label} onClose={close} />
      </Modal>
    </>
  );
}

function Asked(
  props: IdentityOf & {
    readonly identity: ShownIdentity;
    readonly label: string;
    readonly onClose: () => void;
  },
) {
  const { identity, onClose } = props;
  const t = useTexts('identities');
  const house = useTexts('house');
  const form = useDeskForm({
    fields: ['reason'],
    faults: { reason: (value) => (value.trim() === '' ? t('reason-wanted') : null) },
    send: async ({ reason }) => {
      const about = { identityId: identity.id, expects: identity.version, reason };
      const answer = await call('destroy-identity', about);
      props.onChanged();
      if (!answer.ok) return answer.problem;
      props.said(t('destroyed'));
      onClose();
      return null;
    },
  });
  return (
    <FormFrame label={props.label} problem={form.problem} onSubmit={form.onSubmit}>
      <Text size="sm">{t('destroy-question')}</Text>
      <TextInput
        data-autofocus
        label={t('destroy-reason')}
        description={t('reason-hint')}
        required
        autoComplete="off"
        {...form.field('reason')}
      />
      <Group gap="xs">
        <Button type="submit" color="red" loading={form.isSending}>
          {t('destroy-it')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </FormFrame>
  );
}
