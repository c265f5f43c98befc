import { REASONS, type Reason } from '#lib/reading/reading.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { isIdentityAt } from '#lib/reading/english/worth-identities.ts';
import { SHAPE } from '#lib/reading/word.ts';

/** A bit for each reason. */
export const REASON_BITS = {
  figure: 1 << 0,
  date: 1 << 1,
  superlative: 1 << 2,
  comparison: 1 << 3,
  cause: 1 << 4,
  accusation: 1 << 5,
  quotation: 1 << 6,
  identity: 1 << 7,
  event: 1 << 8,
  attributed: 1 << 9,
  'own-voice': 1 << 10,
  opinion: 1 << 11,
  forecast: 1 << 12,
  question: 1 << 13,
} as const satisfies Record<Reason, number>;

/** What stands in a sentence beside its words. */
export interface Beside {
  /** The offset of the first quantity in it, -1 for none. */
  readonly firstFigure: number;
  readonly hasDate: boolean;
  readonly hasQuote: boolean;
}

const known = new Map<number, readonly Reason[]>();

/** The reasons that bits stand for; one list for the same bits. */
export function reasonsOf(bits: number): readonly Reason[] {
  const told = known.get(bits) ?? REASONS.filter((reason) => (bits & REASON_BITS[reason]) !== 0);
  known.set(bits, told);
  return told;
}

const WORDY =
  MARK.superlative |
  MARK.comparison |
  MARK.cause |
  MARK.accusation |
  MARK.opinion |
  MARK.forecast |
  MARK.past |
  MARK.copula |
  MARK.role |
  MARK.rank;

/**
 * Why a sentence is worth checking or is not, by its words and what stands beside them: the words of each
 * reason are lists, and a word that is often something else needs its company (*led to*, *the first*,
 * *higher* beside a figure).
 */
export function reasonBits(
  tokens: Tokens,
  marks: Int32Array,
  range: TokenRange,
  beside: Beside,
): number {
  const sentence: Sentence = { tokens, marks, range, beside };
  let [bits, names, words] = [0, 0, 0];
  for (let at = range.from; at < range.to; at += 1) {
    const mark = marks[at] ?? 0;
    const kind = tokens.kinds[at];
    if ((mark & WORDY) !== 0) bits |= bitsOfWord(sentence, at, mark);
    if (kind === TOKEN.stop && formAt(tokens, at).includes('?')) bits |= REASON_BITS.question;
    if (kind !== TOKEN.word) continue;
    if (isName(tokens, at) && (words > 0 || isUnknown(tokens, at, mark))) names += 1;
    words += 1;
  }
  if (beside.firstFigure >= 0) bits |= REASON_BITS.figure;
  if (beside.hasDate) bits |= REASON_BITS.date;
  if (beside.hasQuote) bits |= REASON_BITS.quotation;
  return settled(bits, names > 0 || beside.hasDate || beside.firstFigure >= 0);
}

/** An event needs somebody, somewhere or some time; what is asked or only expected did not happen. */
function settled(bits: number, isPlaced: boolean): number {
  const isOpen = (bits & (REASON_BITS.question | REASON_BITS.forecast | REASON_BITS.opinion)) !== 0;
  return isOpen || !isPlaced ? bits & ~REASON_BITS.event : bits;
}

interface Sentence {
  readonly tokens: Tokens;
  readonly marks: Int32Array;
  readonly range: TokenRange;
  readonly beside: Beside;
}

function bitsOfWord(sentence: Sentence, at: number, mark: number): number {
  const { tokens, marks, range, beside } = sentence;
  let bits = 0;
  if ((mark & MARK.superlative) !== 0 && isRank(tokens, at)) bits |= REASON_BITS.superlative;
  if ((mark & MARK.comparison) !== 0 && isComparison(tokens, at, beside))
    bits |= REASON_BITS.comparison;
  if ((mark & MARK.cause) !== 0 && isCause(tokens, at)) bits |= REASON_BITS.cause;
  if ((mark & MARK.accusation) !== 0) bits |= REASON_BITS.accusation;
  if ((mark & MARK.opinion) !== 0 && isOpinion(tokens, at)) bits |= REASON_BITS.opinion;
  if ((mark & MARK.forecast) !== 0 && !isMonth(tokens, at)) bits |= REASON_BITS.forecast;
  if ((mark & MARK.past) !== 0 && (mark & MARK.copula) === 0 && happened(tokens, at)) {
    bits |= REASON_BITS.event;
  }
  if (isIdentityAt(tokens, marks, range, at)) bits |= REASON_BITS.identity;
  return bits;
}

