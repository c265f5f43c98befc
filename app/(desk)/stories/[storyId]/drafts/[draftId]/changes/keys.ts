import type { Texts } from '#app/_texts/english.ts';
import {
  type KeyPress,
  isSingleCharacter,
  strokesOf,
} from '#app/(desk)/stories/[storyId]/stroke.ts';

/** What a key of this screen does. */
export type KeyName = Exclude<keyof Texts['drafts']['key'], 'candidate' | 'save' | 'close'>;

const KEYS: Readonly<Record<KeyName, readonly string[]>> = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  'next-open': ['n'],
  accept: ['a'],
  judge: ['v'],
  place: ['p'],
  withdraw: ['w'],
  galley: ['o'],
  help: ['?'],
};

/** The lines of the list of keys, in their order. */
export const KEY_LINES = Object.entries(KEYS) as readonly [KeyName, readonly string[]][];

/** What a press asks for. */
export type Asked =
  | { readonly kind: 'act'; readonly name: KeyName }
  | { readonly kind: 'candidate'; readonly at: number };

/** What a press asks for; null where it asks for nothing, or for what is switched off. */
export function askedBy(press: KeyPress, areSinglesOn: boolean): Asked | null {
  for (const stroke of strokesOf(press)) {
    if (!areSinglesOn && isSingleCharacter(stroke)) continue;
    const digit = /^Digit([1-9])$/.exec(stroke)?.[1];
    if (digit !== undefined) return { kind: 'candidate', at: Number(digit) - 1 };
    const line = KEY_LINES.find(([, strokes]) => strokes.includes(stroke));
    if (line !== undefined) return { kind: 'act', name: line[0] };
  }
  return null;
}
