'use client';

import { useTexts } from '#texts';
import { ActionIcon, Button, NativeSelect, Switch, UnstyledButton } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Speak } from '#app/_texts/speak.ts';
import { LongList } from '#app/_ui/long-list.client.tsx';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { type Suggested, byWorth, hullOf } from './suggested.ts';
import { acceptSuggested, dismissSuggested } from './suggestion-acts.client.ts';
import { goToSuggestion, stepToSuggestion } from './suggestion-steps.client.ts';
import { suggestionWords } from './suggestion-words.ts';
import { haveRead, showWeaker } from './use-suggestions.client.ts';
import { useWeakerWanted } from './weaker-suggestions.client.ts';

const ROW_PX = 58;

/** How many characters of a suggestion its buttons name it by. */
const NAMED_BY = 60;

/** How many suggestions nobody has decided on; a press goes to the next of them. */
export function SuggestionCount() {
  const desk = useGalley();
  const t = useTexts('suggesting');
  const state = useStore(desk.suggestions, (held) => held.state);
  const count = useStore(desk.suggestions, (held) => held.shown.length);
  if (state === 'not-read' && desk.mayCheck) return <NotRead />;
  if (state !== 'read' || count === 0) return null;
  return (
    <UnstyledButton
      className="sm-suggestion-count"
      title={t('go-to-next')}
      onClick={() => {
        stepToSuggestion(desk, 1);
      }}
    >
      <span className="sm-suggestion-sign" aria-hidden="true" />
      <span className="sm-numbers">{t('count', { count })}</span>
    </UnstyledButton>
  );
}

/** That nothing is suggested because the draft was not read, and the way to have it read. */
function NotRead() {
  const desk = useGalley();
  const t = useTexts('suggesting');
  return (
    <div className="sm-not-read">
      <p>{t('state.not-read')}</p>
      <Button size="compact-xs" variant="default" onClick={() => void haveRead(desk)}>
        {t('read-again')}
      </Button>
    </div>
  );
}

const ORDERS = ['by-worth', 'as-in-text'] as const;

/** Every suggestion that is drawn, the most worth checking first, with the way to it and what can be done with it. */
export function SuggestionList() {
  const desk = useGalley();
  const t = useTexts('suggesting');
  const words = useTexts('words');
  const state = useStore(desk.suggestions, (held) => held.state);
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('by-worth');
  const held = useDeferredValue(useStore(desk.suggestions, (value) => value));
  const shown = useMemo(() => (order === 'by-worth' ? byWorth(held) : held.shown), [held, order]);
  const isShown = useStore(desk.suggestionsShown, (value) => value);
  return (
    <>
      <Switch
        id="suggestions-shown"
        // Where the drawer's focus goes, in windows without room beside the text.
        data-autofocus
        size="xs"
        label={t('show-in-text')}
        checked={isShown}
        onChange={(event) => {
          desk.suggestionsShown.set(event.currentTarget.checked);
        }}
      />
      <WeakerSwitch />
      <p className="sm-index-count" role="status">
        {state === 'read' ? t('count', { count: shown.length }) : t(`state.${state}`)}
      </p>
      {shown.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t('order')}
          data={ORDERS.map((each) => ({ value: each, label: t(`orders.${each}`) }))}
          value={order}
          onChange={(event) => {
            setOrder(event.currentTarget.value === 'as-in-text' ? 'as-in-text' : 'by-worth');
          }}
        />
      )}
      <LongList
        label={t('list-label')}
        items={shown}
        keyOf={(one) => one.fingerprint}
        rowHeightPx={ROW_PX}
        currentAt={-1}
      >
        {(one) => <Row one={one} t={t} words={words} />}
      </LongList>
    </>
  );
}

/** Asks for what is worth less too, or not any more. */
function WeakerSwitch() {
  const desk = useGalley();
  const t = useTexts('suggesting');
  const isWanted = useWeakerWanted(desk.me.personId);
  const count = useStore(desk.suggestions, ({ weaker }) => weaker);
  if (count === 0 && !isWanted) return null;
  return (
    <Switch
      size="xs"
      label={t('weaker-too', { count })}
      checked={isWanted}
      onChange={(event) => {
        showWeaker(desk, event.currentTarget.checked);
      }}
    />
  );
}

/** Its texts come from the list: with thousands of suggestions, no row looks up its own. */
function Row(props: {
  readonly one: Suggested;
  readonly t: Speak<'suggesting'>;
  readonly words: Speak<'words'>;
}) {
  const { one, t, words } = props;
  const desk = useGalley();
  const { start, end } = hullOf(one);
  const named = { words: desk.text.slice(start, Math.min(end, start + NAMED_BY)) };
  return (
    <div className="sm-dismissed-row sm-suggestion-row">
      <UnstyledButton
        className="sm-dismissed-words"
        onClick={() => {
          desk.panel.set({ ...desk.panel.get(), drawer: null });
          goToSuggestion(desk, one);
        }}
      >
        <span className="sm-row-words" dir="auto">
          {desk.text.slice(start, end)}
        </span>
        <span className="sm-row-about">
          <span className="sm-suggestion-about">{suggestionWords(one, t, words)}</span>
        </span>
      </UnstyledButton>
      {desk.mayCheck && (
        <span className="sm-suggestion-row-acts">
          <ActionIcon
            variant="subtle"
            aria-label={t('accept-of', named)}
            title={t('accept')}
            onClick={() => void acceptSuggested(desk, [one])}
          >
            <IconCheck size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('dismiss-of', named)}
            title={t('dismiss')}
            onClick={() => void dismissSuggested(desk, [one])}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </div>
  );
}
