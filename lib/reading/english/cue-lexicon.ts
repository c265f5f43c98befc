import { MANNERS } from '#lib/reading/reading.ts';
import { formsOf, spellingsOf, wordsIn } from '#lib/reading/english/lexicon.ts';
import { CUE_VERBS } from '#lib/reading/english/words/cue-verbs.ts';

/** What may complete a verb that attributes, as bits. */
export const FRAME = {
  /** said that he won */
  that: 1 << 0,
  /** said he won */
  clause: 1 << 1,
  /** vowed to win */
  to: 1 << 2,
  /** asked whether he won */
  wh: 1 << 3,
  /** praised the plan */
  nounPhrase: 1 << 4,
  /** suggested leaving */
  ing: 1 << 5,
  /** said: "…" */
  quote: 1 << 6,
  /** "…," he said; he won, she said */
  before: 1 << 7,
  /** told him that he won */
  recipient: 1 << 8,
  /** was accused of */
  passive: 1 << 9,
} as const;

const LETTERS = 'tcowniqerp';
const BITS: readonly number[] = [
  FRAME.that,
  FRAME.clause,
  FRAME.to,
  FRAME.wh,
  FRAME.nounPhrase,
  FRAME.ing,
  FRAME.quote,
  FRAME.before,
  FRAME.recipient,
  FRAME.passive,
];

/** Whether somebody is told to have said, to have thought, or to hold an attitude. */
export type Manner = (typeof MANNERS)[number];

export const STRENGTHS = ['hedged', 'plain', 'strong'] as const;
/** How much a cue says beyond *said*: *admitted* is strong, *suggested* hedged. */
export type Strength = (typeof STRENGTHS)[number];

/** A verb that attributes. */
export interface CueVerb {
  readonly base: string;
  /** Bits of `FRAME`. */
  readonly frames: number;
  readonly manner: Manner;
  readonly strength: Strength;
  /** Prepositions after which its content stands. */
  readonly prepositions: ReadonlySet<string>;
}

/** The attributing verb that a lower-case word is a form of. */
export function cueVerbOf(form: string): CueVerb | undefined {
  return CUES.get(form);
}

const CUES: ReadonlyMap<string, CueVerb> = cues();

function cues(): ReadonlyMap<string, CueVerb> {
  const byForm = new Map<string, CueVerb>();
  for (const entry of CUE_VERBS.split(';')) {
    const [base = '', letters = '', manner, strength, ...prepositions] = wordsIn(entry);
    const verb: CueVerb = {
      base,
      frames: framesOf(letters),
      manner: MANNERS.find((known) => known.startsWith(manner ?? 's')) ?? 'speech',
      strength: STRENGTHS[Number(strength)] ?? 'plain',
      prepositions: new Set(prepositions),
    };
    for (const spelled of spellingsOf(base)) {
      for (const [form] of formsOf(spelled)) if (!byForm.has(form)) byForm.set(form, verb);
    }
  }
  return byForm;
}

function framesOf(letters: string): number {
  return Array.from(letters).reduce(
    (bits, letter) => bits | (BITS[LETTERS.indexOf(letter)] ?? 0),
    0,
  );
}
