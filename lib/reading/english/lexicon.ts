import { ADJECTIVES } from '#lib/reading/english/words/adjectives.ts';
import { FUNCTION_WORDS } from '#lib/reading/english/words/function-words.ts';
import { IRREGULAR_VERBS } from '#lib/reading/english/words/irregular-verbs.ts';
import { NOUN_VERBS } from '#lib/reading/english/words/noun-verbs.ts';
import { VERBS } from '#lib/reading/english/words/verbs.ts';
import { CLASS } from '#lib/reading/word.ts';

/** The words of a list that is written as running text. */
export function wordsIn(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** The forms of a verb, each with what it can be: bits of `CLASS`. A few that nobody writes (*visitted*) are among them. */
export function formsOf(base: string): readonly (readonly [string, number])[] {
  const irregular = IRREGULARS.get(base);
  const past =
    irregular === undefined
      ? pastOf(base).map((form) => [form, CLASS.verbPast | CLASS.verbParticiple] as const)
      : irregular;
  return [
    [base, CLASS.verbBase],
    [thirdOf(base), CLASS.verbThird],
    ...past,
    ...ingOf(base).map((form) => [form, CLASS.verbIng] as const),
  ];
}

/** A verb as written on both sides of the Atlantic: *apologize*, *apologise*. */
export function spellingsOf(base: string): readonly string[] {
  return base.endsWith('ize') ? [base, `${base.slice(0, -3)}ise`] : [base];
}

/** What a lower-case word can be in English, as bits of `CLASS`: from the lists, or by its ending; 0 when neither tells. */
export function classesOf(form: string): number {
  return LEXICON.get(form) ?? byEnding(form);
}

const IRREGULARS: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      const forms = [
        ...past.split('/').map((form) => [form, CLASS.verbPast] as const),
        ...participle.split('/').map((form) => [form, CLASS.verbParticiple] as const),
      ];
      return [base, forms] as const;
    }),
);

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** A single consonant after a single vowel may be doubled: *admit*, *admitted*. */
const MAY_DOUBLE = /(?:^|[^aeiou])[aeiou][bdfgklmnprtz]$/u;

function pastOf(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  const doubled = MAY_DOUBLE.test(base) ? [`${base}${base.slice(-1)}ed`] : [];
  return [`${base}ed`, ...doubled];
}

function ingOf(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/u.test(base)) return [`${base.slice(0, -1)}ing`];
  const doubled = MAY_DOUBLE.test(base) ? [`${base}${base.slice(-1)}ing`] : [];
  return [`${base}ing`, ...doubled];
}

/** Function words that are verbs, nouns or adjectives as well. */
const KEEPS_CONTENT: ReadonlySet<string> = new Set(
  wordsIn(
    `like concerning regarding including following excluding past near back second further march
    judge house general address process access press time number evidence well even long right still
    far sort kind means lead minister down up off out opposite major ahead father man thing`,
  ),
);

const LEXICON: ReadonlyMap<string, number> = lexicon();

function lexicon(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (form: string, bits: number): void => {
    classes.set(form, (classes.get(form) ?? 0) | bits);
  };
  for (const base of IRREGULARS.keys()) addVerb(base, add);
  for (const base of wordsIn(VERBS)) if (!IRREGULARS.has(base)) addVerb(base, add);
  for (const base of wordsIn(NOUN_VERBS)) {
    add(base, CLASS.noun);
    add(thirdOf(base), CLASS.noun);
  }
  // *a say* is too rare to let every *says* behind a comma be doubted.
  classes.set('still', (classes.get('still') ?? 0) & ~CLASS.adjective);
  for (const form of ['say', 'says']) classes.set(form, (classes.get(form) ?? 0) & ~CLASS.noun);
  for (const form of wordsIn(ADJECTIVES)) add(form, CLASS.adjective);
  // Function words are what they are: *can* is no tin and *will* no wish.
  for (const [, list] of FUNCTION_WORDS) {
    for (const form of wordsIn(list)) if (!KEEPS_CONTENT.has(form)) classes.delete(form);
  }
  for (const [bits, list] of FUNCTION_WORDS) for (const form of wordsIn(list)) add(form, bits);
  add('to', CLASS.infinitiveMarker);
  return classes;
}

function addVerb(base: string, add: (form: string, bits: number) => void): void {
  for (const spelled of spellingsOf(base)) {
    for (const [form, bits] of formsOf(spelled)) add(form, bits);
  }
}

/** The bits of a verb, which *re-* leaves as they are: *repay*, *retold*. */
const VERB =
  CLASS.verbBase | CLASS.verbThird | CLASS.verbPast | CLASS.verbParticiple | CLASS.verbIng;

const PAST = CLASS.verbPast | CLASS.verbParticiple;

const LY_NOUNS: ReadonlySet<string> = new Set(
  wordsIn(
    'ally family rally supply reply fly july italy bully belly assembly anomaly monopoly butterfly jelly lily homily',
  ),
);

/** What the ending of an unlisted word tells. */
function byEnding(form: string): number {
  if (form.length < 4) return 0;
  const again =
    form.startsWith('re') && form.length > 5 ? (LEXICON.get(form.slice(2)) ?? 0) & VERB : 0;
  if (again !== 0) return again;
  if (form.endsWith('ly')) return LY_NOUNS.has(form) ? CLASS.noun : CLASS.adverb;
  if (form.endsWith('ing') && form.length > 5) return CLASS.verbIng | CLASS.noun;
  if (form.endsWith('ed') && !form.endsWith('eed')) {
    return form.includes('-') ? CLASS.adjective : PAST | CLASS.adjective;
  }
  if (/[a-z]{2}(?:ize|ify|ise)$/u.test(form)) return CLASS.verbBase;
  if (/[a-z]{2}(?:izes|ifies)$/u.test(form)) return CLASS.verbThird;
  if (/(?:ous|ful|ive|ible|able|ish|ical|less|ary)$/u.test(form)) return CLASS.adjective;
  return form.includes('-') &&
    /-(?:year|old|wide|level|based|term|time|long|led|run|free|like)(?:-old)?$/u.test(form)
    ? CLASS.adjective
    : 0;
}
