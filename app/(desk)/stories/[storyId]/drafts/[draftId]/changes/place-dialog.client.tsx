'use client';

import { useTexts } from '#texts';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Changed } from './changed.ts';
import { PassageView } from '#app/_parts/passage-view.tsx';
import { PlaceInDraft } from '#app/_parts/place-in-draft.client.tsx';
import { PlaceNote } from './place-note.tsx';
import { usePlacePreview } from './use-place-preview.client.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { DraftId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
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
  const number = String(claim.number);
  const [chosen, setChosen] = useState<readonly Span[]>([]);
  const { preview, ask } = usePlacePreview({ claimId: claim.id, draftId: draft.id }, chosen);
  // Nobody saves a place that reopens a verdict before they were told so.
  const save = async (spans: readonly Span[]) => {
    const untold = await ask(spans);
    if (untold === null || untold.reopens.length === 0) props.onPlace(spans);
  };
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
      <PlaceInDraft
        draftId={draft.id}
        said={{
          find: t('find-words'),
          chosen: t('chosen-words'),
          refused: t('not-settled'),
        }}
        isBusy={props.isBusy}
        problem={props.problem}
        note={<PlaceNote preview={preview} number={number} />}
        onChosen={setChosen}
        onPlace={(spans) => {
          void save(spans);
        }}
        onClose={props.onClose}
      />
    </Modal>
  );
}
