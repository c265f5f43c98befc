'use client';

import { useTexts } from '#texts';
import { PasswordInput, TextInput } from '@mantine/core';
import { signIn } from '#app/_client/account.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** E-mail and password; then on to the screen that was asked for. */
export function SignInForm({ next }: { readonly next: string }) {
  const t = useTexts('entry');
  const form = useDeskForm({
    fields: ['email', 'password'],
    faults: {
      email: (email) => (email.trim() === '' ? t('email-wanted') : null),
      password: (password) => (password === '' ? t('password-wanted') : null),
    },
    send: async ({ email, password }) => {
      const answer = await signIn(email.trim(), password);
      if (!answer.ok) return answer.problem;
      // A full load: nothing that an earlier person read here stays in memory.
      window.location.assign(next);
      return null;
    },
  });

  return (
    <FormFrame label={t('sign-in')} problem={form.problem} onSubmit={form.onSubmit}>
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        {...form.field('email')}
      />
      <PasswordInput
        label={t('password')}
        autoComplete="current-password"
        required
        {...form.field('password')}
      />
      <SubmitButton isSending={form.isSending}>{t('sign-in')}</SubmitButton>
    </FormFrame>
  );
}