const STATES: ReadonlySet<string> = new Set(
  'is are be am the a an this that these very so more'.split(' '),
);

/** *is divided* is a state, *the left* and *a worded statement* are no events. */
function happened(tokens: Tokens, at: number): boolean {
  return !STATES.has(formAt(tokens, at - 1));
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "the its their his her our my your 's ' ever a an".split(' '),
);
const NEEDS_THE: ReadonlySet<string> = new Set(
  'first last only top leading sole record peak maximum minimum latest newest least'.split(' '),
);
const NO_RANK_BEFORE =
  /^(?:week|weekend|month|year|night|day|time|season|round|half|quarter|lady|name|place|name|minute|summer|spring|fall|autumn|winter|decade|few|two|three|five|thing|step|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** *the first woman*, *the deadliest flood*, *most expensive*; not *at least*, *last week*, *first of all*. */
function isRank(tokens: Tokens, at: number): boolean {
  const form = formAt(tokens, at);
  const before = formAt(tokens, at - 1);
  const next = formAt(tokens, at + 1);
  if (before === 'at' || next === 'of' || (form === 'last' && before !== 'the')) return false;
  if (NO_RANK_BEFORE.test(next)) return false;
  if (NEEDS_THE.has(form)) return DETERMINERS.has(before);
  // Most people are many, the most people are more than all others have.
  return form !== 'most' || DETERMINERS.has(before) || next.length > 5;
}

const ALWAYS_COMPARES: ReadonlySet<string> = new Set(
  'compared versus twice thrice outnumber outnumbered outpaced surpassed surpasses exceeded exceeds exceeding unlike double doubled doubling triple tripled quadrupled halved'.split(
    ' ',
  ),
);

/** *than* before a figure only bounds it; what rose or fell compares when a figure says by how much. */
function isComparison(tokens: Tokens, at: number, { firstFigure }: Beside): boolean {
  const form = formAt(tokens, at);
  if (ALWAYS_COMPARES.has(form)) return true;
  if (form !== 'than') return firstFigure >= 0;
  const follows = tokens.kinds[at + 1];
  const isBound =
    follows === TOKEN.number ||
    follows === TOKEN.symbol ||
    (tokens.starts[at + 1] ?? 0) === firstFigure;
  const before = formAt(tokens, at - 1);
  return !isBound && before !== 'rather' && before !== 'other';
}

const NEEDS_TO: ReadonlySet<string> = new Set(
  'led due thanks owing contributed attributed'.split(' '),
);

function isCause(tokens: Tokens, at: number): boolean {
  if (!NEEDS_TO.has(formAt(tokens, at))) return true;
  return formAt(tokens, at + 1) === 'to' || formAt(tokens, at + 2) === 'to';
}

const OF_SPEAKER: ReadonlySet<string> = new Set('think believe feel hope wish'.split(' '));
const SPEAKERS: ReadonlySet<string> = new Set('i we you'.split(' '));

/** Thinking is opinion where a speaker does it: *they believe* reports one. */
function isOpinion(tokens: Tokens, at: number): boolean {
  const form = formAt(tokens, at);
  if (!OF_SPEAKER.has(form)) return true;
  return SPEAKERS.has(formAt(tokens, at - 1)) || SPEAKERS.has(formAt(tokens, at - 2));
}

function isMonth(tokens: Tokens, at: number): boolean {
  const isMay = formAt(tokens, at) === 'may' && tokens.words[at]?.shape === SHAPE.capital;
  return isMay && formAt(tokens, at - 1) !== '';
}

/** The first word of a sentence has a capital anyway: it is a name when neither grammar nor the lexicon knows it. */
function isUnknown(tokens: Tokens, at: number, mark: number): boolean {
  return (mark & MARK.stop) === 0 && tokens.words[at]?.classes === 0;
}

function isName(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  if (word === undefined || word.form === 'i') return false;
  return word.shape !== SHAPE.lower && word.shape !== SHAPE.caseless;
}
