'use client';

import { useTexts } from '#texts';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { AnswerForm } from './answer-form.client.tsx';
import { AttemptForm } from './attempt-form.client.tsx';
import { Answers, Attempts } from './came-back.tsx';
import { ChangeForm } from './change-form.client.tsx';
import { CloseForm } from './close-form.client.tsx';
import { LinkPart } from './link-part.client.tsx';
import { ReasonForm } from './reason-form.client.tsx';
import { Unfold } from './unfold.client.tsx';
import type { AskableClaim } from '#app/_parts/query-fields.client.tsx';
import { QueryState } from '#app/_parts/query-state.tsx';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { PlainLink } from '#app/_ui/link.client.tsx';
import type { ClaimAsked, ToldQuery } from '#lib/desk/told-query.ts';

type Doing = 'change' | 'close' | 'withdraw' | 'reopen';

/** One query: what is asked of whom, what came back, and what can be done about it. */
export function QueryView(props: {
  readonly query: ToldQuery;
  readonly claims: readonly ClaimAsked[];
  /** The open claims of the story, for changing what the query bears on. */
  readonly askable: readonly AskableClaim[];
  readonly mayCheck: boolean;
  readonly isMine: boolean;
  readonly now: string;
  /** Where the list stands without a query beside it. */
  readonly closedHref: string;
}) {
  const { query, claims, mayCheck, isMine } = props;
  const t = useTexts('queries');
  const [doing, setDoing] = useState<Doing | null>(null);
  const stop = () => {
    setDoing(null);
  };
  const number = String(query.number);
  const waits = query.state === 'open' || query.state === 'answered';
  const isUnanswered = waits && query.answers.length === 0;
  const isOfParty = query.kind === 'right-of-reply';
  const start = (next: Doing, look: 'default' | 'subtle' = 'default') => (
    <Button
      size="compact-sm"
      variant={look}
      onClick={() => {
        setDoing(next);
      }}
    >
      {t(next === 'close' ? 'close-it' : next)}
    </Button>
  );
  return (
    <article className="sm-query-view" aria-labelledby="query-title">
      <header className="sm-query-head">
        <p className="sm-query-kind">{t(`kind.${query.kind}`)}</p>
        <h2 id="query-title" className="sm-query-title" tabIndex={-1}>
          {t('number-and-name', { number, name: query.to })}
        </h2>
        <PlainLink href={props.closedHref} className="sm-query-close">
          {t('back-to-list')}
        </PlainLink>
      </header>
      <QueryState query={query} />
      <QueryAbout query={query} claims={claims} />
      <Answers query={query} />
      {waits && mayCheck && doing === null && (
        <Unfold label={t('write-down')}>
          {(onDone) => <AnswerForm query={query} isMine={false} onDone={onDone} />}
        </Unfold>
      )}
      {waits && isMine && !mayCheck && <AnswerForm query={query} isMine />}
      {isOfParty && (
        <section className="sm-query-part" aria-labelledby="query-attempts">
          <h3 id="query-attempts" className="sm-query-heading">
            {t('attempts')}
          </h3>
          <Attempts query={query} />
          {waits && mayCheck && doing === null && (
            <Unfold label={t('note-attempt')}>
              {(onDone) => <AttemptForm query={query} onDone={onDone} />}
            </Unfold>
          )}
        </section>
      )}
      {mayCheck && query.kind !== 'reporter' && doing === null && (
        <LinkPart query={query} claims={claims} now={props.now} />
      )}
      <Closing query={query} claims={claims} />
      {mayCheck && doing === null && (
        <Group gap="xs" className="sm-query-acts">
          {waits && start('close')}
          {isUnanswered && start('change')}
          {isUnanswered && start('withdraw', 'subtle')}
          {query.state === 'closed' && start('reopen')}
        </Group>
      )}
      {doing === 'close' && <CloseForm query={query} claims={claims} onClose={stop} />}
      {doing === 'change' && <ChangeForm query={query} claims={props.askable} onClose={stop} />}
      {(doing === 'withdraw' || doing === 'reopen') && (
        <ReasonForm query={query} how={doing} onClose={stop} />
      )}
    </article>
  );
}

/** The question, how it went out, and the claims it bears on. */
function QueryAbout({
  query,
  claims,
}: {
  readonly query: ToldQuery;
  readonly claims: readonly ClaimAsked[];
}) {
  const t = useTexts('queries');
  const { channel, where, accused, to } = query;
  const way = t(`channel.${channel}`);
  return (
    <>
      <blockquote className="sm-query-question" dir="auto">
        {query.question}
      </blockquote>
      <p className="sm-soft sm-query-when">
        {t.rich('asked-by', { name: query.askedByName, ago: () => <TimeAgo at={query.askedAt} /> })}
        {' · '}
        {where === '' ? way : t('by', { channel: way, where })}
      </p>
      {accused !== null && accused !== to && (
        <p className="sm-query-when">
          {t('accused')}: <span dir="auto">{accused}</span>
        </p>
      )}
      {query.reopenedReason !== null && (
        <p className="sm-query-note">{t('reopened-because', { reason: query.reopenedReason })}</p>
      )}
      {query.withdrawnReason !== null && (
        <p className="sm-query-note">{t('withdrawn-because', { reason: query.withdrawnReason })}</p>
      )}
      <section className="sm-query-part" aria-labelledby="query-claims">
        <h3 id="query-claims" className="sm-query-heading">
          {t('bears-on')}
        </h3>
        <ul className="sm-query-claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <PlainLink href={`/stories/${query.storyId}?claim=${claim.id}`}>
                {t.rich('claim-and-words', {
                  number: String(claim.number),
                  words: claim.words,
                  q: (words) => <q dir="auto">{words}</q>,
                })}
              </PlainLink>
              {claim.state === 'withdrawn' && (
                <span className="sm-soft"> · {t('is-withdrawn')}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What follows from a closed query, for each of its claims. */
function Closing({
  query,
  claims,
}: {
  readonly query: ToldQuery;
  readonly claims: readonly ClaimAsked[];
}) {
  const t = useTexts('queries');
  const { closing } = query;
  if (closing === null) return null;
  const numbers = new Map(claims.map(({ id, number }) => [id, number]));
  return (
    <section className="sm-query-part" aria-labelledby="query-closing">
      <h3 id="query-closing" className="sm-query-heading">
        {t('closing')}
      </h3>
      <p className="sm-query-words" dir="auto">
        {closing.effect}
      </p>
      <ul className="sm-query-effects">
        {closing.claims.map(({ claimId, effect }) => (
          <li key={claimId}>
            {t('for-claim', { number: String(numbers.get(claimId) ?? '?') })}:{' '}
            <strong>{t(`effect.${effect}`)}</strong>
          </li>
        ))}
      </ul>
      <p className="sm-soft sm-query-when">
        {t.rich('closed-by', {
          name: closing.closedByName,
          ago: () => <TimeAgo at={closing.closedAt} />,
        })}
      </p>
    </section>
  );
}
