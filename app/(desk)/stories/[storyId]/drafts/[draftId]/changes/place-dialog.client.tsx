'use client';

import { useTexts } from '#texts';
import { Loader, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Changed } from './changed.ts';
import { PassageView } from '#app/_parts/passage-view.tsx';
import { PlaceForm } from './place-form.client.tsx';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import type { DraftId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';

/** Chooses the words of the new draft that a claim is about: by typing some of them, or by selecting them. */
export function PlaceDialog(props: {
  readonly item: Changed;
  readonly claim: Claim;
  readonly draft: { readonly id: DraftId; readonly number: number };
  readonly beforeNumber: number;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onPlace: (spans: readonly Span[]) => void;
  readonly onClose: () => void;
}) {
  const { claim, draft, item } = props;
  const t = useTexts('drafts');
  const [read, setRead] = useState<Draft | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    void call('read-draft', { draftId: draft.id }, { signal }).then((answer) => {
      if (signal.aborted) return;
      if (answer.ok) setRead(answer.value.draft);
      else setRefused(answer.problem);
    });
    return () => {
      aborter.abort();
    };
  }, [draft.id]);
  const number = String(claim.number);
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="xl"
      title={t('place-form', { number, draft: String(draft.number) })}
      returnFocus
    >
      <p className="sm-soft sm-place-was">
        {t('place-was', { number: String(props.beforeNumber) })}
      </p>
      {item.before !== null && (
        <PassageView
          passage={item.before}
          words={item.carried.fromSpans}
          facts={[]}
          side="before"
        />
      )}
      {refused !== null && <Refusal problem={refused} />}
      {read === null ? (
        refused === null && (
          <p role="status" className="sm-soft">
            <Loader size="xs" aria-hidden /> {t('reading-text')}
          </p>
        )
      ) : (
        <PlaceForm
          claim={claim}
          draft={read}
          isBusy={props.isBusy}
          problem={props.problem}
          onPlace={props.onPlace}
          onClose={props.onClose}
        />
      )}
    </Modal>
  );
}
