'use client';

import { useTexts } from '#texts';
import { Alert, Anchor, Group } from '@mantine/core';
import { IconFileArrowRight } from '@tabler/icons-react';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';

/**
 * Tells that a colleague took in a newer draft than the one on this screen, and leads there. Nothing is loaded by
 * itself: what is being typed here would be lost.
 */
export function NewerDraftBanner({ draftNumber }: { readonly draftNumber: number }) {
  const desk = useGalley();
  const t = useTexts('galley');
  const newer = useStore(desk.newer, (held) => held);
  if (newer === null) return null;
  const story = `/stories/${desk.storyId}`;
  return (
    <Alert
      className="sm-offline"
      role="region"
      color="yellow"
      icon={<IconFileArrowRight aria-hidden />}
      title={<span role="alert">{t('newer-draft', { who: newer.by })}</span>}
    >
      <Group gap="sm" justify="space-between">
        <span>{t('newer-draft-why', { number: String(draftNumber) })}</span>
        <Group gap="md">
          <Anchor size="sm" href={`${story}/drafts/${newer.draftId}/changes`}>
            {t('see-what-changed')}
          </Anchor>
          <Anchor size="sm" href={story}>
            {t('open-newest-draft')}
          </Anchor>
        </Group>
      </Group>
    </Alert>
  );
}
