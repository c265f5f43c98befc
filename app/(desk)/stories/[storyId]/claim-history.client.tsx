'use client';

import { useTexts } from '#texts';
import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { ClaimDetail } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { PanelSection } from './panel-section.client.tsx';

type Events = AnswerOf<'read-claim-history'>['events'];

/** What was done to the claim, from the record, newest first. */
export function ClaimHistory(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const t = useTexts('claim');
  const [events, setEvents] = useState<Events>([]);
  const { id: claimId } = mark;
  useEffect(() => {
    let isWanted = true;
    void call('read-claim-history', { claimId }).then((answer) => {
      if (isWanted && answer.ok) setEvents(answer.value.events);
    });
    return () => {
      isWanted = false;
    };
    // The detail is read anew whenever something happened to the claim: then its history has grown too.
  }, [claimId, detail]);
  return (
    <PanelSection title={t('history')} count={events.length}>
      <ol className="sm-history">
        {events.toReversed().map((event) => (
          <li key={event.number}>
            {/* The record is written in English, whatever its reader speaks. */}
            <span lang="en">{event.sentence}</span>{' '}
            <Text span size="xs" className="sm-soft">
              <TimeAgo at={event.at} />
            </Text>
          </li>
        ))}
      </ol>
    </PanelSection>
  );
}
