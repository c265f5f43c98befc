'use client';

import { useTexts } from '#texts';
import { ActionIcon, Button, Menu, Paper, TextInput } from '@mantine/core';
import { IconCheck, IconDots, IconPencil, IconX } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { NotesBeside } from './annotation-notes.client.tsx';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { KeyCap } from './key-cap.client.tsx';
import { besideSpan } from './mark-button.client.tsx';
import { blockElement } from './text-places.client.ts';
import { useStore } from './store.client.ts';
import { type Suggested, hullOf, sameKindInBlock, suggestedAt } from './suggested.ts';
import { acceptSuggested, dismissSuggested } from './suggestion-acts.client.ts';
import { decide } from './suggestion-actions.client.ts';
import { beginEditing } from './suggestion-edit.client.ts';
import { mindWords, reasonWords } from './suggestion-words.ts';
import { blocksUnder } from './shown-blocks.ts';

/** What the head of the screen covers. */
const HEAD_PX = 120;

/** How many characters are shown of words that do not agree. */
const SHOWN = 120;

/** What the suggestion under the caret is, why it is made, and what can be done with it, below its words. */
export function SuggestionCard({ galley }: { readonly galley: HTMLElement | null }) {
  const desk = useGalley();
  const { picked, isDrawing, armed } = useStore(desk.reading, (value) => value);
  const suggestions = useStore(desk.suggestions, (value) => value);
  const isShown = useStore(desk.suggestionsShown, (value) => value);
  const paper = useRef<HTMLDivElement>(null);
  const isCaret = picked !== null && picked.anchor === picked.focus;
  const isEditing = useStore(desk.editing, (value) => value !== null);
  const isOpen = isShown && !isEditing && isCaret && !isDrawing && armed === null;
  const one = isOpen ? suggestedAt(suggestions, picked.focus) : null;

  useLayoutEffect(() => {
    const element = paper.current;
    if (galley === null || element === null || one === null) return;
    const at = besideSpan(galley, desk.blocks, hullOf(one), element.offsetWidth);
    element.style.left = `${at.left}px`;
    element.style.top = `${at.top}px`;
    const { bottom, height } = element.getBoundingClientRect();
    const above = at.above - height;
    // Below the window's edge nobody reads it; above the words it stands where that is in sight.
    const isInSight = galley.getBoundingClientRect().top + above > HEAD_PX;
    if (bottom > window.innerHeight && isInSight) element.style.top = `${above}px`;
  }, [desk, galley, one]);
  useCurrent(desk, galley, one);

  if (one === null) return null;
  return (
    <Paper
      ref={paper}
      className="sm-suggestion-card"
      shadow="md"
      withBorder
      onMouseDown={(event) => {
        // The pressed mouse button would take the caret away before the click; a field needs it.
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
    >
      <Card key={one.fingerprint} desk={desk} one={one} />
    </Paper>
  );
}

function Card({ desk, one }: { readonly desk: GalleyDesk; readonly one: Suggested }) {
  const t = useTexts('suggesting');
  const words = useTexts('words');
  const [isGivingReason, setGivingReason] = useState(false);
  const kind = words(`claim-kind.${one.kind}`);
  return (
    <div role="group" aria-label={t('card')} className="sm-suggestion-inside">
      <p className="sm-suggestion-why">
        <strong>
          {one.annotations.length === 0 ? t('suggested-kind', { kind }) : t('annotated', { kind })}
        </strong>
        <Why desk={desk} one={one} />
      </p>
      {one.annotations.length > 0 && <NotesBeside annotations={one.annotations} />}
      {desk.mayCheck && !isGivingReason && (
        <div className="sm-suggestion-acts">
          <Button
            size="compact-sm"
            title={t('accept-hint')}
            leftSection={<IconCheck size={16} aria-hidden />}
            rightSection={<KeyCap action="accept-suggestion" />}
            onClick={() => {
              decide(desk, (here) => acceptSuggested(desk, [here]));
            }}
          >
            {t('accept')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            title={t('edit-hint')}
            leftSection={<IconPencil size={16} aria-hidden />}
            rightSection={<KeyCap action="edit-suggestion" />}
            onClick={() => {
              beginEditing(desk);
            }}
          >
            {t('edit')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            title={t('dismiss-hint')}
            leftSection={<IconX size={16} aria-hidden />}
            rightSection={<KeyCap action="dismiss-suggestion" />}
            onClick={() => {
              decide(desk, (here) => dismissSuggested(desk, [here]));
            }}
          >
            {t('dismiss')}
          </Button>
          <More
            desk={desk}
            one={one}
            onReason={() => {
              setGivingReason(true);
            }}
          />
        </div>
      )}
      {isGivingReason && (
        <Reason
          desk={desk}
          onClose={() => {
            setGivingReason(false);
          }}
        />
      )}
    </div>
  );
}

/** What to mind, who says so, and what makes it worth checking. */
function Why({ desk, one }: { readonly desk: GalleyDesk; readonly one: Suggested }) {
  const t = useTexts('suggesting');
  const mind = mindWords(one, t);
  const reasons = reasonWords(one, t);
  const source = one.attribution?.source ?? null;
  const cue = wordsOfRuns(desk.text, one.attribution?.cueSpans ?? []);
  return (
    <>
      {source !== null && (
        <span dir="auto">
          {cue === ''
            ? t('said-by', { name: source.name })
            : t('said-by-with', { name: source.name, cue })}
        </span>
      )}
      {mind.length > 0 && (
        <span className="sm-suggestion-mind">{t('mind', { what: mind.join(', ') })}</span>
      )}
      {one.conflicts.slice(0, 1).map(({ other }) => (
        <q key={other.start} dir="auto">
          {desk.text.slice(other.start, Math.min(other.end, other.start + SHOWN))}
          {other.end > other.start + SHOWN && '…'}
        </q>
      ))}
      {reasons.length > 0 && <span>{t('why', { reasons: reasons.join(', ') })}</span>}
    </>
  );
}

/** What is done less often: with a reason, or with all of the kind in the block. */
function More(props: {
  readonly desk: GalleyDesk;
  readonly one: Suggested;
  readonly onReason: () => void;
}) {
  const { desk, one, onReason } = props;
  const t = useTexts('suggesting');
  const words = useTexts('words');
  const those = sameKindInBlock(desk.suggestions.get(), desk.blocks, one);
  const about = { count: those.length, kind: words(`claim-kind.${one.kind}`) };
  return (
    <Menu position="bottom-start" shadow="md" returnFocus>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('more')} title={t('more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onReason}>{t('dismiss-with-reason')}</Menu.Item>
        <Menu.Item onClick={() => void acceptSuggested(desk, those)}>
          {t('accept-kind', about)}
        </Menu.Item>
        <Menu.Item onClick={() => void dismissSuggested(desk, those)}>
          {t('dismiss-kind', about)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Reason({ desk, onClose }: { readonly desk: GalleyDesk; readonly onClose: () => void }) {
  const t = useTexts('suggesting');
  const house = useTexts('house');
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      className="sm-suggestion-reason"
      onSubmit={(event) => {
        event.preventDefault();
        decide(desk, (here) => dismissSuggested(desk, [here], reason));
      }}
    >
      <TextInput
        ref={field}
        size="xs"
        label={t('reason')}
        maxLength={1000}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          onClose();
          document.querySelector<HTMLElement>('.sm-galley')?.focus({ preventScroll: true });
        }}
      />
      <Button size="compact-sm" type="submit">
        {t('dismiss')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onClose}>
        {house('cancel')}
      </Button>
    </form>
  );
}

/** Draws the outline of the suggestion at hand stronger, on its own elements: no block is rendered for it. */
function useCurrent(desk: GalleyDesk, galley: HTMLElement | null, one: Suggested | null): void {
  useLayoutEffect(() => {
    if (galley === null || one === null) return;
    const blocks = [...blocksUnder(desk.blocks, one.spans)];
    const elements = blocks.flatMap((at) => [
      ...(blockElement(galley, at)?.querySelectorAll(`[data-suggestion="${one.fingerprint}"]`) ??
        []),
    ]);
    for (const element of elements) element.setAttribute('data-current', '');
    return () => {
      for (const element of elements) element.removeAttribute('data-current');
    };
  }, [desk, galley, one]);
}
