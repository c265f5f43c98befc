'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { TextRoom } from '#app/_texts/english.ts';
import { type Language, isLanguage } from '#app/_texts/language.ts';
import type { Speak } from '#app/_texts/speak.ts';

/**
 * The texts of a room, inside a component. Import it as `#texts`: the same name gives server components
 * the texts of their request.
 */
export function useTexts<Room extends TextRoom>(room: Room): Speak<Room> {
  return useTranslations(room);
}

/** The language everything around is in. */
export function useLanguage(): Language {
  const locale = useLocale();
  if (!isLanguage(locale)) throw new Error(`No texts are written in ${locale}.`);
  return locale;
}
