import { FigureTable } from './figure-table.tsx';
import type { Row, Shown } from './breakdown.ts';
import { VerdictChart } from './verdict-chart.client.tsx';
import { AXIS_QUESTIONS, counted } from '#app/_parts/wording.ts';

/** Figures along one dimension: for each question a chart, and the same numbers as a table of links. */
export function Breakdown(props: {
  /** What a row is: "Story". */
  readonly of: string;
  readonly rows: readonly Row[];
  readonly shown: Shown;
  readonly isTime?: boolean;
}) {
  if (props.rows.length === 0) return <p className="sm-soft">No verdict was given yet.</p>;
  // Only claims can be without a verdict: verdicts by time and by checker have no such column.
  const standings = props.shown.standings.filter(
    (standing) =>
      standing !== 'unchecked' || props.rows.some((row) => row.figures.unchecked.claims > 0),
  );
  return (
    <div className="sm-breakdown" data-axes={props.shown.axes.length}>
      {props.shown.axes.map((axis) => {
        const rows = props.rows.filter((row) => row.axis === axis);
        return (
          <figure key={axis} className="sm-figure">
            <figcaption className="sm-figure-caption">{AXIS_QUESTIONS[axis]}</figcaption>
            <VerdictChart rows={rows} standings={standings} isTime={props.isTime ?? false} />
            <details className="sm-figure-numbers">
              <summary>The numbers ({counted(rows.length, 'row')})</summary>
              <FigureTable
                of={props.of}
                caption={`${props.of}: ${AXIS_QUESTIONS[axis]}`}
                rows={rows}
                standings={standings}
              />
            </details>
          </figure>
        );
      })}
    </div>
  );
}
