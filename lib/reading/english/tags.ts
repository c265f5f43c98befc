import { cueVerbOf, FRAME } from '#lib/reading/english/cue-lexicon.ts';
import { type Choice } from '#lib/reading/english/choice.ts';
import { chooseTag } from '#lib/reading/english/tag-choice.ts';
import { TAG } from '#lib/reading/english/tag.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

/** A half-open range of token positions. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of speech of every token, as `TAG`: one walk from left to right that weighs what the lexicon
 * allows against the tag before and the classes behind, then one that takes back finite verbs which a later
 * one of the same clause shows to be participles (*the report released Monday said*). Shallow rules in the
 * manner of Brill's tagger, without trained weights. Tokens outside every sentence stay `TAG.other`.
 */
export function tagsOf(tokens: Tokens, sentences: readonly TokenRange[]): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  for (const sentence of sentences) {
    tagSentence(tokens, sentence, tags);
    takeBackReduced(tokens, sentence, tags);
  }
  return tags;
}

function tagSentence(tokens: Tokens, { start, end }: TokenRange, tags: Uint8Array): void {
  const isTitle = isInTitleCase(tokens, start, end);
  let before: number = TAG.other;
  let isFirst = true;
  const choice: Choice = { tokens, tags, at: start, end, before, isTitle, isFirst };
  for (let at = start; at < end; at += 1) {
    const kind = tokens.kinds[at] ?? TOKEN.symbol;
    if (kind === TOKEN.quote || kind === TOKEN.openBracket) {
      if (kind === TOKEN.quote && isGenitive(tokens, at, start)) {
        tags[at] = TAG.genitive;
        before = TAG.genitive;
      } else if (before === TAG.other) isFirst = kind !== TOKEN.quote || opens(tokens, at);
      continue;
    }
    if (kind === TOKEN.number) {
      tags[at] = TAG.numeral;
    } else if (kind === TOKEN.word || kind === TOKEN.clitic) {
      choice.at = at;
      choice.before = before;
      choice.isFirst = isFirst;
      tags[at] = chooseTag(choice);
    } else if (before === TAG.numeral && tokens.words[at]?.form === '%') {
      tags[at] = TAG.noun;
    }
    const tag = tags[at] ?? TAG.other;
    if (kind === TOKEN.stop && before === TAG.name) continue;
    if (tag !== TAG.adverb && tag !== TAG.negation) before = tag;
    isFirst = kind === TOKEN.colon || kind === TOKEN.stop;
  }
}

/** Whether a mark has a space before it and none behind. */
function opens(tokens: Tokens, at: number): boolean {
  const hasSpaceBefore = at === 0 || tokens.ends[at - 1] !== tokens.starts[at];
  return hasSpaceBefore && tokens.ends[at] === tokens.starts[at + 1];
}

/** The apostrophe of *the ministers' plan*: behind an s, with no single mark open that it could close. */
function isGenitive(tokens: Tokens, at: number, start: number): boolean {
  const mark = tokens.words[at]?.written;
  if (mark !== "'" && mark !== '’') return false;
  if (at === start || tokens.ends[at - 1] !== tokens.starts[at]) return false;
  if (tokens.ends[at] === tokens.starts[at + 1]) return false;
  if (tokens.words[at - 1]?.form.endsWith('s') !== true) return false;
  for (let back = at - 1; back > Math.max(start - 1, at - OPEN_REACH); back -= 1) {
    const kind = tokens.kinds[back];
    if (kind === TOKEN.quote && opens(tokens, back)) return false;
  }
  return true;
}

/** How far back a single quotation mark is looked for. */
const OPEN_REACH = 30;

/** Whether most of the longer words begin large: a headline, whose capitals name nobody. */
function isInTitleCase(tokens: Tokens, start: number, end: number): boolean {
  let large = 0;
  let all = 0;
  for (let at = start; at < end; at += 1) {
    if (tokens.kinds[at] !== TOKEN.word) continue;
    const word = tokens.words[at];
    if (word === undefined || word.form.length < 4) continue;
    all += 1;
    if (word.shape !== SHAPE.lower) large += 1;
  }
  return all >= 3 && large * 10 >= all * 8;
}

