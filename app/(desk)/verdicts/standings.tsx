import '#app/_parts/verdict-fill.css';
import { useTexts } from '#texts';
import type { Row, Shown } from './breakdown.ts';
import { FigureLink } from './figure-table.tsx';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import type { Speak } from '#app/_texts/speak.ts';

/** How all claims stand, a card for each question: the number, the verdict, its share. */
export function Standings({
  rows,
  shown,
}: {
  readonly rows: readonly Row[];
  readonly shown: Shown;
}) {
  const t = useTexts('figures');
  const words = useTexts('words');
  return (
    <div className="sm-standings" data-axes={rows.length}>
      {rows.map((row) => {
        const total = Object.values(row.figures).reduce((sum, figure) => sum + figure.claims, 0);
        return (
          <section key={row.key} className="sm-standing" aria-labelledby={`standing-${row.axis}`}>
            <h2 id={`standing-${row.axis}`} className="sm-standing-title">
              {row.label}
            </h2>
            <ul className="sm-standing-list">
              {shown.standings.map((standing) => {
                const figure = row.figures[standing];
                const share = total === 0 ? 0 : figure.claims / total;
                return (
                  <li key={standing} className="sm-standing-line">
                    <span className="sm-standing-count sm-numbers">
                      <FigureLink
                        figure={figure}
                        label={words('tally-label', {
                          question: row.label,
                          tally: words(`tally-part.${standing}`, { count: figure.claims }),
                        })}
                      />
                    </span>
                    <VerdictBadge value={standing === 'unchecked' ? null : standing} />
                    <span className="sm-standing-track" aria-hidden="true">
                      <span
                        className="sm-tally-part"
                        data-verdict={standing}
                        style={{ width: `${share * 100}%` }}
                        hidden={figure.claims === 0}
                      />
                    </span>
                    <span className="sm-standing-share sm-numbers sm-soft">
                      {inPercent(share, t)}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** A share as people say it: a little is never called nothing, nor nearly all called all. */
function inPercent(share: number, t: Speak<'figures'>): string {
  if (share > 0 && share < 0.01) return t('less-than-one-percent');
  if (share < 1 && share > 0.99) return t('more-than-99-percent');
  return t('percent', { percent: Math.round(share * 100) });
}
