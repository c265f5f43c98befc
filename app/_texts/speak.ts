import { type IntlError, createTranslator } from 'use-intl/core';
import type { TextRoom, Texts } from '#app/_texts/english.ts';
import type { Language } from '#app/_texts/language.ts';

/** Says the texts of a room in the reader's language: `t('claims', { count: 3 })`. */
export type Speak<Room extends TextRoom> = ReturnType<typeof createTranslator<Texts, Room>>;

/** What says the texts of a room, outside of components; inside them it is `useTexts`. */
export function speak<Room extends TextRoom>(
  language: Language,
  messages: Texts,
  room: Room,
): Speak<Room> {
  return createTranslator({ locale: language, messages, namespace: room, onError: throwIt });
}

/** A text that cannot be said is a bug like any other: it is not to be papered over by its key. */
export function throwIt(error: IntlError): never {
  throw error;
}
