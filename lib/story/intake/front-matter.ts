import type { LeftOut } from '#lib/story/draft.ts';
import { foldWhiteSpace } from '#lib/story/intake/white-space.ts';

/** The part of a story's head that front matter can state. */
export type HeadField = 'title' | 'author' | 'outlet' | 'date';

/** What front matter says, and the text after it. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<HeadField, string>;
  readonly rest: string;
  readonly leftOut: readonly LeftOut[];
}

/** Longest front matter that is looked for, in lines: more is a text that begins with a rule. */
const MOST_LINES = 60;

const FIELD_OF: Readonly<Record<string, HeadField>> = {
  title: 'title',
  headline: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'date',
  published: 'date',
  outlet: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
};

/** Takes the lines between two `---` off the top of a text. Only plain `key: value` lines are understood. */
export function frontMatterOf(text: string): FrontMatter {
  const fields = new Map<HeadField, string>();
  const leftOut: LeftOut[] = [];
  const head = text.slice(0, 20_000).split(/\r?\n/, MOST_LINES);
  const end = head.indexOf('---', 1);
  if (head[0] !== '---' || end < 0) return { fields, rest: text, leftOut };
  const lines = head.slice(1, end);
  if (!lines.every((line) => line.trim() === '' || /^(?:[\w-]+:|\s|-\s)/.test(line))) {
    return { fields, rest: text, leftOut };
  }
  for (const line of lines) {
    const [, key = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const field = FIELD_OF[key.toLowerCase()];
    const words = foldWhiteSpace(value.replaceAll(/^["'[]+|["'\]]+$/g, ''));
    if (field !== undefined && words !== '' && words.length <= 400) fields.set(field, words);
    else if (line.trim() !== '')
      leftOut.push({ text: foldWhiteSpace(line), reason: 'Front matter.' });
  }
  return { fields, rest: after(text, end + 1), leftOut };
}

/** The text after its first lines. */
function after(text: string, lines: number): string {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return '';
    at = next + 1;
  }
  return text.slice(at);
}
