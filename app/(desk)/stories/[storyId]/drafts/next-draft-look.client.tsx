'use client';

import { useTexts } from '#texts';
import { Button, Group } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { BY_URGENCY, BroughtCounts } from './brought-counts.tsx';
import { OutcomeBadge } from './outcome-badge.tsx';
import { call } from '#app/_client/call.ts';
import { CompletenessCheck } from '#app/_parts/completeness-check.tsx';
import type { Original } from '#app/_parts/original.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

type Compared = AnswerOf<'compare-draft'>;

/** So many claims are listed: a look over needs no 500 of them. */
const SHOWN = 40;

/** What a draft would change, before it is taken in, and taking it in. */
export function NextDraftLook(props: {
  readonly storyId: StoryId;
  /** The number it would have. */
  readonly number: number;
  readonly original: Original;
  readonly compared: Compared;
  readonly onBack: (problem: Problem | null) => void;
}) {
  const { compared, number, original, storyId } = props;
  const t = useTexts('drafts');
  const house = useTexts('house');
  const router = useRouter();
  const top = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // The way to call off taking it in, while that is under way.
  const [taking, setTaking] = useState<AbortController | null>(null);
  const [isCalledOff, setIsCalledOff] = useState(false);
  const isTaking = taking !== null;
  // The screen has changed under the reader: it begins here now.
  useEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'start' });
  }, []);

  const takeIn = async () => {
    const aborter = new AbortController();
    const { signal } = aborter;
    setTaking(aborter);
    setIsCalledOff(false);
    setProblem(null);
    const input = { storyId, after: compared.after, ...original };
    const answer = await call('add-draft', input, { signal });
    if (answer.ok) {
      router.push(`/stories/${storyId}/drafts/${answer.value.draft.id}/changes`);
      return;
    }
    if (signal.aborted) {
      // It may have been there already when it was called off.
      const there = await call('list-drafts', { storyId });
      const newest = there.ok ? there.value.drafts.at(-1) : undefined;
      if (newest !== undefined && newest.id !== compared.after) {
        router.push(`/stories/${storyId}/drafts/${newest.id}/changes`);
        return;
      }
      setTaking(null);
      setIsCalledOff(true);
      return;
    }
    setTaking(null);
    setProblem(answer.problem);
    if (answer.problem.code === 'stale') {
      router.refresh();
      props.onBack(answer.problem);
    }
  };
  return (
    <div
      ref={top}
      tabIndex={-1}
      role="group"
      aria-label={t('would-change', { number: String(number) })}
      className="sm-next-look"
    >
      {problem !== null && <Refusal problem={problem} title={t('not-taken-in')} />}
      <div className="sm-next-sums">
        <BroughtCounts brought={compared.brought} />
        <CompletenessCheck
          completeness={compared.completeness}
          repeats={compared.blocks.filter((block) => block.repeatOf !== null).length}
        />
      </div>
      <NeedingPerson compared={compared} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void takeIn();
        }}
      >
        <Group>
          <SubmitButton isSending={isTaking}>
            {t('take-in', { number: String(number) })}
          </SubmitButton>
          {isTaking ? (
            <Button
              variant="default"
              onClick={() => {
                taking.abort();
              }}
            >
              {house('cancel')}
            </Button>
          ) : (
            <Button
              variant="default"
              onClick={() => {
                props.onBack(null);
              }}
            >
              {t('go-back')}
            </Button>
          )}
          <span role="status" className="sm-soft">
            {isTaking && <Taking claims={compared.carried.length} />}
            {isCalledOff && t('called-off')}
          </span>
        </Group>
      </form>
    </div>
  );
}

/** That the work is being brought along, of how many claims, and for how long already. */
function Taking({ claims }: { readonly claims: number }) {
  const t = useTexts('drafts');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds((before) => before + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <>
      {t('taking-in', { count: claims })}{' '}
      <span aria-hidden="true" className="sm-numbers">
        {seconds > 1 && t('so-long', { seconds })}
      </span>
    </>
  );
}

/** The claims that would wait for a person, the most urgent first, each in its words and what differs in them. */
function NeedingPerson({ compared }: { readonly compared: Compared }) {
  const t = useTexts('drafts');
  const waiting = compared.carried
    .filter(({ state }) => state === 'waiting')
    .toSorted((a, b) => BY_URGENCY.indexOf(a.outcome) - BY_URGENCY.indexOf(b.outcome));
  const hidden = waiting.length - SHOWN;
  return (
    <>
      <p className="sm-next-count">{t('would-need-person', { count: waiting.length })}</p>
      {waiting.length > 0 && (
        <ul className="sm-next-claims">
          {waiting.slice(0, SHOWN).map((carried) => (
            <li key={carried.claimId}>
              <OutcomeBadge outcome={carried.outcome} />
              <span dir="auto" className="sm-serif">
                {carried.fromWords}
              </span>
              {carried.changes.length > 0 && (
                <ul className="sm-next-facts">
                  {carried.changes.map((change, at) => (
                    <li key={at}>
                      <span className="sm-soft">{t(`fact.${change.kind}`)}</span>{' '}
                      {change.from !== null && <del>{change.from}</del>}
                      {change.from !== null && change.to !== null && <span aria-hidden> → </span>}
                      {change.to !== null && <ins>{change.to}</ins>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
          {hidden > 0 && <li className="sm-soft">{t('more-of-them', { count: hidden })}</li>}
        </ul>
      )}
    </>
  );
}
