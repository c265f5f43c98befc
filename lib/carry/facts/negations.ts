import type { Difference, Fact } from '#lib/carry/facts/fact.ts';
import { FAILS, INTEREST } from '#lib/carry/facts/word-facts.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import type { SentenceWordSets } from '#lib/carry/facts/sentence-words.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { classesOf } from '#lib/reading/english/lexicon.ts';
import { stemOf } from '#lib/reading/english/stem.ts';
import { isStopWord } from '#lib/reading/english/word-marks.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** The denials of a sentence; the key is the stem of the word denied. */
export function negationsOf(sentence: FactSentence): Fact[] {
  if ((sentence.interest & INTEREST.negation) === 0) return [];
  const { tokens, words } = sentence;
  const found: Fact[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const length = words[at]?.isNegation === true ? 1 : failureAt(sentence, at);
    if (length === 0 || isNoDenial(sentence, at)) continue;
    const form = formAt(tokens, at);
    // Of *neither … nor* and *not … nor* the second says no more than an *or*.
    if ((form === 'nor' || form === 'neither') && found.length > 0) continue;
    found.push({
      kind: 'negation',
      key: denied(sentence, at + length),
      group: form === 'not' || form === 'never' || form.endsWith("n't") ? 'not' : 'negation',
      span: spanOf(sentence, at, at + length),
      isWeak: false,
      at,
    });
    at += length - 1;
  }
  return found;
}

/** *failed to stop* and *has yet to stop* are *did not stop*. */
function failureAt({ tokens }: FactSentence, at: number): number {
  return FAILS.has(formAt(tokens, at)) && formAt(tokens, at + 1) === 'to' ? 2 : 0;
}

/** Turns of phrase that deny nothing. */
const TURNS: ReadonlySet<string> = new Set(
  'not least,no fewer,no less,no more,no doubt,no matter,no later,no sooner,not to mention,without doubt,no wonder,nothing less'.split(
    ',',
  ),
);

/** *not only rich but old* says both; *not just rich* denies. */
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);

function isNoDenial({ tokens }: FactSentence, at: number): boolean {
  const form = formAt(tokens, at);
  const next = formAt(tokens, at + 1);
  if (ONLY.has(next)) return tokens.words.some((word, place) => place > at && word.form === 'but');
  if (TURNS.has(`${form} ${next}`) || TURNS.has(`${form} ${next} ${formAt(tokens, at + 2)}`))
    return true;
  if (form === 'not' && formAt(tokens, at - 1) === 'or' && formAt(tokens, at - 2) === 'whether')
    return true;
  if (form === 'not' && isBound(tokens, at)) return true;
  // No. 10
  const isLabel = form === 'no' && (next === '.' || tokens.kinds[at + 1] === TOKEN.number);
  return isLabel && tokens.kinds[at + (next === '.' ? 2 : 1)] === TOKEN.number;
}

/** *not more than 20* bounds a number. */
function isBound(tokens: Tokens, at: number): boolean {
  const isThan =
    formAt(tokens, at + 2) === 'than' && /^(?:more|fewer|less)$/.test(formAt(tokens, at + 1));
  const number = tokens.words[at + 3];
  return (
    isThan &&
    (tokens.kinds[at + 3] === TOKEN.number || ((number?.classes ?? 0) & CLASS.numeral) !== 0)
  );
}

const PASSED =
  CLASS.auxiliary |
  CLASS.adverb |
  CLASS.modal |
  CLASS.determiner |
  CLASS.possessive |
  CLASS.infinitiveMarker;

/** The stem of the first word of content behind a denial. */
function denied({ tokens }: FactSentence, from: number): string {
  for (let at = from; at < tokens.count && at < from + 8; at += 1) {
    const word = tokens.words[at];
    if (word === undefined || tokens.kinds[at] !== TOKEN.word) continue;
    if ((word.classes & PASSED) !== 0 || isStopWord(word.form)) continue;
    return stemOf(word.form);
  }
  return '';
}

/** Words of one sentence that deny a word of the other: *legal*, *illegal*. Each stands for one more denial. */
export function grownDenials(
  own: { readonly sentence: FactSentence; readonly sets: SentenceWordSets },
  other: SentenceWordSets,
): Fact[] {
  const { sentence, sets } = own;
  const found: Fact[] = [];
  sentence.words.forEach(({ bare, isNegation }, at) => {
    if (bare.length === 0 || isNegation || other.forms.has(formAt(sentence.tokens, at))) return;
    const base = bare.find((part) => other.forms.has(part) && !sets.forms.has(part));
    if (base === undefined) return;
    const span = spanOf(sentence, at, at + 1);
    found.push({ kind: 'negation', key: stemOf(base), group: 'negation', span, isWeak: false, at });
  });
  return found;
}

const DENIES_IN_ITSELF: ReadonlySet<string> = new Set(
  'lost ended ceased lack lacks lacked lacking absence absent avoid avoids avoided refuse refuses refused reject rejects rejected deny denies denied missing stop stopped prevent prevents prevented decline declined opposed against out free excluded ruled'.split(
    ' ',
  ),
);

/** How many words of a sentence say *not* in themselves that the other has not: *unharmed*, *refused*, *penniless*. */
export function silentDenials(sentence: FactSentence, other: SentenceWordSets): number {
  let count = 0;
  sentence.words.forEach(({ bare, isNegation }, at) => {
    const form = formAt(sentence.tokens, at);
    const isBare = bare.some((part) => part.length > 3 && classesOf(part) !== 0);
    const isSilent =
      isBare || DENIES_IN_ITSELF.has(form) || (form.length > 5 && form.endsWith('less'));
    if (isSilent && !isNegation && !other.forms.has(form)) count += 1;
  });
  return count;
}

/** Where both deny as often but not the same: *did not say he lied*, *said he did not lie*. */
export function movedDenials(
  before: readonly Fact[],
  after: readonly Fact[],
  sets: { readonly before: SentenceWordSets; readonly after: SentenceWordSets },
): Difference[] {
  if (before.length === 0 || after.length === 0) return [];
  const keysAfter = new Set(after.map(({ key }) => key));
  const keysBefore = new Set(before.map(({ key }) => key));
  const gone = before.filter(
    ({ key, group }) =>
      group === 'not' && key !== '' && !keysAfter.has(key) && sets.after.stems.has(key),
  );
  const come = after.filter(
    ({ key, group }) =>
      group === 'not' && key !== '' && !keysBefore.has(key) && sets.before.stems.has(key),
  );
  const [from] = gone;
  const [to] = come;
  return from === undefined || to === undefined
    ? []
    : [{ kind: 'negation', before: from, after: to }];
}
