import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The news articles of GUM, which stand beside the project and not in it. */
export const GUM_NEWS = join(process.cwd(), '..', 'shared', 'data', 'gum-news');

/** A paragraph of an article, with where its sentences end (UTF-16 offsets, in order). */
export interface GumParagraph {
  readonly text: string;
  readonly ends: readonly number[];
}

/**
 * The paragraphs of every article, rebuilt from the sentences of the CoNLL-U files. A paragraph begins at
 * `# newpar`, and where the innermost block of its `# newpar_block` has had as many sentences as is said
 * there: a caption inside a paragraph is a block of its own.
 */
export function gumParagraphs(): readonly (readonly GumParagraph[])[] {
  const folder = join(GUM_NEWS, 'dep');
  const files = readdirSync(folder).filter((name) => name.endsWith('.conllu'));
  return files.sort().map((name) => paragraphsOf(readFileSync(join(folder, name), 'utf8')));
}

function paragraphsOf(file: string): readonly GumParagraph[] {
  const paragraphs: { text: string; ends: number[] }[] = [];
  let left = 0;
  for (const sentence of file.split(/\n\n+/)) {
    const words = /^# text = (.*)$/m.exec(sentence)?.[1]?.trim();
    if (words === undefined) continue;
    let last = paragraphs.at(-1);
    if (last === undefined || left === 0 || /^# newpar$/m.test(sentence)) {
      last = { text: '', ends: [] };
      paragraphs.push(last);
      left = Number(/^# newpar_block = .*\((\d+) s\)$/m.exec(sentence)?.[1] ?? Infinity);
    }
    last.text += (last.text === '' ? '' : ' ') + words;
    last.ends.push(last.text.length);
    left -= 1;
  }
  return paragraphs;
}
