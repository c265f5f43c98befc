/** The languages the interface is written in, as BCP 47 tags; the first is spoken where nothing else is asked for. */
export const LANGUAGES = ['en', 'de'] as const;

/** One of the interface's languages. */
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself; whoever cannot read the others must find their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
};

/** The cookie in which a browser remembers the language its reader chose. */
export const LANGUAGE_COOKIE = 'sourcemark.language';

/** Whether a text names one of the languages. */
export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((known) => known === tag);
}

/**
 * The language for a reader: the one they chose, else the first of their browser's that is spoken here
 * (`Accept-Language`, RFC 9110 section 12.5.4; `de-AT` is content with `de`), else English.
 */
export function languageFor(chosen: string | undefined, accepted: string | null): Language {
  if (chosen !== undefined && isLanguage(chosen)) return chosen;
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/i.exec(each)?.[1]).find(Boolean);
      return { base: tag.toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter((each) => each.quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted.map((each) => each.base).find(isLanguage) ?? LANGUAGES[0];
}
