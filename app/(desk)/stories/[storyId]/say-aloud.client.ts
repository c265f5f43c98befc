'use client';

import type { GalleyDesk, Heard } from './galley-desk.client.ts';
import type { HeardText } from './spoken-reading.ts';
import type { Store } from './store.client.ts';

/** Says something to those who listen to the screen; what was said before it and not yet heard is let go. */
export function sayAloud(store: Store<Heard | null>, text: string): void {
  store.set({ text, number: (store.get()?.number ?? 0) + 1 });
}

/** The text with its claims as they are now. */
export function heardText(desk: GalleyDesk): HeardText {
  const { text, blocks, texts } = desk;
  return { text, blocks, marks: desk.marks.get(), texts };
}
