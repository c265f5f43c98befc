import { classesOf } from '#lib/reading/english/lexicon.ts';
import { marksOf } from '#lib/reading/english/word-marks.ts';
import { isInLanguage } from '#lib/reading/language.ts';
import { type QuoteFound, quotesOf } from '#lib/reading/quotes.ts';
import { TOKEN, type Tokens, tokenize } from '#lib/reading/tokens.ts';
import { SHAPE, type Word } from '#lib/reading/word.ts';
import { type WordFacts, wordFactsOf } from '#lib/carry/facts/word-facts.ts';
import type { Block } from '#lib/text/block.ts';

/** A text made ready for telling its facts, when the first of them is asked for: linear in its length. */
export class FactText {
  readonly text: string;
  #read: Read | null = null;
  #quotes: readonly QuoteFound[] | null = null;
  readonly #words: WordFacts[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): Tokens {
    return this.#whole().tokens;
  }

  /** Bits of `MARK` for each token. */
  get marks(): Int32Array {
    return this.#whole().marks;
  }

  /** Whether the text is in a language whose facts can be told. */
  get isTold(): boolean {
    return this.#whole().isTold;
  }

  /** The words in quotation marks, in reading order; a blank line ends what was left open. */
  get quotes(): readonly QuoteFound[] {
    this.#quotes ??= quotesOf(this.tokens, paragraphsOf(this.text));
    return this.#quotes;
  }

  factsOf(word: Word): WordFacts {
    // A word that joins figures stands in no list.
    if (word.id < 0) return wordFactsOf(word);
    return (this.#words[word.id] ??= wordFactsOf(word));
  }

  #whole(): Read {
    if (this.#read === null) {
      const tokens = tokenize(this.text, classesOf);
      this.#read = {
        tokens,
        marks: marksOf(tokens),
        isTold: isInLanguage(tokens) || isShort(tokens),
      };
    }
    return this.#read;
  }
}

interface Read {
  readonly tokens: Tokens;
  readonly marks: Int32Array;
  readonly isTold: boolean;
}

/** In so few words, often a headline, no small word need stand: three in ten known by the lexicon will do. */
const FEW_WORDS = 25;
const KNOWN_SHARE = 0.3;

function isShort({ kinds, words, count }: Tokens): boolean {
  let all = 0;
  let known = 0;
  for (let at = 0; at < count && all <= FEW_WORDS; at += 1) {
    if (kinds[at] !== TOKEN.word) continue;
    const word = words[at];
    // Names have accents in English, common words hardly any.
    if (word !== undefined && word.shape === SHAPE.lower && /[^a-z'.-]/.test(word.form))
      return false;
    all += 1;
    if ((word?.classes ?? 0) !== 0) known += 1;
  }
  return all > 0 && all <= FEW_WORDS && known >= all * KNOWN_SHARE;
}

/** The lines of a text as blocks: a quote goes on over a line break only as over a new paragraph. */
function paragraphsOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) blocks.push({ role: 'paragraph', start, end, repeatOf: null });
    start = end + 1;
  }
  return blocks;
}
