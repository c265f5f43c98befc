import type { Texts } from '#app/_texts/english.ts';
import type { Speak } from '#app/_texts/speak.ts';

/**
 * A press of keys as it is kept, compared and bound to an action: `n`, `Shift+n`, `Digit1`, `?`, `Mod+z`,
 * `Space`. `Mod` is Ctrl or Cmd. Digits and brackets go by their place on the keyboard, since what Shift
 * makes of them differs between layouts; other signs go by what they print.
 */
export type Stroke = string;

/** What of a keyboard event says which keys were pressed. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

const BY_PLACE = /^(Digit\d|Bracket(Left|Right))$/;
const LETTER_CODE = /^Key([A-Z])$/;
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Unidentified']);

/**
 * The strokes a press can stand for, the closest first. On a keyboard that writes no Latin letters a letter
 * also stands for the Latin one in its place. None while Alt is held: it writes signs on many keyboards.
 */
export function strokesOf(press: KeyPress): readonly Stroke[] {
  if (press.altKey || MODIFIERS.has(press.key)) return [];
  const mod = press.ctrlKey || press.metaKey ? 'Mod+' : '';
  const shift = press.shiftKey ? 'Shift+' : '';
  if (press.key === ' ') return [`${mod}${shift}Space`];
  const found: Stroke[] = [];
  if (BY_PLACE.test(press.code)) found.push(`${mod}${shift}${press.code}`);
  if (/^\p{L}$/u.test(press.key)) {
    found.push(`${mod}${shift}${press.key.toLowerCase()}`);
    const inItsPlace = LETTER_CODE.exec(press.code)?.[1]?.toLowerCase();
    if (inItsPlace !== undefined && !/^[a-z]$/i.test(press.key)) {
      found.push(`${mod}${shift}${inItsPlace}`);
    }
  } else if (Array.from(press.key).length === 1) {
    found.push(`${mod}${press.key}`);
  } else {
    found.push(`${mod}${shift}${press.key}`);
  }
  return found;
}

/** Whether a stroke is a single letter, digit or sign: those can be switched off (WCAG 2.1.4). */
export function isSingleCharacter(stroke: Stroke): boolean {
  const key = stroke.replace(/^Shift\+(?=.)/, '');
  return BY_PLACE.test(key) || Array.from(key).length === 1;
}

/** The keys of a stroke as they are printed: `Shift N`, `1`, `[`, `Ctrl Z`. */
export function printed(stroke: Stroke, t: Speak<'keys'>): string {
  const keys = stroke.match(/^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?/)?.[0] ?? '';
  const last = stroke.slice(keys.length);
  return [...keys.split('+').filter(Boolean), last].map((key) => nameOfKey(key, t)).join(' ');
}

/** What is printed on a key in every country. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
]);

/** What is printed on a key in the reader's language. */
const NAMES: ReadonlyMap<string, keyof Texts['keys']['key']> = new Map([
  ['Mod', 'mod'],
  ['Shift', 'shift'],
  ['Alt', 'alt'],
  ['Enter', 'enter'],
  ['Escape', 'escape'],
  ['Space', 'space'],
  ['Backspace', 'backspace'],
  ['Delete', 'delete'],
  ['Insert', 'insert'],
]);

function nameOfKey(key: string, t: Speak<'keys'>): string {
  const name = NAMES.get(key);
  if (name !== undefined) return t(`key.${name}`);
  const digit = /^Digit(\d)$/.exec(key)?.[1];
  return digit ?? SIGNS.get(key) ?? (key.length === 1 ? key.toUpperCase() : key);
}
