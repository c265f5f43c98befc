import { use } from 'react';
import { languageOfRequest, texts } from '#app/_server/texts.ts';
import type { TextRoom } from '#app/_texts/english.ts';
import type { Language } from '#app/_texts/language.ts';
import type { Speak } from '#app/_texts/speak.ts';

/** The texts of a room, inside a server component that is no async function; those `await texts(room)`. */
export function useTexts<Room extends TextRoom>(room: Room): Speak<Room> {
  return use(texts(room));
}

/** The language of whoever asks for this page. */
export function useLanguage(): Language {
  return use(languageOfRequest());
}
