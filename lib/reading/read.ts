import { isInLanguage } from '#lib/reading/language.ts';
import { LANGUAGES } from '#lib/reading/languages.ts';
import { NOTHING_FOUND } from '#lib/reading/nothing-read.ts';
import { proseOf } from '#lib/reading/prose.ts';
import { quotesOf } from '#lib/reading/quotes.ts';
import { READING_FORMAT, type Reading } from '#lib/reading/reading.ts';
import { type Findings, suggest } from '#lib/reading/suggest.ts';
import type { Block } from '#lib/text/block.ts';

/**
 * Reads a draft as a checker would before the first mark is made. Pure, linear in the text, and never throws,
 * whatever stands in it. `blocks` are in reading order; spans of the answer are UTF-16, half-open.
 */
export function readDraft(text: string, blocks: readonly Block[]): Reading {
  const found = findingsOf(text, blocks);
  return { ...found, suggestions: suggest(blocks, found) };
}

function findingsOf(text: string, blocks: readonly Block[]): Findings {
  for (const language of LANGUAGES) {
    const prose = proseOf(text, blocks, language.classesOf);
    if (!isInLanguage(prose.tokens)) continue;
    const quotes = quotesOf(prose.tokens, blocks);
    return { ...common(prose, quotes), ...language.find(prose, quotes), language: language.code };
  }
  const prose = proseOf(text, blocks, () => 0);
  return { ...NOTHING_FOUND, ...common(prose, quotesOf(prose.tokens, blocks)) };
}

function common(
  { sentences }: ReturnType<typeof proseOf>,
  quotes: ReturnType<typeof quotesOf>,
): Pick<Findings, 'format' | 'sentences' | 'quotes'> {
  return {
    format: READING_FORMAT,
    sentences: sentences.map(({ start, end, block }) => ({ span: { start, end }, block })),
    quotes: quotes.map(({ span, inner, continues }) => ({ span, inner, continues })),
  };
}
