'use client';

import './presence.css';
import { UnstyledButton } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import { memo, useDeferredValue, useMemo } from 'react';
import { LongList } from '#app/_ui/long-list.client.tsx';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { AXIS_QUESTIONS, CLAIM_KIND_WORDS, STANDING_WORDS, counted } from '#app/_parts/wording.ts';
import type { ClaimId } from '#lib/id.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { useGalley } from './galley-desk.client.ts';
import { LinkMark } from './linked-claims.client.tsx';
import type { Mark } from './mark.ts';
import { initialsOf } from './present.ts';
import { useStore } from './store.client.ts';
import { openFromList } from './ways.client.ts';
import { WithdrawnBy } from './withdrawn-by.client.tsx';

const ROW_PX = 58;

/** Every mark in a list, for finding one's way and for those who do not see the text's underlines. */
export function ClaimIndex() {
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
        label="Claims in reading order"
        items={listed}
        keyOf={(mark) => mark.id}
        rowHeightPx={ROW_PX}
        currentAt={currentAt}
      >
        {(mark, at) => (
          <Row
            mark={mark}
            isCurrent={mark.id === selectedId}
            isMeant={isListMeant && at === Math.max(currentAt, 0)}
          />
        )}
      </LongList>
    );
  }, [listed, selectedId, isListMeant]);
  return (
    <>
      <p className="sm-index-count" data-landing="">
        {listed.length === total
          ? counted(total, 'claim')
          : `${counted(listed.length, 'claim')} of ${total.toLocaleString('en')}`}
      </p>
      {list}
      {withdrawn.length > 0 && (
        <details className="sm-earlier sm-index-withdrawn">
          <summary>{counted(withdrawn.length, 'claim')} withdrawn</summary>
          <ol aria-label="Withdrawn claims">
            {withdrawn.map((mark) => (
              <li key={mark.id}>
                <Row mark={mark} isCurrent={mark.id === selectedId} />
                <div className="sm-index-why">
                  <p dir="auto">{mark.withdrawnReason}</p>
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

const Row = memo(function Row(props: {
  readonly mark: Mark;
  readonly isCurrent: boolean;
  /** Whether the focus goes here where the list is opened in a drawer. */
  readonly isMeant?: boolean;
}) {
  const { mark, isCurrent, isMeant } = props;
  const desk = useGalley();
  const { attribution, content } = mark.verdicts;
  const isInConflict = useStore(desk.links, (links) =>
    links.some((link) => link.kind === 'conflicts-with' && link.claimIds.includes(mark.id)),
  );
  return (
    <UnstyledButton
      className="sm-row"
      aria-current={isCurrent ? 'true' : undefined}
      data-autofocus={isMeant === true ? '' : undefined}
      data-priority={mark.priority}
      onClick={() => {
        openFromList(desk, mark.id);
      }}
    >
      <span className="sm-row-number sm-numbers">
        <span className="sm-unseen">Claim </span>
        {mark.number}
      </span>
      <span className="sm-row-words" dir="auto">
        {wordsOfRuns(desk.text, mark.spans)}
      </span>
      <span className="sm-row-about">
        <span className="sm-row-kind">
          {CLAIM_KIND_WORDS[mark.kind]}
          {mark.priority === 'high' && (
            <span className="sm-row-high">
              , high<span className="sm-unseen"> priority</span>
            </span>
          )}
        </span>
        {isInConflict && (
          <span className="sm-row-conflict" title="Conflicts with another claim">
            <LinkMark kind="conflicts-with" />
            <span className="sm-unseen">Conflicts with another claim.</span>
          </span>
        )}
        <WhoIsOn claimId={mark.id} />
        <span className="sm-row-verdict">
          <span aria-hidden="true">said</span>
          <VerdictLine standing={attribution ?? 'unchecked'} />
          <span className="sm-unseen">
            {AXIS_QUESTIONS.attribution} {STANDING_WORDS[attribution ?? 'unchecked']}.
          </span>
        </span>
        <span className="sm-row-verdict">
          <span aria-hidden="true">so</span>
          <VerdictLine standing={content ?? 'unchecked'} />
          <span className="sm-unseen">
            {AXIS_QUESTIONS.content} {STANDING_WORDS[content ?? 'unchecked']}.
          </span>
        </span>
      </span>
    </UnstyledButton>
  );
});

/** Which colleagues have a claim open, and who has it. */
function WhoIsOn({ claimId }: { readonly claimId: ClaimId }) {
  const desk = useGalley();
  const people = useStore(desk.present, ({ onClaim }) => onClaim.get(claimId));
  const hold = useStore(desk.present, ({ holds }) => holds.get(claimId));
  if (people === undefined && hold === undefined) return null;
  return (
    <span className="sm-row-here">
      {hold !== undefined && (
        <>
          <IconHandGrab size={13} aria-hidden />
          <span className="sm-unseen">{hold.name} has it. </span>
        </>
      )}
      {people?.map(({ personId, name }) => (
        <span key={personId}>
          <span className="sm-initials" aria-hidden="true" title={name}>
            {initialsOf(name)}
          </span>
          <span className="sm-unseen">{name} is here. </span>
        </span>
      ))}
    </span>
  );
}
