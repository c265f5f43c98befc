'use client';

import { useTexts } from '#texts';
import { ActionIcon, Button, Group, Title, Tooltip } from '@mantine/core';
import Link from 'next/link';
import { IconFileText, IconKeyboard, IconListDetails } from '@tabler/icons-react';
import { LinkButton } from '#app/_ui/link.client.tsx';
import type { Completeness } from '#lib/story/draft.ts';
import type { StoryStatus } from '#lib/story/story.ts';
import { CompletenessNote } from './completeness.client.tsx';
import { CoverageCount } from './coverage-count.client.tsx';
import { type Liveness, useGalley } from './galley-desk.client.ts';
import { HereNow } from './here-now.client.tsx';
import { Members } from './members.client.tsx';
import { SavedNote } from './saved-note.client.tsx';
import { useStore } from './store.client.ts';
import { StoryMenu } from './story-menu.client.tsx';

/** What the head of the screen says of the story. */
export interface StoryHeading {
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly status: StoryStatus;
  readonly draftNumber: number;
  readonly completeness: Completeness;
}

/** How many claims wait for somebody since this draft came, and the way to them. */
function ClaimsWaiting() {
  const desk = useGalley();
  const t = useTexts('galley');
  const count = useStore(desk.marks, ({ open }) =>
    open.reduce((sum, { waitsIn }) => sum + (waitsIn === null ? 0 : 1), 0),
  );
  if (count === 0) return null;
  return (
    <Link
      className="sm-head-waiting"
      href={`/stories/${desk.storyId}/drafts/${desk.draftId}/changes`}
      prefetch={false}
    >
      {t('side.claims-wait', { count })}
    </Link>
  );
}

/** How far the story is on its way to print, once it is on it, and the way to its review. */
function StatusLink({ status }: { readonly status: StoryStatus }) {
  const desk = useGalley();
  const words = useTexts('words');
  if (status === 'open') return null;
  return (
    <Link
      className="sm-head-status"
      data-status={status}
      href={`/stories/${desk.storyId}/review`}
      prefetch={false}
    >
      {words(`story-status.${status}`)}
    </Link>
  );
}

/** The story's title, whence it is, who is on it, and the ways to its report, its places and the list of keys. */
export function StoryHead(props: { readonly heading: StoryHeading; readonly liveness: Liveness }) {
  const { heading, liveness } = props;
  const t = useTexts('galley');
  const desk = useGalley();
  return (
    <header className="sm-head">
      <div className="sm-head-words">
        <Title order={1} className="sm-head-title" title={heading.title}>
          {heading.title}
        </Title>
        <p className="sm-head-about">
          {[heading.outlet, heading.byline, heading.dateline]
            .filter((line) => line !== null && line !== '')
            .map((line) => (
              <span key={line}>{line}</span>
            ))}
          <Link href={`/stories/${desk.storyId}/drafts`} prefetch={false}>
            {t('side.draft', { number: String(heading.draftNumber) })}
          </Link>
          <StatusLink status={heading.status} />
          <ClaimsWaiting />
          <CompletenessNote completeness={heading.completeness} />
          <CoverageCount className="sm-narrow-only" />
        </p>
      </div>
      <Group gap="sm" wrap="nowrap" className="sm-head-tools">
        <SavedNote liveness={liveness} />
        <HereNow />
        <Members />
        <LinkButton
          href={`/stories/${desk.storyId}/report`}
          visibleFrom="sm"
          size="compact-sm"
          variant="default"
          leftSection={<IconFileText size={16} aria-hidden />}
        >
          {t('side.report')}
        </LinkButton>
        <StoryMenu />
        <Button
          className="sm-narrow-only"
          size="compact-sm"
          variant="default"
          leftSection={<IconListDetails size={16} aria-hidden />}
          onClick={() => {
            desk.panel.set({ ...desk.panel.get(), drawer: 'index', isListMeant: false });
          }}
        >
          {t('side.open-claims')}
        </Button>
        <Tooltip label={t('side.keys-hint')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('side.list-keys')}
            onClick={() => {
              desk.panel.set({ ...desk.panel.get(), isHelpOpen: true });
            }}
          >
            <IconKeyboard size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </header>
  );
}
