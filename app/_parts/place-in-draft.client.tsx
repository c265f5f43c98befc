'use client';

import { useTexts } from '#texts';
import { Loader } from '@mantine/core';
import { type ComponentProps, useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { PlaceForm } from '#app/_parts/place-form.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { DraftId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import type { Draft } from '#lib/story/draft.ts';

/** Reads a draft and has words of it chosen. */
export function PlaceInDraft({
  draftId,
  ...form
}: Omit<ComponentProps<typeof PlaceForm>, 'draft'> & { readonly draftId: DraftId }) {
  const t = useTexts('drafts');
  const [read, setRead] = useState<Draft | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    void call('read-draft', { draftId }, { signal }).then((answer) => {
      if (signal.aborted) return;
      if (answer.ok) setRead(answer.value.draft);
      else setRefused(answer.problem);
    });
    return () => {
      aborter.abort();
    };
  }, [draftId]);
  if (read !== null) return <PlaceForm draft={read} {...form} />;
  if (refused !== null) return <Refusal problem={refused} />;
  return (
    <p role="status" className="sm-soft">
      <Loader size="xs" aria-hidden /> {t('reading-text')}
    </p>
  );
}
