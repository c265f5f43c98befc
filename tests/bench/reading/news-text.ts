import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** PolNeAR's training articles, as running text to read. They stand beside the project and not in it. */
export const NEWS_TEXTS = join(process.cwd(), '..', 'shared', 'data', 'polnear', 'train', 'text');

/**
 * Running news of about so many characters: article after article by the names of their files, and from
 * the first again when all are used. Ends with a whole article.
 */
export function newsText(leastCharacters: number): string {
  const files = readdirSync(NEWS_TEXTS).sort();
  const articles = files.map((file) => readFileSync(join(NEWS_TEXTS, file), 'utf8'));
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; length < leastCharacters; at += 1) {
    const article = articles[at % articles.length];
    if (article === undefined) throw new Error(`There is no article in ${NEWS_TEXTS}.`);
    // One article holds a control character, which no draft may.
    const clean = article.replaceAll(/[^\P{Cc}\n]/gu, ' ').trim();
    parts.push(clean);
    length += clean.length + 2;
  }
  return parts.join('\n\n');
}

/** Runs between white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
