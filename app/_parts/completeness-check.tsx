import '#app/_parts/intake.css';
import { useTexts } from '#texts';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Completeness } from '#lib/story/draft.ts';

/** How much of the original became the draft, and every piece that did not, with its reason. */
export function CompletenessCheck(props: {
  readonly completeness: Completeness;
  readonly repeats: number;
}) {
  const t = useTexts('intake');
  const { wordsFound, wordsKept, paragraphsFound, paragraphsKept, leftOut } = props.completeness;
  const isWhole = wordsKept >= wordsFound && leftOut.length === 0;
  const Sign = isWhole ? IconCircleCheck : IconAlertTriangle;
  return (
    <section className="sm-complete" data-whole={isWhole} aria-labelledby="completeness">
      <h3 id="completeness">
        <Sign size={18} aria-hidden />
        {isWhole ? t('all-kept') : t('not-all-kept')}
      </h3>
      <dl>
        <dt>{t('words')}</dt>
        <dd className="sm-numbers">{t('kept-of-found', { kept: wordsKept, found: wordsFound })}</dd>
        <dt>{t('paragraphs')}</dt>
        <dd className="sm-numbers">
          {t('kept-of-found', { kept: paragraphsKept, found: paragraphsFound })}
        </dd>
        <dt>{t('repeats')}</dt>
        <dd>
          {props.repeats === 0
            ? t('no-repeats')
            : t('repeats-shown-once', { count: props.repeats })}
        </dd>
      </dl>
      {leftOut.length > 0 && (
        <details>
          <summary>{t('left-out', { count: leftOut.length })}</summary>
          <ul>
            {leftOut.map((piece, at) => (
              <li key={at}>
                <q>{piece.text}</q>{' '}
                <span className="sm-soft" lang="en">
                  {piece.reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
