'use client';

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { cssVariables, theme } from '#app/theme.ts';

/** What every screen stands in: theme, colour scheme, and the place where notices appear. */
export function House({ children }: { readonly children: ReactNode }) {
  // Says that the screen answers now: style sheets and tests may wait for it.
  useEffect(() => {
    document.documentElement.dataset['awake'] = 'true';
  }, []);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      deduplicateInlineStyles
    >
      <Notifications position="bottom-right" autoClose={6000} />
      {children}
    </MantineProvider>
  );
}
