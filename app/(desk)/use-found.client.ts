'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import type { InputOf } from '#lib/desk/operations.ts';
import type { ClaimId, StoryId } from '#lib/id.ts';

/** How many of each kind the palette offers at most: what fits without scrolling. */
const MOST = 6;

/** A story whose title, byline or outlet holds the words. */
export interface FoundStory {
  readonly id: StoryId;
  readonly title: string;
  readonly detail: string;
}

/** A claim whose words or restatement hold what was typed, or that has this number in the story at hand. */
export interface FoundClaim {
  readonly id: ClaimId;
  readonly storyId: StoryId;
  readonly number: number;
  readonly words: string;
}

/** Stories for what was typed; with nothing typed the last touched ones. None while closed (null). */
export function useFoundStories(query: string | null): readonly FoundStory[] {
  return useFound(query, searchStories);
}

/** Claims for what was typed, those of the story at hand by number too. None until something is typed. */
export function useFoundClaims(
  query: string | null,
  storyId: StoryId | null,
): readonly FoundClaim[] {
  const wanted = query === null || query.trim() === '' ? null : query;
  return useFound(wanted, storyId === null ? searchClaims : nearestTo(storyId));
}

type Search<T> = (words: string, signal: AbortSignal) => Promise<readonly T[] | null>;

/** What was found for other words is not answered: Enter must not lead to it. */
function useFound<T>(query: string | null, search: Search<T>): readonly T[] {
  const wanted = query?.trim() ?? null;
  const [words] = useDebouncedValue(wanted, 150);
  const [found, setFound] = useState<{ words: string; items: readonly T[] } | null>(null);
  useEffect(() => {
    if (words === null) return;
    const aborter = new AbortController();
    void search(words, aborter.signal).then((items) => {
      if (!aborter.signal.aborted && items !== null) setFound({ words, items });
    });
    return () => {
      aborter.abort();
    };
  }, [words, search]);
  return found !== null && found.words === wanted ? found.items : [];
}

const searchStories: Search<FoundStory> = async (words, signal) => {
  const input = words === '' ? { limit: MOST } : { limit: MOST, words };
  const answer = await call('list-stories', input, { signal });
  if (!answer.ok) return null;
  return answer.value.items.map(({ story }) => ({
    id: story.id,
    title: story.title,
    detail: [story.byline, story.outlet].filter(Boolean).join(' · '),
  }));
};

const searchClaims: Search<FoundClaim> = (words, signal) =>
  listClaims({ words, sort: 'touched' }, signal);

async function listClaims(query: Omit<InputOf<'list-claims'>, 'limit'>, signal: AbortSignal) {
  const answer = await call('list-claims', { ...query, limit: MOST }, { signal });
  return answer.ok ? answer.value.items : null;
}

const NUMBER = /^(?:\p{L}+\s+)?#?(\d{1,6})$/u;
const searches = new Map<StoryId, Search<FoundClaim>>();

/** The search of claims while a story is at hand: its claim of a number comes first, then its others. */
function nearestTo(storyId: StoryId): Search<FoundClaim> {
  const known = searches.get(storyId);
  if (known !== undefined) return known;
  const search: Search<FoundClaim> = async (words, signal) => {
    const number = Number(NUMBER.exec(words)?.[1] ?? 0);
    const lists = await Promise.all([
      number === 0 ? [] : listClaims({ storyId, number }, signal),
      listClaims({ storyId, words }, signal),
      searchClaims(words, signal),
    ]);
    const found = new Map(lists.flatMap((list) => list ?? []).map((claim) => [claim.id, claim]));
    return lists.includes(null) ? null : [...found.values()].slice(0, MOST);
  };
  searches.set(storyId, search);
  return search;
}
