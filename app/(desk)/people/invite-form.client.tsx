'use client';

import './row-form.css';
import { useTexts } from '#texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { emailFault, nameFault } from '#app/_parts/account-faults.ts';
import { CopyOnce } from '#app/_ui/copy-once.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';

/** Makes an invitation and shows its link this once: only the link's hash is kept. */
export function InviteForm() {
  const t = useTexts('people');
  const words = useTexts('words');
  const router = useRouter();
  const ref = useRef<HTMLFormElement>(null);
  const [role, setRole] = useState<Role>('checker');
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const form = useDeskForm({
    fields: ['name', 'email'],
    faults: {
      name: (name) => nameFault(name, words),
      email: (email) => emailFault(email, words),
    },
    send: async (values) => {
      const answer = await call('invite-person', { ...values, role });
      if (!answer.ok) return answer.problem;
      const { invitation, token } = answer.value;
      setMade({ name: invitation.name, link: `${window.location.origin}/join/${token}` });
      ref.current?.reset();
      router.refresh();
      return null;
    },
  });
  return (
    <>
      {form.problem !== null && <Refusal problem={form.problem} />}
      <form
        ref={ref}
        noValidate
        aria-label={t('invite')}
        className="sm-row-form"
        onSubmit={form.onSubmit}
      >
        <TextInput label={t('name')} autoComplete="off" required {...form.field('name')} />
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="off"
          required
          {...form.field('email')}
        />
        <NativeSelect
          label={t('role')}
          value={role}
          description={words(`role-purpose.${role}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={ROLES.toReversed().map((each) => ({ value: each, label: words(`role.${each}`) }))}
          onChange={(event) => {
            setRole(ROLES.find((each) => each === event.currentTarget.value) ?? 'viewer');
          }}
        />
        <SubmitButton isSending={form.isSending}>{t('make-link')}</SubmitButton>
      </form>
      {made !== null && (
        <div className="sm-once" role="status">
          <p>{t('send-link', { name: made.name })}</p>
          <CopyOnce label={t('link-for', { name: made.name })} value={made.link} />
        </div>
      )}
    </>
  );
}
