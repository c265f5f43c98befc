'use client';

import type { ReactNode } from 'react';
import { english } from '#app/_texts/english.ts';
import { InLanguage } from '#app/_texts/in-language.client.tsx';

/** Everything inside is in English. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <InLanguage language="en" messages={english}>
      {children}
    </InLanguage>
  );
}
