'use client';

import { useTexts } from '#texts';
import { Button, Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { finderElementId, usePlacing } from './placing.client.tsx';
import { PlaceInDraft } from '#app/_parts/place-in-draft.client.tsx';
import { useAwake } from '#app/_ui/use-awake.client.ts';

/** Looks for words of the draft that were not offered, and gives an annotation its place there. */
export function FindPlace(props: {
  readonly position: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** What the annotation was made on and says: it is what is looked for. */
  readonly children: ReactNode;
}) {
  const { isOpen, onOpen, position } = props;
  const t = useTexts('annotations');
  const isAwake = useAwake();
  const { draftId, place, stageOf } = usePlacing();
  const button = useRef<HTMLButtonElement>(null);
  // What was refused before the form was opened is told beside the places, not in it.
  const [hasAsked, setHasAsked] = useState(false);
  const [openedIn, setOpenedIn] = useState(draftId);
  const stage = stageOf(position);
  const number = String(position + 1);
  const close = () => {
    onOpen(false);
    button.current?.focus();
  };
  if (draftId === null) return null;
  return (
    <>
      <Button
        ref={button}
        className="sm-find-place"
        size="compact-sm"
        variant="subtle"
        leftSection={<IconSearch size={16} aria-hidden />}
        disabled={!isAwake}
        aria-disabled={stage.kind === 'saving' || stage.kind === 'placed'}
        aria-haspopup="dialog"
        aria-label={t('find-place-of', { number })}
        onClick={() => {
          if (stage.kind === 'saving' || stage.kind === 'placed') return;
          setHasAsked(false);
          setOpenedIn(draftId);
          onOpen(true);
        }}
      >
        {t('find-place')}
      </Button>
      <Modal
        opened={isOpen && stage.kind !== 'placed'}
        size="xl"
        title={t('find-place-title', { number })}
        // The focus goes on to the next annotation once this one has its place.
        returnFocus={false}
        onClose={close}
      >
        <div id={finderElementId(position)}>
          <h3 className="sm-unseen">{t('annotation', { number })}</h3>
          <div className="sm-finder-about">{props.children}</div>
          <p role="status" className="sm-finder-newer">
            {openedIn !== draftId && t('newer-draft')}
          </p>
          <PlaceInDraft
            // Words that were chosen in one draft are none of another.
            key={draftId}
            draftId={draftId}
            said={{
              find: t('find-words'),
              chosen: t('chosen-words'),
              refused: t('not-placed', { number }),
            }}
            isBusy={stage.kind === 'saving'}
            problem={hasAsked && stage.kind === 'refused' ? stage.problem : null}
            onPlace={(spans) => {
              setHasAsked(true);
              place(position, spans);
            }}
            onClose={close}
          />
        </div>
      </Modal>
    </>
  );
}
