import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  folded,
  momentWritten,
  webAddress,
} from '#app/(desk)/stories/[storyId]/annotations/as-written.ts';
import { isGraphemeBoundary } from '#lib/text/graphemes.ts';

describe('a long text is folded', () => {
  test('between two words, and one that is hardly longer not at all', () => {
    const { head, rest } = folded('one two three '.repeat(40), 100);
    expect(head.endsWith('three') || head.endsWith('two') || head.endsWith('one')).toBe(true);
    expect(head.length).toBeLessThanOrEqual(100);
    expect(rest).not.toBe('');
    expect(folded('a '.repeat(100), 100)).toEqual({ head: 'a '.repeat(100), rest: '' });
  });

  test('where there are no spaces, between two characters', () => {
    const family = '👩‍👩‍👧‍👦';
    const { head, rest } = folded(family.repeat(60), 100);
    expect(head).toBe(family.repeat(head.length / family.length));
    expect(rest).not.toBe('');
  });

  test('nothing is lost, and no character is split', () => {
    const pieces = fc.array(fc.constantFrom('wörter ', 'é', '字', ' ', '👍🏽', '\n\n', 'شرح'), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 500 }), (some, shown) => {
        const text = some.join('');
        const { head, rest } = folded(text, shown);
        expect(head + rest).toBe(text);
        expect(isGraphemeBoundary(text, head.length)).toBe(true);
        expect(head.length).toBeLessThanOrEqual(shown + 120);
      }),
    );
  });
});

describe('an address that others wrote becomes a link', () => {
  test.each([
    ['https://paper.example/harbour', 'https://paper.example/harbour'],
    ['HTTP://paper.example', 'http://paper.example/'],
    ['https://paper.example/a b', 'https://paper.example/a%20b'],
  ])('%s, which is one of the web', (written, address) => {
    expect(webAddress(written)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://paper.example/',
    '//paper.example',
    '/stories',
    'paper.example',
    'urn:x-pdf:1234',
    'https://',
    'https://bank.example@paper.example/',
    'https://user:secret@paper.example/',
    '',
  ])('not %j', (written) => {
    expect(webAddress(written)).toBeNull();
  });
});

describe('a time that others wrote', () => {
  test.each([
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00.123456+00:00', '2026-03-01T09:30:00.123Z'],
    ['2026-03-01T09:30:00+02:00', '2026-03-01T07:30:00.000Z'],
  ])('%s is told as one', (written, moment) => {
    expect(momentWritten(written)).toBe(moment);
  });

  test.each([
    'last Tuesday',
    '1',
    '2026-03-01',
    '2026-03-01T09:30:00',
    '2026-13-01T09:30:00Z',
    '2026-03-01TnoonZ',
    '+275760-09-13T00:00:00Z',
    '',
  ])('%j stays as it was written', (written) => {
    expect(momentWritten(written)).toBeNull();
  });
});
