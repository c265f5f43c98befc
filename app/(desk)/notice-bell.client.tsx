'use client';

import { useTexts } from '#texts';
import { Loader, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { useUnreadNotices } from '#app/_parts/unread-notices.client.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Problem } from '#lib/problem.ts';
import { NoticeItem, type ToldNotice } from './notice-item.client.tsx';
import { ReadAllNotices } from './read-all-notices.client.tsx';

/** How many notices the bell's list holds; the rest is on the screen of notices. */
const SHOWN = 10;

/** Beyond this the number itself says nothing more. */
const MOST = 99;

/** The bell: how many notices are unread, and the newest of them. */
export function NoticeBell({ unread: first }: { readonly unread: number }) {
  const t = useTexts('notices');
  const unread = useUnreadNotices(first);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        width="min(26rem, 94vw)"
        position="bottom-end"
        shadow="md"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <UnstyledButton
            className="sm-bell"
            aria-label={t('bell', { count: unread })}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <IconBell size={20} aria-hidden />
            {unread > 0 && (
              <span className="sm-bell-count" aria-hidden>
                {unread > MOST ? t('more-than', { count: MOST }) : unread}
              </span>
            )}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className="sm-bell-list" aria-label={t('title')}>
          {isOpen && <Newest unread={unread} onClose={close} />}
        </Popover.Dropdown>
      </Popover>
      <Growth unread={unread} />
    </>
  );
}

function Newest({ unread, onClose }: { readonly unread: number; readonly onClose: () => void }) {
  const t = useTexts('notices');
  const [notices, setNotices] = useState<readonly ToldNotice[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('list-notices', { limit: SHOWN }).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setNotices(answer.value.items);
      else setProblem(answer.problem);
    });
    return () => {
      isWanted = false;
    };
    // Read anew when the number changes: while the list is open a colleague may write.
  }, [unread]);
  const newest = notices?.[0]?.number ?? 0;
  return (
    <>
      <div className="sm-bell-head">
        <h2 className="sm-bell-title" tabIndex={-1} data-autofocus>
          {t('title')}
        </h2>
        {unread > 0 && newest > 0 && <ReadAllNotices upTo={newest} />}
      </div>
      <div className="sm-bell-body">
        {problem !== null && <Refusal problem={problem} />}
        {notices === null && problem === null && <Loader size="sm" m="md" />}
        {notices?.length === 0 && <p className="sm-bell-none">{t('none-why')}</p>}
        {notices !== null && notices.length > 0 && (
          <ul className="sm-notices">
            {notices.map((notice) => (
              <NoticeItem key={notice.number} notice={notice} onFollow={onClose} />
            ))}
          </ul>
        )}
      </div>
      <div className="sm-bell-foot">
        <TextLink href="/notices" onClick={onClose}>
          {t('all-notices')}
        </TextLink>
      </div>
    </>
  );
}

/** Says it aloud when there is more to read; that there is less needs no word. */
function Growth({ unread }: { readonly unread: number }) {
  const t = useTexts('notices');
  const before = useRef(unread);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (unread > before.current) setSaid(t('unread', { count: unread }));
    before.current = unread;
  }, [unread, t]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
