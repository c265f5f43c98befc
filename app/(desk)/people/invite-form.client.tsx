'use client';

import './row-form.css';
import { NativeSelect, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { emailFault, nameFault } from '#app/_parts/account-faults.ts';
import { ROLE_PURPOSES, ROLE_WORDS } from '#app/_parts/wording.ts';
import { CopyOnce } from '#app/_ui/copy-once.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import { ROLES, type Role } from '#lib/people/roles.ts';

/** Makes an invitation and shows its link this once: only the link's hash is kept. */
export function InviteForm() {
  const router = useRouter();
  const ref = useRef<HTMLFormElement>(null);
  const [role, setRole] = useState<Role>('checker');
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const form = useDeskForm({
    fields: ['name', 'email'],
    faults: { name: nameFault, email: emailFault },
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
        aria-label="Invite somebody"
        className="sm-row-form"
        onSubmit={form.onSubmit}
      >
        <TextInput label="Name" autoComplete="off" required {...form.field('name')} />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="off"
          required
          {...form.field('email')}
        />
        <NativeSelect
          label="Role"
          value={role}
          description={ROLE_PURPOSES[role]}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={ROLES.toReversed().map((each) => ({ value: each, label: ROLE_WORDS[each] }))}
          onChange={(event) => {
            setRole(ROLES.find((each) => each === event.currentTarget.value) ?? 'viewer');
          }}
        />
        <SubmitButton isSending={form.isSending}>Make the link</SubmitButton>
      </form>
      {made !== null && (
        <div className="sm-once" role="status">
          <p>
            Send this link to {made.name}. It is shown only now; if it is lost, take the invitation
            back and make another.
          </p>
          <CopyOnce label={`Invitation link for ${made.name}`} value={made.link} />
        </div>
      )}
    </>
  );
}
