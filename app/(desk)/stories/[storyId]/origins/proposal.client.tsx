'use client';

import { useTexts } from '#texts';
import { Autocomplete, Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

/** A piece of evidence as a proposal shows it. */
interface Piece {
  readonly evidenceId: string;
  readonly claimId: string;
  readonly number: number | null;
  readonly citation: string;
  readonly answer: string;
}

/** Pieces of evidence that probably have one origin: a person says whether they have. */
export function Proposal(props: {
  readonly storyId: StoryId;
  readonly proposal: AnswerOf<'list-same-origins'>['proposals'][number];
  readonly pieces: readonly Piece[];
  /** The origins the story knows. */
  readonly names: readonly string[];
  readonly mayCheck: boolean;
}) {
  const { storyId, proposal, pieces, names, mayCheck } = props;
  const t = useTexts('origins');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const isAwake = useAwake();
  const [name, setName] = useState(proposal.originName ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const reason = t(`reasons.${proposal.reason}`);
  const settle = async (origin: string | null) => {
    setSending(true);
    const answer = await call('settle-same-origin', { storyId, key: proposal.key, origin });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    saidSaved(origin === null ? t('were-put-apart') : t('were-brought', { name: origin }));
    router.refresh();
  };
  return (
    <li className="sm-origin">
      <strong>{reason}</strong>
      <ul className="sm-origin-pieces">
        {pieces.map(({ evidenceId, claimId, number, citation, answer }) => (
          <li key={evidenceId} dir="auto">
            {number !== null && (
              <TextLink size="sm" href={`/stories/${storyId}?claim=${claimId}`}>
                {t('on-claim', { number: String(number) })}
              </TextLink>
            )}{' '}
            {citation} <span className="sm-origin-soft">{answer}</span>
          </li>
        ))}
      </ul>
      {mayCheck && (
        <form
          className="sm-origin-acts"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void settle(name);
          }}
        >
          <Autocomplete
            label={t('origin-name')}
            data={[...new Set(names)]}
            value={name}
            onChange={setName}
          />
          <Button
            type="submit"
            variant="default"
            loading={isSending}
            disabled={!isAwake}
            aria-label={t('together-one', { reason })}
          >
            {t('together')}
          </Button>
          <Button
            variant="subtle"
            disabled={!isAwake || isSending}
            aria-label={t('apart-one', { reason })}
            onClick={() => void settle(null)}
          >
            {t('apart')}
          </Button>
        </form>
      )}
      {problem !== null && <Refusal problem={problem} />}
    </li>
  );
}
