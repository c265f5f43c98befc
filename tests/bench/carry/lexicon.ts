const split = (words: string): readonly string[] => words.split(' ');

const THINGS = split(
  'house road river harbour mill church letter winter garden school bridge market ship field stone lamp window council doctor widow miller fisher clerk boat storm wall gate hill tower farm barn well orchard forest kitchen table candle horse cart kettle ledger coat basket rope anchor bell chimney quarry ferry inn court judge baker smith tailor pilot warden flood debt rent harvest coal salt iron wool timber glass corn paper silver'.trim(),
);
const TAILS = split(
  'yard side keeper house works land master path room stead way man woman field gate light hand bank head wright end top mark hold craft line stone wood water door post'.trim(),
);
const DEEDS = split(
  'walk carry open close watch answer follow mend sell gather count measure lift empty cross visit paint repair burn clean load turn cover question remember refuse expect order promise warn borrow enter leave deliver print collect mention offer inspect record bury plant cook harvest hire trust fear doubt blame thank sign seal study pull push drag guard copy'.trim(),
);
const KINDS = split(
  'old small cold narrow quiet heavy bright early empty wooden broken distant honest patient bitter clever dusty eager famous gentle hollow idle jealous keen lonely modest noisy pale proud rough silent steep stubborn tired uneasy violent weary young rusty careful foreign frozen crooked faded'.trim(),
);
const MANNERS = split(
  'slowly quietly early again often twice badly alone together gladly at-once soon late never always hardly nearly almost carefully loudly calmly barely'.trim(),
);
const GIVEN = split(
  'Anna Martin Clara Edmund Ruth Jonas Agnes Peter Louisa Tobias Hester Miles Ida Conrad Nora Felix Edith Oskar Vera Simon'.trim(),
);
const NAME_HEADS = split(
  'Ash Brack Cor Dun Eller Fen Gar Hol Ister Kes Lan Mor Nor Oss Pen Quill Ren Sel Thorn Ul Var Wex'.trim(),
);
const NAME_TAILS = split(
  'by combe den field ford gate ham holt ley mere more ridge stead stow ter ton wick worth'.trim(),
);

/** What a place in a sentence can be filled with; the commonest words first. */
export interface Lexicon {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly adverbs: readonly string[];
  readonly names: readonly string[];
  readonly functions: readonly string[];
}

function across(heads: readonly string[], tails: readonly string[]): readonly string[] {
  // Diagonal by diagonal, so that the common ones of both come first.
  return heads
    .flatMap((head, a) => tails.map((tail, b) => ({ word: head + tail, rank: (a + 1) * (b + 1) })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

/** Some 5,000 words: plain ones, and rarer ones made of them (millyard, overcount, lampless, Ashcombe). */
export const LEXICON: Lexicon = {
  nouns: [...THINGS, ...across(THINGS, TAILS)],
  verbs: [...DEEDS, ...across(['re', 'over', 'under', 'out'], DEEDS)],
  adjectives: [...KINDS, ...across(THINGS, ['less', 'like', 'bound', 'worn'])],
  adverbs: MANNERS,
  names: [...GIVEN, ...across(NAME_HEADS, NAME_TAILS)],
  functions: split(
    'the a of and to in that it was he she with on for by at from but not his her their which this',
  ),
};

/** A verb in the past: walk, walked; carry, carried. */
export function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** A noun in the plural. */
export function plural(noun: string): string {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
