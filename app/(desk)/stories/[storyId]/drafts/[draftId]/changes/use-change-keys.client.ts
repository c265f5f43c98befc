'use client';

import { useEffect, useEffectEvent } from 'react';
import { type Asked, askedBy } from './keys.ts';

/** Where letters are text and not commands. */
const TYPING =
  'input:not([type="radio"]), textarea, select, [contenteditable], [role="combobox"], [role="dialog"], form';

/** Hears the keys of the screen. `onAsked` answers whether there was something to do. */
export function useChangeKeys(areSinglesOn: boolean, onAsked: (asked: Asked) => boolean): void {
  const ask = useEffectEvent(onAsked);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
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
