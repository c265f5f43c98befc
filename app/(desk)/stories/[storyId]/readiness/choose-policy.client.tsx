'use client';

import { useTexts } from '#texts';
import { Button, Select } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { policyVersionIdSchema } from '#lib/id.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import type { Problem } from '#lib/problem.ts';
import type { Story } from '#lib/story/story.ts';

/** Chooses the policy a story is checked under: the newest version of one of the house's, or the one it has. */
export function ChoosePolicy(props: {
  readonly story: Story;
  readonly policies: readonly PolicyVersion[];
  readonly current: PolicyVersion | null;
}) {
  const { story, policies, current } = props;
  const t = useTexts('policies');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const [chosen, setChosen] = useState<string>(current?.id ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const offered = policies.some(({ id }) => id === current?.id)
    ? policies
    : [...(current === null ? [] : [current]), ...policies];
  const choose = async () => {
    setSending(true);
    const answer = await call('choose-policy', {
      storyId: story.id,
      expects: story.version,
      policyVersionId: policyVersionIdSchema.safeParse(chosen).data ?? null,
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    router.refresh();
    if (!answer.ok) return;
    const name = offered.find(({ id }) => id === chosen)?.policy.name;
    saidSaved(name === undefined ? t('policy-taken') : t('policy-moved', { name }));
  };
  return (
    <div className="sm-choose-policy">
      <Select
        aria-label={t('policy')}
        data={[
          { value: '', label: t('no-policy') },
          ...offered.map(({ id, number, policy }) => ({
            value: id,
            label: t('policy-version', { name: policy.name, number: String(number) }),
          })),
        ]}
        allowDeselect={false}
        value={chosen}
        onChange={(value) => {
          setChosen(value ?? '');
        }}
      />
      {problem !== null && <Refusal problem={problem} />}
      <div>
        <Button
          loading={isSending}
          disabled={chosen === (current?.id ?? '')}
          onClick={() => void choose()}
        >
          {t('move-policy')}
        </Button>
      </div>
    </div>
  );
}
