import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitting,
  mentionsIn,
  typingAt,
  withName,
} from '#app/(desk)/stories/[storyId]/mention-typing.ts';
import { anId } from '#tests/fixtures/things.ts';

const person = (n: number, name: string) => ({
  id: anId('person', n),
  name,
  role: 'checker' as const,
});
const MARA = person(1, 'Mara Lindqvist');
const OTHER_MARA = person(2, 'Mara Lindqvist');
const TOMAS = person(3, 'Tomás de la Cruz');
const MEMBERS = [MARA, OTHER_MARA, TOMAS];

/** A text with the caret where the bar stands. */
function written(text: string) {
  return { text: text.replace('|', ''), caret: text.indexOf('|') };
}

describe('a name is being typed', () => {
  it.each([
    ['@|', ''],
    ['look @Ma|', 'Ma'],
    ['(@Ma|)', 'Ma'],
    ['first\n@Mara Li|', 'Mara Li'],
    ['@Mara @To|', 'To'],
  ])('in %j', (text, typed) => {
    expect(typingAt(written(text))?.typed).toBe(typed);
  });

  it.each(['Ma|', 'mara@exam|', '@Mara\nand |', '|@Mara', `@${'x'.repeat(50)}|`])(
    'but not in %j',
    (text) => {
      expect(typingAt(written(text))).toBeNull();
    },
  );
});

it.each([
  ['', [MARA, OTHER_MARA, TOMAS]],
  ['to', [TOMAS]],
  ['TOMAS', [TOMAS]],
  ['de la', [TOMAS]],
  ['cruz', [TOMAS]],
  ['ara', []],
])('after @%s the list shows who is meant', (typed, expected) => {
  expect(fitting(MEMBERS, typed)).toEqual(expected);
});

it.each([
  ['@To|', '@Tomás de la Cruz |'],
  ['ask @To|, today', 'ask @Tomás de la Cruz|, today'],
  ['@To|tomorrow', '@Tomás de la Cruz |tomorrow'],
])('%j becomes %j when a name is chosen', (text, expected) => {
  const before = written(text);
  const typing = typingAt(before);
  if (typing === null) throw new Error('A name is being typed.');
  expect(withName(before, typing, TOMAS.name)).toEqual(written(expected));
});

it('a name that was chosen is one that the remark turns to, whatever was written before', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const from = `${before} @To`;
      const typing = typingAt({ text: from + after, caret: from.length });
      // Something before it may make it no name, as in an e-mail address.
      fc.pre(typing !== null && typing.typed === 'To');
      const { text: body, caret } = withName(
        { text: from + after, caret: from.length },
        typing,
        TOMAS.name,
      );
      expect(mentionsIn(body, [], MEMBERS)).toContain(TOMAS.id);
      expect(body.slice(0, caret).trimEnd().endsWith(`@${TOMAS.name}`)).toBe(true);
      expect(body.endsWith(after)).toBe(true);
    }),
  );
});

describe('a remark turns to', () => {
  it.each([
    ['whoever is named after an @', '@Tomás de la Cruz, look', [], [TOMAS.id]],
    ['nobody who is only named', 'Tomás de la Cruz knows', [], []],
    ['nobody whose name was deleted again', 'look', [TOMAS.id], []],
    ['the one of that name who was chosen', '@Mara Lindqvist?', [OTHER_MARA.id], [OTHER_MARA.id]],
    ['both of that name where none was chosen', '@Mara Lindqvist?', [], [MARA.id, OTHER_MARA.id]],
    ['each once', '@Tomás de la Cruz @Tomás de la Cruz', [TOMAS.id], [TOMAS.id]],
  ])('%s', (_whom, text, chosen, expected) => {
    expect(mentionsIn(text, chosen, MEMBERS)).toEqual(expected);
  });
});
