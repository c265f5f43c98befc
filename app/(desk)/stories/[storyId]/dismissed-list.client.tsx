'use client';

import { useTexts } from '#texts';
import { ActionIcon, NativeSelect, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { Speak } from '#app/_texts/speak.ts';
import { LongList } from '#app/_ui/long-list.client.tsx';
import { takeBack } from './coverage-acts.client.ts';
import type { Standing } from './covers.ts';
import { useGalley } from './galley-desk.client.ts';
import { goToSpan } from './go-to-span.client.ts';
import { useKeyOf } from './key-cap.client.tsx';
import { useStore } from './store.client.ts';

const ROW_PX = 58;

/** Who said of what that there is nothing to check in it, in reading order; each can be taken back. */
export function DismissedList() {
  const desk = useGalley();
  const t = useTexts('coverage');
  const key = useKeyOf('dismiss');
  const none = key === null ? t('none-dismissed-without-key') : t('none-dismissed', { key });
  const dismissals = useDeferredValue(useStore(desk.covers, (covers) => covers.dismissals));
  const [by, setBy] = useState('');
  const all = useMemo(
    () => [...dismissals.values()].sort((a, b) => a.start - b.start),
    [dismissals],
  );
  const people = useMemo(() => peopleIn(all), [all]);
  const isThere = people.some(({ key }) => key === by);
  const shown = isThere ? all.filter((one) => keyOf(one) === by) : all;
  return (
    <>
      <NativeSelect
        id="dismissed-by"
        // Where the drawer's focus goes, in windows without room beside the text.
        data-autofocus
        size="xs"
        aria-label={t('dismissed-by')}
        value={isThere ? by : ''}
        data={[
          { value: '', label: t('everybody', { count: all.length }) },
          ...people.map(({ key, name, count }) => ({
            value: key,
            label: t('dismisser', { name, count }),
          })),
        ]}
        onChange={(event) => {
          setBy(event.currentTarget.value);
        }}
      />
      <p className="sm-index-count" role="status">
        {shown.length === 0 ? none : t('count-dismissed', { count: shown.length })}
      </p>
      <LongList
        label={t('list-label')}
        items={shown}
        keyOf={(one) => one.id}
        rowHeightPx={ROW_PX}
        currentAt={-1}
      >
        {(one) => <Row one={one} t={t} />}
      </LongList>
    </>
  );
}

function Row({ one, t }: { readonly one: Standing; readonly t: Speak<'coverage'> }) {
  const desk = useGalley();
  return (
    <div className="sm-dismissed-row">
      <UnstyledButton
        className="sm-dismissed-words"
        onClick={() => {
          desk.panel.set({ ...desk.panel.get(), drawer: null });
          goToSpan(desk, one);
        }}
      >
        <span className="sm-row-words" dir="auto">
          {desk.text.slice(one.start, one.end)}
        </span>
        <span className="sm-row-about">
          <span>
            {one.name}, <TimeAgo at={one.at} />
          </span>
        </span>
      </UnstyledButton>
      {desk.mayCheck && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('take-back-of', {
            words: desk.text.slice(one.start, Math.min(one.end, one.start + 60)),
          })}
          title={t('take-back')}
          onClick={() => void takeBack(desk, [one.id])}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}

interface Dismisser {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** Those who dismissed, most first. Whoever is no person is told apart by name. */
function peopleIn(all: readonly Standing[]): readonly Dismisser[] {
  const found = new Map<string, Dismisser>();
  for (const one of all) {
    const key = keyOf(one);
    found.set(key, { key, name: one.name, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function keyOf({ by, name }: Standing): string {
  return by ?? `name:${name}`;
}
