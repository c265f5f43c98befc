'use client';

import { useTexts } from '#texts';
import { Button } from '@mantine/core';
import type { ClaimId } from '#lib/id.ts';
import { useGalley } from './galley-desk.client.ts';
import { isWanting, toNextWanting, useTaskOn } from './second-task.client.ts';

/** Goes on from a claim that is judged in a second reading to the next that is not: at hand on a telephone. */
export function SecondNext({ claimId }: { readonly claimId: ClaimId }) {
  const t = useTexts('galley');
  const desk = useGalley();
  const task = useTaskOn(claimId);
  if (task === null) return null;
  const wanting = task.rows.filter(isWanting);
  if (wanting.length === 0 || wanting.some(({ claim }) => claim.id === claimId)) return null;
  return (
    <Button
      size="compact-sm"
      onClick={() => {
        toNextWanting(desk);
      }}
    >
      {t('side.next-to-judge')}
    </Button>
  );
}
