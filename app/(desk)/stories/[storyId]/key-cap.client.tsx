'use client';

import { useTexts } from '#texts';
import { Kbd } from '@mantine/core';
import { useSingleLetterKeys } from '#app/_parts/single-letter-keys.client.ts';
import { ACTIONS } from './actions.client.ts';
import { strokesFor } from './bindings.ts';
import type { ActionId } from './galley-action.ts';
import { isSingleCharacter, printed } from './stroke.ts';
import { useBindings } from './use-bindings.client.ts';

/** The key that does an action for this person, as it is printed; null while none does. */
export function useKeyOf(id: ActionId): string | null {
  const t = useTexts('keys');
  const [bindings] = useBindings();
  const [singles] = useSingleLetterKeys();
  const action = ACTIONS.find((one) => one.id === id);
  const stroke = (action === undefined ? [] : strokesFor(bindings, action)).find(
    (one) => singles === 'on' || !isSingleCharacter(one),
  );
  return stroke === undefined ? null : printed(stroke, t);
}

/** The key that does what a button does, on the button; nothing while there is no such key. */
export function KeyCap({ action }: { readonly action: ActionId }) {
  const key = useKeyOf(action);
  return key === null ? null : <Kbd className="sm-cap">{key}</Kbd>;
}

/** What a tooltip says of a button: what it does, and the key that does it. */
export function WithKey({ words, action }: { readonly words: string; readonly action: ActionId }) {
  return (
    <>
      {words} <KeyCap action={action} />
    </>
  );
}
