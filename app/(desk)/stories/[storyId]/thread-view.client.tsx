'use client';

import { useTexts } from '#texts';
import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconMessageReply } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { piecesOf, unnamedIn } from '#lib/thread/mentions.ts';
import type { Remark, Thread } from '#lib/thread/thread.ts';
import { say } from './claim-acts.client.ts';
import { readDetail, takeThread } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { hasKept } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { RemarkForm, remarkKey } from './remark-form.client.tsx';
import { useSave } from './use-save.client.ts';

/** One thread with its remarks, and what can be done with it. */
export function ThreadView(props: {
  readonly thread: Thread;
  readonly mark: Mark;
  readonly names: ClaimDetail['names'];
}) {
  const { thread, mark, names } = props;
  const desk = useGalley();
  const t = useTexts('threads');
  const to = { kind: 'thread', mark, thread } as const;
  const [isAnswering, setAnswering] = useState(() => hasKept(remarkKey(to)));
  const saving = useSave();
  const isOpen = thread.state === 'open';
  const maySay = desk.mayDiscuss && mark.state === 'open';

  const settle = async () => {
    const threadId = thread.id;
    const how = isOpen ? 'resolve-thread' : 'reopen-thread';
    const answer = await saving.save(() => call(how, { threadId, expects: thread.version }));
    if (answer === null) {
      await readDetail(desk, mark.id);
      return;
    }
    takeThread(desk, answer.thread);
    say(desk, 'saved', isOpen ? t('resolved-saved') : t('reopened-saved'));
  };
  return (
    <article
      id={thread.id}
      className="sm-thread"
      data-state={thread.state}
      data-landing=""
      tabIndex={-1}
      aria-label={t(`thread-by.${thread.state}`, { name: thread.createdByName })}
    >
      <ol className="sm-remarks">
        {thread.remarks.map((remark) => (
          <li key={remark.id}>
            <Text size="xs" className="sm-remark-head">
              <span className="sm-remark-who">{remark.createdByName}</span>{' '}
              <span className="sm-soft">
                <TimeAgo at={remark.createdAt} />
              </span>
            </Text>
            <RemarkBody remark={remark} names={names} mine={desk.me.personId} />
          </li>
        ))}
      </ol>
      {saving.problem !== null && <Refusal problem={saving.problem} />}
      {isAnswering && maySay ? (
        <RemarkForm
          to={to}
          onDone={() => {
            setAnswering(false);
          }}
        />
      ) : (
        maySay && (
          <Group gap="xs">
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconMessageReply size={14} aria-hidden />}
              onClick={() => {
                setAnswering(true);
              }}
            >
              {t('answer-it')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              loading={saving.isSaving}
              leftSection={
                isOpen ? (
                  <IconCheck size={14} aria-hidden />
                ) : (
                  <IconArrowBackUp size={14} aria-hidden />
                )
              }
              onClick={() => void settle()}
            >
              {isOpen ? t('resolve') : t('reopen')}
            </Button>
          </Group>
        )
      )}
    </article>
  );
}

/** A remark's words, the names it turns to picked out; one's own name more than the others. */
function RemarkBody(props: {
  readonly remark: Remark;
  readonly names: ClaimDetail['names'];
  readonly mine: string | null;
}) {
  const { remark, names, mine } = props;
  const t = useTexts('threads');
  const turnedTo = remark.mentions.map((id) => names[id] ?? '').filter((name) => name !== '');
  const myName = mine !== null && remark.mentions.some((id) => id === mine) ? names[mine] : null;
  const unnamed = unnamedIn(remark.body, turnedTo);
  return (
    <>
      <p className="sm-remark" dir="auto">
        {piecesOf(remark.body, turnedTo).map(({ text, isMention }, at) =>
          isMention ? (
            <span
              key={at}
              className="sm-mention"
              data-mine={text === `@${myName ?? ''}` ? '' : undefined}
            >
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
      {unnamed.length > 0 && (
        <Text size="xs" className="sm-soft">
          {t('to-whom', { names: unnamed.join(', ') })}
        </Text>
      )}
    </>
  );
}
