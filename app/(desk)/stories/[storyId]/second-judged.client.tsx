'use client';

import { useTexts } from '#texts';
import { Text } from '@mantine/core';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { Axis } from '#lib/claim/standing.ts';
import type { TaskRow } from './second-task.client.ts';

/** What this person judged of one axis in their second reading; the first verdict is hidden. */
export function SecondJudged({ row, axis }: { readonly row: TaskRow; readonly axis: Axis }) {
  const t = useTexts('galley');
  const { second } = row[axis];
  if (second === null) {
    return (
      <Text size="sm" className="sm-soft">
        {t('side.not-judged-yet')}
      </Text>
    );
  }
  return (
    <div className="sm-given">
      <p dir="auto">{second.justification}</p>
      <Text size="xs" className="sm-soft">
        {t.rich('side.second-reading-given', {
          ago: () => <TimeAgo at={second.recordedAt} />,
        })}
      </Text>
    </div>
  );
}
