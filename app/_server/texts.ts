import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { type TextRoom, type Texts, english } from '#app/_texts/english.ts';
import { german } from '#app/_texts/german.ts';
import { type Language, LANGUAGE_COOKIE, languageFor } from '#app/_texts/language.ts';
import { type Speak, speak } from '#app/_texts/speak.ts';

const CATALOGUES: Readonly<Record<Language, Texts>> = { en: english, de: german };

/** The language of whoever asks for this page: their choice, else what their browser asks for. */
export const languageOfRequest: () => Promise<Language> = cache(async () =>
  languageFor(
    (await cookies()).get(LANGUAGE_COOKIE)?.value,
    (await headers()).get('accept-language'),
  ),
);

/** The texts of a room for a page or another async server component, in the language of its reader. */
export const texts: <Room extends TextRoom>(room: Room) => Promise<Speak<Room>> = cache(
  async <Room extends TextRoom>(room: Room) => {
    const language = await languageOfRequest();
    return speak(language, CATALOGUES[language], room);
  },
);