/** Verbs behind which another verb is their object's, not their subject's, and those that have no object and so no participle of this kind. */
const NEVER_REDUCED: ReadonlySet<string> = new Set(
  `said told thought felt hoped argued stood sat slept died happened remained arrived appeared emerged occurred lasted
   lived resigned collapsed stayed waited talked laughed smiled existed vanished agreed voted`.split(
    /\s+/u,
  ),
);

/** How far a later verb is looked for. */
const LOOK_AHEAD = 14;

function takeBackReduced(tokens: Tokens, { start, end }: TokenRange, tags: Uint8Array): void {
  for (let at = start + 1; at < end; at += 1) {
    if (tags[at] !== TAG.finite) continue;
    const classes = tokens.words[at]?.classes ?? 0;
    const before = tags[at - 1];
    if ((classes & CLASS.verbParticiple) === 0 || NEVER_REDUCED.has(tokens.words[at]?.form ?? ''))
      continue;
    if (before !== TAG.noun && before !== TAG.name) continue;
    if (isReduced(tokens, tags, at, end) || hasOwnVerb(tokens, tags, at, start)) {
      tags[at] = TAG.participle;
    }
  }
}

/** How far back the verb of the clause is looked for. */
const LOOK_BACK = 16;

/** *stood at 54 percent in a poll published last week*: in a phrase with a preposition, behind the verb of the clause. */
function hasOwnVerb(tokens: Tokens, tags: Uint8Array, at: number, start: number): boolean {
  const next = tokens.words[at + 1];
  const opens = tags[at + 1] === TAG.preposition || next?.form === 'last' || next?.form === 'this';
  let hasPreposition = false;
  if (!opens) return false;
  for (let back = at - 1; back > Math.max(start, at - LOOK_BACK); back -= 1) {
    if (tokens.kinds[back] !== TOKEN.word && tokens.kinds[back] !== TOKEN.number) return false;
    const tag = tags[back] ?? TAG.other;
    if (tag === TAG.preposition) hasPreposition = true;
    else if (tag === TAG.finite) return hasPreposition && !takesClause(tokens, back);
    else if (tag > TAG.preposition) return false;
    else if (tag === TAG.determiner && !hasPreposition && tags[back - 1] !== TAG.preposition)
      return false;
  }
  return false;
}

/** A verb behind which a second subject may stand with its own verb: *said on Friday voters opposed it*. */
function takesClause(tokens: Tokens, at: number): boolean {
  const frames = cueVerbOf(tokens.words[at]?.form ?? '')?.frames ?? 0;
  return (frames & (FRAME.clause | FRAME.that | FRAME.wh)) !== 0;
}

function isReduced(tokens: Tokens, tags: Uint8Array, at: number, end: number): boolean {
  const next = tags[at + 1];
  const nextClasses = tokens.words[at + 1]?.classes ?? 0;
  const opens =
    next === TAG.preposition ||
    next === TAG.adverb ||
    (nextClasses & (CLASS.weekday | CLASS.month)) !== 0;
  if (!opens) return false;
  for (let ahead = at + 1; ahead < Math.min(end, at + LOOK_AHEAD); ahead += 1) {
    const tag = tags[ahead];
    const kind = tokens.kinds[ahead];
    if (tag === TAG.finite || tag === TAG.auxiliary || tag === TAG.modal) {
      const before = tags[ahead - 1];
      return before !== TAG.pronoun && before !== TAG.other;
    }
    if (tag === TAG.subordinator || tag === TAG.relative || tag === TAG.conjunction) return false;
    if (kind === TOKEN.comma || kind === TOKEN.stop || kind === TOKEN.quote) return false;
  }
  return false;
}
