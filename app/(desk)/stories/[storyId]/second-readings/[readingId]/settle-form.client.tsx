'use client';

import { useTexts } from '#texts';
import { NativeSelect, Radio, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import { type Axis, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import type { ClaimId, SecondReadingId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import { KEEPS } from '#lib/review/second-reading.ts';

/** Decides one difference: the first verdict stays, the second is taken, or a third is given. */
export function SettleForm(props: {
  readonly axis: Axis;
  readonly readingId: SecondReadingId;
  readonly claim: { readonly id: ClaimId; readonly number: number; readonly version: number };
  readonly hasFirst: boolean;
  readonly isOpen: boolean;
}) {
  const { axis, claim, hasFirst, isOpen, readingId } = props;
  const t = useTexts('readings');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const [keeps, setKeeps] = useState('');
  const [value, setValue] = useState('unverified');
  const [reason, setReason] = useState('refuted');
  const [justification, setJustification] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const isThird = keeps === 'third';
  const question = words(`question.${axis}`);
  const ways = {
    first: hasFirst ? t('keep-first') : t('keep-none'),
    second: t('take-second'),
    third: t('give-third'),
  } as const;
  const settle = async () => {
    const chosen = KEEPS.find((each) => each === keeps);
    const third = VERDICT_VALUES.find((each) => each === value);
    if (chosen === undefined) return;
    setSending(true);
    const answer = await call('settle-difference', {
      readingId,
      claimId: claim.id,
      expects: claim.version,
      axis,
      keeps: chosen,
      justification,
      ...(isThird && third !== undefined ? { value: third } : {}),
      disputedReason:
        isThird && third === 'disputed'
          ? (DISPUTED_REASONS.find((each) => each === reason) ?? null)
          : null,
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    router.refresh();
    if (answer.ok) saidSaved(t('difference-settled', { number: String(claim.number), question }));
  };
  return (
    <form
      className="sm-settle"
      aria-label={t('settle-claim', { number: String(claim.number), question })}
      onSubmit={(event) => {
        event.preventDefault();
        void settle();
      }}
    >
      <Radio.Group label={t('settle-difference')} value={keeps} onChange={setKeeps}>
        <div className="sm-settle-choices">
          {KEEPS.filter((each) => isOpen || each === 'first').map((each) => (
            <Radio key={each} size="sm" value={each} label={ways[each]} />
          ))}
        </div>
      </Radio.Group>
      {isThird && (
        <div className="sm-ask-filter">
          <NativeSelect
            label={t('third-verdict')}
            value={value}
            data={VERDICT_VALUES.map((each) => ({ value: each, label: words(`standing.${each}`) }))}
            onChange={(event) => {
              setValue(event.currentTarget.value);
            }}
          />
          {value === 'disputed' && (
            <NativeSelect
              label={t('why-disputed')}
              value={reason}
              data={DISPUTED_REASONS.map((each) => ({
                value: each,
                label: words(`disputed-reason.${each}`),
              }))}
              onChange={(event) => {
                setReason(event.currentTarget.value);
              }}
            />
          )}
        </div>
      )}
      {keeps !== '' && (
        <>
          <Textarea
            label={isThird ? t('why') : t('why-optional')}
            required={isThird}
            autosize
            minRows={1}
            dir="auto"
            value={justification}
            onChange={(event) => {
              setJustification(event.currentTarget.value);
            }}
          />
          {problem !== null && <Refusal problem={problem} />}
          <div>
            <SubmitButton size="compact-sm" isSending={isSending}>
              {t('settle-it')}
            </SubmitButton>
          </div>
        </>
      )}
    </form>
  );
}
