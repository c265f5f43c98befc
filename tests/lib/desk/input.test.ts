import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileInJsonSchema } from '#lib/desk/bytes.ts';
import { evidenceMore } from '#lib/desk/evidence-input.ts';
import { filenameSchema } from '#lib/desk/original.ts';
import { lineSchema, orNull, proseSchema, statementSchema } from '#lib/desk/prose.ts';
import { say } from '#lib/say.ts';

describe('text of several lines', () => {
  const prose = proseSchema(40);
  it.each([
    ['two lines', 'one\n\ttwo', 'one\n\ttwo'],
    ['lines of another machine', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['white space around it', '  one \n', 'one'],
    ['letters of every script', 'İstanbul 東京 🦆 é', 'İstanbul 東京 🦆 é'],
    ['nothing', ' ', ''],
  ])('takes %s', (_what, sent, kept) => {
    expect(prose.parse(sent)).toBe(kept);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['an escape', 'a\u001bb'],
    ['delete', 'a\u007fb'],
    ['a lone high surrogate', 'a\ud800b'],
    ['a lone low surrogate', 'a\udc00'],
    ['more than it may hold', 'x'.repeat(41)],
  ])('refuses %s', (_what, sent) => {
    expect(prose.safeParse(sent).success).toBe(false);
  });

  it('that must say something refuses white space', () => {
    expect(
      statementSchema(10, say('reason-missing')).safeParse(' \n').error?.issues[0]?.message,
    ).toBe('Say why.');
  });
});

it('a line refuses line breaks, and an empty one means nothing known', () => {
  expect(lineSchema(10).safeParse('a\nb').success).toBe(false);
  expect(orNull('')).toBeNull();
  expect(orNull(undefined)).toBeUndefined();
  expect(orNull('a')).toBe('a');
});

describe('an address of evidence', () => {
  it.each(['https://example.org/a?b=c#d', 'http://localhost:8080/', 'https://é.example/ü'])(
    'may be %s',
    (url) => {
      expect(evidenceMore.url.safeParse(url).success).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'file:///etc/hosts',
    'ftp://example.org/',
    '//example.org/',
    'example.org',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('may not be %s', (url) => {
    expect(evidenceMore.url.safeParse(url).success).toBe(false);
  });

  it('is kept as browsers write it', () => {
    expect(evidenceMore.url.parse(' HTTPS://Example.org/a b"<c>')).toBe(
      'https://example.org/a%20b%22%3Cc%3E',
    );
  });
});

it.each(['a/b.pdf', '..\\b.pdf', 'a\u0000.pdf', 'a\n.pdf', ''])(
  'a file cannot be named %j',
  (name) => {
    expect(filenameSchema.safeParse(name).success).toBe(false);
  },
);

it.each(['application/pdf', 'IMAGE/PNG', 'text/plain'])(
  'a copy can be labelled %s',
  (mediaType) => {
    const copy = { filename: 'a', mediaType, file: 'AAAA' };
    expect(evidenceMore.keptCopy.parse(copy)).toMatchObject({ mediaType: mediaType.toLowerCase() });
  },
);

it.each(['text', 'text/html; charset=utf-8', 'text/html\r\nx: y', 'a/b/c', '/'])(
  'a copy cannot be labelled %j',
  (mediaType) => {
    const copy = { filename: 'a', mediaType, file: 'AAAA' };
    expect(evidenceMore.keptCopy.safeParse(copy).success).toBe(false);
  },
);

describe('a file in JSON', () => {
  it('comes out as the bytes that went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = z.decode(
          fileInJsonSchema,
          z.encode(fileInJsonSchema, new Uint8Array(bytes)),
        );
        expect(Array.from(decoded)).toEqual(Array.from(bytes));
      }),
    );
  });

  it.each(['A', 'AA', 'AA-_', 'A A A', '====', 'AAAA\n'])('is refused when it is %j', (sent) => {
    expect(fileInJsonSchema.safeParse(sent).success).toBe(false);
  });
});
