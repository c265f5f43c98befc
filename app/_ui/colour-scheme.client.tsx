'use client';

import { useTexts } from '#texts';
import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';

/**
 * Switches between light and dark. Both buttons are in the page and the style sheet shows one: the
 * server cannot know which scheme the reader's system asks for.
 */
export function ColourSchemeToggle() {
  const t = useTexts('house');
  const { setColorScheme } = useMantineColorScheme();
  return (
    <>
      <ActionIcon
        lightHidden
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('use-light-colours')}
        title={t('use-light-colours')}
        onClick={() => {
          setColorScheme('light');
        }}
      >
        <IconSun size={19} stroke={1.6} aria-hidden />
      </ActionIcon>
      <ActionIcon
        darkHidden
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('use-dark-colours')}
        title={t('use-dark-colours')}
        onClick={() => {
          setColorScheme('dark');
        }}
      >
        <IconMoon size={19} stroke={1.6} aria-hidden />
      </ActionIcon>
    </>
  );
}
