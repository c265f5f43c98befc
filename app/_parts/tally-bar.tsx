import './tally-bar.css';
import './verdict-fill.css';
import { useTexts } from '#texts';
import { STANDINGS } from '#app/_parts/standings.ts';
import type { Speak } from '#app/_texts/speak.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { Tally } from '#lib/store/query.ts';

/**
 * How far a story's claims are judged on one axis: a bar with one part for each verdict, told apart by
 * fill as well as colour, and the same in words for screen readers and on hover.
 */
export function TallyBar({ axis, tally }: { readonly axis: Axis; readonly tally: Tally }) {
  const t = useTexts('words');
  const question = t(`question.${axis}`);
  const total = STANDINGS.reduce((sum, standing) => sum + tally[standing], 0);
  const words = tallyWords(tally, t);
  return (
    <div className="sm-tally" title={words}>
      <span className="sm-tally-axis">{question}</span>
      <span
        className="sm-tally-bar"
        role="img"
        aria-label={t('tally-label', { question, tally: words })}
      >
        {STANDINGS.filter((standing) => tally[standing] > 0).map((standing) => (
          <span
            key={standing}
            className="sm-tally-part"
            data-verdict={standing}
            style={{ flexGrow: tally[standing] }}
          />
        ))}
      </span>
      <span className="sm-tally-count sm-numbers">
        {total === 0 ? '–' : t('tally-checked', { checked: total - tally.unchecked, total })}
      </span>
    </div>
  );
}

/** "3 corroborated, 1 disputed, 4 not yet checked"; what there is none of is left out. */
export function tallyWords(tally: Tally, t: Speak<'words'>): string {
  const parts = STANDINGS.filter((standing) => tally[standing] > 0).map((standing) =>
    t(`tally-part.${standing}`, { count: tally[standing] }),
  );
  return parts.length === 0 ? t('tally-none') : parts.join(', ');
}
