'use client';

import { useTexts } from '#texts';
import { Button, CloseButton, Popover } from '@mantine/core';
import { useEffect, useState } from 'react';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { dismiss, takeBack } from './coverage-acts.client.ts';
import { sumsWords } from './coverage-words.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';

/** The block whose gutter was pressed, and where in the frame. */
interface Pressed {
  readonly at: number;
  readonly top: number;
  readonly left: number;
}

/**
 * What was done about the sentences of one block, opened by a press on its gutter: who dismissed what,
 * with the way to take it back, and the way to dismiss what is left in it.
 */
export function GutterCard({ frame }: { readonly frame: HTMLElement | null }) {
  const desk = useGalley();
  const t = useTexts('coverage');
  const [pressed, setPressed] = useState<Pressed | null>(null);
  useEffect(() => {
    if (frame === null) return;
    const press = (event: MouseEvent) => {
      const gutter = event.target instanceof Element ? event.target.closest('[data-gutter]') : null;
      if (!(gutter instanceof HTMLElement)) return;
      const box = frame.getBoundingClientRect();
      const left = gutter.getBoundingClientRect().right - box.left;
      const at = Number(gutter.dataset['gutter']);
      setPressed({ at, top: event.clientY - box.top, left });
    };
    frame.addEventListener('click', press);
    return () => {
      frame.removeEventListener('click', press);
    };
  }, [frame]);
  if (pressed === null) return null;
  const close = () => {
    setPressed(null);
    frame?.querySelector<HTMLElement>('.sm-galley')?.focus({ preventScroll: true });
  };
  return (
    <Popover
      opened
      onDismiss={close}
      trapFocus
      position="right-start"
      shadow="md"
      // The target is a mere place in the text: it opens nothing by itself and has no role.
      withRoles={false}
    >
      <Popover.Target>
        <span className="sm-gutter-at" style={{ top: pressed.top, left: pressed.left }} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('of-block')} className="sm-gutter-card">
        <Card desk={desk} at={pressed.at} onClose={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Card(props: {
  readonly desk: GalleyDesk;
  readonly at: number;
  readonly onClose: () => void;
}) {
  const { desk, at, onClose } = props;
  const t = useTexts('coverage');
  const house = useTexts('house');
  const cover = useStore(desk.covers, ({ blocks }) => blocks[at] ?? null);
  const dismissed = cover?.sentences.flatMap(({ dismissal }) => dismissal ?? []) ?? [];
  const left = cover?.sentences.filter(({ coverage }) => coverage === 'untouched') ?? [];
  return (
    <>
      <div className="sm-gutter-head">
        <p>{cover === null ? t('counting-sentences') : sumsWords(cover.sums, t)}</p>
        <CloseButton aria-label={house('close')} size="sm" onClick={onClose} />
      </div>
      {dismissed.length > 0 && (
        <ul className="sm-gutter-list" aria-label={t('dismissed-sentences')}>
          {dismissed.map(({ id, start, end, name, at: moment }) => (
            <li key={id}>
              <span className="sm-gutter-words" dir="auto">
                {desk.text.slice(start, end)}
              </span>
              <span className="sm-gutter-who">
                {name}, <TimeAgo at={moment} />
              </span>
              {desk.mayCheck && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => void takeBack(desk, [id])}
                >
                  {t('take-back')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {desk.mayCheck && left.length > 0 && (
        <Button
          size="compact-sm"
          variant="light"
          data-autofocus
          onClick={() => void dismiss(desk, left)}
        >
          {t('nothing-in-untouched', { count: left.length })}
        </Button>
      )}
    </>
  );
}
