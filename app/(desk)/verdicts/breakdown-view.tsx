import { useTexts } from '#texts';
import { FigureTable } from './figure-table.tsx';
import type { Row, Shown } from './breakdown.ts';
import { VerdictChart } from './verdict-chart.client.tsx';
import type { Texts } from '#app/_texts/english.ts';

/** What figures are broken down by. */
type Dimension = keyof Texts['figures']['row-of'];

/** Figures along one dimension: for each question a chart, and the same numbers as a table of links. */
export function Breakdown(props: {
  readonly by: Dimension;
  readonly rows: readonly Row[];
  readonly shown: Shown;
}) {
  const t = useTexts('figures');
  const words = useTexts('words');
  if (props.rows.length === 0) return <p className="sm-soft">{t('no-verdict-yet')}</p>;
  // Only claims can be without a verdict: verdicts by time and by checker have no such column.
  const standings = props.shown.standings.filter(
    (standing) =>
      standing !== 'unchecked' || props.rows.some((row) => row.figures.unchecked.claims > 0),
  );
  return (
    <div className="sm-breakdown" data-axes={props.shown.axes.length}>
      {props.shown.axes.map((axis) => {
        const rows = props.rows.filter((row) => row.axis === axis);
        const question = words(`question.${axis}`);
        return (
          <figure key={axis} className="sm-figure">
            <figcaption className="sm-figure-caption">{question}</figcaption>
            <VerdictChart rows={rows} standings={standings} isTime={props.by === 'time'} />
            <details className="sm-figure-numbers">
              <summary>{t('the-numbers', { count: rows.length })}</summary>
              <FigureTable
                of={t(`row-of.${props.by}`)}
                caption={t(`table-of.${props.by}`, { question })}
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
