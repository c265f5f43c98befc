'use client';

import { useTexts } from '#texts';
import { PasswordInput, TextInput } from '@mantine/core';
import { signIn } from '#app/_client/account.ts';
import { call } from '#app/_client/call.ts';
import { emailFault, nameFault, passwordFault } from '#app/_parts/account-faults.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** Name, e-mail and password of the first administrator; the desk is founded and they are signed in. */
export function FoundForm() {
  const t = useTexts('entry');
  const words = useTexts('words');
  const form = useDeskForm({
    fields: ['name', 'email', 'password'],
    faults: {
      name: (name) => nameFault(name, words),
      email: (email) => emailFault(email, words),
      password: (password) => passwordFault(password, words),
    },
    send: async (values) => {
      const answer = await call('found-desk', values);
      if (!answer.ok) return answer.problem;
      const entered = await signIn(values.email, values.password);
      window.location.assign(entered.ok ? '/' : '/sign-in');
      return null;
    },
  });

  return (
    <FormFrame label={t('first-administrator')} problem={form.problem} onSubmit={form.onSubmit}>
      <TextInput
        label={t('your-name')}
        description={t('your-name-purpose')}
        autoComplete="name"
        required
        {...form.field('name')}
      />
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="email"
        required
        {...form.field('email')}
      />
      <PasswordInput
        label={t('password')}
        description={words('password-rule')}
        autoComplete="new-password"
        required
        {...form.field('password')}
      />
      <SubmitButton isSending={form.isSending}>{t('open-the-desk')}</SubmitButton>
    </FormFrame>
  );
}
