import { expect, test } from 'vitest';
import { languageOf } from '#app/_server/language-of.ts';
import { LANGUAGE_COOKIE } from '#app/_texts/language.ts';

test.each([
  [{}, 'en'],
  [{ 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' }, 'de'],
  [{ 'accept-language': 'fr' }, 'en'],
  [{ cookie: `a=b; ${LANGUAGE_COOKIE}=de; c=d` }, 'de'],
  [{ cookie: `${LANGUAGE_COOKIE}=en`, 'accept-language': 'de' }, 'en'],
  [{ cookie: `not-${LANGUAGE_COOKIE}=de` }, 'en'],
  [{ cookie: `${LANGUAGE_COOKIE}=klingon`, 'accept-language': 'de' }, 'de'],
])('%j is answered in %s', (headers, language) => {
  expect(languageOf({ headers: new Headers(headers) })).toBe(language);
});
