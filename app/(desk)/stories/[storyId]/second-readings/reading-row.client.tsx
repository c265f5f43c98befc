'use client';

import { Button, Group, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { READING_WORDS } from './standing-words.ts';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { counted } from '#app/_parts/wording.ts';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { Problem } from '#lib/problem.ts';

type Summary = AnswerOf<'list-second-readings'>['readings'][number];

/** One second reading in the list: who reads how many claims, how it stands, and what can be done. */
export function ReadingRow(props: {
  readonly summary: Summary;
  readonly mayRun: boolean;
  readonly isMine: boolean;
}) {
  const { summary, mayRun, isMine } = props;
  const { reading, standing, readerName, judged, differences } = summary;
  const [isTakingBack, setTakingBack] = useState(false);
  return (
    <li className="sm-reading" data-standing={standing}>
      <div>
        <p className="sm-reading-who">
          <strong>
            {readerName}: {counted(reading.claimIds.length, 'claim')}
          </strong>{' '}
          <span className="sm-reading-standing">{READING_WORDS[standing]}</span>
        </p>
        <p className="sm-soft">
          Asked by {reading.askedByName}, <TimeAgo at={reading.askedAt} />
          {standing === 'open' && `. ${judged} of ${reading.claimIds.length} judged so far`}
          {standing === 'given' && `. ${counted(differences, 'difference')} to settle`}
          {reading.withdrawnReason !== null && `. ${reading.withdrawnReason}`}
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
            aria-label={`Compare the readings of ${counted(reading.claimIds.length, 'claim')} with ${readerName}`}
          >
            Compare
          </LinkButton>
        )}
        {standing === 'open' && isMine && (
          <LinkButton size="compact-sm" href={`/stories/${reading.storyId}`}>
            Go on reading
          </LinkButton>
        )}
        {standing === 'open' && mayRun && !isTakingBack && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Take back the reading by ${readerName}`}
            onClick={() => {
              setTakingBack(true);
            }}
          >
            Take back
          </Button>
        )}
      </Group>
    </li>
  );
}

function TakeBack(props: { readonly summary: Summary; readonly onClose: () => void }) {
  const { reading, readerName } = props.summary;
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
    saidSaved(`${readerName} is no longer asked. The first verdicts are shown to them again.`);
  };
  return (
    <form
      className="sm-reading-back"
      aria-label={`Take back the reading by ${readerName}`}
      onSubmit={(event) => {
        event.preventDefault();
        void takeBack();
      }}
    >
      {problem !== null && <Refusal problem={problem} />}
      <TextInput
        label="Why is it taken back?"
        required
        autoFocus
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" color="red">
          Take it back
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
