'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import type { SourceKind } from '#lib/source/source.ts';

/** Makes one source of the story of all the mentions of somebody. */
export function ConfirmSource(props: {
  readonly storyId: StoryId;
  readonly name: string;
  readonly kind: SourceKind;
}) {
  const t = useTexts('directory');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const confirm = async () => {
    setSaving(true);
    const answer = await call('add-source', props);
    setSaving(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    saidSaved(t('confirmed', { name: props.name }));
    router.refresh();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isSaving}
        aria-label={t('confirm-one', { name: props.name })}
        onClick={() => void confirm()}
      >
        {t('confirm')}
      </Button>
      {problem !== null && <Refusal problem={problem} />}
    </>
  );
}
