'use client';

import { useTexts } from '#texts';
import { memo, useRef } from 'react';
import { Candidates } from './candidates.tsx';
import type { Changed } from './changed.ts';
import { FactList } from './fact-list.tsx';
import { ItemActs, type ItemForm } from './item-acts.client.tsx';
import { ItemEnd } from './item-end.tsx';
import { JudgeForm } from './judge-form.client.tsx';
import { factSpans } from '#app/_parts/passage-parts.ts';
import { PassageView } from '#app/_parts/passage-view.tsx';
import type { SettlingActs } from './settling.client.ts';
import { useVerdicts } from './use-verdicts.client.ts';
import { VerdictLines } from './verdict-lines.tsx';
import { WithdrawForm } from './withdraw-form.client.tsx';
import { OutcomeBadge } from '#app/(desk)/stories/[storyId]/drafts/outcome-badge.tsx';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

/** What the items of one screen share. */
export interface ItemDesk {
  readonly acts: SettlingActs;
  readonly draftNumber: number;
  readonly numberOf: (draftId: string) => string;
  readonly mayAct: boolean;
  readonly areSinglesOn: boolean;
  /** Does an act and goes on to the next open item once the server has kept it. */
  readonly settle: (claimId: ClaimId, act: () => Promise<Claim | null>) => void;
  readonly openForm: (claimId: ClaimId, form: ItemForm | null) => void;
  readonly onFocus: (claimId: ClaimId) => void;
}

/** The id of an item's element. */
export function itemElementId(claimId: ClaimId): string {
  return `change-${claimId}`;
}

/** One claim that a draft did something about: before and after side by side, its verdicts, and what can be done. */
export const ChangeItem = memo(function ChangeItem(props: {
  readonly item: Changed;
  readonly claim: Claim;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly form: ItemForm | null;
  readonly problem: Problem | null;
  readonly desk: ItemDesk;
}) {
  const { claim, desk, form, isBusy, isOpen, item } = props;
  const t = useTexts('drafts');
  const element = useRef<HTMLElement>(null);
  const { carried } = item;
  const verdicts = useVerdicts(claim, carried.reopened.length > 0, element);
  const reopened = carried.reopened.filter((axis) => claim.verdicts[axis] === null);
  const number = String(claim.number);
  const mayAct = desk.mayAct && isOpen;
  const close = () => {
    desk.openForm(claim.id, null);
  };
  return (
    <article
      ref={element}
      id={itemElementId(claim.id)}
      className="sm-change"
      tabIndex={-1}
      aria-labelledby={`${itemElementId(claim.id)}-name`}
      aria-current={props.isCurrent ? 'true' : undefined}
      data-open={isOpen}
      data-outcome={carried.outcome}
      onFocus={() => {
        desk.onFocus(claim.id);
      }}
    >
      <header className="sm-change-head">
        <h3 id={`${itemElementId(claim.id)}-name`}>
          <TextLink href={`/stories/${claim.storyId}?claim=${claim.id}`}>
            {t('claim-number', { number })}
          </TextLink>
        </h3>
        <OutcomeBadge outcome={carried.outcome} />
        {isOpen && <span className="sm-change-waits">{t('waits')}</span>}
      </header>
      <FactList changes={carried.changes} number={number} />
      <div className="sm-sides-two">
        <div>
          <p className="sm-side-head">
            {t('in-draft', { number: desk.numberOf(carried.fromDraftId) })}
          </p>
          {item.before !== null && (
            <PassageView
              passage={item.before}
              words={carried.fromSpans}
              facts={factSpans(carried.changes, 'fromSpan')}
              side="before"
            />
          )}
        </div>
        <div>
          <After item={item} desk={desk} claim={claim} mayAct={mayAct} isBusy={isBusy} />
        </div>
      </div>
      <VerdictLines claim={claim} reopened={carried.reopened} verdicts={verdicts} />
      {!isOpen && <ItemEnd item={item} claim={claim} />}
      {props.problem !== null && form !== 'place' && (
        <Refusal problem={props.problem} title={t('not-settled')} />
      )}
      {mayAct && (form === null || form === 'place') && (
        <ItemActs
          claim={claim}
          reopened={reopened.length}
          isBusy={isBusy}
          areSinglesOn={desk.areSinglesOn}
          onAccept={() => {
            desk.settle(claim.id, () => desk.acts.accept(claim));
          }}
          onForm={(next) => {
            desk.openForm(claim.id, next);
          }}
        />
      )}
      {mayAct && form === 'judge' && (
        <JudgeForm
          claim={claim}
          reopened={carried.reopened}
          verdicts={verdicts}
          isBusy={isBusy}
          onClose={close}
          onJudge={(judgements) => {
            desk.settle(claim.id, () => desk.acts.judge(claim, judgements));
          }}
        />
      )}
      {mayAct && form === 'withdraw' && (
        <WithdrawForm
          claim={claim}
          isBusy={isBusy}
          onClose={close}
          onWithdraw={(reason) => {
            desk.settle(claim.id, () => desk.acts.withdraw(claim, reason));
          }}
        />
      )}
    </article>
  );
});

/** The claim's words in the new draft, the places where they could stand, or that they stand nowhere. */
function After(props: {
  readonly item: Changed;
  readonly desk: ItemDesk;
  readonly claim: Claim;
  readonly mayAct: boolean;
  readonly isBusy: boolean;
}) {
  const { claim, desk, item } = props;
  const t = useTexts('drafts');
  const { carried } = item;
  const draftNumber = String(desk.draftNumber);
  if (item.after === null && carried.candidates.length > 0) {
    return (
      <Candidates
        item={item}
        draftNumber={draftNumber}
        mayTake={props.mayAct}
        isBusy={props.isBusy}
        onTake={(spans) => {
          desk.settle(claim.id, () => desk.acts.place(claim, spans));
        }}
      />
    );
  }
  return (
    <>
      <p className="sm-side-head">{t('in-draft', { number: draftNumber })}</p>
      {item.after === null ? (
        <p className="sm-soft sm-side-none">{t('no-place', { number: draftNumber })}</p>
      ) : (
        <PassageView
          passage={item.after}
          words={carried.spans}
          facts={factSpans(carried.changes, 'toSpan')}
          side="after"
        />
      )}
    </>
  );
}
