'use client';

import { useTexts } from '#texts';
import { Button, Kbd } from '@mantine/core';
import { TextLink } from '#app/_ui/link.client.tsx';
import type { Claim } from '#lib/claim/claim.ts';

/** What can be asked for of an item. */
export type ItemForm = 'judge' | 'place' | 'withdraw';

/** The acts on one open item, each with its key. */
export function ItemActs(props: {
  readonly claim: Claim;
  /** How many reopened verdicts accepting would give anew. */
  readonly reopened: number;
  readonly isBusy: boolean;
  readonly areSinglesOn: boolean;
  readonly onAccept: () => void;
  readonly onForm: (form: ItemForm) => void;
}) {
  const { claim, isBusy, onForm } = props;
  const t = useTexts('drafts');
  const number = String(claim.number);
  const hasPlace = claim.unplaced === null;
  const cap = (key: string) => (props.areSinglesOn ? <Kbd size="xs">{key}</Kbd> : null);
  return (
    <div className="sm-change-acts">
      {hasPlace && (
        <>
          <Button
            size="compact-sm"
            aria-label={t('accept-claim', { number })}
            loading={isBusy}
            rightSection={cap('A')}
            onClick={props.onAccept}
          >
            {t('accept')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('judge-claim', { number })}
            disabled={isBusy}
            rightSection={cap('V')}
            onClick={() => {
              onForm('judge');
            }}
          >
            {t('judge')}
          </Button>
        </>
      )}
      <Button
        size="compact-sm"
        variant={hasPlace ? 'default' : 'filled'}
        aria-label={t('place-claim', { number })}
        disabled={isBusy}
        rightSection={cap('P')}
        onClick={() => {
          onForm('place');
        }}
      >
        {t('place')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('withdraw-claim', { number })}
        disabled={isBusy}
        rightSection={cap('W')}
        onClick={() => {
          onForm('withdraw');
        }}
      >
        {t('withdraw')}
      </Button>
      <TextLink
        className="sm-change-open"
        href={`/stories/${claim.storyId}?claim=${claim.id}`}
        aria-label={t('open-claim-in-galley', { number })}
      >
        {t('open-in-galley')}
      </TextLink>
      {hasPlace && props.reopened > 0 && (
        <p className="sm-change-anew sm-soft">
          {t('accept-gives-anew', { count: props.reopened })}
        </p>
      )}
    </div>
  );
}
