/**
 * Words that a sentence's build shows in: the function words of English, whole, with the commonest verbs
 * of saying and knowing, the nouns that count time, money and people, and the written multipliers. From
 * general usage (the closed classes of any grammar of English); every other word is told by its ending.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  [
    "the a an of to in and for that is are was were be been being have has had do does did will would can could should may might must shall not no never n't",
    'i you he she it we they me him her us them my your his its our their this these those there here who what which when where why how if because so but or as at by with from on about into than then',
    'more most less least very all every many much some any few other another only also just now even still up down out over under again back well both each own same',
    'let get got go going want think believe know said say says told tell make made new first last sure yes',
    'million billion trillion thousand hundred percent dollars year years jobs people',
    "don't didn't won't can't doesn't isn't wasn't weren't haven't hasn't",
    'during before after since until while between against through without within too',
  ]
    .join(' ')
    .split(' '),
);
