'use client';

import { useTexts } from '#texts';
import { Button, Menu } from '@mantine/core';
import {
  IconChecklist,
  IconChevronDown,
  IconEyeCheck,
  IconFileText,
  IconGitFork,
  IconMessageQuestion,
  IconMessageReply,
  IconNotes,
  IconSignature,
  IconUsers,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useGalley } from './galley-desk.client.ts';

/** The places of a story in the order in which one comes to them. */
const PLACES = [
  { name: 'readiness', Icon: IconChecklist },
  { name: 'review', Icon: IconSignature },
  { name: 'queries', Icon: IconMessageQuestion },
  { name: 'reply-log', Icon: IconMessageReply },
  { name: 'sources', Icon: IconUsers },
  { name: 'origins', Icon: IconGitFork },
  { name: 'second-readings', Icon: IconEyeCheck },
  { name: 'annotations', Icon: IconNotes },
] as const;

/** All places of the story by their names: a row of signs alone would have to be learnt, and wraps on a narrow screen. */
export function StoryMenu() {
  const t = useTexts('galley');
  const { storyId, mayCheck } = useGalley();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('side.story')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {/* Where there is room, it stands beside this menu. */}
        <Menu.Item
          component={Link}
          href={`/stories/${storyId}/report`}
          prefetch={false}
          hiddenFrom="sm"
          leftSection={<IconFileText size={16} aria-hidden />}
        >
          {t('side.report')}
        </Menu.Item>
        {PLACES.filter(({ name }) => mayCheck || name !== 'second-readings').map(
          ({ name, Icon }) => (
            <Menu.Item
              key={name}
              component={Link}
              href={`/stories/${storyId}/${name}`}
              prefetch={false}
              leftSection={<Icon size={16} aria-hidden />}
            >
              {t(`side.${name}`)}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
