'use client';

import { useEffect, useEffectEvent } from 'react';
import { type Asked, askedBy } from './keys.ts';

/** Where letters are text and not commands. */
const TYPING =
  'input:not([type="radio"]), textarea, select, [contenteditable], [role="combobox"], [role="dialog"], form';

/** What the screen does with its keys. */
interface OnKeys {
  /** Answers whether there was something to do. */
  readonly onAsked: (asked: Asked) => boolean;
  /** The form that is open is given up, wherever the focus is. */
  readonly onEscape: () => void;
}

/** Hears the keys of the screen. */
export function useChangeKeys(areSinglesOn: boolean, { onAsked, onEscape }: OnKeys): void {
  const ask = useEffectEvent(onAsked);
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.key === 'Escape') {
        // Dialogs close by themselves; and what is being composed, by the same key, is not the form.
        if (!event.isComposing && target.closest('[role="dialog"]') === null) escape();
        return;
      }
      if (target.closest(TYPING) !== null) return;
      // Arrows scroll the page, unless an item itself has the focus.
      const isOnItem = target.matches('.sm-change');
      if (event.key.startsWith('Arrow') && !isOnItem) return;
      const asked = askedBy(event, areSinglesOn);
      if (asked !== null && ask(asked)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [areSinglesOn]);
}
