'use client';

import { useLanguage } from '#texts';
import { exactly } from '#app/_parts/moment.ts';
import { useAwake } from '#app/_ui/use-awake.client.ts';

/**
 * A moment in full, for what is printed or agreed upon. The server does not know the reader's time zone: until the page's
 * scripts are there it is told in UTC, and says so.
 */
export function ExactTime({ at }: { readonly at: string }) {
  const isInBrowser = useAwake();
  const language = useLanguage();
  return (
    <time key={isInBrowser ? 'browser' : 'server'} dateTime={at} suppressHydrationWarning>
      {exactly(language, at, isInBrowser ? undefined : 'UTC')}
    </time>
  );
}
