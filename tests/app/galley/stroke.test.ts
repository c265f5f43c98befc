import { describe, expect, it } from 'vitest';
import {
  type KeyPress,
  isSingleCharacter,
  printed,
  strokesOf,
} from '#app/(desk)/stories/[storyId]/stroke.ts';
import { german } from '#app/_texts/german.ts';
import { speak } from '#app/_texts/speak.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('the strokes a press stands for', () => {
  it.each([
    ['a letter', press('n', 'KeyN'), ['n']],
    ['a letter with Shift', press('N', 'KeyN', { shiftKey: true }), ['Shift+n']],
    ['a letter while Caps Lock is on', press('N', 'KeyN'), ['n']],
    ['a digit', press('1', 'Digit1'), ['Digit1', '1']],
    ['a digit with Shift', press('!', 'Digit1', { shiftKey: true }), ['Shift+Digit1', '!']],
    ['a digit on a French keyboard', press('&', 'Digit1'), ['Digit1', '&']],
    ['a bracket by its place', press('ü', 'BracketLeft'), ['BracketLeft', 'ü']],
    ['a sign by what it prints', press('?', 'Slash', { shiftKey: true }), ['?']],
    ['a named key', press('Backspace', 'Backspace'), ['Backspace']],
    ['the space bar', press(' ', 'Space'), ['Space']],
    ['Ctrl and a letter', press('z', 'KeyZ', { ctrlKey: true }), ['Mod+z']],
    [
      'Cmd, Shift and a letter',
      press('z', 'KeyZ', { metaKey: true, shiftKey: true }),
      ['Mod+Shift+z'],
    ],
    ['a Hebrew letter, and the Latin one in its place', press('מ', 'KeyN'), ['מ', 'n']],
    ['a German letter, which is Latin already', press('z', 'KeyY'), ['z']],
    ['Alt and a letter, which writes a sign', press('å', 'KeyA', { altKey: true }), []],
    ['Shift alone', press('Shift', 'ShiftLeft', { shiftKey: true }), []],
    ['a dead key', press('Dead', 'Quote'), []],
  ])('%s', (_, event, strokes) => {
    expect(strokesOf(event)).toEqual(strokes);
  });

  it('counts as a single character what types one, with Shift or without', () => {
    for (const stroke of ['n', 'Shift+n', 'Digit1', 'Shift+BracketLeft', '?', '+']) {
      expect(isSingleCharacter(stroke), stroke).toBe(true);
    }
    for (const stroke of ['Space', 'Mod+z', 'Mod+Shift+z', 'Backspace', 'Shift+F2']) {
      expect(isSingleCharacter(stroke), stroke).toBe(false);
    }
  });

  it.each([
    ['n', 'N'],
    ['Shift+n', 'Shift N'],
    ['Shift+Digit3', 'Shift 3'],
    ['BracketRight', ']'],
    ['Mod+Shift+z', 'Ctrl Shift Z'],
    ['+', '+'],
    ['Space', 'Space'],
    ['Escape', 'Esc'],
    ['Alt+ArrowLeft', 'Alt ←'],
    ['F2', 'F2'],
  ])('prints %s as %s', (stroke, keys) => {
    expect(printed(stroke, inEnglish('keys'))).toBe(keys);
  });

  it.each([
    ['n', 'N'],
    ['Mod+Shift+z', 'Strg Umschalt Z'],
    ['Space', 'Leertaste'],
    ['Mod+ArrowUp', 'Strg ↑'],
  ])('prints %s as %s, which German keyboards have on them', (stroke, keys) => {
    expect(printed(stroke, speak('de', german, 'keys'))).toBe(keys);
  });
});
