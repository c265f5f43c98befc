import { expect, test } from 'vitest';
import { INTAKE_FORMATS } from '#lib/story/draft.ts';
import { FORMATS, chooseFormat } from '#lib/story/intake/formats.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('every declared format is known by its names and its beginning, once', () => {
  expect(FORMATS.map(({ name }) => name).sort()).toEqual([...INTAKE_FORMATS].sort());
});

test.each([
  ['declared', { declared: 'markdown', filename: 'a.html', text: '<p>' }, 'markdown'],
  ['.txt', { filename: 'STORY.TXT', text: '# Not a heading' }, 'text'],
  ['.md', { filename: 'story.md', text: 'plain' }, 'markdown'],
  ['.htm', { filename: 'story.htm', text: 'plain' }, 'html'],
  ['a doctype', { text: '\n<!DOCTYPE html><html>' }, 'html'],
  ['a paragraph tag', { text: '<p>Fares' }, 'html'],
  ['a Markdown heading', { text: 'Transport\n\n## Fares\n' }, 'markdown'],
  ['a Markdown link', { text: 'See [fares](https://ferries.example).' }, 'markdown'],
  ['plain words', { text: 'Fares go up in June.' }, 'text'],
  ['an unknown ending', { filename: 'story.final', text: 'Fares go up.' }, 'text'],
  ['a tag inside a text', { text: 'The sign said <p> and nothing else.' }, 'text'],
] as const)('%s decides', (_name, given, format) => {
  const { text, ...rest } = given;
  expect(chooseFormat({ bytes: bytesOf(text), ...rest })).toEqual({ ok: true, value: format });
});

test.each(['story.docx', 'story.PDF', 'photo.jpeg'])('%s is refused by its name', (filename) => {
  const chosen = chooseFormat({ bytes: bytesOf('x'), filename });
  if (chosen.ok) throw new Error('accepted');
  expect(chosen.problem.message).toContain(filename.toLowerCase().split('.')[1]);
});
