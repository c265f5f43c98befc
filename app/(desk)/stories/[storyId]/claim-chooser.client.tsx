'use client';

import { useTexts } from '#texts';
import { Paper, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { blockAt } from '#lib/text/blocks.ts';
import { selectClaim } from './claim-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { wordsOfMark } from './mark.ts';
import { placeOf } from './text-places.client.ts';

const WIDTH_PX = 320;

/** The claims over one place of the text, the shortest first, to open one of them. */
export function ClaimChooser({ galley }: { readonly galley: HTMLElement | null }) {
  const desk = useGalley();
  const t = useTexts('marking');
  const choosing = useStore(desk.choosing, (value) => value);
  const byId = useStore(desk.marks, (marks) => marks.byId);
  const selectedId = useStore(desk.marks, (marks) => marks.selectedId);
  const paper = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = paper.current;
    if (galley === null || element === null || choosing === null) return;
    const place = placeOf(galley, blockAt(desk.blocks, choosing.offset), choosing.offset);
    if (place === null) return;
    const range = document.createRange();
    range.setStart(place.node, place.offset);
    const box = range.getBoundingClientRect();
    const frame = galley.getBoundingClientRect();
    const left = Math.min(box.left - frame.left, frame.width - WIDTH_PX);
    element.style.left = `${Math.max(left, 0)}px`;
    element.style.top = `${box.bottom - frame.top + 10}px`;
    if (choosing.by === 'keyboard') element.querySelector('button')?.focus({ preventScroll: true });
  }, [desk, galley, choosing]);

  useEffect(() => {
    if (choosing === null) return;
    const elsewhere = (event: PointerEvent) => {
      const isInside = event.target instanceof Node && paper.current?.contains(event.target);
      if (isInside !== true) desk.choosing.set(null);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
    };
  }, [desk, choosing]);

  if (choosing === null) return null;
  const close = () => {
    desk.choosing.set(null);
    galley?.focus({ preventScroll: true });
  };
  const over = choosing.claimIds.flatMap((id) => byId.get(id) ?? []);
  return (
    <Paper
      ref={paper}
      className="sm-chooser"
      shadow="md"
      withBorder
      role="group"
      aria-label={t('claims-over-words')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          close();
        } else {
          moveFocus(event);
        }
      }}
    >
      {over.map((mark) => (
        <UnstyledButton
          key={mark.id}
          className="sm-chooser-row"
          aria-current={mark.id === selectedId ? 'true' : undefined}
          onClick={() => {
            selectClaim(desk, mark.id);
            close();
          }}
        >
          <span className="sm-row-number sm-numbers">
            {t.rich('claim-number', {
              number: String(mark.number),
              unseen: (words) => <span className="sm-unseen">{words}</span>,
            })}
          </span>
          <span className="sm-chooser-words" dir="auto">
            {wordsOfMark(desk.text, mark)}
          </span>
          <VerdictLine standing={mark.verdicts.content ?? 'unchecked'} />
          <span className="sm-unseen">
            {t(`content-is.${mark.verdicts.content ?? 'unchecked'}`)}
          </span>
        </UnstyledButton>
      ))}
    </Paper>
  );
}

/** Arrow keys go through the list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  event.stopPropagation();
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows.at((at + step) % rows.length)?.focus({ preventScroll: true });
}
