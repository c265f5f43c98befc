'use client';

import { useTexts } from '#texts';
import { useRouter } from 'next/navigation';
import { call } from '#app/_client/call.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { AnnotationSetId } from '#lib/id.ts';

/** Withdraws a set of annotations, after asking. */
export function WithdrawSet(props: {
  readonly setId: AnnotationSetId;
  readonly version: number;
  readonly filename: string;
}) {
  const { filename, setId, version } = props;
  const t = useTexts('annotations');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  return (
    <ConfirmButton
      label={t('withdraw')}
      spoken={t('withdraw-set', { filename })}
      title={t('withdraw-title')}
      question={t('withdraw-question', { filename })}
      confirm={t('withdraw')}
      act={async () => {
        const answer = await call('withdraw-annotations', { setId, expects: version });
        if (answer.ok) saidSaved(t('withdrawn-told', { filename }));
        // Somebody else changed it meanwhile: what it is now comes with the page.
        router.refresh();
        return answer.ok ? null : answer.problem;
      }}
    />
  );
}
