'use client';

import './threads.css';
import { Text } from '@mantine/core';
import { counted } from '#app/_parts/wording.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { openPart, closePart } from './panel-acts.client.ts';
import { PanelSection } from './panel-section.client.tsx';
import { RemarkForm } from './remark-form.client.tsx';
import { ThreadView } from './thread-view.client.tsx';
import { useStore } from './store.client.ts';

/** What colleagues say to each other about the claim: open threads at length, resolved ones folded away. */
export function Threads(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const desk = useGalley();
  const isAdding = useStore(desk.panel, (panel) => panel.adding === 'thread');
  const threads = detail?.threads ?? [];
  const open = threads.filter((thread) => thread.state === 'open');
  const resolved = threads.filter((thread) => thread.state === 'resolved');
  const maySay = desk.mayDiscuss && mark.state === 'open';
  const add = {
    label: 'Open a thread',
    onAdd: () => {
      openPart(desk, { adding: 'thread' });
    },
  };
  return (
    <PanelSection title="Threads" count={open.length} {...(maySay ? { add } : {})}>
      {detail !== null && threads.length === 0 && !isAdding && (
        <Text size="sm" className="sm-soft">
          {maySay
            ? 'Ask a colleague about this claim: @ and a name tells them that it is their turn.'
            : 'Nobody has written about this claim.'}
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
        <details className="sm-resolved">
          <summary>{counted(resolved.length, 'resolved thread')}</summary>
          {resolved.toReversed().map((thread) => (
            <ThreadView key={thread.id} thread={thread} mark={mark} names={detail?.names ?? {}} />
          ))}
        </details>
      )}
    </PanelSection>
  );
}
