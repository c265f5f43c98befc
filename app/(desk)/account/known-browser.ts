const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|HeadlessChrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A browser as far as it is known, the way the texts of the account ask for it. */
export interface KnownBrowser {
  readonly known: 'both' | 'browser' | 'system' | 'neither';
  /** Empty where it is not known. */
  readonly browser: string;
  /** Empty where it is not known. */
  readonly system: string;
}

/**
 * Firefox, Windows: enough to recognise one's own. Order matters, since most browsers also name those
 * they imitate; what is not known is said to be unknown rather than guessed.
 */
export function knownBrowser(userAgent: string | null): KnownBrowser {
  const named = (list: typeof BROWSERS) =>
    list.find(([shape]) => shape.test(userAgent ?? ''))?.[1] ?? '';
  const browser = named(BROWSERS);
  const system = named(SYSTEMS);
  if (browser === '') return { known: system === '' ? 'neither' : 'system', browser, system };
  return { known: system === '' ? 'browser' : 'both', browser, system };
}
