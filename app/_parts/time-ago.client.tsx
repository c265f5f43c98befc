'use client';

import { useLanguage, useTexts } from '#texts';
import { useSyncExternalStore } from 'react';
import { useAwake } from '#app/_ui/use-awake.client.ts';
import { ago, exactly } from '#app/_parts/moment.ts';

const MINUTE_MS = 60_000;
const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

/** One clock for all times on the screen: a list of 500 stories must not run 500 timers. */
function onTick(listener: () => void) {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    for (const each of listeners) each();
  }, MINUTE_MS / 2);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

const thisMinute = () => Math.ceil(Date.now() / MINUTE_MS) * MINUTE_MS;

/**
 * A moment as people say it ("3 minutes ago"), exact on hover and for machines. The server does not
 * know the reader's time zone and its minute may have passed, so the element is made anew in the browser.
 */
export function TimeAgo({ at }: { readonly at: string }) {
  const nowMs = useSyncExternalStore(onTick, thisMinute, thisMinute);
  const isInBrowser = useAwake();
  const t = useTexts('house');
  const language = useLanguage();
  const zone = isInBrowser ? undefined : 'UTC';
  return (
    <time
      key={isInBrowser ? 'browser' : 'server'}
      dateTime={at}
      title={exactly(language, at, zone)}
      suppressHydrationWarning
    >
      {ago(language, at, nowMs, zone) ?? t('just-now')}
    </time>
  );
}
