'use client';

import { useTexts } from '#texts';
import {
  Button,
  Checkbox,
  FileInput,
  Group,
  NativeSelect,
  TextInput,
  Textarea,
} from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useQueryAct } from './use-query-act.client.ts';
import { call } from '#app/_client/call.ts';
import { arrivingCopy } from '#app/_parts/arriving-copy.client.ts';
import { momentFrom } from '#app/_parts/local-moment.ts';
import { faultOf } from '#app/_parts/query-fields.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { ToldQuery } from '#lib/desk/told-query.ts';
import { WRITTEN_CHANNELS } from '#lib/query/query.ts';

/** Writes down what came back; whoever the query is put to answers it in the same place. */
export function AnswerForm(props: {
  readonly query: ToldQuery;
  readonly isMine: boolean;
  readonly onDone?: () => void;
}) {
  const { query, isMine, onDone } = props;
  const house = useTexts('house');
  const t = useTexts('queries');
  const { act, isSending, problem } = useQueryAct();
  const [text, setText] = useState('');
  const [accepts, setAccepts] = useState(false);
  const [channel, setChannel] = useState('phone');
  const [when, setWhen] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const send = async () => {
    const copy = file === null ? null : await arrivingCopy(file).catch(() => undefined);
    setUnreadable(copy === undefined);
    if (copy === undefined) return;
    const came = momentFrom(when);
    const how = WRITTEN_CHANNELS.find((each) => each === channel) ?? 'other';
    const answering = {
      queryId: query.id,
      text,
      accepts,
      keptCopy: copy,
      ...(isMine ? {} : { channel: how, ...(came === null ? {} : { answeredAt: came }) }),
    };
    const saved = t('answer-saved', { number: String(query.number) });
    if ((await act(() => call('answer-query', answering), saved)) === null) return;
    setText('');
    setAccepts(false);
    setFile(null);
    setWhen('');
    onDone?.();
  };
  return (
    <form
      className="sm-query-form"
      aria-label={isMine ? t('your-answer') : t('write-down')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <Checkbox
        label={t('right-as-it-stands')}
        checked={accepts}
        onChange={(event) => {
          setAccepts(event.currentTarget.checked);
        }}
      />
      <Textarea
        label={isMine ? t('your-answer') : t('answer')}
        autosize
        minRows={2}
        dir="auto"
        autoFocus={onDone !== undefined}
        value={text}
        error={faultOf(problem, 'text')}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <div className="sm-query-pair">
        {!isMine && (
          <>
            <NativeSelect
              label={t('how-it-came')}
              value={channel}
              data={WRITTEN_CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
              onChange={(event) => {
                setChannel(event.currentTarget.value);
              }}
            />
            <TextInput
              label={t('when-it-came')}
              description={t('empty-is-now')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              type="datetime-local"
              value={when}
              error={faultOf(problem, 'answeredAt')}
              onChange={(event) => {
                setWhen(event.currentTarget.value);
              }}
            />
          </>
        )}
        <FileInput
          label={t('kept-file')}
          placeholder={t('choose-file')}
          leftSection={<IconPaperclip size={16} aria-hidden />}
          clearable
          value={file}
          error={isUnreadable ? t('file-unreadable') : faultOf(problem, 'keptCopy')}
          onChange={setFile}
        />
      </div>
      {problem !== null && <Refusal problem={problem} />}
      <Group gap="xs">
        <SubmitButton isSending={isSending} size="compact-sm">
          {isMine ? t('send-answer') : t('write-down')}
        </SubmitButton>
        {onDone !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={onDone}>
            {house('cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}
