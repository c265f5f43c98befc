'use client';

import { useTexts } from '#texts';
import { Button, Checkbox, Group, NumberInput, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useQueryAct } from './use-query-act.client.ts';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { ConfirmButton } from '#app/_ui/confirm-button.client.tsx';
import { CopyOnce } from '#app/_ui/copy-once.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { ClaimAsked, ToldQuery } from '#lib/desk/told-query.ts';
import { LINK_DAYS, MOST_LINK_DAYS, type QueryLink } from '#lib/query/query.ts';

/** The link by which whoever is asked answers without an account: how it stands, and making another one. */
export function LinkPart(props: {
  readonly query: ToldQuery;
  readonly claims: readonly ClaimAsked[];
  /** When the page was made: what expired before it opens nothing. */
  readonly now: string;
}) {
  const { query, claims, now } = props;
  const t = useTexts('queries');
  const { act, isSending, problem } = useQueryAct();
  const house = useTexts('house');
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(query.claimIds));
  const [days, setDays] = useState<string | number>(LINK_DAYS);
  const last = query.links.at(-1);
  const isOpen = last?.state === 'open' && now < last.expiresAt;
  const waits = query.state === 'open' || query.state === 'answered';
  const make = async () => {
    const making = {
      queryId: query.id,
      expects: query.version,
      claimIds: query.claimIds.filter((id) => shown.has(id)),
      days: Number(days),
    };
    const answer = await act(() => call('make-query-link', making), t('link-made'));
    if (answer === null) return;
    setMade(`${window.location.origin}/query/${answer.token}`);
    setMaking(false);
  };
  return (
    <section className="sm-query-part" aria-labelledby="query-link">
      <h3 id="query-link" className="sm-query-heading">
        {t('link')}
      </h3>
      {last !== undefined && <LinkState link={last} isExpired={last.state === 'open' && !isOpen} />}
      {made !== null && isOpen && (
        <div className="sm-once" role="status">
          <p>{t('link-once', { name: query.to })}</p>
          <CopyOnce label={t('link-for', { name: query.to })} value={made} />
        </div>
      )}
      {waits && !isOpen && !isMaking && (
        <Button
          size="compact-sm"
          variant="default"
          w="fit-content"
          onClick={() => {
            setMaking(true);
          }}
        >
          {t('make-link')}
        </Button>
      )}
      {waits && !isOpen && isMaking && (
        <form
          className="sm-query-form"
          aria-label={t('make-link')}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <Text size="sm" className="sm-soft">
            {t('link-hint')}
          </Text>
          <Checkbox.Group
            label={t('words-shown')}
            value={[...shown]}
            onChange={(ids) => {
              setShown(new Set(ids));
            }}
          >
            <div className="sm-query-shown">
              {claims.map((claim) => (
                <Checkbox
                  key={claim.id}
                  value={claim.id}
                  label={`${claim.number} · ${claim.words}`}
                />
              ))}
            </div>
          </Checkbox.Group>
          <Group gap="md" align="end">
            <NumberInput
              label={t('days')}
              min={1}
              max={MOST_LINK_DAYS}
              allowDecimal={false}
              w="8rem"
              value={days}
              onChange={setDays}
            />
            <SubmitButton isSending={isSending} size="compact-sm">
              {t('make-link')}
            </SubmitButton>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                setMaking(false);
              }}
            >
              {house('cancel')}
            </Button>
          </Group>
          {problem !== null && <Refusal problem={problem} />}
        </form>
      )}
    </section>
  );
}

function LinkState({ link, isExpired }: { readonly link: QueryLink; readonly isExpired: boolean }) {
  const t = useTexts('queries');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const state = isExpired ? 'expired' : link.state;
  return (
    <Group gap="sm">
      <Text size="sm">
        {t.rich(`link-state.${state}`, { ago: () => <TimeAgo at={link.expiresAt} /> })}
      </Text>
      {state === 'open' && (
        <ConfirmButton
          label={t('revoke')}
          spoken={t('revoke-title')}
          title={t('revoke-title')}
          question={t('revoke-question')}
          confirm={t('revoke')}
          act={async () => {
            const answer = await call('revoke-query-link', { linkId: link.id });
            router.refresh();
            if (!answer.ok) return answer.problem;
            saidSaved(t('revoked-saved'));
            return null;
          }}
        />
      )}
    </Group>
  );
}
