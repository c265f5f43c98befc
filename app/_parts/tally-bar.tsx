import './tally-bar.css';
import './verdict-fill.css';
import { AXIS_QUESTIONS, STANDINGS, STANDING_WORDS } from '#app/_parts/wording.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { Tally } from '#lib/store/query.ts';

/**
 * How far a story's claims are judged on one axis: a bar with one part for each verdict, told apart by
 * fill as well as colour, and the same in words for screen readers and on hover.
 */
export function TallyBar({ axis, tally }: { readonly axis: Axis; readonly tally: Tally }) {
  const total = STANDINGS.reduce((sum, standing) => sum + tally[standing], 0);
  const words = tallyWords(tally);
  return (
    <div className="sm-tally" title={words}>
      <span className="sm-tally-axis">{AXIS_QUESTIONS[axis]}</span>
      <span className="sm-tally-bar" role="img" aria-label={`${AXIS_QUESTIONS[axis]} ${words}`}>
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
        {total === 0 ? '–' : `${total - tally.unchecked} of ${total}`}
      </span>
    </div>
  );
}

/** "3 corroborated, 1 disputed, 4 not yet checked"; what there is none of is left out. */
export function tallyWords(tally: Tally): string {
  const parts = STANDINGS.filter((standing) => tally[standing] > 0).map(
    (standing) => `${tally[standing]} ${STANDING_WORDS[standing]}`,
  );
  return parts.length === 0 ? 'no claims' : parts.join(', ');
}
