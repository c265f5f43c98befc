'use client';

import { useTexts } from '#texts';
import { FileInput, Radio, Text, Textarea } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { noteAnswered } from './answered.client.ts';
import { call } from '#app/_client/call.ts';
import { newRequestKey } from '#app/_client/request-key.ts';
import { arrivingCopy } from '#app/_parts/arriving-copy.client.ts';
import { ExactTime } from '#app/_parts/exact-time.client.tsx';
import { faultOf } from '#app/_parts/query-fields.client.tsx';
import { FormFrame } from '#app/_ui/form-frame.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { Problem } from '#lib/problem.ts';
import { ANSWER_LENGTH } from '#lib/query/query.ts';

const MB = 1024 * 1024;

/** What is asked, and the one answer to it; once the desk has it, that it was received. */
export function LinkAnswer(props: {
  readonly token: string;
  readonly asked: AnswerOf<'read-query-link'>;
}) {
  const { token, asked } = props;
  const t = useTexts('replies');
  const [isReceived, setReceived] = useState(false);
  if (isReceived) return <PlainScreen title={t('received')} lead={t('received-lead')} />;
  const { outlet, words, question, dueAt, expiresAt } = asked;
  return (
    <PlainScreen
      title={t('your-answer-asked')}
      lead={outlet === null ? t('asked-by-desk') : t('asked-by-outlet', { outlet })}
    >
      <blockquote className="sm-asked-question" dir="auto">
        {question}
      </blockquote>
      <h2 className="sm-asked-heading">{t('these-words')}</h2>
      <ul className="sm-asked-words">
        {words.map((each, at) => (
          <li key={at}>
            <q dir="auto">{each}</q>
          </li>
        ))}
      </ul>
      {dueAt !== null && (
        <p className="sm-asked-until">
          {t.rich('asked-until', { when: () => <ExactTime at={dueAt} /> })}
        </p>
      )}
      <AnswerOnce
        token={token}
        fileBytes={asked.fileBytes}
        onReceived={() => {
          noteAnswered(token);
          setReceived(true);
        }}
      />
      <p className="sm-asked-foot sm-soft">
        {t('sent-once')} {t.rich('link-ends', { when: () => <ExactTime at={expiresAt} /> })}
      </p>
    </PlainScreen>
  );
}

function AnswerOnce(props: {
  readonly token: string;
  readonly fileBytes: number;
  readonly onReceived: () => void;
}) {
  const t = useTexts('replies');
  const [says, setSays] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [fileFault, setFileFault] = useState<string | null>(null);
  const [isUnsaid, setUnsaid] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  // One key for however often it is sent: an answer whose receipt was lost is not refused as used up.
  const [requestKey] = useState(newRequestKey);
  const limit = { size: Math.floor((props.fileBytes / MB) * 10) / 10 };
  const accepts = says === 'accepts';
  const send = async () => {
    const isEmpty = says === null || (!accepts && text.trim() === '' && file === null);
    setUnsaid(isEmpty);
    if (isEmpty) return;
    if (file !== null && file.size > props.fileBytes) {
      setFileFault(t('file-too-large', limit));
      return;
    }
    const keptCopy = file === null ? null : await arrivingCopy(file).catch(() => undefined);
    setFileFault(keptCopy === undefined ? t('file-unreadable') : null);
    if (keptCopy === undefined) return;
    setSending(true);
    const answering = { token: props.token, accepts, text: accepts ? '' : text, keptCopy };
    const answer = await call('answer-query-link', answering, { requestKey });
    setSending(false);
    if (answer.ok || answer.problem.doneAs !== undefined) props.onReceived();
    else setProblem(answer.problem);
  };
  return (
    <FormFrame
      label={t('your-reply')}
      problem={problem}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void send();
      }}
    >
      <Radio.Group
        label={t('choose')}
        value={says}
        error={isUnsaid ? t('say-something') : null}
        onChange={setSays}
      >
        <div className="sm-asked-choice">
          <Radio value="accepts" label={t('as-it-stands')} />
          <Radio value="words" label={t('not-as-it-stands')} />
        </div>
      </Radio.Group>
      {says === 'words' && (
        <Textarea
          label={t('text')}
          autosize
          minRows={4}
          maxLength={ANSWER_LENGTH}
          dir="auto"
          value={text}
          error={faultOf(problem, 'text')}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      )}
      <FileInput
        label={t('file-too')}
        description={t('file-limit', limit)}
        placeholder={t('choose-file')}
        leftSection={<IconPaperclip size={16} aria-hidden />}
        clearable
        value={file}
        error={fileFault ?? faultOf(problem, 'keptCopy')}
        onChange={(chosen) => {
          setFile(chosen);
          setFileFault(null);
        }}
      />
      <Text size="sm" component="div">
        <SubmitButton isSending={isSending}>{t('send')}</SubmitButton>
      </Text>
    </FormFrame>
  );
}
