import { type Language, LANGUAGE_COOKIE, languageFor } from '#app/_texts/language.ts';

/** The language of whoever sends a request to the API: the one they chose, else what their browser asks for. */
export function languageOf({ headers }: Pick<Request, 'headers'>): Language {
  const start = `${LANGUAGE_COOKIE}=`;
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/);
  const chosen = cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length);
  return languageFor(chosen, headers.get('accept-language'));
}
