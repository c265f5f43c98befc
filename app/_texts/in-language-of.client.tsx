'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Language } from '#app/_texts/language.ts';

/** Each language is a component of its own, and fetched by itself: a browser loads the texts of one only. */
const IN_LANGUAGE = {
  en: dynamic(() => import('#app/_texts/in-english.client.tsx').then(({ InEnglish }) => InEnglish)),
  de: dynamic(() => import('#app/_texts/in-german.client.tsx').then(({ InGerman }) => InGerman)),
};

/** Everything inside is in this language. */
export function InLanguageOf(props: { readonly language: Language; readonly children: ReactNode }) {
  const In = IN_LANGUAGE[props.language];
  return <In>{props.children}</In>;
}
