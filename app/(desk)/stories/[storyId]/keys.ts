import type { ActionGroup } from './galley-action.ts';

/** One line of the list of keys that cannot be bound anew. */
export interface KeyLine {
  readonly group: ActionGroup;
  /** The keys as they are printed, alternatives apart. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys that stay where they are: those that move, select, save and close everywhere. */
export const FIXED_KEYS: readonly KeyLine[] = [
  { group: 'In the text', keys: ['←', '→'], does: 'Move the reading caret by a word' },
  { group: 'In the text', keys: ['Alt ←', 'Alt →'], does: 'By a character' },
  { group: 'In the text', keys: ['↑', '↓'], does: 'By a sentence' },
  { group: 'In the text', keys: ['Ctrl ↑', 'Ctrl ↓'], does: 'By a block' },
  { group: 'In the text', keys: ['Shift + any of these'], does: 'Select' },
  { group: 'In the text', keys: ['Enter'], does: 'Mark the selected words as a claim' },
  { group: 'In the text', keys: ['Esc'], does: 'Let go of the selection' },
  { group: 'The open claim', keys: ['Ctrl Enter'], does: 'Save the form one is in' },
  { group: 'The screen', keys: ['Ctrl K'], does: 'Find any action, claim, story or screen' },
  { group: 'The screen', keys: ['Esc'], does: 'Close what is open' },
];
