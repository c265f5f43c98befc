import { type MessageFormatElement, TYPE, parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { type TextRoom, type Texts, english } from '#app/_texts/english.ts';
import { german } from '#app/_texts/german.ts';
import { LANGUAGES, type Language } from '#app/_texts/language.ts';

const CATALOGUES: Readonly<Record<Language, Texts>> = { en: english, de: german };

interface Text {
  readonly key: string;
  readonly message: string;
}

/** Every message of a catalogue with its way there: `words.standing.disputed`. */
function textsOf(part: unknown, way = ''): Text[] {
  if (typeof part === 'string') return [{ key: way, message: part }];
  if (typeof part !== 'object' || part === null) throw new Error(`${way} is no text and no room.`);
  return Object.entries(part).flatMap(([key, inner]) =>
    textsOf(inner, way === '' ? key : `${way}.${key}`),
  );
}

/** What a message must be given, and how it uses it: `count:plural`, `name:argument`, `b:tag`. */
function argumentsOf(message: string): Set<string> {
  const found = new Set<string>();
  const look = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.add(`${element.value}:${KINDS[element.type]}`);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) look(option.value);
      }
      if (element.type === TYPE.tag) look(element.children);
    }
  };
  look(parse(message));
  return found;
}

// A number may be counted with in one language and only written in another.
const KINDS: Readonly<Record<TYPE, string>> = {
  [TYPE.literal]: 'literal',
  [TYPE.argument]: 'argument',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.plural]: 'number',
  [TYPE.pound]: 'pound',
  [TYPE.tag]: 'tag',
};

const original = textsOf(english);

describe('the catalogue', () => {
  test('has rooms, and no key that the library would take for a way through rooms', () => {
    const rooms: readonly TextRoom[] = ['house', 'words'];
    expect(Object.keys(english)).toEqual(expect.arrayContaining([...rooms]));
    expect(original.length).toBeGreaterThan(100);
    const parts = (part: object): string[] =>
      Object.entries(part).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === 'object' && inner !== null ? [key, ...parts(inner)] : [key],
      );
    expect(parts(english).filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  test.each(LANGUAGES)('every text of %s can be said, and none is left blank', (language) => {
    for (const { key, message } of textsOf(CATALOGUES[language])) {
      expect(() => parse(message), `${key}: ${message}`).not.toThrow();
      expect(message, key).toBe(message.trim());
      expect(message, key).not.toBe('');
    }
  });

  test.each(LANGUAGES)('every text of %s asks for what the English one is given', (language) => {
    const theirs = new Map(textsOf(CATALOGUES[language]).map((text) => [text.key, text.message]));
    expect([...theirs.keys()].sort()).toEqual(original.map((text) => text.key).sort());
    for (const { key, message } of original) {
      expect([...argumentsOf(theirs.get(key) ?? '')].sort(), key).toEqual(
        [...argumentsOf(message)].sort(),
      );
    }
  });

  test('a text that asks for something else is found out', () => {
    expect(argumentsOf('{name} has {count, plural, one {# key} other {<b>#</b> keys}}')).toEqual(
      new Set(['name:argument', 'count:number', 'b:tag']),
    );
  });
});
