'use client';

import { PasswordInput, TextInput } from '@mantine/core';
import { signIn } from '#app/_client/account.ts';
import { call } from '#app/_client/call.ts';
import { PASSWORD_RULE, emailFault, nameFault, passwordFault } from '#app/_parts/account-faults.ts';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';

/** Name, e-mail and password of the first administrator; the desk is founded and they are signed in. */
export function FoundForm() {
  const form = useDeskForm({
    fields: ['name', 'email', 'password'],
    faults: { name: nameFault, email: emailFault, password: passwordFault },
    send: async (values) => {
      const answer = await call('found-desk', values);
      if (!answer.ok) return answer.problem;
      const entered = await signIn(values.email, values.password);
      window.location.assign(entered.ok ? '/' : '/sign-in');
      return null;
    },
  });

  return (
    <FormFrame label="First administrator" problem={form.problem} onSubmit={form.onSubmit}>
      <TextInput
        label="Your name"
        description="As colleagues know you; it stands in the record."
        autoComplete="name"
        required
        {...form.field('name')}
      />
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="email"
        required
        {...form.field('email')}
      />
      <PasswordInput
        label="Password"
        description={PASSWORD_RULE}
        autoComplete="new-password"
        required
        {...form.field('password')}
      />
      <SubmitButton isSending={form.isSending}>Open the desk</SubmitButton>
    </FormFrame>
  );
}
