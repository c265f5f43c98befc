import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTAKE_FORMATS, type IntakeFormat } from '#lib/story/draft.ts';
import type { Intake } from '#lib/story/intake/intake.ts';
import { blocksFit } from '#lib/text/blocks.ts';
import { takenOrNot } from '#tests/lib/story/intake/taken.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function taken(bytes: Uint8Array | string, format: IntakeFormat = 'text'): Intake {
  const answer = takenOrNot(typeof bytes === 'string' ? bytesOf(bytes) : bytes, format);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

function refused(bytes: Uint8Array | string, format: IntakeFormat = 'text'): string {
  const answer = takenOrNot(typeof bytes === 'string' ? bytesOf(bytes) : bytes, format);
  if (answer.ok) throw new Error('accepted');
  expect(answer.problem.code).toBe('invalid');
  return answer.problem.message;
}

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let i = 0; i < text.length; i += 1) {
    view.setUint16(2 + 2 * i, text.charCodeAt(i), isLittleEndian);
  }
  return bytes;
}

test.each([
  ['UTF-8', bytesOf('Zürich 👍')],
  ['UTF-8 with a byte order mark', bytesOf('\uFEFFZürich 👍')],
  ['UTF-16, little end first', utf16('Zürich 👍', true)],
  ['UTF-16, big end first', utf16('Zürich 👍', false)],
])('reads %s', (_name, bytes) => {
  expect(taken(bytes).text).toBe('Zürich 👍');
});

test.each([
  ['nothing', new Uint8Array(), /empty/],
  ['only white space', bytesOf(' \n\t\u00a0\n'), /no words/],
  ['only rules of dashes', bytesOf('---\n* * *\n'), /no words/],
  ['Latin-1', latin1('First line\nA caf\xe9 in Paris'), /not in UTF-8: line 2.*after “[^”]*A caf”/],
  ['UTF-8 cut short', bytesOf('Zürich').subarray(0, 2), /not in UTF-8/],
  ['UTF-16 without its mark', utf16('Some words', true).subarray(2), /NUL/],
  ['UTF-16 cut short', utf16('Some words', true).subarray(0, 9), /UTF-16/],
  ['UTF-16 with half a pair', utf16('half \ud83d', true), /UTF-16/],
  ['NUL', bytesOf('One\nTwo\0'), /line 2 holds a NUL/],
  ['a bell', bytesOf('Ding \u0007'), /U\+0007/],
  ['an escape', bytesOf('\u001b[31mRed'), /U\+001B/],
  ['a C1 control', bytesOf('It\u0092s'), /U\+0092/],
  ['a PDF', bytesOf('%PDF-1.7\n'), /a PDF/],
  ['a DOCX', latin1('PK\x03\x04\x14\0'), /Office/],
  ['a PNG', latin1('\x89PNG\r\n\x1a\n'), /picture/],
])('refuses %s in a clear sentence', (_name, bytes, message) => {
  expect(refused(bytes)).toMatch(message);
});

test.each(['html', 'markdown'] as const)(
  'refuses control characters written as entities in %s',
  (format) => {
    expect(refused('<p>One &#1; two</p>', format)).toMatch(/U\+0001/);
  },
);

test('line ends of every system and folded white space give the same text', () => {
  const texts = ['A b\n\nC d e', 'A b\r\n\r\nC  d\te', 'A b\r\rC d e ', '\n\nA b\n \t\n\nC d e\n'];
  expect(new Set(texts.map((text) => taken(text).text))).toEqual(new Set(['A b\n\nC d e']));
});

test('typography and no-break spaces stay as they are', () => {
  const text = '“20\u00a0000” — it’s 5\u202f%… naïve';
  expect(taken(text).text).toBe(text);
});

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf),
  fc
    .array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div ',
        '>',
        '<table><tr><td>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<h1>',
        'Words and more words. ',
        '&#0;',
        '&#xD800;',
        '&amp',
        '<![CDATA[',
        '<svg>',
        '<html>',
        '<body>',
        '<br><br>',
        '# ',
        '> ',
        '- ',
        '1. ',
        '|a|b|\n|-|-|\n',
        '[x](y)',
        '![',
        '](',
        '**',
        '`',
        '\n',
        '\n\n',
        '---\n',
        '\u0301',
        '👩‍👩‍👧',
        '\u0000',
        '<a href="javascript:alert(1)">',
        '\u202e',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => bytesOf(pieces.join(''))),
);

test.each(INTAKE_FORMATS)(
  'arbitrary bytes as %s give a text that fits its blocks, or a named problem',
  (format) => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const answer = takenOrNot(bytes, format);
        if (!answer.ok) {
          expect(answer.problem.code).toBe('invalid');
          expect(answer.problem.message).toMatch(/[.]$/);
          return;
        }
        const { text, blocks, completeness } = answer.value;
        expect(blocksFit(text, blocks)).toBe(true);
        expect(text.isWellFormed()).toBe(true);
        expect(blocks.length).toBeGreaterThan(0);
        expect(completeness.wordsFound).toBeGreaterThanOrEqual(completeness.wordsKept);
        expect(completeness.paragraphsFound).toBeGreaterThanOrEqual(completeness.paragraphsKept);
      }),
      { numRuns: 1500 },
    );
  },
);

test('ten megabytes in one line are read in seconds', () => {
  const spentMs = cpuMsOf(() => {
    expect(taken('word wörd, '.repeat(900_000)).blocks).toHaveLength(1);
  });
  expect(spentMs).toBeLessThan(8000);
});
