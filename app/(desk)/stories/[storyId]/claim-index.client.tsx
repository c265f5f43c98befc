'use client';

import './presence.css';
import { useTexts } from '#texts';
import { UnstyledButton } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import { memo, useDeferredValue, useMemo } from 'react';
import { LongList } from '#app/_ui/long-list.client.tsx';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { withdrawnReason } from '#app/_parts/withdrawn-reason.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { ClaimId } from '#lib/id.ts';
import { useGalley } from './galley-desk.client.ts';
import { LinkMark } from './linked-claims.client.tsx';
import { type Mark, wordsOfMark } from './mark.ts';
import { initialsOf } from './present.ts';
import { useStore } from './store.client.ts';
import { openFromList } from './ways.client.ts';
import { WithdrawnBy } from './withdrawn-by.client.tsx';

const ROW_PX = 58;

/** Every mark in a list, for finding one's way and for those who do not see the text's underlines. */
export function ClaimIndex() {
  const t = useTexts('galley');
  const words = useTexts('words');
  const desk = useGalley();
  // The text and the panel come first: a new mark is painted before its row in the list.
  const listed = useDeferredValue(useStore(desk.marks, (marks) => marks.listed));
  const total = useStore(desk.marks, (marks) => marks.open.length);
  const withdrawn = useStore(desk.marks, (marks) => marks.withdrawn);
  const selectedId = useDeferredValue(useStore(desk.marks, (marks) => marks.selectedId));
  const isListMeant = useStore(desk.panel, (panel) => panel.isListMeant);
  const list = useMemo(() => {
    const currentAt = listed.findIndex((mark) => mark.id === selectedId);
    return (
      <LongList
        label={t('side.claims-in-order')}
        items={listed}
        keyOf={(mark) => mark.id}
        rowHeightPx={ROW_PX}
        currentAt={currentAt}
      >
        {(mark, at) => (
          <Row
            t={t}
            words={words}
            mark={mark}
            isCurrent={mark.id === selectedId}
            isMeant={isListMeant && at === Math.max(currentAt, 0)}
          />
        )}
      </LongList>
    );
  }, [listed, selectedId, isListMeant, t, words]);
  return (
    <>
      <p className="sm-index-count" data-landing="">
        {listed.length === total
          ? words('claims', { count: total })
          : t('side.claims-of-all', { count: listed.length, total })}
      </p>
      {list}
      {withdrawn.length > 0 && (
        <details className="sm-earlier sm-index-withdrawn">
          <summary>{t('side.claims-withdrawn', { count: withdrawn.length })}</summary>
          <ol aria-label={t('side.withdrawn-claims')}>
            {withdrawn.map((mark) => (
              <li key={mark.id}>
                <Row t={t} words={words} mark={mark} isCurrent={mark.id === selectedId} />
                <div className="sm-index-why">
                  <p dir="auto">{withdrawnReason(mark.withdrawnReason, words)}</p>
                  <WithdrawnBy mark={mark} />
                </div>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** Its texts come from the list: with thousands of claims, no row looks up its own. */
const Row = memo(function Row(props: {
  readonly t: Speak<'galley'>;
  readonly words: Speak<'words'>;
  readonly mark: Mark;
  readonly isCurrent: boolean;
  /** Whether the focus goes here where the list is opened in a drawer. */
  readonly isMeant?: boolean;
}) {
  const { t, words, mark, isCurrent, isMeant } = props;
  const desk = useGalley();
  const isInConflict = useStore(desk.links, (links) =>
    links.some((link) => link.kind === 'conflicts-with' && link.claimIds.includes(mark.id)),
  );
  return (
    <UnstyledButton
      className="sm-row"
      aria-current={isCurrent ? 'true' : undefined}
      data-autofocus={isMeant === true ? '' : undefined}
      data-priority={mark.priority}
      data-row={mark.id}
      onClick={() => {
        openFromList(desk, mark.id);
      }}
    >
      <span className="sm-row-number sm-numbers">
        <span className="sm-unseen">{t('side.claim', { number: String(mark.number) })}</span>
        <span aria-hidden="true">{mark.number}</span>
      </span>
      <span className="sm-row-words" dir="auto">
        {wordsOfMark(desk.text, mark)}
      </span>
      <span className="sm-row-about">
        <span className="sm-row-kind">
          {words(`claim-kind.${mark.kind}`)}
          {mark.priority === 'high' && (
            <span className="sm-row-high">
              {', '}
              <span aria-hidden="true">{t('side.high')}</span>
              <span className="sm-unseen">{t('side.high-priority')}</span>
            </span>
          )}
        </span>
        {isInConflict && (
          <span className="sm-row-conflict" title={t('side.in-conflict')}>
            <LinkMark kind="conflicts-with" />
            <span className="sm-unseen">{t('side.in-conflict-spoken')}</span>
          </span>
        )}
        <WhoIsOn t={t} claimId={mark.id} />
        {AXES.map((axis) => {
          const standing = mark.verdicts[axis] ?? 'unchecked';
          return (
            <span key={axis} className="sm-row-verdict">
              <span aria-hidden="true">{t(`side.asked.${axis}`)}</span>
              <VerdictLine standing={standing} />
              <span className="sm-unseen">
                {t('side.judged-spoken', {
                  question: words(`question.${axis}`),
                  standing: words(`standing.${standing}`),
                })}
              </span>
            </span>
          );
        })}
      </span>
    </UnstyledButton>
  );
});

/** Which colleagues have a claim open, and who has it. */
function WhoIsOn({ t, claimId }: { readonly t: Speak<'galley'>; readonly claimId: ClaimId }) {
  const desk = useGalley();
  const people = useStore(desk.present, ({ onClaim }) => onClaim.get(claimId));
  const hold = useStore(desk.present, ({ holds }) => holds.get(claimId));
  if (people === undefined && hold === undefined) return null;
  return (
    <span className="sm-row-here">
      {hold !== undefined && (
        <>
          <IconHandGrab size={13} aria-hidden />
          <span className="sm-unseen">{t('side.holds-it', { name: hold.name })} </span>
        </>
      )}
      {people?.map(({ personId, name }) => (
        <span key={personId}>
          <span className="sm-initials" aria-hidden="true" title={name}>
            {initialsOf(name)}
          </span>
          <span className="sm-unseen">{t('side.is-here', { name })} </span>
        </span>
      ))}
    </span>
  );
}
