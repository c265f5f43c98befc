'use client';

import { Text } from '@mantine/core';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { Axis } from '#lib/claim/standing.ts';
import type { TaskRow } from './second-task.client.ts';

/** What this person judged of one axis in their second reading; the first verdict is hidden. */
export function SecondJudged({ row, axis }: { readonly row: TaskRow; readonly axis: Axis }) {
  const { second } = row[axis];
  if (second === null) {
    return (
      <Text size="sm" className="sm-soft">
        Your second reading: not judged yet. The first verdict, if there is one, is hidden.
      </Text>
    );
  }
  return (
    <div className="sm-given">
      <p dir="auto">{second.justification}</p>
      <Text size="xs" className="sm-soft">
        Your second reading, <TimeAgo at={second.recordedAt} />
      </Text>
    </div>
  );
}
