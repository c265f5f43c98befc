'use client';

import { useTexts } from '#texts';
import { Button, Group, Loader, Modal, Radio, TextInput } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Changed } from './changed.ts';
import { MOST_FOUND, findWords, sentenceAround } from './found-words.ts';
import { PassageView } from './passage-view.tsx';
import { PlaceText } from './place-text.client.tsx';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import type { DraftId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';

/** How long an excerpt may be in which words were found. */
const EXCERPT = 320;

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
        <Choosing
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

function Choosing(props: {
  readonly draft: Draft;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly onPlace: (spans: readonly Span[]) => void;
  readonly onClose: () => void;
}) {
  const { draft } = props;
  const t = useTexts('drafts');
  const house = useTexts('house');
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const [scope, setScope] = useState('words');
  const [selected, setSelected] = useState<Span | null>(null);
  const seeking = useDeferredValue(sought);
  const found = useMemo(() => findWords(draft.text, seeking), [draft, seeking]);
  const words = selected ?? found[at] ?? null;
  const chosen =
    words === null || scope === 'words' ? words : sentenceAround(draft.text, draft.blocks, words);
  const seek = (next: string) => {
    setSought(next);
    setSelected(null);
    setAt(0);
  };
  return (
    <form
      className="sm-place"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) props.onPlace([chosen]);
      }}
    >
      <TextInput
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
      <PlaceText draft={draft} onSelect={setSelected} />
      <div className="sm-place-chosen" aria-live="polite">
        {chosen === null ? (
          <p className="sm-soft">{t('nothing-chosen')}</p>
        ) : (
          <>
            <p className="sm-soft">{t('chosen-words')}</p>
            <p className="sm-passage" dir="auto">
              <mark className="sm-passage-claim">{draft.text.slice(chosen.start, chosen.end)}</mark>
            </p>
          </>
        )}
      </div>
      {props.problem !== null && <Refusal problem={props.problem} title={t('not-settled')} />}
      <Group gap="xs">
        <Button type="submit" disabled={chosen === null} loading={props.isBusy}>
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
