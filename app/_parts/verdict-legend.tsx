import './verdict-legend.css';
import type { ReactNode } from 'react';
import { useTexts } from '#texts';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { STANDINGS, type Standing } from '#app/_parts/standings.ts';

/**
 * How to read a mark: the line under the words answers "Is it so?", the number after them "Was it
 * said?". Each state has a shape of its own as well as a colour.
 */
export function VerdictLegend() {
  const t = useTexts('words');
  const q = (words: ReactNode) => <em>{words}</em>;
  return (
    <div className="sm-legend">
      <p className="sm-legend-axis">
        {t.rich('legend-content', { q, question: t('question.content') })}
      </p>
      <dl className="sm-legend-lines">
        {STANDINGS.map((standing) => (
          <Row key={standing} standing={standing} sign={<VerdictLine standing={standing} />} />
        ))}
      </dl>
      <p className="sm-legend-axis">
        {t.rich('legend-attribution', { q, question: t('question.attribution') })}
      </p>
      <dl className="sm-legend-lines">
        {STANDINGS.map((standing) => (
          <Row
            key={standing}
            standing={standing}
            sign={
              <span className="sm-number" data-verdict={standing} aria-hidden="true">
                12
              </span>
            }
          />
        ))}
      </dl>
    </div>
  );
}

function Row(props: { readonly standing: Standing; readonly sign: ReactNode }) {
  const t = useTexts('words');
  return (
    <>
      <dt>{props.sign}</dt>
      <dd>{t(`standing.${props.standing}`)}</dd>
    </>
  );
}
