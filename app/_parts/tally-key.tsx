import './tally-bar.css';
import './verdict-fill.css';
import { useTexts } from '#texts';
import { STANDINGS } from '#app/_parts/standings.ts';

/** What the fills of the bars mean, on one line. */
export function TallyKey() {
  const t = useTexts('words');
  return (
    <span className="sm-tally-key">
      {STANDINGS.map((standing) => (
        <span key={standing}>
          <span className="sm-swatch" data-verdict={standing} aria-hidden />
          {t(`standing.${standing}`)}
        </span>
      ))}
    </span>
  );
}
