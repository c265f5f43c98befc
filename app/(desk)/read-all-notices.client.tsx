'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { setUnreadNotices } from '#app/_parts/unread-notices.client.ts';
import { inWords } from '#app/_ui/refusal-words.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';

/** Marks all notices as read that were there when the list was; later ones stay unread. */
export function ReadAllNotices({ upTo }: { readonly upTo: number }) {
  const t = useTexts('notices');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const readAll = async () => {
    setBusy(true);
    const answer = await call('mark-notices-read', { upTo });
    setBusy(false);
    if (!answer.ok) {
      saidSaved(inWords(answer.problem));
      return;
    }
    setUnreadNotices(answer.value.unread);
    router.refresh();
  };
  return (
    <Button size="compact-sm" variant="subtle" loading={isBusy} onClick={() => void readAll()}>
      {t('mark-all-read')}
    </Button>
  );
}
