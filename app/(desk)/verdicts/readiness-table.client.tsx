'use client';

import { useTexts } from '#texts';
import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { StoryId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import type { Result } from '#lib/result.ts';

/** A story whose readiness is asked for. */
export interface AskedStory {
  readonly id: StoryId;
  readonly title: string;
}

type Counted = Result<AnswerOf<'count-findings'>>;

/**
 * What the policy of each story says in figures, those with most in the way first. They are asked for one story after the
 * other, so that the screen does not wait for a story of five thousand claims.
 */
export function ReadinessTable({ stories }: { readonly stories: readonly AskedStory[] }) {
  const t = useTexts('figures');
  const counted = useCounted(stories);
  const isWhole = counted.size === stories.length;
  const ordered = isWhole
    ? stories.toSorted(
        (one, other) => inTheWay(counted.get(other.id)) - inTheWay(counted.get(one.id)),
      )
    : stories;
  const problem = firstProblem(counted);
  return (
    <>
      {problem !== null && <Refusal problem={problem} />}
      <div
        className="sm-table-scroll"
        role="group"
        aria-labelledby="readiness"
        aria-busy={!isWhole}
        tabIndex={0}
      >
        <Table className="sm-ready-table">
          <TableThead>
            <TableTr>
              <TableTh scope="col">{t('story')}</TableTh>
              <TableTh scope="col">{t('policy')}</TableTh>
              <TableTh scope="col" className="sm-figure-number">
                {t('in-the-way')}
              </TableTh>
              <TableTh scope="col" className="sm-figure-number">
                {t('warnings')}
              </TableTh>
              <TableTh scope="col" className="sm-figure-number">
                {t('waived')}
              </TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {ordered.map((story) => (
              <TableTr key={story.id}>
                <TableTh scope="row" className="sm-figure-label">
                  <TextLink href={`/stories/${story.id}/readiness`}>{story.title}</TextLink>
                </TableTh>
                <Figures counted={counted.get(story.id)} />
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      </div>
    </>
  );
}

function Figures({ counted }: { readonly counted: Counted | undefined }) {
  const t = useTexts('figures');
  if (counted?.ok !== true) {
    return (
      <TableTd colSpan={4}>{counted === undefined ? t('is-counted') : t('not-counted')}</TableTd>
    );
  }
  const { policy, sums } = counted.value;
  if (policy === null || sums === null) return <TableTd colSpan={4}>{t('no-policy')}</TableTd>;
  const numbers = { blocking: inTheWay(counted), warning: sums.warning, waived: sums.waived };
  return (
    <>
      <TableTd className="sm-figure-label">{t('policy-version', policy)}</TableTd>
      {Object.entries(numbers).map(([what, count]) => (
        <TableTd key={what} className="sm-figure-number sm-numbers">
          {t('number', { count })}
        </TableTd>
      ))}
    </>
  );
}

/** What blocks and what waits; a story under no policy is signed by nobody and comes first. */
function inTheWay(counted: Counted | undefined): number {
  if (counted?.ok !== true) return -1;
  const { sums, waiting } = counted.value;
  return sums === null ? Infinity : sums.blocking + waiting;
}

function firstProblem(counted: ReadonlyMap<StoryId, Counted>): Problem | null {
  for (const one of counted.values()) if (!one.ok) return one.problem;
  return null;
}

/** The figures of stories, as they come. */
function useCounted(stories: readonly AskedStory[]): ReadonlyMap<StoryId, Counted> {
  const [counted, setCounted] = useState<ReadonlyMap<StoryId, Counted>>(new Map());
  const asked = stories.map(({ id }) => id).join(' ');
  useEffect(() => {
    const leaving = new AbortController();
    void countAll(stories, leaving.signal, (id, answer) => {
      setCounted((before) => new Map(before).set(id, answer));
    });
    return () => {
      leaving.abort();
      setCounted(new Map());
    };
    // The list is made anew with each drawing of the page; which stories are on it is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  return counted;
}

async function countAll(
  stories: readonly AskedStory[],
  signal: AbortSignal,
  tell: (id: StoryId, answer: Counted) => void,
): Promise<void> {
  for (const { id } of stories) {
    const answer = await call('count-findings', { storyId: id }, { signal });
    if (signal.aborted) return;
    tell(id, answer);
  }
}
