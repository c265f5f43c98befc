'use client';

import { useTexts } from '#texts';
import { Switch } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { House } from '#lib/carry/house.ts';
import type { Problem } from '#lib/problem.ts';

/** Whether reworded claims wait for a look; it shows what is kept, never what was only meant. */
export function RewordedSwitch(props: { readonly house: House; readonly mayChange: boolean }) {
  const { house, mayChange } = props;
  const t = useTexts('rules');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const change = async (looksAtReworded: boolean) => {
    setSending(true);
    const answer = await call('change-house', { expects: house.version, looksAtReworded });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) saidSaved(t('saved'));
    router.refresh();
  };
  return (
    <>
      <Switch
        checked={house.looksAtReworded}
        disabled={!mayChange || isSending}
        label={t('looks-at-reworded')}
        description={mayChange ? t('looks-why') : t('only-admins')}
        onChange={(event) => {
          void change(event.currentTarget.checked);
        }}
      />
      {problem !== null && <Refusal problem={problem} />}
    </>
  );
}
