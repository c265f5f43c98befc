'use client';

import type { GalleyDesk } from './galley-desk.client.ts';
import { readSuggestions } from './use-suggestions.client.ts';

/** What can bring suggestions, or take them away. */
const TELLING = /^(draft\.read$|suggestion\.|annotations\.)/;

/** Events of a block come together and are answered together. */
const GATHER_MS = 300;

/** The decisions made or taken back in this window, by their events: these are known already. */
const own = new Set<string>();

/** Remembers decisions of this window, so that their events are not read anew. */
export function knowDecisions(kind: string, ids: readonly string[]): void {
  for (const id of ids) own.add(`${kind} ${id}`);
}

/** Follows what the record tells of suggestions: what colleagues decide and bring, and that the draft was read. */
export function followSuggestions(desk: GalleyDesk) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unknown = new Set<string>();
  const read = () => {
    timer = undefined;
    // The answer to an act of one's own may come after its event.
    const news = [...unknown].filter((event) => !own.has(event));
    unknown.clear();
    if (news.length === 0) return;
    // What was decided on here may have been brought back elsewhere: the answer alone says so.
    if (news.some((event) => event.startsWith('suggestion.restored'))) {
      desk.suggestions.set({ ...desk.suggestions.get(), decided: new Set() });
    }
    void readSuggestions(desk);
  };
  return {
    take(kind: string, subjectId: string): void {
      if (!TELLING.test(kind)) return;
      unknown.add(`${kind} ${subjectId}`);
      timer ??= setTimeout(read, GATHER_MS);
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}
