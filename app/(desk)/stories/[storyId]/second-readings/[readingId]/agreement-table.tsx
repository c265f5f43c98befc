import { useLanguage, useTexts } from '#texts';
import type { Language } from '#app/_texts/language.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';

type Agreements = NonNullable<AnswerOf<'read-second-reading'>['agreement']>;

const LINES = ['attribution', 'content', 'together'] as const;

/** How far two readings agree, on each question and on both: as a share, and beyond chance. */
export function AgreementTable({ agreement }: { readonly agreement: Agreements }) {
  const t = useTexts('readings');
  const words = useTexts('words');
  const language = useLanguage();
  return (
    <table className="sm-agreement">
      <thead>
        <tr>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('judged-in-both')}</th>
          <th scope="col">{t('same-verdict')}</th>
          <th scope="col">{t('alpha')}</th>
        </tr>
      </thead>
      <tbody>
        {LINES.map((line) => {
          const { judgedTwice, raw, alpha } = agreement[line];
          return (
            <tr key={line}>
              <th scope="row">
                {line === 'together' ? t('both-together') : words(`question.${line}`)}
              </th>
              <td>{judgedTwice}</td>
              <td>
                {raw === null ? t('no-share') : t('share', { percent: Math.round(raw * 100) })}
              </td>
              <td>{alpha === null ? t('no-alpha') : withMinus(language, alpha)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** "0.85", "−0.12": a number with the minus of mathematics, which no keyboard has. */
function withMinus(language: Language, number: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(number).replace('-', '−');
}
