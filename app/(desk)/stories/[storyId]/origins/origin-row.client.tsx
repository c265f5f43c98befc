'use client';

import { useTexts } from '#texts';
import { Checkbox, Select } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import type { Origin } from '#lib/evidence/evidence.ts';
import { originIdSchema } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';

/** One origin: whether it is our own, and from which other one it has what it says. It shows what is kept. */
export function OriginRow(props: {
  readonly origin: Origin;
  readonly origins: readonly Origin[];
  readonly pieceCount: number;
  readonly mayCheck: boolean;
}) {
  const { origin, origins, pieceCount, mayCheck } = props;
  const t = useTexts('origins');
  const router = useRouter();
  const saidSaved = useSaidSaved();
  const isAwake = useAwake();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const change = async (set: Pick<Partial<Origin>, 'isOwn' | 'tracesTo'>) => {
    setSending(true);
    const { id: originId, version: expects } = origin;
    const answer = await call('change-origin', { originId, expects, ...set });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    router.refresh();
    if (answer.ok) saidSaved(t('saved', { name: origin.name }));
  };
  const isStill = !mayCheck || !isAwake || isSending;
  return (
    <li className="sm-origin">
      <div>
        <strong dir="auto">{origin.name}</strong>
        <p className="sm-origin-soft">{t('pieces', { count: pieceCount })}</p>
      </div>
      <div className="sm-origin-acts">
        <Select
          label={t('traces-to')}
          aria-label={t('traces-to-one', { name: origin.name })}
          data={[
            { value: '', label: t('first-origin') },
            ...origins
              .filter(({ id }) => id !== origin.id)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          allowDeselect={false}
          disabled={isStill}
          value={origin.tracesTo ?? ''}
          onChange={(value) => {
            void change({ tracesTo: originIdSchema.safeParse(value).data ?? null });
          }}
        />
        <Checkbox
          label={t('is-own')}
          aria-label={t('is-own-one', { name: origin.name })}
          checked={origin.isOwn}
          disabled={isStill}
          onChange={(event) => {
            void change({ isOwn: event.currentTarget.checked });
          }}
        />
      </div>
      {problem !== null && <Refusal problem={problem} />}
    </li>
  );
}
