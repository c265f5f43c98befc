'use client';

import { useEffect, useRef } from 'react';
import { foldForSearch } from '#lib/text/fold.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Source } from '#lib/source/source.ts';
import { useGalley } from './galley-desk.client.ts';
import type { KeptForm } from './kept-form.client.ts';
import type { PartField } from './part-pickers.client.tsx';
import { NEW_SOURCE, type NO_SOURCE } from './source-fields.client.tsx';
import { spansFromText } from './span-text.ts';
import { useStore } from './store.client.ts';

/**
 * Once the words that name the source are picked and nobody was chosen, chooses the story's source of that
 * name, or begins a new one that is called so. The checker sees it in the form and can choose another.
 */
export function useSuggestedSource(form: KeptForm<PartField | keyof typeof NO_SOURCE>): void {
  const { text, sources: store } = useGalley();
  const sources = useStore(store, (held) => held);
  const { source, sourceSpans } = form.values;
  const seen = useRef(sourceSpans);
  useEffect(() => {
    if (seen.current === sourceSpans || sources === null) return;
    seen.current = sourceSpans;
    if (source !== '' || sourceSpans === '') return;
    const words = wordsOfRuns(text, spansFromText(sourceSpans));
    const known = namedIn(words, sources);
    form.set('source', known?.id ?? NEW_SOURCE);
    if (known === null) form.set('sourceName', words);
    // Only newly picked words suggest anybody, once it is known who there is; choosing somebody does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [sourceSpans, sources]);
}

/** The source whose name the words hold, the longest name first: *Prime Minister Dorit Almagor* names Dorit Almagor. */
function namedIn(words: string, sources: readonly Source[]): Source | null {
  const folded = foldForSearch(words);
  const named = sources.filter(({ name }) => folded.includes(foldForSearch(name)));
  return named.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}
