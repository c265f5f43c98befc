'use client';

import { useTexts } from '#texts';
import { MantineProvider, createTheme, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { Speak } from '#app/_texts/speak.ts';
import { cssVariables, theme } from '#app/theme.ts';

/** What every screen stands in: theme, colour scheme, and the place where notices appear. */
export function House({ children }: { readonly children: ReactNode }) {
  const t = useTexts('house');
  const spoken = useMemo(() => mergeThemeOverrides(theme, spokenParts(t)), [t]);
  // Says that the screen answers now: style sheets and tests may wait for it.
  useEffect(() => {
    document.documentElement.dataset['awake'] = 'true';
  }, []);
  return (
    <MantineProvider
      theme={spoken}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      deduplicateInlineStyles
    >
      <Notifications position="bottom-right" autoClose={6000} />
      {children}
    </MantineProvider>
  );
}

/** Crosses that close have no words of the library, and the eye beside a password has English ones. */
function spokenParts(t: Speak<'house'>) {
  const crossed = { defaultProps: { closeButtonProps: { 'aria-label': t('close') } } };
  const shown = { visibilityToggleButtonProps: { 'aria-label': t('show-password') } };
  return createTheme({
    components: {
      Modal: crossed,
      Drawer: crossed,
      Notification: crossed,
      PasswordInput: { defaultProps: shown },
    },
  });
}
