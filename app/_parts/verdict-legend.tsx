import './verdict-legend.css';
import { VerdictLine } from '#app/_parts/verdict-line.tsx';
import { AXIS_QUESTIONS, verdictWord } from '#app/_parts/verdict-words.ts';
import { VERDICT_VALUES, type VerdictValue } from '#lib/claim/standing.ts';

const SHOWN: readonly (VerdictValue | null)[] = [...VERDICT_VALUES, null];

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
        {SHOWN.map((value) => (
          <Row key={verdictWord(value)} value={value} sign={<VerdictLine value={value} />} />
        ))}
      </dl>
      <p className="sm-legend-axis">
        The number after them: <em>{AXIS_QUESTIONS.attribution}</em>
      </p>
      <dl className="sm-legend-lines">
        {SHOWN.map((value) => (
          <Row
            key={verdictWord(value)}
            value={value}
            sign={
              <span className="sm-number" data-verdict={value ?? 'unchecked'} aria-hidden="true">
                12
              </span>
            }
          />
        ))}
      </dl>
    </div>
  );
}

function Row(props: { readonly value: VerdictValue | null; readonly sign: React.ReactNode }) {
  return (
    <>
      <dt>{props.sign}</dt>
      <dd>{verdictWord(props.value)}</dd>
    </>
  );
}
