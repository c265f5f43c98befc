'use client';

import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { changePassword } from '#app/_client/account.ts';
import { PASSWORD_RULE, passwordFault } from '#app/_parts/account-faults.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** Changes one's password. The fields are emptied only after the server has kept the new one. */
export function PasswordForm() {
  const [round, setRound] = useState(0);
  const form = useDeskForm({
    fields: ['currentPassword', 'newPassword'],
    faults: {
      currentPassword: (password) => (password === '' ? 'Give your current password.' : null),
      newPassword: passwordFault,
    },
    send: async ({ currentPassword, newPassword }) => {
      const answer = await changePassword(currentPassword, newPassword);
      if (!answer.ok) return answer.problem;
      setRound((before) => before + 1);
      saidSaved('Your password is changed, and your other sessions have ended.');
      return null;
    },
  });
  return (
    <FormFrame label="Change your password" problem={form.problem} onSubmit={form.onSubmit}>
      <PasswordInput
        key={`current-${round}`}
        maw="24rem"
        label="Current password"
        autoComplete="current-password"
        required
        {...form.field('currentPassword')}
      />
      <PasswordInput
        key={`new-${round}`}
        maw="24rem"
        label="New password"
        description={PASSWORD_RULE}
        autoComplete="new-password"
        required
        {...form.field('newPassword')}
      />
      <SubmitButton isSending={form.isSending}>Change the password</SubmitButton>
    </FormFrame>
  );
}
