'use client';

import './row-form.css';
import { NativeSelect, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { nameFault } from '#app/_parts/account-faults.ts';
import { ROLE_WORDS } from '#app/_parts/wording.ts';
import { CopyOnce } from '#app/_ui/copy-once.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import { ROLES } from '#lib/people/roles.ts';

const DAYS = [7, 30, 90, 365] as const;

/** Makes a key and shows its secret this once: only the secret's hash is kept. */
export function KeyForm() {
  const router = useRouter();
  const ref = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string } | null>(null);
  const form = useDeskForm({
    fields: ['name', 'role', 'days'],
    faults: { name: nameFault },
    send: async (values) => {
      const role = ROLES.find((each) => each === values.role) ?? 'viewer';
      const answer = await call('make-key', {
        name: values.name,
        role,
        expiresInDays: Number(values.days),
      });
      if (!answer.ok) return answer.problem;
      setMade({ name: answer.value.key.name, secret: answer.value.secret });
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
        aria-label="Make an API key"
        className="sm-row-form"
        onSubmit={form.onSubmit}
      >
        <TextInput
          label="What it is for"
          placeholder="Publishing system"
          autoComplete="off"
          required
          {...form.field('name')}
        />
        <NativeSelect
          label="Role"
          defaultValue="viewer"
          data={ROLES.toReversed().map((each) => ({ value: each, label: ROLE_WORDS[each] }))}
          {...form.field('role')}
        />
        <NativeSelect
          label="Works for"
          defaultValue="90"
          data={DAYS.map((days) => ({ value: String(days), label: `${days} days` }))}
          {...form.field('days')}
        />
        <SubmitButton isSending={form.isSending}>Make the key</SubmitButton>
      </form>
      {made !== null && (
        <div className="sm-once" role="status">
          <p>This is the secret of “{made.name}”. It is shown only now and cannot be read again.</p>
          <CopyOnce label={`Secret of ${made.name}`} value={made.secret} />
        </div>
      )}
    </>
  );
}
