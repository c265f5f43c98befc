import type { FactSentence } from '#lib/carry/facts/sentence.ts';
import { SHAPE } from '#lib/reading/word.ts';

/** The words of a sentence as sets, each made when it is first asked for: most sentences need none. */
export class SentenceWordSets {
  readonly #sentence: FactSentence;
  #forms: ReadonlySet<string> | null = null;
  #stems: ReadonlySet<string> | null = null;
  #small: ReadonlySet<string> | null = null;

  constructor(sentence: FactSentence) {
    this.#sentence = sentence;
  }

  /** In lower case. */
  get forms(): ReadonlySet<string> {
    this.#forms ??= new Set(this.#sentence.tokens.words.map(({ form }) => form));
    return this.#forms;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.#sentence.words.map(({ stem }) => stem));
    return this.#stems;
  }

  /** Those without a capital, as names are compared. */
  get small(): ReadonlySet<string> {
    const { tokens, words } = this.#sentence;
    this.#small ??= new Set(
      words.filter((_, at) => tokens.words[at]?.shape === SHAPE.lower).map(({ asName }) => asName),
    );
    return this.#small;
  }

  /** How many pronouns stand for somebody named elsewhere. */
  get pronouns(): number {
    return this.#sentence.words.filter(({ isStandIn }) => isStandIn).length;
  }
}
