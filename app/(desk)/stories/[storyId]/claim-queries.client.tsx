'use client';

import './claim-queries.css';
import { useTexts } from '#texts';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { AskQuery } from '#app/_parts/ask-query.client.tsx';
import { QueryState } from '#app/_parts/query-state.tsx';
import { PlainLink } from '#app/_ui/link.client.tsx';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, type Colleague, useGalley } from './galley-desk.client.ts';
import { leavesForm } from './leaves-form.ts';
import { type Mark, wordsOfMark } from './mark.ts';
import { closePart, openPart } from './panel-acts.client.ts';
import { PanelSection } from './panel-section.client.tsx';
import { useStore } from './store.client.ts';

/** The questions put to people that bear on the claim, and asking another one from here. */
export function ClaimQueries(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const desk = useGalley();
  const t = useTexts('queries');
  const isAdding = useStore(desk.panel, (panel) => panel.adding === 'query');
  const queries = detail?.queries ?? [];
  const mayAsk = desk.mayCheck && mark.state === 'open';
  const waiting = queries.filter(({ state }) => state === 'open' || state === 'answered');
  const add = {
    label: t('ask-of-claim'),
    onAdd: () => {
      openPart(desk, { adding: 'query' });
    },
  };
  return (
    <PanelSection
      title={t('title')}
      count={waiting.length}
      {...(mayAsk && !isAdding ? { add } : {})}
    >
      {detail !== null && queries.length === 0 && !isAdding && (
        <Text size="sm" className="sm-soft">
          {mayAsk ? t('ask-about') : t('none-bears')}
        </Text>
      )}
      {isAdding && mayAsk && <AskOfClaim mark={mark} />}
      {queries.length > 0 && (
        <ul className="sm-claim-queries">
          {queries.toReversed().map((query) => (
            <li key={query.id}>
              <PlainLink href={`/stories/${desk.storyId}/queries?query=${query.id}`}>
                {t('number-and-name', { number: String(query.number), name: query.to })}
              </PlainLink>{' '}
              <QueryState query={query} />
              <p className="sm-claim-question" dir="auto">
                {query.question}
              </p>
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}

/** Whoever wrote the story is asked most often. */
function reportersFirst(colleagues: readonly Colleague[]): readonly Colleague[] {
  const isReporter = ({ role }: Colleague) => Number(role === 'reporter');
  return colleagues.toSorted((a, b) => isReporter(b) - isReporter(a));
}

/** The form that asks, with the claim filled in. */
function AskOfClaim({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const t = useTexts('queries');
  const open = useStore(desk.marks, (marks) => marks.open);
  const colleagues = useStore(desk.members, (members) => members);
  const claims = useMemo(
    () =>
      open.map((each) => ({
        id: each.id,
        number: each.number,
        words: wordsOfMark(desk.text, each),
        accused: each.accused,
      })),
    [desk, open],
  );
  const close = () => {
    closePart(desk);
  };
  return (
    <div
      className="sm-panel-form"
      onKeyDown={(event) => {
        if (leavesForm(event)) close();
      }}
    >
      <AskQuery
        storyId={desk.storyId}
        claims={claims}
        about={[mark.id]}
        members={reportersFirst(colleagues.filter(({ id }) => id !== desk.me.personId))}
        isFocused
        onAsked={(query) => {
          close();
          say(desk, 'saved', t('asked-saved', { number: String(query.number), name: query.to }));
          void readDetail(desk, mark.id);
        }}
        onCancel={close}
      />
    </div>
  );
}
