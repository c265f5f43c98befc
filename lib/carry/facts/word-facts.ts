import { isDateWord } from '#lib/carry/facts/date-words.ts';
import { loneNumber } from '#lib/carry/facts/lone-numbers.ts';
import { isRateWord } from '#lib/carry/facts/rate-words.ts';
import { isKin, isStanding } from '#lib/carry/facts/standings.ts';
import { classByWord } from '#lib/carry/facts/word-classes.ts';
import { MULTIPLIERS, ROUND_PLURALS } from '#lib/reading/english/words/number-words.ts';
import { nameForm } from '#lib/carry/facts/name-keys.ts';
import { ordinalOf } from '#lib/carry/facts/ordinals.ts';
import { stemOf } from '#lib/reading/english/stem.ts';
import { classesOf, formsOf, spellingsOf, wordsIn } from '#lib/reading/english/lexicon.ts';
import { IN_NAME, inNameOf } from '#lib/reading/english/name-words.ts';
import type { Word } from '#lib/reading/word.ts';
import { CONTRASTS } from '#lib/carry/facts/words/contrasts.ts';
import { CUE_CLASSES, NO_CUES, ONLY_WHERE_SURE } from '#lib/carry/facts/words/cue-classes.ts';
import {
  MODAL_BEFORE_ING,
  MODAL_BEFORE_TO,
  MODAL_CLASSES,
} from '#lib/carry/facts/words/modal-classes.ts';

/** Which finders of facts have to look at a sentence that holds a word, as bits. */
export const INTEREST = {
  number: 1 << 0,
  date: 1 << 1,
  rate: 1 << 2,
  role: 1 << 3,
  cue: 1 << 4,
  negation: 1 << 5,
  modal: 1 << 6,
  pole: 1 << 7,
} as const;

/** What a word may assert, whatever stands beside it; told once for each distinct word of a text. */
export interface WordFacts {
  /** *not*, *never*, *didn't*. */
  readonly isNegation: boolean;
  /** The class of a modal word or hedge; null for none. */
  readonly modal: string | null;
  /** The class it has before *to* and a verb. */
  readonly modalBeforeTo: string | null;
  readonly isModalBeforeIng: boolean;
  /** The class of a verb or noun that ascribes words. */
  readonly cue: string | null;
  readonly isCueNoun: boolean;
  /** Whether it ascribes only where the words beside it say so. */
  readonly isDoubtfulCue: boolean;
  /** Group and pole of each contrast that it belongs to: `rise:0`. */
  readonly poles: readonly string[];
  /** Bits of `IN_NAME`. */
  readonly inName: number;
  /** What is left of it without *un-* and the like; none for most words. */
  readonly bare: readonly string[];
  readonly stem: string;
  /** As a name it is compared so. */
  readonly asName: string;
  /** The number of an ordinal. */
  readonly ordinal: number | null;
  /** *he*, *their*, *who*: whoever was named elsewhere. */
  readonly isStandIn: boolean;
  /** Bits of `INTEREST`. */
  readonly interest: number;
}

/** What a word may assert. */
export function wordFactsOf(word: Word): WordFacts {
  const facts = plainFactsOf(word);
  return { ...facts, interest: interestOf(word, facts) };
}

function interestOf({ form }: Word, facts: Omit<WordFacts, 'interest'>): number {
  const isNumber = /^\p{Nd}/u.test(form) || facts.ordinal !== null || beginsNumber(form);
  const isModal = facts.modal !== null || facts.modalBeforeTo !== null || facts.isModalBeforeIng;
  const isRole =
    (facts.inName & (IN_NAME.role | IN_NAME.several)) !== 0 ||
    isStanding(form) ||
    isKin(form) ||
    form.startsWith('ex-');
  return (
    (isNumber ? INTEREST.number : 0) |
    (isDateWord(form) ? INTEREST.date : 0) |
    (isRateWord(form) ? INTEREST.rate : 0) |
    (isRole ? INTEREST.role : 0) |
    (facts.cue !== null || form === 'according' ? INTEREST.cue : 0) |
    (facts.isNegation || FAILS.has(form) ? INTEREST.negation : 0) |
    (isModal || BE_TO.has(form) ? INTEREST.modal : 0) |
    (facts.poles.length > 0 ? INTEREST.pole : 0)
  );
}

/** A word that a number may begin with or be. */
function beginsNumber(form: string): boolean {
  const first = form.includes('-') ? form.slice(0, form.indexOf('-')) : form;
  return (
    loneNumber(first) !== null ||
    ROUND_PLURALS.has(form) ||
    form === 'half' ||
    form === 'an' ||
    form === 'a' ||
    MULTIPLIERS.has(first) ||
    first === 'dozen'
  );
}

