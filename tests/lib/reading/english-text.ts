import { type EntitiesFound, entitiesOf } from '#lib/reading/english/entities.ts';
import { type NameText, nameText } from '#lib/reading/english/name-text.ts';
import { type NameFound, namesOf } from '#lib/reading/english/names.ts';
import { type QuoteFound, quotesOf } from '#lib/reading/quotes.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { blocksOf } from '#tests/lib/reading/some-blocks.ts';

/** An English text with all that names and entities are found from. */
export interface EnglishText {
  readonly text: NameText;
  readonly names: readonly NameFound[];
  readonly quotes: readonly QuoteFound[];
  readonly found: EntitiesFound;
}

/** Reads a text as the reading does, without a lexicon unless one is given. */
export function readEnglish(
  written: string,
  classesOf: (form: string) => number = () => 0,
): EnglishText {
  const blocks = blocksOf(written);
  const tokens = tokenize(written, classesOf);
  const text = nameText(
    tokens,
    blocks.flatMap((block) => sentencesOf(written, block)),
  );
  const names = namesOf(text, blocks);
  const quotes = quotesOf(tokens, blocks);
  return { text, names, quotes, found: entitiesOf(text, names, quotes) };
}

/** The words of tokens, as written. */
export function wordsAt({ text }: EnglishText, first: number, end: number): string {
  const { starts, ends } = text.tokens;
  return text.tokens.text.slice(starts[first], ends[end - 1]);
}
