'use client';

import './threads.css';
import { useTexts } from '#texts';
import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Thread } from '#lib/thread/thread.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { openPart, closePart } from './panel-acts.client.ts';
import { PanelSection } from './panel-section.client.tsx';
import { RemarkForm } from './remark-form.client.tsx';
import { ThreadView } from './thread-view.client.tsx';
import { focusWhenThere } from './ways.client.ts';
import { useStore } from './store.client.ts';

/** What colleagues say to each other about the claim: open threads at length, resolved ones folded away. */
export function Threads(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const desk = useGalley();
  const t = useTexts('threads');
  const isAdding = useStore(desk.panel, (panel) => panel.adding === 'thread');
  const threads = detail?.threads ?? [];
  const [isUnfolded, setUnfolded] = useState(false);
  useThreadMeant(detail, (thread) => {
    if (thread.state === 'resolved') setUnfolded(true);
  });
  const open = threads.filter((thread) => thread.state === 'open');
  const resolved = threads.filter((thread) => thread.state === 'resolved');
  const maySay = desk.mayDiscuss && mark.state === 'open';
  const add = {
    label: t('open-a-thread'),
    onAdd: () => {
      openPart(desk, { adding: 'thread' });
    },
  };
  return (
    <PanelSection title={t('threads')} count={open.length} {...(maySay ? { add } : {})}>
      {detail !== null && threads.length === 0 && !isAdding && (
        <Text size="sm" className="sm-soft">
          {maySay ? t('ask-a-colleague') : t('nobody-wrote')}
        </Text>
      )}
      {isAdding && maySay && (
        <RemarkForm
          to={{ kind: 'claim', mark }}
          onDone={() => {
            closePart(desk);
          }}
        />
      )}
      {open.toReversed().map((thread) => (
        <ThreadView key={thread.id} thread={thread} mark={mark} names={detail?.names ?? {}} />
      ))}
      {resolved.length > 0 && (
        <details
          className="sm-resolved"
          open={isUnfolded}
          onToggle={(event) => {
            setUnfolded(event.currentTarget.open);
          }}
        >
          <summary>{t('resolved-threads', { count: resolved.length })}</summary>
          {resolved.toReversed().map((thread) => (
            <ThreadView key={thread.id} thread={thread} mark={mark} names={detail?.names ?? {}} />
          ))}
        </details>
      )}
    </PanelSection>
  );
}

/** Goes to the thread somebody was sent to, once the claim's threads are there. */
function useThreadMeant(detail: ClaimDetail | null, onFound: (thread: Thread) => void): void {
  const desk = useGalley();
  const meant = useStore(desk.threadMeant, (held) => held);
  useEffect(() => {
    if (meant === null || detail?.claim.id !== meant.claimId) return;
    const thread = detail.threads.find(({ id }) => id === meant.threadId);
    if (thread === undefined) return;
    onFound(thread);
    desk.panel.set({ ...desk.panel.get(), drawer: 'claim' });
    focusWhenThere(`[id="${thread.id}"]`);
    desk.threadMeant.set(null);
    // What is done with the thread is the same however often this renders.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [desk, detail, meant]);
}
