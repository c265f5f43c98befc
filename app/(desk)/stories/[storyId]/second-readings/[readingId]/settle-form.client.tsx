'use client';

import { NativeSelect, Radio, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { REASON_WORDS } from '#app/_parts/disputed-reasons.ts';
import { AXIS_QUESTIONS, STANDING_WORDS } from '#app/_parts/wording.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { saidSaved } from '#app/_ui/saved.client.ts';
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
  const router = useRouter();
  const [keeps, setKeeps] = useState('');
  const [value, setValue] = useState('unverified');
  const [reason, setReason] = useState('refuted');
  const [justification, setJustification] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const isThird = keeps === 'third';
  const words = {
    first: hasFirst ? 'Keep the first' : 'Leave it without a verdict',
    second: 'Take the second',
    third: 'Give a third',
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
    if (answer.ok)
      saidSaved(`Claim ${claim.number}, ${AXIS_QUESTIONS[axis]} The difference is settled.`);
  };
  return (
    <form
      className="sm-settle"
      aria-label={`Settle claim ${claim.number}: ${AXIS_QUESTIONS[axis]}`}
      onSubmit={(event) => {
        event.preventDefault();
        void settle();
      }}
    >
      <Radio.Group label="Settle the difference" value={keeps} onChange={setKeeps}>
        <div className="sm-settle-choices">
          {KEEPS.filter((each) => isOpen || each === 'first').map((each) => (
            <Radio key={each} size="sm" value={each} label={words[each]} />
          ))}
        </div>
      </Radio.Group>
      {isThird && (
        <div className="sm-ask-filter">
          <NativeSelect
            label="The third verdict"
            value={value}
            data={VERDICT_VALUES.map((each) => ({ value: each, label: STANDING_WORDS[each] }))}
            onChange={(event) => {
              setValue(event.currentTarget.value);
            }}
          />
          {value === 'disputed' && (
            <NativeSelect
              label="Why is it disputed?"
              value={reason}
              data={DISPUTED_REASONS.map((each) => ({ value: each, label: REASON_WORDS[each] }))}
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
            label={isThird ? 'Why?' : 'Why? (may be left empty)'}
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
              Settle it
            </SubmitButton>
          </div>
        </>
      )}
    </form>
  );
}
