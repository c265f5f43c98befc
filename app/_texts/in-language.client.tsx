'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Texts } from '#app/_texts/english.ts';
import type { Language } from '#app/_texts/language.ts';
import { throwIt } from '#app/_texts/speak.ts';

/** Gives the texts of one language to everything inside. */
export function InLanguage(props: {
  readonly language: Language;
  readonly messages: Texts;
  readonly children: ReactNode;
}) {
  return (
    // No message holds a moment: those are written apart, in the reader's own zone. The library asks for
    // one all the same, and its complaint would end the first page that a server renders.
    <IntlProvider
      locale={props.language}
      messages={props.messages}
      timeZone="UTC"
      onError={throwIt}
    >
      {props.children}
    </IntlProvider>
  );
}
