'use client';

import { useTexts } from '#texts';
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { changePassword } from '#app/_client/account.ts';
import { passwordFault } from '#app/_parts/account-faults.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** Changes one's password. The fields are emptied only after the server has kept the new one. */
export function PasswordForm() {
  const t = useTexts('account');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const [round, setRound] = useState(0);
  const form = useDeskForm({
    fields: ['currentPassword', 'newPassword'],
    faults: {
      currentPassword: (password) => (password === '' ? t('current-password-wanted') : null),
      newPassword: (password) => passwordFault(password, words),
    },
    send: async ({ currentPassword, newPassword }) => {
      const answer = await changePassword(currentPassword, newPassword);
      if (!answer.ok) return answer.problem;
      setRound((before) => before + 1);
      saidSaved(t('password-changed'));
      return null;
    },
  });
  return (
    <FormFrame label={t('change-your-password')} problem={form.problem} onSubmit={form.onSubmit}>
      <PasswordInput
        key={`current-${round}`}
        maw="24rem"
        label={t('current-password')}
        autoComplete="current-password"
        required
        {...form.field('currentPassword')}
      />
      <PasswordInput
        key={`new-${round}`}
        maw="24rem"
        label={t('new-password')}
        description={words('password-rule')}
        autoComplete="new-password"
        required
        {...form.field('newPassword')}
      />
      <SubmitButton isSending={form.isSending}>{t('change-the-password')}</SubmitButton>
    </FormFrame>
  );
}
