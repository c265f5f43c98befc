'use client';

import { useTexts } from '#texts';
import { Button, Group, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { Problem } from '#lib/problem.ts';

type Summary = AnswerOf<'list-second-readings'>['readings'][number];

/** One second reading in the list: who reads how many claims, how it stands, and what can be done. */
export function ReadingRow(props: {
  readonly summary: Summary;
  readonly mayRun: boolean;
  readonly isMine: boolean;
}) {
  const t = useTexts('readings');
  const { summary, mayRun, isMine } = props;
  const { reading, standing, readerName, judged, differences } = summary;
  const [isTakingBack, setTakingBack] = useState(false);
  return (
    <li className="sm-reading" data-standing={standing}>
      <div>
        <p className="sm-reading-who">
          <strong>
            {t('reader-and-claims', { name: readerName, count: reading.claimIds.length })}
          </strong>{' '}
          <span className="sm-reading-standing">{t(`standing.${standing}`)}</span>
        </p>
        <p className="sm-soft">
          {t.rich('asked-by', {
            standing,
            name: reading.askedByName,
            ago: () => <TimeAgo at={reading.askedAt} />,
            judged,
            asked: reading.claimIds.length,
            differences,
            reason: reading.withdrawnReason ?? '',
          })}
        </p>
        {reading.note !== '' && (
          <p className="sm-reading-note" dir="auto">
            {reading.note}
          </p>
        )}
        {isTakingBack && (
          <TakeBack
            summary={summary}
            onClose={() => {
              setTakingBack(false);
            }}
          />
        )}
      </div>
      <Group gap="xs" className="sm-reading-acts">
        {reading.state === 'given' && (
          <LinkButton
            size="compact-sm"
            variant={standing === 'given' && mayRun ? 'filled' : 'default'}
            href={`/stories/${reading.storyId}/second-readings/${reading.id}`}
            aria-label={t('compare-with', { count: reading.claimIds.length, name: readerName })}
          >
            {t('compare')}
          </LinkButton>
        )}
        {standing === 'open' && isMine && (
          <LinkButton size="compact-sm" href={`/stories/${reading.storyId}`}>
            {t('go-on-reading')}
          </LinkButton>
        )}
        {standing === 'open' && mayRun && !isTakingBack && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('take-back-from', { name: readerName })}
            onClick={() => {
              setTakingBack(true);
            }}
          >
            {t('take-back')}
          </Button>
        )}
      </Group>
    </li>
  );
}

function TakeBack(props: { readonly summary: Summary; readonly onClose: () => void }) {
  const { reading, readerName } = props.summary;
  const t = useTexts('readings');
  const house = useTexts('house');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const takeBack = async () => {
    const taking = { readingId: reading.id, expects: reading.version, reason };
    const answer = await call('withdraw-second-reading', taking);
    setProblem(answer.ok ? null : answer.problem);
    router.refresh();
    if (!answer.ok) return;
    props.onClose();
    saidSaved(t('taken-back', { name: readerName }));
  };
  return (
    <form
      className="sm-reading-back"
      aria-label={t('take-back-from', { name: readerName })}
      onSubmit={(event) => {
        event.preventDefault();
        void takeBack();
      }}
    >
      {problem !== null && <Refusal problem={problem} />}
      <TextInput
        label={t('why-taken-back')}
        required
        autoFocus
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" color="red">
          {t('take-it-back')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          {house('cancel')}
        </Button>
      </Group>
    </form>
  );
}
