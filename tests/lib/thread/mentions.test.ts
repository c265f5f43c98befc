import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf, unnamedIn } from '#lib/thread/mentions.ts';

function marked(body: string, names: readonly string[]): string {
  return piecesOf(body, names)
    .map(({ text, isMention }) => (isMention ? `[${text}]` : text))
    .join('');
}

it.each([
  ['@Mara Lind, look', ['Mara Lind'], '[@Mara Lind], look'],
  ['ask @Mara Lind and @Mara', ['Mara', 'Mara Lind'], 'ask [@Mara Lind] and [@Mara]'],
  ['@Maria is not @Mar', ['Mar'], '@Maria is not [@Mar]'],
  ['@Mara2 @Mara.', ['Mara'], '@Mara2 [@Mara].'],
  ['Mara without the sign', ['Mara'], 'Mara without the sign'],
  ['@Ø. (Ö) [Lee]', ['Ø. (Ö) [Lee]'], '[@Ø. (Ö) [Lee]]'],
  ['@Mara', [], '@Mara'],
  ['', ['Mara'], ''],
])('%j with %j is marked as %j', (body, names, expected) => {
  expect(marked(body, names)).toBe(expected);
});

it('somebody who was renamed since is not in the words any more', () => {
  expect(unnamedIn('@Mara Lind, look', ['Mara Lind', 'Tomas Vogel'])).toEqual(['Tomas Vogel']);
});

it('the pieces are the whole remark, whatever names and words there are', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, (names, words) => {
      const body = `${words}@${names.join(` ${words}@`)}`;
      const pieces = piecesOf(body, names);
      expect(pieces.map((piece) => piece.text).join('')).toBe(body);
      for (const { text: said, isMention } of pieces) {
        if (isMention) expect(names).toContain(said.slice(1));
      }
    }),
  );
});
