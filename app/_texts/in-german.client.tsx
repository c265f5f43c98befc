'use client';

import type { ReactNode } from 'react';
import { german } from '#app/_texts/german.ts';
import { InLanguage } from '#app/_texts/in-language.client.tsx';

/** Everything inside is in German. */
export function InGerman({ children }: { readonly children: ReactNode }) {
  return (
    <InLanguage language="de" messages={german}>
      {children}
    </InLanguage>
  );
}
