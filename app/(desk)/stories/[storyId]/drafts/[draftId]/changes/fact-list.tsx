import { useTexts } from '#texts';
import type { Speak } from '#app/_texts/speak.ts';
import type { FactChange } from '#lib/carry/carried.ts';

/** The facts that differ, each from what to what; those beside the claim's words told apart from those in them. */
export function FactList(props: {
  readonly changes: readonly FactChange[];
  readonly number: string;
}) {
  const t = useTexts('drafts');
  if (props.changes.length === 0) return null;
  return (
    <ul className="sm-facts" aria-label={t('facts', { number: props.number })}>
      {props.changes.map((change, at) => (
        <li key={at} className="sm-fact" data-where={change.where}>
          <span className="sm-unseen">{spoken(change, t)}</span>
          <span aria-hidden className="sm-fact-seen">
            <span className="sm-fact-kind">
              {change.where === 'around' && <>{t('fact-around')}: </>}
              {t(`fact.${change.kind}`)}
            </span>
            {change.from === null ? (
              <em className="sm-soft">{t('fact-none')}</em>
            ) : (
              <del className="sm-fact-word" dir="auto">
                {change.from}
              </del>
            )}
            <span className="sm-fact-arrow">→</span>
            {change.to === null ? (
              <em className="sm-soft">{t('fact-none')}</em>
            ) : (
              <ins className="sm-fact-word" dir="auto">
                {change.to}
              </ins>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function spoken({ from, kind, to, where }: FactChange, t: Speak<'drafts'>): string {
  const about = {
    where: t(where === 'inside' ? 'fact-inside' : 'fact-around'),
    kind: t(`fact.${kind}`),
  };
  if (from === null) return t('fact-come-spoken', { ...about, to: to ?? '' });
  if (to === null) return t('fact-gone-spoken', { ...about, from });
  return t('fact-spoken', { ...about, from, to });
}
