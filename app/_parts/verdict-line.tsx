import './verdict-badge.css';
import type { Standing } from '#app/_parts/standings.ts';

/** The path of each line in a box of 24 × 8; the shapes are those of the galley's underlines. */
const PATHS = {
  corroborated: 'M1 4H23',
  unverified: 'M2 4H23',
  disputed: 'M1 4.2q1.85-3.6 3.7 0t3.7 0 3.7 0 3.7 0 3.7 0 3.5 0',
  unchecked: 'M1 4H23',
} as const;

/** The line that stands for a verdict: solid, dotted, wavy, or thin and grey. Never colour alone. */
export function VerdictLine({ standing }: { readonly standing: Standing }) {
  return (
    <svg
      className="sm-verdict-line"
      data-verdict={standing}
      viewBox="0 0 24 8"
      width="24"
      height="8"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[standing]} />
    </svg>
  );
}
