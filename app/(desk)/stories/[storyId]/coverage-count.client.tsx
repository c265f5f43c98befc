'use client';

import { useTexts } from '#texts';
import { UnstyledButton } from '@mantine/core';
import { goToUntouched } from './coverage-acts.client.ts';
import { leftWords, sumsWords } from './coverage-words.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';

/** How many sentences nobody has claimed or dismissed; a press goes to the next of them. */
export function CoverageCount({ className }: { readonly className?: string }) {
  const desk = useGalley();
  const t = useTexts('coverage');
  const sums = useStore(desk.covers, (covers) => covers.sums);
  return (
    <UnstyledButton
      className={`sm-left ${className ?? ''}`}
      title={sums === null ? undefined : sumsWords(sums, t)}
      disabled={sums === null || sums.untouched === 0}
      onClick={() => {
        goToUntouched(desk, 1);
      }}
    >
      {sums === null ? (
        t('counting-sentences')
      ) : (
        <>
          <span className="sm-numbers">{leftWords(sums, t)}</span>
          <span className="sm-unseen">
            {sumsWords(sums, t)} {t('go-to-next')}
          </span>
        </>
      )}
    </UnstyledButton>
  );
}

/** The same as a bar over the whole draft, with what each part of it means. */
export function CoverageBar() {
  const desk = useGalley();
  const sums = useStore(desk.covers, (covers) => covers.sums);
  if (sums === null || sums.sentences === 0) return null;
  const parts = (['claimed', 'dismissed', 'repeat', 'untouched'] as const).filter(
    (coverage) => sums[coverage] > 0,
  );
  return (
    <div className="sm-cover-bar" aria-hidden="true">
      {parts.map((coverage) => (
        <span
          key={coverage}
          data-coverage={coverage}
          style={{ flexGrow: sums[coverage] / sums.sentences }}
        />
      ))}
    </div>
  );
}