/** Words that deny what they are *to* do. */
export const FAILS: ReadonlySet<string> = new Set(
  wordsIn('failed fails fail failing yet neglected'),
);

function plainFactsOf({ form }: Word): Omit<WordFacts, 'interest'> {
  const contracted = CONTRACTED.get(form);
  const cue = CUES.get(form);
  return {
    isNegation: contracted !== undefined || NEGATIONS.has(form) || form.endsWith("n't"),
    modal: contracted ?? MODALS.get(form) ?? null,
    modalBeforeTo: BEFORE_TO.get(form) ?? null,
    isModalBeforeIng: BEFORE_ING.has(form),
    cue: cue?.name ?? null,
    isCueNoun: cue?.isNoun ?? false,
    isDoubtfulCue: DOUBTFUL.has(form),
    poles: polesOf(form),
    inName: inNameOf(form),
    bare: bareOf(form),
    stem: stemOf(form),
    asName: nameForm(form),
    ordinal: ordinalOf(form),
    isStandIn: STANDS_FOR.has(form),
  };
}

/** *is to meet*, *were to leave* */
const BE_TO: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

const STANDS_FOR: ReadonlySet<string> = new Set(
  wordsIn(
    'he she they it him her them his hers their theirs its who whose whom himself herself themselves itself',
  ),
);

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non-', 'non', 'mis'] as const;

function bareOf(form: string): readonly string[] {
  if (form.length < 5) return [];
  return PREFIXES.filter((prefix) => form.startsWith(prefix))
    .map((prefix) => form.slice(prefix.length))
    .filter((part) => part.length > 2 && (!form.startsWith('in') || classesOf(part) !== 0));
}

/** Words that deny what follows them. */
const NEGATIONS: ReadonlySet<string> = new Set(
  wordsIn(
    `not never no none nobody nothing nowhere neither nor without cannot hardly barely scarcely
    isnt arent wasnt didnt dont doesnt wont cant couldnt wouldnt nought non unable unlikely impossible inability`,
  ),
);

/** Modals that a *not* has grown onto. */
const CONTRACTED: ReadonlyMap<string, string> = new Map(
  [
    "won't:will wont:will shan't:will wouldn't:would wouldnt:would can't:can cannot:can cant:can",
    "couldn't:could couldnt:could mightn't:may mustn't:must shouldn't:should oughtn't:should",
  ]
    .flatMap((line) => line.split(' '))
    .map((entry) => {
      const [form = '', modal = ''] = entry.split(':');
      return [form, modal] as const;
    }),
);

const MODALS = classByWord(MODAL_CLASSES);
const BEFORE_TO = classByWord(MODAL_BEFORE_TO);
const BEFORE_ING: ReadonlySet<string> = new Set(wordsIn(MODAL_BEFORE_ING));

const DOUBTFUL: ReadonlySet<string> = new Set(wordsIn(ONLY_WHERE_SURE));

interface Cue {
  readonly name: string;
  readonly isNoun: boolean;
}

const CUES: ReadonlyMap<string, Cue> = cues();

function cues(): ReadonlyMap<string, Cue> {
  const noCues = new Set(wordsIn(NO_CUES));
  const byForm = new Map<string, Cue>();
  const add = (form: string, cue: Cue) => {
    if (!byForm.has(form) && (cue.isNoun || !noCues.has(form))) byForm.set(form, cue);
  };
  for (const line of CUE_CLASSES.trim().split('\n')) {
    const [verbs = '', nouns = ''] = line.split('|');
    const [name = '', ...bases] = wordsIn(verbs);
    for (const noun of wordsIn(nouns)) add(noun, { name, isNoun: true });
    for (const spelled of bases.flatMap(spellingsOf))
      for (const [form] of formsOf(spelled)) add(form, { name, isNoun: false });
  }
  return byForm;
}

/** *second-largest* is on the side of *largest*. */
function polesOf(form: string): readonly string[] {
  return POLES.get(form) ?? POLES.get(form.slice(form.lastIndexOf('-') + 1)) ?? [];
}

const POLES: ReadonlyMap<string, readonly string[]> = poles();

function poles(): ReadonlyMap<string, readonly string[]> {
  const byForm = new Map<string, string[]>();
  for (const line of CONTRASTS.trim().split('\n')) {
    const name = line.slice(0, line.indexOf(' '));
    line
      .slice(name.length)
      .split('|')
      .forEach((pole, at) => {
        for (const form of new Set(wordsIn(pole))) {
          const known = byForm.get(form);
          if (known === undefined) byForm.set(form, [`${name}:${at}`]);
          else known.push(`${name}:${at}`);
        }
      });
  }
  return byForm;
}
