'use client';

import './place.css';
import { useTexts } from '#texts';
import { Button, Group, Radio, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { ChosenList } from '#app/_parts/chosen-list.client.tsx';
import { chosenRuns, withoutRun } from '#app/_parts/chosen-runs.ts';
import { FoundList } from '#app/_parts/found-list.client.tsx';
import { MOST_FOUND, findWords, sentenceAround } from '#app/_parts/found-words.ts';
import { PlaceText } from '#app/_parts/place-text.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Problem } from '#lib/problem.ts';
import type { Draft } from '#lib/story/draft.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** What the form says of whatever gets its place. */
export interface SaidOfPlacing {
  /** The name of the field in which words are sought. */
  readonly find: string;
  /** What stands over the words that are chosen. */
  readonly chosen: string;
  /** The heading of a refusal. */
  readonly refused: string;
}

/** Chooses one or more runs of words: each is sought or selected, and added to those there are. */
export function PlaceForm(props: {
  readonly draft: Draft;
  readonly said: SaidOfPlacing;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  /** What saving the chosen words would change. */
  readonly note?: ReactNode;
  /** Told whenever other words are chosen. */
  readonly onChosen?: (chosen: readonly Span[]) => void;
  readonly onPlace: (spans: readonly Span[]) => void;
  readonly onClose: () => void;
}) {
  const { draft, onChosen, said } = props;
  const t = useTexts('drafts');
  const house = useTexts('house');
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const [scope, setScope] = useState('words');
  const [selected, setSelected] = useState<Span | null>(null);
  const [added, setAdded] = useState<readonly Span[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const seeking = useDeferredValue(sought);
  const found = useMemo(() => findWords(draft.text, seeking), [draft, seeking]);
  const words = selected ?? found[at] ?? null;
  const atHand = useMemo(
    () =>
      words === null || scope === 'words' ? words : sentenceAround(draft.text, draft.blocks, words),
    [draft, scope, words],
  );
  const chosen = useMemo(() => chosenRuns(draft, added, atHand), [draft, added, atHand]);
  useEffect(() => {
    onChosen?.(chosen);
  }, [chosen, onChosen]);
  const seek = (next: string) => {
    setSought(next);
    setSelected(null);
    setAt(0);
  };
  const goOn = (runs: readonly Span[]) => {
    setAdded(runs);
    seek('');
    field.current?.focus();
  };
  return (
    <form
      className="sm-place"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) props.onPlace(chosen);
      }}
    >
      <TextInput
        ref={field}
        label={said.find}
        description={t('find-hint')}
        data-autofocus
        autoFocus
        value={sought}
        onChange={(event) => {
          seek(event.currentTarget.value);
        }}
      />
      <p role="status" className="sm-soft sm-place-count">
        {seeking.trim() !== '' &&
          (found.length > MOST_FOUND
            ? t('more-places', { count: MOST_FOUND })
            : t('found-places', { count: found.length }))}
      </p>
      {found.length > 1 && selected === null && (
        <FoundList draft={draft} found={found.slice(0, MOST_FOUND)} at={at} onTake={setAt} />
      )}
      <Radio.Group label={t('how-much')} value={scope} onChange={setScope}>
        <Group gap="md" mt={4}>
          <Radio size="xs" value="words" label={t('only-words')} />
          <Radio size="xs" value="sentence" label={t('whole-sentence')} />
        </Group>
      </Radio.Group>
      <PlaceText draft={draft} chosen={chosen} inView={atHand} onSelect={setSelected} />
      <ChosenList
        draft={draft}
        chosen={chosen}
        lead={said.chosen}
        onRemove={(run) => {
          const isAtHand = atHand !== null && overlaps(atHand, run);
          const rest = isAtHand ? added : chosen;
          goOn(withoutRun(rest, run));
        }}
      />
      <Button
        className="sm-place-add"
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={atHand === null}
        onClick={() => {
          goOn(chosen);
        }}
      >
        {t('add-words')}
      </Button>
      {props.note}
      {props.problem !== null && <Refusal problem={props.problem} title={said.refused} />}
      <Group gap="xs">
        <Button type="submit" disabled={chosen.length === 0} loading={props.isBusy}>
          {t('save-place')}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </form>
  );
}
