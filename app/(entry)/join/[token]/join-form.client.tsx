'use client';

import { useTexts } from '#texts';
import { PasswordInput, TextInput } from '@mantine/core';
import { signIn } from '#app/_client/account.ts';
import { call } from '#app/_client/call.ts';
import { nameFault, passwordFault } from '#app/_parts/account-faults.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** Name and password of somebody invited; they join and are signed in. */
export function JoinForm(props: {
  readonly token: string;
  readonly name: string;
  readonly email: string;
}) {
  const t = useTexts('entry');
  const words = useTexts('words');
  const form = useDeskForm({
    fields: ['name', 'password'],
    faults: {
      name: (name) => nameFault(name, words),
      password: (password) => passwordFault(password, words),
    },
    send: async (values) => {
      const answer = await call('accept-invitation', { token: props.token, ...values });
      if (!answer.ok) return answer.problem;
      const entered = await signIn(props.email, values.password);
      window.location.assign(entered.ok ? '/' : '/sign-in');
      return null;
    },
  });

  return (
    <FormFrame label={t('join-the-desk')} problem={form.problem} onSubmit={form.onSubmit}>
      {/* Tells password managers which account the new password is for. */}
      <input type="hidden" name="email" autoComplete="username" value={props.email} readOnly />
      <TextInput
        label={t('your-name')}
        description={t('your-name-purpose')}
        autoComplete="name"
        defaultValue={props.name}
        required
        {...form.field('name')}
      />
      <PasswordInput
        label={t('password')}
        description={words('password-rule')}
        autoComplete="new-password"
        required
        {...form.field('password')}
      />
      <SubmitButton isSending={form.isSending}>{t('join')}</SubmitButton>
    </FormFrame>
  );
}
