'use client';

import { PasswordInput, TextInput } from '@mantine/core';
import { signIn } from '#app/_client/account.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** E-mail and password; then on to the screen that was asked for. */
export function SignInForm({ next }: { readonly next: string }) {
  const form = useDeskForm({
    fields: ['email', 'password'],
    faults: {
      email: (email) => (email.trim() === '' ? 'Give your e-mail address.' : null),
      password: (password) => (password === '' ? 'Give your password.' : null),
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
    <FormFrame label="Sign in" problem={form.problem} onSubmit={form.onSubmit}>
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        {...form.field('email')}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        required
        {...form.field('password')}
      />
      <SubmitButton isSending={form.isSending}>Sign in</SubmitButton>
    </FormFrame>
  );
}
