'use client';

import { useDeferredValue, useEffect, useRef } from 'react';
import { say } from './claim-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { goToSuggestion } from './suggestion-steps.client.ts';

/**
 * Goes to the suggestion that the address leads to, once it is read and the text is there. Draws nothing: the caret on
 * the suggestion shows what it is.
 */
export function GoToMeant({ isWhole }: { readonly isWhole: boolean }) {
  const desk = useGalley();
  // Deferred as the outlines in the text are: the one that is gone to is there to be picked out.
  const state = useDeferredValue(useStore(desk.suggestions, (held) => held.state));
  const isDone = useRef(false);
  useEffect(() => {
    const meant = desk.suggestionMeant;
    if (meant === null || isDone.current || !isWhole || state === 'on-the-way') return;
    isDone.current = true;
    const t = desk.texts.suggesting;
    const one = desk.suggestions.get().shown.find(({ fingerprint }) => fingerprint === meant);
    if (one !== undefined) goToSuggestion(desk, one);
    else say(desk, 'told', t(state === 'read' ? 'meant-gone' : `state.${state}`));
    // It has done its work: a reload need not jump there again.
    const url = new URL(window.location.href);
    url.searchParams.delete('suggestion');
    window.history.replaceState(null, '', url);
  }, [desk, isWhole, state]);
  return null;
}
