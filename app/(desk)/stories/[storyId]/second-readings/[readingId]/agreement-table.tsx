import { AXIS_QUESTIONS } from '#app/_parts/wording.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';

type Agreements = NonNullable<AnswerOf<'read-second-reading'>['agreement']>;

const LINES = [
  ['attribution', AXIS_QUESTIONS.attribution],
  ['content', AXIS_QUESTIONS.content],
  ['together', 'Both together'],
] as const;

/** How far two readings agree, on each question and on both: as a share, and beyond chance. */
export function AgreementTable({ agreement }: { readonly agreement: Agreements }) {
  return (
    <table className="sm-agreement">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Judged in both</th>
          <th scope="col">Same verdict</th>
          <th scope="col">Krippendorff’s α</th>
        </tr>
      </thead>
      <tbody>
        {LINES.map(([key, label]) => {
          const { judgedTwice, raw, alpha } = agreement[key];
          return (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{judgedTwice}</td>
              <td>{raw === null ? 'none' : `${Math.round(raw * 100)} %`}</td>
              <td>{alpha === null ? 'not defined' : alpha.toFixed(2).replace('-', '−')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
