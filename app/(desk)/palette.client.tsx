'use client';

import { useTexts } from '#texts';
import { Kbd, UnstyledButton } from '@mantine/core';
import { Spotlight, createSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useParams, useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Screen, ScreenName } from './screens.ts';
import { useFoundClaims, useFoundStories } from './use-found.client.ts';
import { useOpenClaim } from '#app/_parts/open-claim.client.ts';
import { useRegisteredActions } from '#app/_parts/palette-actions.client.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { storyIdSchema } from '#lib/id.ts';
import { foldForSearch } from '#lib/text/fold.ts';

const [store, spotlight] = createSpotlight();

/** Opens the palette for those who do not know its key. */
export function PaletteButton() {
  const t = useTexts('frame');
  return (
    <UnstyledButton
      className="sm-palette-button"
      aria-label={t('find-anything')}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => {
        spotlight.open();
      }}
    >
      <IconSearch size={16} aria-hidden />
      <span className="sm-palette-words">{t('go-to-button')}</span>
      <Kbd size="xs" className="sm-palette-words">
        {t('palette-key')}
      </Kbd>
    </UnstyledButton>
  );
}

/** Ctrl/Cmd-K: any claim, any story, any screen, and what the screen at hand can do. */
export function Palette({ screens }: { readonly screens: readonly Screen[] }) {
  const t = useTexts('frame');
  const router = useRouter();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const { storyId } = useParams<{ storyId?: string }>();
  const stories = useFoundStories(isOpen ? query : null);
  const claims = useFoundClaims(
    isOpen ? query : null,
    storyIdSchema.safeParse(storyId).data ?? null,
  );
  const actions = useRegisteredActions();
  const openClaim = useOpenClaim();

  const wanted = foldForSearch(query);
  const matches = (...texts: readonly string[]) =>
    texts.some((text) => foldForSearch(text).includes(wanted));
  const shownActions = actions.filter(
    (action) => matches(action.label, action.description ?? '') && (action.mayRun?.() ?? true),
  );
  const shownScreens = [...storyScreens(storyId, t), ...screens].filter((screen) =>
    matches(screen.label, screen.description),
  );
  const count = shownActions.length + claims.length + stories.length + shownScreens.length;
  useFirstSelected(query, count);
  useScrolledByKeys(isOpen);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => {
        setIsOpen(true);
      }}
      onSpotlightClose={() => {
        setIsOpen(false);
      }}
      shortcut="mod + K"
      tagsToIgnore={[]}
      clearQueryOnClose
      scrollable
      maxHeight={480}
      attributes={{ content: { 'aria-label': t('go-to') } }}
    >
      <Spotlight.Search
        placeholder={t('what-to-find')}
        aria-label={t('what-to-find')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {shownActions.length > 0 && (
          <Spotlight.ActionsGroup label={t('on-this-screen')}>
            {shownActions.map((action) => (
              <Spotlight.Action
                key={action.id}
                label={action.label}
                {...(action.description === undefined ? {} : { description: action.description })}
                rightSection={action.keys === undefined ? null : <Kbd size="xs">{action.keys}</Kbd>}
                onClick={() => {
                  action.run();
                }}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {claims.length > 0 && (
          <Spotlight.ActionsGroup label={t('found-claims')}>
            {claims.map((claim) => (
              <Spotlight.Action
                key={claim.id}
                label={claim.words}
                description={
                  claim.storyId === storyId
                    ? t('claim', { number: String(claim.number) })
                    : t('claim-of-another-story', { number: String(claim.number) })
                }
                onClick={() => {
                  openClaim({ storyId: claim.storyId, claimId: claim.id });
                }}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {stories.length > 0 && (
          <Spotlight.ActionsGroup label={t('found-stories')}>
            {stories.map((story) => (
              <Spotlight.Action
                key={story.id}
                label={story.title}
                description={story.detail}
                onClick={() => {
                  router.push(`/stories/${story.id}`);
                }}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {shownScreens.length > 0 && (
          <Spotlight.ActionsGroup label={t('found-screens')}>
            {shownScreens.map((screen) => (
              <Spotlight.Action
                key={screen.href}
                label={screen.label}
                description={screen.description}
                onClick={() => {
                  router.push(screen.href);
                }}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {count === 0 && <Spotlight.Empty>{t('nothing-found')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** The screens of the story at hand, when there is one. */
function storyScreens(
  storyId: string | undefined,
  t: Speak<'frame'>,
): readonly Omit<Screen, 'isInBar'>[] {
  if (storyId === undefined) return [];
  const of = (href: string, name: ScreenName) => ({
    href: `/stories/${storyId}${href}`,
    label: t(`screen.${name}`),
    description: t(`screen-purpose.${name}`),
  });
  return [
    of('', 'galley'),
    of('/report', 'report'),
    of('/readiness', 'readiness'),
    of('/review', 'review'),
    of('/queries', 'queries'),
    of('/reply-log', 'reply-log'),
    of('/origins', 'origins'),
    of('/sources', 'directory'),
    of('/annotations', 'annotations'),
    of('/members', 'members'),
  ];
}

/** What scrolls is reached by Tab and scrolled by keys, also by those who do not choose by the arrows. */
function useScrolledByKeys(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const list = document.getElementById(store.getState().listId);
    list?.querySelector('[data-scrollarea-viewport]')?.setAttribute('tabindex', '0');
  }, [isOpen]);
}

/** Marks the first of what was found, so that Enter alone goes there; before anything is typed, nothing is. */
function useFirstSelected(query: string, count: number): void {
  // Before it is painted: whoever sees a first result and presses Enter goes there.
  useLayoutEffect(() => {
    if (query.trim() === '') return;
    const list = document.getElementById(store.getState().listId);
    const [first, ...others] = list?.querySelectorAll('[data-action]') ?? [];
    for (const other of others) other.removeAttribute('data-selected');
    first?.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: first === undefined ? -1 : 0 }));
  }, [query, count]);
}
