'use client';

import './row-form.css';
import { useTexts } from '#texts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { nameFault } from '#app/_parts/account-faults.ts';
import { CopyOnce } from '#app/_ui/copy-once.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { useDeskForm } from '#app/_ui/use-desk-form.client.ts';
import { ROLES } from '#lib/people/roles.ts';

const DAYS = [7, 30, 90, 365] as const;

/** Makes a key and shows its secret this once: only the secret's hash is kept. */
export function KeyForm() {
  const t = useTexts('people');
  const words = useTexts('words');
  const router = useRouter();
  const ref = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string } | null>(null);
  const form = useDeskForm({
    fields: ['name', 'role', 'days'],
    faults: { name: (name) => nameFault(name, words) },
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
        aria-label={t('make-a-key')}
        className="sm-row-form"
        onSubmit={form.onSubmit}
      >
        <TextInput
          label={t('key-purpose')}
          placeholder={t('key-purpose-such-as')}
          autoComplete="off"
          required
          {...form.field('name')}
        />
        <NativeSelect
          label={t('role')}
          defaultValue="viewer"
          data={ROLES.toReversed().map((each) => ({ value: each, label: words(`role.${each}`) }))}
          {...form.field('role')}
        />
        <NativeSelect
          label={t('works-for')}
          defaultValue="90"
          data={DAYS.map((days) => ({ value: String(days), label: t('days', { count: days }) }))}
          {...form.field('days')}
        />
        <SubmitButton isSending={form.isSending}>{t('make-key')}</SubmitButton>
      </form>
      {made !== null && (
        <div className="sm-once" role="status">
          <p>{t('key-made', { name: made.name })}</p>
          <CopyOnce label={t('secret-of', { name: made.name })} value={made.secret} />
        </div>
      )}
    </>
  );
}
