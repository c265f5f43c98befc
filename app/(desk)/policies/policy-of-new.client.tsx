'use client';

import { useTexts } from '#texts';
import { Select } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import type { House } from '#lib/carry/house.ts';
import { policyIdSchema } from '#lib/id.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import type { Problem } from '#lib/problem.ts';

/** Under which policy new stories are opened; it shows what is kept, never what was only meant. */
export function PolicyOfNew(props: {
  readonly house: House;
  readonly policies: readonly PolicyVersion[];
  readonly mayChange: boolean;
}) {
  const { house, policies, mayChange } = props;
  const t = useTexts('policies');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const isAwake = useAwake();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const choose = async (value: string | null) => {
    setSending(true);
    const policyId = policyIdSchema.safeParse(value).data ?? null;
    const answer = await call('change-house', { expects: house.version, policyId });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    router.refresh();
    if (answer.ok) saidSaved(t('for-new-saved'));
  };
  return (
    <>
      <Select
        aria-label={t('for-new')}
        description={mayChange ? undefined : t('only-admins')}
        maw="22rem"
        data={[
          { value: '', label: t('for-new-none') },
          ...policies.map(({ policyId, policy }) => ({ value: policyId, label: policy.name })),
        ]}
        allowDeselect={false}
        disabled={!mayChange || isSending || !isAwake}
        value={house.policyId ?? ''}
        onChange={(value) => void choose(value)}
      />
      {problem !== null && <Refusal problem={problem} />}
    </>
  );
}
