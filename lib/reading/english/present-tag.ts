import { type Choice, classesAt, describesNext } from '#lib/reading/english/choice.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

/** says, say: a verb where a subject stands before and something a verb takes behind. */
export function presentTag(choice: Choice, classes: number): number {
  const { before } = choice;
  if (before === TAG.pronoun || before === TAG.relative) return TAG.finite;
  const isBase = (classes & CLASS.verbBase) !== 0;
  if (isCloseTo(choice) || isLastTime(choice)) return TAG.adjective;
  if ((classes & (CLASS.noun | CLASS.adjective)) === 0) {
    if (!isBase) return TAG.finite;
    const hasSubject =
      before === TAG.noun ||
      before === TAG.name ||
      before === TAG.conjunction ||
      before === TAG.numeral;
    return hasSubject || isBehindInsertion(choice) ? TAG.finite : TAG.base;
  }
  const isSubject = before === TAG.noun || before === TAG.name;
  const hasClause = choice.tokens.words[choice.at + 1]?.form === 'that';
  if (isSubject && takesLikeVerb(choice) && (!isBase || hasClause || isPluralBefore(choice))) {
    return isInCompound(choice) ? TAG.noun : TAG.finite;
  }
  if (isSubject && !isBase && endsReport(choice)) return TAG.finite;
  if (before === TAG.conjunction && takesLikeVerb(choice) && !isBase) return TAG.finite;
  if (!isBase && isBehindInsertion(choice) && takesClause(choice)) return TAG.finite;
  if ((classes & CLASS.adjective) !== 0 && describesNext(choice)) return TAG.adjective;
  return (classes & CLASS.noun) !== 0 ? TAG.noun : TAG.adjective;
}

/** *a survey of 900 Danes last month* */
function isLastTime({ tokens, at }: Choice): boolean {
  if (tokens.words[at]?.form !== 'last') return false;
  const next = tokens.words[at + 1];
  const isDay = ((next?.classes ?? 0) & (CLASS.weekday | CLASS.month)) !== 0;
  return (
    isDay ||
    /^(?:week|month|year|night|weekend|spring|summer|autumn|winter)$/.test(next?.form ?? '')
  );
}

/** *sources close to the talks* */
function isCloseTo({ tokens, at }: Choice): boolean {
  return tokens.words[at]?.form === 'close' && tokens.words[at + 1]?.form === 'to';
}

/** Behind the comma or bracket that closes an insertion: *economists, like others, say*. */
function isBehindInsertion({ tokens, at, before }: Choice): boolean {
  const kind = tokens.kinds[at - 1];
  return (
    before === TAG.other &&
    (kind === TOKEN.comma ||
      kind === TOKEN.closeBracket ||
      kind === TOKEN.dash ||
      kind === TOKEN.quote)
  );
}

function takesClause(choice: Choice): boolean {
  const next = classesAt(choice, 1);
  return (
    (next &
      (CLASS.subordinator | CLASS.subjectPronoun | CLASS.determiner | CLASS.infinitiveMarker)) !==
    0
  );
}

/** How far back the mark before a short subject is looked for. */
const SHORT_SUBJECT = 6;

/** *…," the paper reports.*: a short subject behind a comma or quote, and nothing behind the verb. */
function endsReport({ tokens, tags, at, end }: Choice): boolean {
  const after = at + 1 >= end ? TOKEN.stop : tokens.kinds[at + 1];
  if (after !== TOKEN.stop && after !== TOKEN.comma) return false;
  for (let back = at - 1; back > Math.max(0, at - SHORT_SUBJECT); back -= 1) {
    const kind = tokens.kinds[back];
    if (kind === TOKEN.comma || kind === TOKEN.quote) return true;
    const tag = tags[back] ?? TAG.other;
    if (tag < TAG.noun || tag > TAG.adjective) return false;
  }
  return false;
}

/** Verbs of evidence that are hardly ever nouns before a noun: *data shows unemployment rose*. */
const SHOWING = new Set(['shows', 'show', 'finds', 'says', 'say', 'suggests']);

/** *the human rights office said*: the verb of the nouns comes later. */
function isInCompound(choice: Choice): boolean {
  const next = classesAt(choice, 1);
  const form = choice.tokens.words[choice.at]?.form ?? '';
  if ((next & OPENS_OBJECT) !== 0 || SHOWING.has(form)) return false;
  const later = classesAt(choice, 2);
  const verb = CLASS.verbThird | CLASS.verbPast | CLASS.auxiliary | CLASS.modal;
  return (later & verb) !== 0 && (later & CLASS.noun) === 0 && (later & CLASS.adjective) === 0;
}

const PLURALS = new Set([
  'people',
  'police',
  'men',
  'women',
  'children',
  'data',
  'media',
  'staff',
  'most',
  'many',
]);

function isPluralBefore({ tokens, at, tags }: Choice): boolean {
  let back = at - 1;
  while (back > 0 && (tags[back] === TAG.adverb || tags[back] === TAG.negation) && at - back < 4)
    back -= 1;
  back = beforeTime(tokens, tags, back);
  const form = tokens.words[back]?.form ?? '';
  return (form.endsWith('s') && !form.endsWith('ss')) || PLURALS.has(form);
}

/** *Figures released on Friday show …*: the plural stands before the participle and the day. */
function beforeTime({ words }: Choice['tokens'], tags: Uint8Array, at: number): number {
  if (((words[at]?.classes ?? 0) & (CLASS.weekday | CLASS.month)) === 0) return at;
  let back = tags[at - 1] === TAG.preposition ? at - 2 : at - 1;
  const isDescribed = tags[back] === TAG.finite || tags[back] === TAG.participle;
  if (isDescribed && back > 0) back -= 1;
  return Math.max(0, back);
}

const OPENS_OBJECT =
  CLASS.determiner |
  CLASS.possessive |
  CLASS.subjectPronoun |
  CLASS.objectPronoun |
  CLASS.subordinator |
  CLASS.infinitiveMarker |
  CLASS.relative;

/** Whether what comes next is what verbs take: an object, a clause, words in quotation marks. */
function takesLikeVerb(choice: Choice): boolean {
  const { tokens, at, end } = choice;
  if (at + 1 >= end) return false;
  const kind = tokens.kinds[at + 1];
  if (kind === TOKEN.quote || kind === TOKEN.number) return true;
  if (kind === TOKEN.comma) return tokens.kinds[at + 2] === TOKEN.quote && at + 2 < end;
  if (kind !== TOKEN.word) return kind === TOKEN.colon;
  const next = tokens.words[at + 1];
  if (next === undefined) return false;
  if ((next.classes & OPENS_OBJECT) !== 0) return true;
  if (
    (next.classes & (CLASS.auxiliary | CLASS.modal | CLASS.preposition | CLASS.conjunction)) !==
    0
  )
    return false;
  if (next.shape !== SHAPE.lower) return true;
  return (
    (next.classes & (CLASS.verbPast | CLASS.verbThird)) === 0 || (next.classes & CLASS.noun) !== 0
  );
}
