import type { NameText } from '#lib/reading/english/name-text.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { SHAPE, type Word } from '#lib/reading/word.ts';
import type { Block } from '#lib/text/block.ts';

/** What the capitals of a text tell of its words, in lower-case forms. */
export interface Capitals {
  /** Words the text has without a capital; and the running text with one where no sentence begins. */
  readonly small: ReadonlySet<string>;
  readonly large: ReadonlySet<string>;
  /** 1 for each sentence whose capitals say nothing, because most of its longer words have one. */
  readonly titled: Uint8Array;
}

/** Whether a word is written as names are. */
export function isNameShape(shape: number): boolean {
  return shape === SHAPE.capital || shape === SHAPE.capitals;
}

/** Whether a token is a word with a capital; never at or behind `end`. */
export function isCapital({ kinds, words }: Tokens, at: number, end: number): boolean {
  return at < end && kinds[at] === TOKEN.word && isNameShape(words[at]?.shape ?? SHAPE.lower);
}

/**
 * Whether a capital at a token may only be that of a beginning: of the sentence that begins at `first`, of
 * words in quotation marks or brackets, or behind a colon.
 */
export function mayOpen({ kinds }: Tokens, at: number, first: number): boolean {
  if (at === first) return true;
  const before = kinds[at - 1];
  return (
    before === TOKEN.quote ||
    before === TOKEN.colon ||
    before === TOKEN.openBracket ||
    before === TOKEN.stop
  );
}

/** Reads the capitals of a whole text: two looks at each token. */
export function capitalsOf(text: NameText, blocks: readonly Block[]): Capitals {
  const { tokens, sentenceStarts, sentenceEnds } = text;
  const titled = new Uint8Array(sentenceStarts.length);
  const large = new Set<Word>();
  let block = 0;
  sentenceStarts.forEach((first, sentence) => {
    const range = { first, end: sentenceEnds[sentence] ?? 0 };
    while ((blocks[block]?.end ?? Infinity) <= (tokens.starts[first] ?? 0)) block += 1;
    const role = blocks[block]?.role;
    if (isTitled(tokens, range, role === 'headline' || role === 'heading')) titled[sentence] = 1;
    else addLarge(large, tokens, range);
  });
  const small = formsOf(tokens.distinct.filter(({ shape }) => shape === SHAPE.lower));
  return { small, large: formsOf(large), titled };
}

function addLarge(large: Set<Word>, tokens: Tokens, { first, end }: FirstToEnd): void {
  for (let at = first; at < end; at += 1) {
    const word = tokens.words[at];
    if (word === undefined || tokens.kinds[at] !== TOKEN.word) continue;
    if (isNameShape(word.shape) && !mayOpen(tokens, at, first)) large.add(word);
  }
}

/** The tokens of a sentence, half-open. */
interface FirstToEnd {
  readonly first: number;
  readonly end: number;
}

function formsOf(words: Iterable<Word>): ReadonlySet<string> {
  return new Set(Array.from(words, ({ form }) => form));
}

function isTitled(
  { kinds, words }: Tokens,
  { first, end }: FirstToEnd,
  isHeading: boolean,
): boolean {
  let long = 0;
  let capital = 0;
  for (let at = first; at < end; at += 1) {
    const word = words[at];
    if (word === undefined || word.form.length < 4 || kinds[at] !== TOKEN.word) continue;
    long += 1;
    if (isNameShape(word.shape)) capital += 1;
  }
  return isHeading ? long >= 3 && capital / long >= 0.6 : long >= 6 && capital / long >= 0.85;
}
