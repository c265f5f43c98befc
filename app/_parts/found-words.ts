import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** So many places are shown; more words narrow it down. */
export const MOST_FOUND = 20;

/** Signs that are typed in one way and printed in several. */
const ALIKE = ['"“”„«»‟', "'‘’‚‛`´", '-‐‑‒–—−'].map((signs) => Array.from(signs));

/**
 * Where words stand in a text: without regard to capitals, to how quotation marks, dashes and spaces are printed.
 * One more than `MOST_FOUND` at most, so that whoever shows them knows of the rest.
 */
export function findWords(text: string, sought: string): readonly Span[] {
  const words = sought.trim();
  if (words === '') return [];
  const pattern = new RegExp(Array.from(words.replace(/\s+/gu, ' '), signPattern).join(''), 'giu');
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length > MOST_FOUND) break;
  }
  return found;
}

function signPattern(sign: string): string {
  if (sign === ' ') return '\\s+';
  const alike = ALIKE.find((signs) => signs.includes(sign));
  return alike === undefined ? quoted(sign) : `(?:${alike.map(quoted).join('|')})`;
}

function quoted(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

/** The sentences in which words stand; the words themselves where they stand in none. */
export function sentenceAround(text: string, blocks: readonly Block[], words: Span): Span {
  const block = blocks[blockAt(blocks, words.start)];
  const over = block === undefined ? [] : sentencesOf(text, block);
  const those = over.filter((sentence) => overlaps(sentence, words));
  return { start: those[0]?.start ?? words.start, end: those.at(-1)?.end ?? words.end };
}
