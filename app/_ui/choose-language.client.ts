'use client';

import { type Language, LANGUAGE_COOKIE } from '#app/_texts/language.ts';

const YEAR_S = 31_536_000;

/** Remembers in this browser which language its reader wants, and shows the page in it. */
export function chooseLanguage(language: Language): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_S}; samesite=lax`;
  window.location.reload();
}
