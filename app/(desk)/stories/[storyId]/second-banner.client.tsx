'use client';

import './second-banner.css';
import { useTexts } from '#texts';
import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { say } from './claim-acts.client.ts';
import { type SecondTask, useGalley } from './galley-desk.client.ts';
import { type TaskRow, isWanting, readTasks, toNextWanting } from './second-task.client.ts';
import { useStore } from './store.client.ts';
import { useSave } from './use-save.client.ts';

/** Says to a reader what they are asked for, how far they are, and hands it in when it is done. */
export function SecondBanner() {
  const desk = useGalley();
  const tasks = useStore(desk.tasks, (held) => held);
  return tasks.map((task) => <Banner key={task.summary.reading.id} task={task} />);
}

function Banner({ task }: { readonly task: SecondTask }) {
  const t = useTexts('galley');
  const desk = useGalley();
  const [isHandingIn, setHandingIn] = useState(false);
  const { reading } = task.summary;
  const wanting = task.rows.filter(isWanting);
  const done = task.rows.length - wanting.length;
  return (
    <section className="sm-second" aria-label={t('side.second-reading')}>
      <IconEyeOff size={20} aria-hidden className="sm-second-icon" />
      <div className="sm-second-words">
        <p>
          <strong>{t('side.asked-to-read', { count: task.rows.length })}</strong>{' '}
          <span className="sm-numbers" role="status">
            {t('side.judged-of-all', { done, all: task.rows.length })}
          </span>
        </p>
        {reading.note !== '' && (
          <p className="sm-soft" dir="auto">
            {t('side.note-from', { name: reading.askedByName, note: reading.note })}
          </p>
        )}
      </div>
      <Group gap="xs" className="sm-second-acts">
        {wanting.length > 0 && (
          <Button
            size="compact-sm"
            onClick={() => {
              toNextWanting(desk);
            }}
          >
            {t('side.next-to-judge')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant={wanting.length === 0 ? 'filled' : 'default'}
          onClick={() => {
            setHandingIn(true);
          }}
        >
          {t('side.hand-in')}
        </Button>
      </Group>
      <Modal
        opened={isHandingIn}
        onClose={() => {
          setHandingIn(false);
        }}
        title={t('side.hand-in-title')}
        size="lg"
      >
        <HandIn
          task={task}
          wanting={wanting}
          onClose={() => {
            setHandingIn(false);
          }}
        />
      </Modal>
    </section>
  );
}

function HandIn(props: {
  readonly task: SecondTask;
  readonly wanting: readonly TaskRow[];
  readonly onClose: () => void;
}) {
  const t = useTexts('galley');
  const { task, wanting } = props;
  const desk = useGalley();
  const saving = useSave();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const { reading } = task.summary;
  const handIn = async () => {
    const leftOut = wanting.map((row) => ({
      claimId: row.claim.id,
      reason: reasons[row.claim.id] ?? '',
    }));
    const giving = { readingId: reading.id, expects: reading.version, leftOut };
    const answer = await saving.save(() => call('give-second-reading', giving));
    if (answer === null) return;
    props.onClose();
    say(desk, 'saved', t('side.handed-in'));
    await readTasks(desk);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      <Text size="sm">
        {wanting.length === 0 ? t('side.hand-in-whole') : t('side.hand-in-wanting')}
      </Text>
      {wanting.map((row) => (
        <Textarea
          key={row.claim.id}
          mt="sm"
          required
          autosize
          minRows={1}
          label={t('side.why-left-out', { number: String(row.claim.number) })}
          description={row.claim.words}
          value={reasons[row.claim.id] ?? ''}
          onChange={(event) => {
            setReasons({ ...reasons, [row.claim.id]: event.currentTarget.value });
          }}
        />
      ))}
      {saving.problem !== null && <Refusal problem={saving.problem} />}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={props.onClose}>
          {t('side.go-on-reading')}
        </Button>
        <Button type="submit" loading={saving.isSaving}>
          {t('side.hand-in')}
        </Button>
      </Group>
    </form>
  );
}
