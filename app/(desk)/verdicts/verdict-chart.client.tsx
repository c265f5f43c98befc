'use client';

import { useTexts } from '#texts';
import { BarChart } from '@mantine/charts';
import { useRouter } from 'next/navigation';
import type { Row } from './breakdown.ts';
import type { Standing } from '#app/_parts/standings.ts';

const FILLS: Readonly<Record<Standing, string>> = {
  corroborated: 'var(--sm-corroborated-line)',
  unverified: 'url(#sm-fill-unverified)',
  disputed: 'url(#sm-fill-disputed)',
  unchecked: 'var(--sm-surface)',
};

/** Bars beyond these would be too thin to tell apart; the table beneath has all rows. */
const MOST_BARS = 12;
const BAR_PX = 30;

/**
 * Stacked bars of claims by verdict. For the eye and the mouse only (a part of a bar leads to its
 * claims): the table beneath says the same to everybody.
 */
export function VerdictChart(props: {
  readonly rows: readonly Row[];
  readonly standings: readonly Standing[];
  /** Time runs from left to right; anything else is a list from top to bottom. */
  readonly isTime: boolean;
}) {
  const words = useTexts('words');
  const router = useRouter();
  const rows = props.isTime ? props.rows : props.rows.slice(0, MOST_BARS);
  const data = rows.map((row) => ({
    label: props.isTime ? row.label : shortened(row.label),
    ...Object.fromEntries(props.standings.map((each) => [each, row.figures[each].claims])),
  }));
  return (
    <div aria-hidden="true" className="sm-chart">
      <BarChart
        h={props.isTime ? 200 : rows.length * BAR_PX + 40}
        data={data}
        dataKey="label"
        type="stacked"
        orientation={props.isTime ? 'horizontal' : 'vertical'}
        accessibilityLayer={false}
        maxBarWidth={props.isTime ? 22 : 18}
        gridAxis={props.isTime ? 'x' : 'y'}
        tickLine="none"
        yAxisProps={
          props.isTime ? { width: 36, allowDecimals: false } : { width: 150, interval: 0 }
        }
        xAxisProps={props.isTime ? {} : { allowDecimals: false }}
        series={props.standings.map((standing) => ({
          name: standing,
          label: words(`standing.${standing}`),
          color: `var(--sm-${standing}-line)`,
        }))}
        barProps={(series) => ({
          fill: FILLS[series.name as Standing], // The names of the series are the standings given above.
          stroke: `var(--sm-${series.name}-line)`,
          strokeOpacity: 1,
          cursor: 'pointer',
          onClick: (_bar: unknown, at: number) => {
            const href = rows[at]?.figures[series.name as Standing].href; // As above.
            if (href) router.push(href);
          },
        })}
      />
    </div>
  );
}

function shortened(label: string): string {
  return label.length > 24 ? `${label.slice(0, 23).trimEnd()}…` : label;
}
