'use client';

import { Kbd, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, createSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useParams, useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Screen } from './screens.ts';
import { call } from '#app/_client/call.ts';
import { useRegisteredActions } from '#app/_parts/palette-actions.client.ts';
import { foldForSearch } from '#lib/text/fold.ts';

const [store, spotlight] = createSpotlight();

/** How many stories the palette offers at most: what fits without scrolling. */
const STORIES = 8;

/** Opens the palette for those who do not know its key. */
export function PaletteButton() {
  return (
    <UnstyledButton
      className="sm-palette-button"
      aria-label="Go to a story or screen"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => {
        spotlight.open();
      }}
    >
      <IconSearch size={16} aria-hidden />
      <span className="sm-palette-words">Go to…</span>
      <Kbd size="xs" className="sm-palette-words">
        Ctrl K
      </Kbd>
    </UnstyledButton>
  );
}

/** Ctrl/Cmd-K: any story, any screen, and what the screen at hand can do. */
export function Palette({ screens }: { readonly screens: readonly Screen[] }) {
  const router = useRouter();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const found = useFoundStories(isOpen ? query : null);
  const actions = useRegisteredActions();
  const { storyId } = useParams<{ storyId?: string }>();

  const wanted = foldForSearch(query);
  const matches = (...texts: readonly string[]) =>
    texts.some((text) => foldForSearch(text).includes(wanted));
  const shownActions = actions.filter((action) => matches(action.label, action.description ?? ''));
  const shownScreens = [...storyScreens(storyId), ...screens].filter((screen) =>
    matches(screen.label, screen.description),
  );
  useFirstSelected(query, shownActions.length + shownScreens.length + found.length);
  const isNothing = shownActions.length + shownScreens.length + found.length === 0;

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
      attributes={{ content: { 'aria-label': 'Go to' } }}
    >
      <Spotlight.Search
        placeholder="Story, screen or action"
        aria-label="Story, screen or action"
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {shownActions.length > 0 && (
          <Spotlight.ActionsGroup label="On this screen">
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
        {found.length > 0 && (
          <Spotlight.ActionsGroup label="Stories">
            {found.map((story) => (
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
          <Spotlight.ActionsGroup label="Screens">
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
        {isNothing && <Spotlight.Empty>Nothing here is called that.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** The screens of the story at hand, when there is one. */
function storyScreens(storyId: string | undefined): readonly Omit<Screen, 'isInBar'>[] {
  if (storyId === undefined) return [];
  const of = (href: string, label: string, description: string) => ({
    href: `/stories/${storyId}${href}`,
    label,
    description,
  });
  return [
    of('', 'Galley of this story', 'Read, mark and judge'),
    of('/report', 'Report of this story', 'Readiness sheet, annotated story, data'),
    of('/members', 'People on this story', 'Who sees and checks it; its title and byline'),
  ];
}

/** Marks the first of what was found, so that Enter alone goes there; before anything is typed, nothing is. */
function useFirstSelected(query: string, count: number): void {
  useEffect(() => {
    if (query.trim() === '') return;
    const list = document.getElementById(store.getState().listId);
    const [first, ...others] = list?.querySelectorAll('[data-action]') ?? [];
    for (const other of others) other.removeAttribute('data-selected');
    first?.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: first === undefined ? -1 : 0 }));
  }, [query, count]);
}

interface FoundStory {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/**
 * The stories whose title, byline or outlet hold the words; none are asked for while the palette is
 * closed (null). What was found for other words is not shown: Enter must not lead to it.
 */
function useFoundStories(query: string | null): readonly FoundStory[] {
  const wanted = query?.trim() ?? null;
  const [words] = useDebouncedValue(wanted, 150);
  const [found, setFound] = useState<{
    readonly words: string;
    readonly stories: readonly FoundStory[];
  } | null>(null);
  useEffect(() => {
    if (words === null) return;
    const aborter = new AbortController();
    const input = words === '' ? { limit: STORIES } : { limit: STORIES, words };
    void call('list-stories', input, { signal: aborter.signal }).then((answer) => {
      if (aborter.signal.aborted || !answer.ok) return;
      const stories = answer.value.items.map(({ story }) => ({
        id: story.id,
        title: story.title,
        detail: [story.byline, story.outlet].filter(Boolean).join(' · '),
      }));
      setFound({ words, stories });
    });
    return () => {
      aborter.abort();
    };
  }, [words]);
  return found !== null && found.words === wanted ? found.stories : [];
}
