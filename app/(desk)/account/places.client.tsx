'use client';

import './places.css';
import { useTexts } from '#texts';
import { Button, Skeleton } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { knownBrowser } from './known-browser.ts';
import { type SignedInPlace, endOtherPlaces, endPlace, listPlaces } from '#app/_client/account.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import type { Problem } from '#lib/problem.ts';
import type { Result } from '#lib/result.ts';

/** Everywhere one is signed in, each with a way to end it. */
export function Places() {
  const t = useTexts('account');
  const saidSaved = useSaidSaved();
  const [places, setPlaces] = useState<readonly SignedInPlace[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const read = useCallback(async () => {
    const answer = await listPlaces();
    if (answer.ok) setPlaces(answer.value.places);
    else setProblem(answer.problem);
  }, []);
  useEffect(() => {
    void listPlaces().then((answer) => {
      if (answer.ok) setPlaces(answer.value.places);
      else setProblem(answer.problem);
    });
  }, []);

  const end = async (ending: Promise<Result<null>>, saved: string) => {
    const answer = await ending;
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) saidSaved(saved);
    await read();
  };

  if (places === null) {
    return problem === null ? <Skeleton h={64} aria-busy /> : <Refusal problem={problem} />;
  }
  return (
    <>
      {problem !== null && <Refusal problem={problem} />}
      <ul className="sm-places">
        {places.map((place) => (
          <li key={place.id} className="sm-place">
            <div>
              <strong>{t('browser', knownBrowser(place.browser))}</strong>
              {place.isThisOne && <span className="sm-place-here">{t('this-browser')}</span>}
              <p className="sm-soft">
                {place.address ?? t('address-not-known')}
                {' · '}
                {t.rich('signed-in-since', { when: () => <TimeAgo at={place.since} /> })}
                {' · '}
                {t.rich('last-seen', { when: () => <TimeAgo at={place.lastSeenAt} /> })}
              </p>
            </div>
            {!place.isThisOne && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('end-session-in', knownBrowser(place.browser))}
                onClick={() => void end(endPlace(place.id), t('session-ended'))}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {places.length > 1 && (
        <Button
          mt="md"
          variant="default"
          onClick={() => void end(endOtherPlaces(), t('all-others-ended'))}
        >
          {t('end-all-others')}
        </Button>
      )}
    </>
  );
}
