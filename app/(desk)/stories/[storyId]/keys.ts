/** The groups under which the list of keys is shown. */
export type KeyGroup = 'In the text' | 'Claims' | 'The open claim' | 'The screen';

/** One line of the list of keys. */
export interface KeyLine {
  readonly group: KeyGroup;
  /** The keys as they are printed, alternatives apart. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the keyboard does here: the list that `?` shows. The single letters can be switched off. */
export const KEY_LINES: readonly KeyLine[] = [
  { group: 'In the text', keys: ['←', '→'], does: 'move the reading caret by a word' },
  { group: 'In the text', keys: ['Alt ←', 'Alt →'], does: 'by a character' },
  { group: 'In the text', keys: ['↑', '↓'], does: 'by a sentence' },
  { group: 'In the text', keys: ['Ctrl ↑', 'Ctrl ↓'], does: 'by a block' },
  { group: 'In the text', keys: ['Shift + any of these'], does: 'select' },
  { group: 'In the text', keys: ['Enter', 'M'], does: 'mark the selected words as a claim' },
  { group: 'In the text', keys: ['Esc'], does: 'let go of the selection' },
  { group: 'Claims', keys: ['N', 'J'], does: 'next claim' },
  { group: 'Claims', keys: ['P', 'K'], does: 'previous claim' },
  { group: 'Claims', keys: ['F'], does: 'filter' },
  {
    group: 'The open claim',
    keys: ['1', '2', '3'],
    does: 'Is it so? corroborated, unverified, disputed',
  },
  {
    group: 'The open claim',
    keys: ['Shift 1', 'Shift 2', 'Shift 3'],
    does: 'Was it said? corroborated, unverified, disputed',
  },
  { group: 'The open claim', keys: ['A'], does: 'attribute it' },
  { group: 'The open claim', keys: ['E'], does: 'add evidence' },
  { group: 'The open claim', keys: ['[', ']'], does: 'move its start by a word' },
  { group: 'The open claim', keys: ['Shift [', 'Shift ]'], does: 'move its end by a word' },
  { group: 'The open claim', keys: ['W'], does: 'withdraw it' },
  { group: 'The open claim', keys: ['Ctrl Enter'], does: 'save the form one is in' },
  { group: 'The screen', keys: ['T'], does: 'to the text' },
  { group: 'The screen', keys: ['?'], does: 'this list' },
  { group: 'The screen', keys: ['Esc'], does: 'close what is open' },
];
