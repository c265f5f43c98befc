'use client';

import { useLanguage, useTexts } from '#texts';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { ClaimId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import { CORRECTION_KINDS, type Correction } from '#lib/review/correction.ts';

/** A claim as corrections name it. */
export interface NamedClaim {
  readonly id: ClaimId;
  readonly number: number;
  readonly words: string;
}

/** One correction, and the way to whoever else relied on its claim. */
export function CorrectionRow(props: {
  readonly correction: Correction;
  readonly claim: NamedClaim | undefined;
}) {
  const t = useTexts('review');
  const { kind, text, missed, byName, at, claimId } = props.correction;
  const number = String(props.claim?.number ?? '');
  return (
    <li>
      <div>
        <p>
          <strong>{t(`correction-kind.${kind}`)}</strong>{' '}
          <span className="sm-soft">
            {t.rich('correction-of', { number, name: byName, ago: () => <TimeAgo at={at} /> })}
          </span>
        </p>
        <blockquote dir="auto">{text}</blockquote>
        <p className="sm-soft" dir="auto">
          {t('missed', { missed })}
        </p>
        <RestingOn claimId={claimId} number={number} />
      </div>
    </li>
  );
}

type Resting = AnswerOf<'list-resting-on'>['claims'];

/** Looks, when asked, where else the claim, its source or its evidence was relied on. */
function RestingOn({ claimId, number }: { readonly claimId: ClaimId; readonly number: string }) {
  const t = useTexts('review');
  const language = useLanguage();
  const [found, setFound] = useState<Resting | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = async () => {
    const answer = await call('list-resting-on', { claimId });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setFound(answer.value.claims);
  };
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <div aria-live="polite">
      {problem !== null && <Refusal problem={problem} />}
      {found === null && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('resting-of', { number })}
          onClick={() => void look()}
        >
          {t('resting')}
        </Button>
      )}
      {found?.length === 0 && <p className="sm-soft">{t('resting-none')}</p>}
      {found !== null && found.length > 0 && (
        <ul className="sm-review-since">
          {found.map((claim) => (
            <li key={claim.claimId}>
              {t.rich('resting-claim', {
                title: claim.storyTitle,
                number: String(claim.number),
                why: list.format(
                  claim.because.map(({ kind, what }) => t(`because.${kind}`, { what })),
                ),
                story: (title) => <TextLink href={`/stories/${claim.storyId}`}>{title}</TextLink>,
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Adds a correction to one of the story's claims. */
export function CorrectionForm({ claims }: { readonly claims: readonly NamedClaim[] }) {
  const t = useTexts('review');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const [claimId, setClaimId] = useState<string>(claims[0]?.id ?? '');
  const [kind, setKind] = useState<string>('correction');
  const [text, setText] = useState('');
  const [missed, setMissed] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    const claim = claims.find(({ id }) => id === claimId);
    const meant = CORRECTION_KINDS.find((each) => each === kind);
    if (claim === undefined || meant === undefined) return;
    setSending(true);
    const said = { claimId: claim.id, kind: meant, text, missed };
    const answer = await call('add-correction', said);
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setText('');
    setMissed('');
    router.refresh();
    saidSaved(t('corrected'));
  };
  return (
    <form
      className="sm-review-acts"
      aria-label={t('add-correction')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {problem !== null && <Refusal problem={problem} />}
      <NativeSelect
        label={t('which-claim')}
        value={claimId}
        data={claims.map(({ id, number, words }) => ({
          value: id,
          label: `${number} · ${words.slice(0, 80)}`,
        }))}
        onChange={(event) => {
          setClaimId(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('which-kind')}
        value={kind}
        data={CORRECTION_KINDS.map((each) => ({
          value: each,
          label: t(`correction-kind.${each}`),
        }))}
        onChange={(event) => {
          setKind(event.currentTarget.value);
        }}
      />
      <Textarea
        label={t('correction-text')}
        required
        autosize
        minRows={2}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <Textarea
        label={t('correction-missed')}
        required
        autosize
        minRows={2}
        dir="auto"
        value={missed}
        onChange={(event) => {
          setMissed(event.currentTarget.value);
        }}
      />
      <div>
        <SubmitButton isSending={isSending}>{t('add-correction')}</SubmitButton>
      </div>
    </form>
  );
}
