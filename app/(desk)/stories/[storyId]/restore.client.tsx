'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Result } from '#lib/result.ts';
import { refuse, say } from './claim-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';

/** Takes a withdrawal back at one press; what is restored can be withdrawn again. */
export function Restore(props: {
  /** What it restores, for those who do not see where the button stands. */
  readonly label: string;
  readonly restore: () => Promise<Result<unknown>>;
  /** What is said once it is saved. */
  readonly said: string;
}) {
  const t = useTexts('claim');
  const desk = useGalley();
  const [isSaving, setSaving] = useState(false);
  const restore = async () => {
    setSaving(true);
    const answer = await props.restore();
    setSaving(false);
    if (answer.ok) say(desk, 'saved', props.said);
    else refuse(answer.problem);
  };
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      loading={isSaving}
      aria-label={props.label}
      onClick={() => void restore()}
    >
      {t('restore')}
    </Button>
  );
}
