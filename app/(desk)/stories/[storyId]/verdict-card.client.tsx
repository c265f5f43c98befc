'use client';

import { useTexts } from '#texts';
import { Button, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { type Axis, VERDICT_VALUES, type VerdictValue } from '#lib/claim/standing.ts';
import { holding } from '#lib/verdict/rules.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';
import { openPart } from './panel-acts.client.ts';
import { SecondJudged } from './second-judged.client.tsx';
import { useTaskOn } from './second-task.client.ts';
import { useStore } from './store.client.ts';
import { VerdictForm } from './verdict-form.client.tsx';

/** One of the two questions in a claim: the verdict that holds, the ones before it, and a new one. */
export function VerdictCard(props: {
  readonly axis: Axis;
  readonly mark: Mark;
  readonly detail: ClaimDetail | null;
}) {
  const { axis, mark, detail } = props;
  const t = useTexts('verdict');
  const words = useTexts('words');
  const desk = useGalley();
  const id = useId();
  const judging = useStore(desk.panel, (panel) =>
    panel.judging?.axis === axis ? panel.judging.value : null,
  );
  const given = (detail?.verdicts ?? []).filter((verdict) => verdict.axis === axis).toReversed();
  const holds = holding(detail?.verdicts ?? [], axis) ?? undefined;
  const earlier = given.filter(({ id: earlierId }) => earlierId !== holds?.id);
  // A claim this person judges blind shows what they judged: the first verdict is hidden from them.
  const task = useTaskOn(mark.id);
  const row = task?.rows.find(({ claim }) => claim.id === mark.id) ?? null;
  const second = row?.[axis].second ?? null;
  const value = row === null ? mark.verdicts[axis] : (second?.value ?? null);
  return (
    <section className="sm-card" aria-labelledby={id} data-verdict={value ?? 'unchecked'}>
      <div className="sm-card-head">
        <div>
          <Title order={3} id={id} className="sm-card-question">
            {words(`question.${axis}`)}
          </Title>
          <Text size="xs" className="sm-soft">
            {t(`explained.${axis}`)}
          </Text>
        </div>
        <VerdictBadge
          value={value}
          reason={second?.disputedReason ?? (holds?.value === value ? holds.disputedReason : null)}
        />
      </div>
      {row === null ? (
        holds !== undefined && <Given verdict={holds} />
      ) : (
        <SecondJudged row={row} axis={axis} />
      )}
      {desk.mayCheck && mark.state === 'open' && (
        <>
          <Choice axis={axis} chosen={judging} holds={value} />
          <VerdictForm
            key={task?.summary.reading.id ?? axis}
            axis={axis}
            mark={mark}
            readingId={task?.summary.reading.id ?? null}
          />
        </>
      )}
      {earlier.length > 0 && (
        <details className="sm-earlier">
          <summary>{t('earlier', { count: earlier.length })}</summary>
          {earlier.map((verdict) => (
            <div key={verdict.id} className="sm-earlier-one">
              <VerdictBadge value={verdict.value} reason={verdict.disputedReason} />
              <Given verdict={verdict} numbers={detail?.draftNumbers} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function Choice(props: {
  readonly axis: Axis;
  readonly chosen: VerdictValue | null;
  readonly holds: VerdictValue | null;
}) {
  const desk = useGalley();
  const { axis, chosen } = props;
  const t = useTexts('verdict');
  const words = useTexts('words');
  const question = words(`question.${axis}`);
  return (
    <div className="sm-choice" role="group" aria-label={t('on-question', { question })}>
      {VERDICT_VALUES.map((value) => (
        <Button
          key={value}
          size="compact-sm"
          variant={chosen === value ? 'light' : 'default'}
          aria-pressed={chosen === value}
          leftSection={<VerdictLine standing={value} />}
          onClick={() => {
            openPart(desk, { judging: { axis, value } });
          }}
        >
          {words(`standing.${value}`)}
        </Button>
      ))}
    </div>
  );
}

function Given(props: {
  readonly verdict: Verdict;
  readonly numbers?: Readonly<Record<string, number>> | undefined;
}) {
  const { verdict, numbers } = props;
  const t = useTexts('verdict');
  const { withdrawn } = verdict;
  return (
    <div className="sm-given">
      <p dir="auto">{verdict.justification}</p>
      <Text size="xs" className="sm-soft">
        {verdict.recordedByName}, <TimeAgo at={verdict.recordedAt} />
      </Text>
      {verdict.reopenedIn !== null && (
        <Text size="xs" className="sm-withdrawn">
          {t('reopened', { number: String(numbers?.[verdict.reopenedIn] ?? '') })}
        </Text>
      )}
      {withdrawn !== null && (
        <Text size="xs" className="sm-withdrawn">
          {t.rich('withdrawn', {
            when: () => <TimeAgo at={withdrawn.at} />,
            reason: withdrawn.reason,
          })}
        </Text>
      )}
    </div>
  );
}
