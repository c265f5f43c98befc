'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { isSafeToAccept } from '#lib/carry/settling.ts';
import { type Changed, type Group, waitsIn } from './changed.ts';
import { ChangeItem, type ItemDesk } from './item.client.tsx';
import type { ItemForm } from './item-acts.client.tsx';
import { type Settled, claimNow } from './settling.client.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import type { ClaimId, DraftId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

/** So many items of a group are drawn at first, and with each "more". */
const AT_ONCE = 40;

/** One group of changed claims under its heading, with what can be done for all of them at once. */
export function ChangeGroup(props: {
  readonly group: Group;
  readonly items: readonly Changed[];
  readonly settled: Settled;
  readonly desk: ItemDesk;
  readonly draftId: DraftId;
  readonly currentId: ClaimId | null;
  /** An item that was gone to: it is drawn, however far down it stands. */
  readonly reachedId: ClaimId | null;
  readonly opened: { readonly claimId: ClaimId; readonly form: ItemForm } | null;
}) {
  const { desk, draftId, group, items, opened, settled } = props;
  const t = useTexts('drafts');
  const [asked, setAsked] = useState(AT_ONCE);
  const reachedAt = items.findIndex(({ claim }) => claim.id === props.reachedId);
  const shown = Math.max(asked, reachedAt + 2);
  const waiting = items.filter((item) => waitsIn(claimNow(settled, item), draftId));
  return (
    <section className="sm-change-group" aria-labelledby={`group-${group}`}>
      <div className="sm-change-group-head">
        <div>
          <h2 id={`group-${group}`}>
            {t(`group-title.${group}`)}
            <span className="sm-change-count">
              {t('waits-of-all', { waiting: waiting.length, all: items.length })}
            </span>
          </h2>
          <p className="sm-soft">{t(`group-why.${group}`)}</p>
        </div>
        {desk.mayAct && (group === 'reworded' || group === 'earlier') && (
          <AcceptAll group={group} waiting={waiting} settled={settled} desk={desk} />
        )}
      </div>
      {items.slice(0, shown).map((item) => {
        const claim = claimNow(settled, item);
        return (
          <ChangeItem
            key={claim.id}
            item={item}
            claim={claim}
            isOpen={waitsIn(claim, draftId)}
            isCurrent={claim.id === props.currentId}
            isBusy={settled.busy.has(claim.id)}
            form={opened?.claimId === claim.id ? opened.form : null}
            problem={settled.problems.get(claim.id) ?? null}
            desk={desk}
          />
        );
      })}
      {items.length > shown && (
        <Button
          variant="default"
          onClick={() => {
            setAsked(shown + AT_ONCE);
          }}
        >
          {t('show-more', { count: Math.min(AT_ONCE, items.length - shown) })}
        </Button>
      )}
    </section>
  );
}

/** Accepts all of a group for which a look is enough. */
function AcceptAll(props: {
  readonly group: 'reworded' | 'earlier';
  readonly waiting: readonly Changed[];
  readonly settled: Settled;
  readonly desk: ItemDesk;
}) {
  const { desk, group, settled, waiting } = props;
  const t = useTexts('drafts');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const safe = waiting
    .filter((item) => isSafeToAccept({ claim: claimNow(settled, item), carried: item.carried }))
    .map((item) => claimNow(settled, item));
  if (safe.length === 0) return null;
  const accept = async () => {
    setIsBusy(true);
    setProblem(await desk.acts.acceptAll(safe));
    setIsBusy(false);
  };
  return (
    <div className="sm-change-all">
      <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void accept()}>
        {t(group === 'reworded' ? 'accept-all' : 'accept-all-earlier', { count: safe.length })}
      </Button>
      {problem !== null && <Refusal problem={problem} title={t('not-settled')} />}
    </div>
  );
}
