'use client';

import { useTexts } from '#texts';
import '#app/_parts/verdict-fill.css';
import { UnstyledButton } from '@mantine/core';
import { useDeferredValue } from 'react';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { STANDINGS, type Standing } from '#app/_parts/standings.ts';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import { NO_FILTER } from './claim-filter.ts';
import { useFilter } from './filter.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { partsOfTally, tallyOf } from './tally.ts';

/** How far the checking has come on each axis; every number is a filter. */
export function Coverage() {
  const desk = useGalley();
  const open = useDeferredValue(useStore(desk.marks, (marks) => marks.open));
  return (
    <div className="sm-coverage">
      {AXES.map((axis) => (
        <AxisCoverage key={axis} axis={axis} tally={tallyOf(open, axis)} total={open.length} />
      ))}
    </div>
  );
}

function AxisCoverage(props: {
  readonly axis: Axis;
  readonly tally: Readonly<Record<Standing, number>>;
  readonly total: number;
}) {
  const { axis, tally, total } = props;
  const [filter, setFilter] = useFilter();
  const t = useTexts('coverage');
  const words = useTexts('words');
  return (
    <section aria-label={t(`of-axis.${axis}`)}>
      <h2 className="sm-coverage-title">{words(`question.${axis}`)}</h2>
      <div className="sm-bar" aria-hidden="true">
        {partsOfTally(tally).map(({ standing, count }) => (
          <span
            key={standing}
            className="sm-tally-part"
            data-verdict={standing}
            style={{ width: `${(count / total) * 100}%` }}
          />
        ))}
      </div>
      <div className="sm-counts">
        {STANDINGS.map((standing) => {
          const isOn = filter.verdict === standing && filter.axis === axis;
          return (
            <UnstyledButton
              key={standing}
              className="sm-count"
              data-verdict={standing}
              aria-pressed={isOn}
              disabled={tally[standing] === 0 && !isOn}
              title={t(`show-only.${standing}`)}
              onClick={() => {
                setFilter(isOn ? NO_FILTER : { ...filter, verdict: standing, axis });
              }}
            >
              <VerdictLine standing={standing} />
              <span className="sm-numbers">{tally[standing]}</span>
              <span className="sm-unseen">{words(`standing.${standing}`)}</span>
            </UnstyledButton>
          );
        })}
      </div>
    </section>
  );
}
