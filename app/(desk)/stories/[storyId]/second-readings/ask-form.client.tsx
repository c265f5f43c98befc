'use client';

import { useTexts } from '#texts';
import { Button, Checkbox, Group, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type AskedClaim, type AskFilter, fitsFilter } from './ask-filter.ts';
import { call } from '#app/_client/call.ts';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import { STANDINGS } from '#app/_parts/standings.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { ClaimId, PersonId, StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

/** The most claims whose ticks are shown at once; the filter finds the others. */
const SHOWN = 100;

/** Chooses claims, a reader and a note, and asks for a second reading. */
export function AskForm(props: {
  readonly storyId: StoryId;
  readonly readers: readonly { readonly id: PersonId; readonly name: string }[];
  readonly claims: readonly AskedClaim[];
}) {
  const { claims, readers } = props;
  const t = useTexts('readings');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const [filter, setFilter] = useState<AskFilter>({ words: '', verdict: '', kind: '' });
  const [chosen, setChosen] = useState<ReadonlySet<ClaimId>>(new Set());
  const [readerId, setReaderId] = useState<string>(readers[0]?.id ?? '');
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const fitting = claims.filter((claim) => fitsFilter(filter, claim));
  const areAllChosen = fitting.length > 0 && fitting.every(({ id }) => chosen.has(id));

  const choose = (ids: readonly ClaimId[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const send = async () => {
    const reader = readers.find(({ id }) => id === readerId);
    if (reader === undefined) return;
    setSending(true);
    const { storyId } = props;
    const asking = { storyId, claimIds: [...chosen], readerId: reader.id, note };
    const answer = await call('ask-second-reading', asking);
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setChosen(new Set());
    setNote('');
    router.refresh();
    saidSaved(t('asked', { name: reader.name }));
  };

  if (claims.length === 0) return <p className="sm-soft">{t('no-open-claim')}</p>;
  if (readers.length === 0) {
    return <p className="sm-soft">{t('no-reader')}</p>;
  }
  const any = { value: '', label: t('any') };
  return (
    <form
      className="sm-ask"
      aria-label={t('ask-title')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="sm-ask-filter" role="search" aria-label={t('filter-claims')}>
        <TextInput
          label={t('number-or-words')}
          value={filter.words}
          onChange={(event) => {
            setFilter({ ...filter, words: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label={t('verdict-on-either')}
          value={filter.verdict}
          data={[
            any,
            ...STANDINGS.map((each) => ({ value: each, label: words(`standing.${each}`) })),
          ]}
          onChange={(event) => {
            setFilter({ ...filter, verdict: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label={t('kind')}
          value={filter.kind}
          data={[
            any,
            ...CLAIM_KINDS.map((each) => ({ value: each, label: words(`claim-kind.${each}`) })),
          ]}
          onChange={(event) => {
            setFilter({ ...filter, kind: event.currentTarget.value });
          }}
        />
      </div>
      <Group justify="space-between">
        <Checkbox
          label={t('all-that-fit', { count: fitting.length })}
          checked={areAllChosen}
          disabled={fitting.length === 0}
          onChange={(event) => {
            choose(
              fitting.map(({ id }) => id),
              event.currentTarget.checked,
            );
          }}
        />
        <span role="status" className="sm-soft">
          {t('claims-chosen', { count: chosen.size })}
        </span>
      </Group>
      <ul className="sm-ask-claims" aria-label={t('claims-to-choose')} tabIndex={0}>
        {fitting.slice(0, SHOWN).map((claim) => (
          <li key={claim.id} className="sm-ask-claim">
            <Checkbox
              label={
                <>
                  <span className="sm-numbers">{claim.number}</span> · {claim.words}
                </>
              }
              checked={chosen.has(claim.id)}
              onChange={(event) => {
                choose([claim.id], event.currentTarget.checked);
              }}
            />
            <span className="sm-ask-verdicts">
              {AXES.map((axis) => (
                <VerdictBadge key={axis} axis={axis} value={claim.verdicts[axis]} isBrief />
              ))}
            </span>
          </li>
        ))}
        {fitting.length === 0 && <li className="sm-soft">{t('none-fits')}</li>}
      </ul>
      {fitting.length > SHOWN && <p className="sm-soft">{t('first-shown', { count: SHOWN })}</p>}
      <div className="sm-ask-who">
        <NativeSelect
          label={t('reader')}
          value={readerId}
          data={readers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setReaderId(event.currentTarget.value);
          }}
        />
        <Textarea
          label={t('note')}
          description={t('note-hint')}
          autosize
          minRows={1}
          dir="auto"
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
      </div>
      {problem !== null && <Refusal problem={problem} />}
      <Group>
        {chosen.size === 0 ? (
          <Button disabled>{t('choose-first')}</Button>
        ) : (
          <SubmitButton isSending={isSending}>{t('ask-for', { count: chosen.size })}</SubmitButton>
        )}
      </Group>
    </form>
  );
}
