'use client';

import './claim-path.css';
import { useTexts } from '#texts';
import { Anchor, Text } from '@mantine/core';
import Link from 'next/link';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { Carried } from '#lib/carry/carried.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';

/** What waits for somebody since a new draft came, or that the claim has no place in it. */
export function ClaimWaits(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const desk = useGalley();
  const t = useTexts('path');
  if (mark.state !== 'open' || (mark.waitsIn === null && mark.lost === null)) return null;
  const last = detail?.path.at(-1);
  const href = `/stories/${desk.storyId}/drafts/${mark.waitsIn ?? desk.draftId}/changes#change-${mark.id}`;
  return (
    <div className="sm-path-waits" role="note">
      <p>{mark.lost === null ? t('waits') : t(`lost.${mark.lost.as}`)}</p>
      {last !== undefined && <FactChanges changes={last.changes} />}
      <Anchor component={Link} href={href} size="sm" prefetch={false}>
        {t('see-and-settle')}
      </Anchor>
    </div>
  );
}

/** How the claim came through the drafts: from the one it was marked in to this one. */
export function ClaimPath({ detail }: { readonly detail: ClaimDetail | null }) {
  const t = useTexts('path');
  if (detail === null || detail.path.length === 0) return null;
  const first = detail.draftNumbers[detail.claim.markedIn];
  return (
    <details className="sm-path">
      <summary>{t('title', { count: detail.path.length + 1 })}</summary>
      <ol>
        <li>{t('marked-in', { number: String(first ?? 1) })}</li>
        {detail.path.map((carried) => (
          <Step key={carried.draftId} carried={carried} numbers={detail.draftNumbers} />
        ))}
      </ol>
    </details>
  );
}

function Step(props: {
  readonly carried: Carried;
  readonly numbers: Readonly<Record<string, number>>;
}) {
  const { carried, numbers } = props;
  const t = useTexts('path');
  const desk = useGalley();
  const { draftId, outcome, decision, settledAt, settledByName } = carried;
  const number = String(numbers[draftId] ?? '');
  return (
    <li data-outcome={outcome}>
      <Anchor
        component={Link}
        href={`/stories/${desk.storyId}/drafts/${draftId}/changes`}
        size="sm"
        prefetch={false}
      >
        {t('in-draft', { number })}
      </Anchor>{' '}
      {t(`outcome.${outcome}`)}
      <FactChanges changes={carried.changes} />
      {decision !== null && settledAt !== null && (
        <Text size="xs" className="sm-soft">
          {t.rich(`decision.${decision}`, {
            who: settledByName ?? '',
            when: () => <TimeAgo at={settledAt} />,
          })}
        </Text>
      )}
    </li>
  );
}

function FactChanges({ changes }: { readonly changes: Carried['changes'] }) {
  const t = useTexts('path');
  if (changes.length === 0) return null;
  return (
    <ul className="sm-path-facts">
      {changes.map(({ kind, from, to, where }) => (
        <li key={`${kind} ${from ?? ''} ${to ?? ''}`}>
          <span className="sm-soft">
            {t(where === 'inside' ? 'fact' : 'fact-beside', { fact: t(`fact-kind.${kind}`) })}
          </span>{' '}
          <del>{from ?? t('nothing')}</del>
          <span aria-hidden="true"> → </span>
          <span className="sm-unseen">{t('now')} </span>
          <ins>{to ?? t('nothing')}</ins>
        </li>
      ))}
    </ul>
  );
}
