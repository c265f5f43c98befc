import './verdict-legend.css';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { AXIS_QUESTIONS, STANDINGS, STANDING_WORDS, type Standing } from '#app/_parts/wording.ts';

/**
 * How to read a mark: the line under the words answers "Is it so?", the number after them "Was it
 * said?". Each state has a shape of its own as well as a colour.
 */
export function VerdictLegend() {
  return (
    <div className="sm-legend">
      <p className="sm-legend-axis">
        The line under the words: <em>{AXIS_QUESTIONS.content}</em>
      </p>
      <dl className="sm-legend-lines">
        {STANDINGS.map((standing) => (
          <Row key={standing} standing={standing} sign={<VerdictLine standing={standing} />} />
        ))}
      </dl>
      <p className="sm-legend-axis">
        The number after them: <em>{AXIS_QUESTIONS.attribution}</em>
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

function Row(props: { readonly standing: Standing; readonly sign: React.ReactNode }) {
  return (
    <>
      <dt>{props.sign}</dt>
      <dd>{STANDING_WORDS[props.standing]}</dd>
    </>
  );
}
