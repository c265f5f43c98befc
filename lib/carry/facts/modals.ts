import type { Fact } from '#lib/carry/facts/fact.ts';
import { isOneClause } from '#lib/carry/facts/clauses.ts';
import { isCueAt } from '#lib/carry/facts/cues.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** The words of a sentence that say how sure, how binding or how far off it is. */
export function modalsOf(sentence: FactSentence): Fact[] {
  if ((sentence.interest & INTEREST.modal) === 0) return [];
  const found: Fact[] = [];
  for (let at = 0; at < sentence.tokens.count; at += 1) {
    const name = modalAt(sentence, at);
    if (name === null) continue;
    // *may possibly* hedges once.
    const last = found.at(-1);
    if (last?.key === name && at - last.at < 6 && isOneClause(sentence, last.at, at)) continue;
    const span = spanOf(sentence, at, at + 1);
    found.push({ kind: 'modality', key: name, group: 'modality', span, isWeak: false, at });
  }
  return found;
}

/** Whether two classes may stand for each other in the mouth of a speaker: *said it will*, *said it would*. */
export function isShifted(before: Fact, after: Fact): boolean {
  const pair = `${before.key} ${after.key}`;
  return SHIFTS.has(pair);
}

const SHIFTS: ReadonlySet<string> = new Set([
  'will would',
  'would will',
  'can could',
  'could can',
  'may could',
  'could may',
]);

function modalAt(sentence: FactSentence, at: number): string | null {
  const { tokens, words } = sentence;
  const facts = words[at];
  if (facts === undefined) return null;
  if (facts.cue === 'allege' && isCueAt(sentence, at)) return null;
  if (facts.modalBeforeTo !== null && isBeforeTo(sentence, at)) return facts.modalBeforeTo;
  if (facts.isModalBeforeIng && isIng(sentence, at + 1)) return 'consider';
  const { modal } = facts;
  if (modal === null) return isToCome(sentence, at);
  return isOtherWord(sentence, at, formAt(tokens, at)) ? null : modal;
}

/** *is to meet*: what is arranged. */
function isToCome(sentence: FactSentence, at: number): string | null {
  const form = formAt(sentence.tokens, at);
  if (!/^(?:is|are|was|were)$/.test(form) || !isBeforeTo(sentence, at)) return null;
  if (formAt(sentence.tokens, at + 2) === 'blame') return null;
  return form === 'is' || form === 'are' ? 'will' : 'would';
}

const BE_BEFORE: ReadonlySet<string> = new Set(
  'going set due poised about scheduled slated able expected likely bound believed thought understood considered assumed reported said rumored rumoured alleged claimed accused suspected feared supposed'.split(
    ' ',
  ),
);

function isBeforeTo(sentence: FactSentence, at: number): boolean {
  const { tokens } = sentence;
  const form = formAt(tokens, at);
  if (formAt(tokens, at + 1) !== 'to') return false;
  const verb = tokens.words[at + 2];
  if (verb === undefined) return false;
  // *has to leave*, *seems to have left*; *going to Paris* goes somewhere.
  const isVerb = (verb.classes & (CLASS.verbBase | CLASS.auxiliary)) !== 0 || verb.classes === 0;
  const isNoun = (verb.classes & (CLASS.determiner | CLASS.possessive)) !== 0;
  if (!isVerb || isNoun || verb.shape !== 0) return false;
  return !BE_BEFORE.has(form) ||
    form !== 'said' ||
    (tokens.words[at - 1]?.classes ?? 0) & CLASS.auxiliary
    ? true
    : false;
}

function isIng({ tokens }: FactSentence, at: number): boolean {
  return ((tokens.words[at]?.classes ?? 0) & CLASS.verbIng) !== 0;
}

const NO_VERB = CLASS.determiner | CLASS.possessive;

/** May the month, *the will*, *as if*, *if any*, *must-see*. */
function isOtherWord({ tokens }: FactSentence, at: number, form: string): boolean {
  const before = tokens.words[at - 1];
  const classes = before?.classes ?? 0;
  switch (form) {
    case 'may':
      return tokens.words[at]?.shape !== 0 && (at > 0 || tokens.kinds[1] === TOKEN.number);
    case 'will':
    case 'can':
    case 'might':
    case 'must':
      return (classes & NO_VERB) !== 0 || (tokens.words[at]?.shape !== 0 && at > 0);
    case 'if':
      return (
        before?.form === 'as' ||
        before?.form === 'even' ||
        formAt(tokens, at + 1) === 'any' ||
        isAsk(before?.form)
      );
    case 'likely':
    case 'unlikely':
      return formAt(tokens, at + 1) === 'to';
    case 'provided':
      return formAt(tokens, at + 1) !== 'that' && formAt(tokens, at + 1) !== 'they';
    case 'planned':
    case 'proposed':
    case 'intended':
    case 'attempted':
    case 'expected':
    case 'anticipated':
    case 'threatened':
      return (classes & NO_VERB) === 0 && at > 0;
    case 'suspect':
      return ((before?.classes ?? 0) & (CLASS.determiner | CLASS.adjective)) !== 0;
    case 'seem':
    case 'seems':
    case 'seemed':
    case 'appear':
    case 'appears':
    case 'appeared':
      return formAt(tokens, at + 1) !== 'to' && formAt(tokens, at + 1) !== 'that';
    default:
      return false;
  }
}

/** *asked if* is *asked whether*. */
function isAsk(form: string | undefined): boolean {
  return (
    form === 'asked' ||
    form === 'ask' ||
    form === 'asks' ||
    form === 'know' ||
    form === 'wondered' ||
    form === 'clear'
  );
}
