import './tally-bar.css';
import './verdict-fill.css';
import { STANDINGS, STANDING_WORDS } from '#app/_parts/wording.ts';

/** What the fills of the bars mean, on one line. */
export function TallyKey() {
  return (
    <span className="sm-tally-key">
      {STANDINGS.map((standing) => (
        <span key={standing}>
          <span className="sm-swatch" data-verdict={standing} aria-hidden />
          {STANDING_WORDS[standing]}
        </span>
      ))}
    </span>
  );
}
