import { expect, it } from 'vitest';
import { findIn } from '#app/(desk)/stories/[storyId]/brought.ts';

const carrying = (texts: Readonly<Record<string, string>>, files: readonly File[] = []) => ({
  files,
  getData: (format: string) => texts[format] ?? '',
});
const picture = new File(['bytes'], 'table.png', { type: 'image/png' });

it.each([
  ['nothing', {}, null],
  ['white space', { 'text/plain': ' \n ' }, null],
  [
    'an address',
    { 'text/plain': ' https://example.org/count?y=2026#t4 \n' },
    { kind: 'address', url: 'https://example.org/count?y=2026#t4' },
  ],
  [
    'a dragged link, with a comment',
    { 'text/uri-list': '# The count\r\nhttps://example.org/', 'text/plain': 'The count' },
    { kind: 'address', url: 'https://example.org/' },
  ],
  [
    'an address within words',
    { 'text/plain': 'See https://example.org/' },
    { kind: 'quotation', words: 'See https://example.org/' },
  ],
  [
    'two addresses',
    { 'text/plain': 'https://a.example/\nhttps://b.example/' },
    { kind: 'quotation', words: 'https://a.example/\nhttps://b.example/' },
  ],
  [
    'an address of another kind',
    { 'text/plain': 'javascript:alert(1)' },
    { kind: 'quotation', words: 'javascript:alert(1)' },
  ],
  ['words', { 'text/plain': 'We counted 310.\n' }, { kind: 'quotation', words: 'We counted 310.' }],
] as const)('a paste of %s', (_, texts, find) => {
  expect(findIn(carrying(texts))).toEqual(find);
});

it('a file comes before the address that a copied picture brings along', () => {
  const carried = carrying({ 'text/uri-list': 'https://example.org/table.png' }, [picture]);
  expect(findIn(carried)).toEqual({ kind: 'file', file: picture });
});
