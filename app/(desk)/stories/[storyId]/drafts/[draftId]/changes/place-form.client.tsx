'use client';

import { useTexts } from '#texts';
import { Button, Group, Radio, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { ChosenList } from './chosen-list.client.tsx';
import { chosenRuns, withoutRun } from './chosen-runs.ts';
import { MOST_FOUND, findWords, sentenceAround } from './found-words.ts';
import { PlaceNote } from './place-note.tsx';
import { PlaceText } from './place-text.client.tsx';
import { usePlacePreview } from './use-place-preview.client.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import type { Problem } from '#lib/problem.ts';
import type { Draft } from '#lib/story/draft.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** How long an excerpt may be in which words were found. */
const EXCERPT = 320;

/** Chooses one or more runs of words: each is sought or selected, and added to those there are. */
export function PlaceForm(props: {
  readonly claim: Pick<Claim, 'id' | 'number'>;
  readonly draft: Draft;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onPlace: (spans: readonly Span[]) => void;
  readonly onClose: () => void;
}) {
  const { claim, draft } = props;
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
  const { preview, ask } = usePlacePreview({ claimId: claim.id, draftId: draft.id }, chosen);
  // Nobody saves a place that reopens a verdict before they were told so.
  const save = async () => {
    const untold = await ask();
    if (untold === null || untold.reopens.length === 0) props.onPlace(chosen);
  };
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
        if (chosen.length > 0) void save();
      }}
    >
      <TextInput
        ref={field}
        label={t('find-words')}
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
        <Radio.Group
          label={t('several-places', {
            count: Math.min(found.length, MOST_FOUND),
            number: String(draft.number),
          })}
          value={String(at)}
          onChange={(next) => {
            setAt(Number(next));
          }}
        >
          <div className="sm-place-found">
            {found.slice(0, MOST_FOUND).map((span, each) => (
              <Radio
                key={span.start}
                size="xs"
                value={String(each)}
                label={<span dir="auto">{excerpt(draft, span)}</span>}
              />
            ))}
          </div>
        </Radio.Group>
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
      <PlaceNote preview={preview} number={String(claim.number)} />
      {props.problem !== null && <Refusal problem={props.problem} title={t('not-settled')} />}
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

function excerpt({ text, blocks }: Draft, words: Span): string {
  const { start, end } = sentenceAround(text, blocks, words);
  const from = Math.max(start, words.start - EXCERPT / 2);
  return text.slice(from, Math.min(end, from + EXCERPT));
}
