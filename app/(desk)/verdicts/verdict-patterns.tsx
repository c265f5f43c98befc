/**
 * The fills of the charts' bars, told apart without colour as everywhere: solid, dotted, slanted,
 * hollow. Drawn once; every chart on the screen refers to them.
 */
export function VerdictPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="sm-patterns">
      <defs>
        <pattern id="sm-fill-unverified" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="var(--sm-unverified-tint)" />
          <circle cx="2.5" cy="2.5" r="1.5" fill="var(--sm-unverified-line)" />
        </pattern>
        <pattern
          id="sm-fill-disputed"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--sm-disputed-tint)" />
          <rect width="2.6" height="5" fill="var(--sm-disputed-line)" />
        </pattern>
      </defs>
    </svg>
  );
}
