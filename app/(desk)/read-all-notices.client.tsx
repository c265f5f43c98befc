'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { setUnreadNotices } from '#app/_parts/unread-notices.client.ts';
import { saidSaved } from '#app/_ui/saved.client.ts';

/** Marks all notices as read that were there when the list was; later ones stay unread. */
export function ReadAllNotices({ upTo }: { readonly upTo: number }) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const readAll = async () => {
    setBusy(true);
    const answer = await call('mark-notices-read', { upTo });
    setBusy(false);
    if (!answer.ok) {
      saidSaved(answer.problem.message);
      return;
    }
    setUnreadNotices(answer.value.unread);
    router.refresh();
  };
  return (
    <Button size="compact-sm" variant="subtle" loading={isBusy} onClick={() => void readAll()}>
      Mark all as read
    </Button>
  );
}
