'use client';

import type { Heard } from './galley-desk.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { type Store, useStore } from './store.client.ts';

/**
 * Where those who listen to the screen hear what others see: their own steps, and apart from them what
 * colleagues did, so that neither takes the word from the other. It is there before it says anything,
 * without which screen readers miss the first words.
 */
export function HeardAloud() {
  const desk = useGalley();
  return (
    <div className="sm-unseen">
      <Voice store={desk.heard} name="own" />
      <Voice store={desk.heardOfOthers} name="others" />
    </div>
  );
}

function Voice(props: { readonly store: Store<Heard | null>; readonly name: string }) {
  const heard = useStore(props.store, (value) => value);
  return (
    <p role="status" aria-live="polite" aria-atomic="true" data-heard={props.name}>
      {heard !== null && (
        <span key={heard.number} dir="auto">
          {heard.text}
        </span>
      )}
    </p>
  );
}
