'use client';

import { useTexts } from '#texts';
import { Checkbox, Radio, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { RefusalWords } from '#app/_ui/refusal-words.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

/** The review of a story as it was read. */
export type ToldReview = AnswerOf<'read-review'>;

interface ActsProps {
  readonly storyId: StoryId;
  readonly review: ToldReview;
}

/** What those are told who have signed or voted. */
const HAVE_MARKED: ReadonlySet<string | undefined> = new Set(['signed-by-you', 'voted-by-you']);

/** What can be done now, each act where the story's state and the reader allow it. */
export function ReviewActs(props: ActsProps) {
  const { review } = props;
  const t = useTexts('review');
  const whyNot = new Map(review.acts.map(({ act, why }) => [act, why]));
  const may = (act: ToldReview['acts'][number]['act']) => whyNot.get(act) === null;
  const mayAny = review.acts.some(({ why }) => why === null);
  const whyUnsigned = whyNot.get('sign') ?? null;
  const isVote = review.signing.kind === 'vote';
  const isHeldBack = review.status === 'in-review' && may('send-back') && whyUnsigned !== null;
  if (!mayAny) return null;
  return (
    <div className="sm-review-acts">
      {may('send-to-review') && <SendToReview {...props} />}
      {may('sign') && <Sign {...props} />}
      {isHeldBack && (
        <p className="sm-soft">
          {/* Who has signed or voted is held back by nothing. */}
          {!HAVE_MARKED.has(whyUnsigned.said?.key) && t(isVote ? 'why-no-vote' : 'why-not')}{' '}
          <RefusalWords told={whyUnsigned} />
        </p>
      )}
      {may('send-back') && <SendBack {...props} />}
      {may('publish') && <Publish {...props} />}
    </div>
  );
}

/** Sends one act, says that it was kept, and shows the page as it is then. */
function useAct() {
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const act = async (
    send: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: Problem }>,
    said: string,
  ) => {
    setSending(true);
    const answer = await send();
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    router.refresh();
    if (answer.ok) saidSaved(said);
    return answer.ok ? null : answer.problem;
  };
  return { problem, isSending, act };
}

function SendToReview({ storyId }: ActsProps) {
  const t = useTexts('review');
  const { problem, isSending, act } = useAct();
  return (
    <form
      aria-label={t('send-to-review')}
      onSubmit={(event) => {
        event.preventDefault();
        void act(() => call('send-to-review', { storyId }), t('sent'));
      }}
    >
      {problem !== null && <Refusal problem={problem} />}
      <SubmitButton isSending={isSending}>{t('send-to-review')}</SubmitButton>
    </form>
  );
}

function SendBack({ storyId }: ActsProps) {
  const t = useTexts('review');
  const { problem, isSending, act } = useAct();
  const [reason, setReason] = useState('');
  return (
    <form
      className="sm-review-form"
      aria-label={t('send-back')}
      onSubmit={(event) => {
        event.preventDefault();
        void act(() => call('send-back', { storyId, reason }), t('sent-back'));
      }}
    >
      {problem !== null && <Refusal problem={problem} />}
      <Textarea
        label={t('send-back-why')}
        required
        autosize
        minRows={2}
        dir="auto"
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <div>
        <SubmitButton isSending={isSending} variant="default">
          {t('send-back')}
        </SubmitButton>
      </div>
    </form>
  );
}

function Sign({ storyId, review }: ActsProps) {
  const t = useTexts('review');
  const { problem, isSending, act } = useAct();
  const isVote = review.signing.kind === 'vote';
  const [reason, setReason] = useState('');
  const [says, setSays] = useState<'yes' | 'no' | null>(null);
  const voided = review.lastHeld?.state === 'void' ? review.lastHeld : null;
  const [isDifference, setDifference] = useState(true);
  const send = () => {
    const approves = voided !== null && isDifference ? voided.id : null;
    const put = { storyId, upTo: review.upTo, approves, reason };
    if (!isVote) return call('sign-off', put);
    return says === null ? null : call('cast-vote', { ...put, says });
  };
  return (
    <form
      className="sm-review-form"
      aria-label={isVote ? t('vote') : t('sign')}
      onSubmit={(event) => {
        event.preventDefault();
        const sent = send();
        if (sent !== null) void act(() => sent, isVote ? t('voted') : t('signed'));
      }}
    >
      {problem !== null && <Refusal problem={problem} />}
      {isVote && (
        <Radio.Group
          label={t('vote')}
          required
          value={says}
          onChange={(value) => {
            setSays(value === 'no' ? 'no' : 'yes');
          }}
        >
          <Radio value="yes" label={t('vote-yes')} mt="xs" />
          <Radio value="no" label={t('vote-no')} mt="xs" />
        </Radio.Group>
      )}
      {voided !== null && (
        <Checkbox
          label={t('sign-difference', { number: String(voided.number) })}
          checked={isDifference}
          onChange={(event) => {
            setDifference(event.currentTarget.checked);
          }}
        />
      )}
      <Textarea
        label={isVote ? t('vote-why') : t('sign-why')}
        required={isVote}
        autosize
        minRows={1}
        dir="auto"
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <div>
        <SubmitButton isSending={isSending} disabled={isVote && says === null}>
          {isVote ? t('vote') : t('sign')}
        </SubmitButton>
      </div>
    </form>
  );
}

function Publish({ storyId }: ActsProps) {
  const t = useTexts('review');
  const { act } = useAct();
  return (
    <div>
      <ConfirmButton
        label={t('publish')}
        spoken={t('publish')}
        title={t('publish')}
        question={t('publish-ask')}
        confirm={t('publish')}
        look="filled"
        act={() => act(() => call('publish-story', { storyId }), t('published'))}
      />
    </div>
  );
}
