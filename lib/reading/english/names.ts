import {
  type Capitals,
  capitalsOf,
  isCapital,
  isNameShape,
  mayOpen,
} from '#lib/reading/english/capitals.ts';
import { genderOf, roleEnd, roleFirst } from '#lib/reading/english/name-role.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import { IN_NAME } from '#lib/reading/english/name-words.ts';
import { kindOfName } from '#lib/reading/english/name-kind.ts';
import type { NameKind } from '#lib/reading/reading.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';
import type { Block } from '#lib/text/block.ts';

/** Endings of common words, which a list need not know. */
const COMMON_ENDING =
  /(?:ing|ed|ly|s|tion|ment|ness|(?:ment|ion|ic|in|tur)al|ous|ive|ful|less|[ai]ble|ity|ism|ology)$/;

/** A name where it stands, as tokens (half-open), with the role before it. */
export interface NameFound {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
  /** The tokens of *Iranian Foreign Minister* or *special envoy* before it; empty when `roleFirst` is `first`. */
  readonly roleFirst: number;
  readonly sentence: number;
  /** Whether a form of address or a role says that it is a man (1) or a woman (2); 0 for unknown. */
  readonly gender: number;
}

/**
 * Names, in reading order: runs of capitalised words with what holds them together (particles, initials,
 * *of* behind the noun of a body, *Inc.*). A word that opens a sentence is part of a name when the text
 * has it with a capital elsewhere and never without, or a list knows it. In lines where most words have
 * capitals (headlines) only names that the running text has, or that a list knows, are taken. The method
 * is that of rule-based recognisers since Mikheev, Moens and Grover (EACL 1999), without a trained model.
 */
export function namesOf(text: NameText, blocks: readonly Block[]): readonly NameFound[] {
  return new NameWalk(text, blocks).find();
}

/** A word that a list knows to name, whatever its place. */
const SURE =
  IN_NAME.country |
  IN_NAME.city |
  IN_NAME.given |
  IN_NAME.honorific |
  IN_NAME.demonym |
  IN_NAME.outlet;

/** What opens a sentence before a name without belonging to it: *Suddenly Cole*, *Under Lee*. */
const NO_NAME =
  CLASS.adverb |
  CLASS.preposition |
  CLASS.conjunction |
  CLASS.subordinator |
  CLASS.quantifier |
  CLASS.numeral |
  CLASS.auxiliary |
  CLASS.modal;

/** Bodies whose names join two fields with *and*. */
const MINISTRY =
  /^(?:department|ministry|bureau|office|committee|commission|centers|centres|board|council)$/;

/** *al-Assad*, *d’Estaing* */
const ARTICLE = /^(?:al|el|an|ar|as|ash|at|az|d|bin|ibn)[-'’]\p{Lu}/u;

/** What cannot be part of a name though a list has it. */
const GRAMMAR =
  CLASS.determiner | CLASS.possessive | CLASS.subjectPronoun | CLASS.objectPronoun | CLASS.relative;

class NameWalk {
  readonly #text: NameText;
  readonly #tokens: Tokens;
  readonly #capitals: Capitals;
  readonly #found: NameFound[] = [];

  constructor(text: NameText, blocks: readonly Block[]) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#capitals = capitalsOf(text, blocks);
  }

  find(): readonly NameFound[] {
    const { sentenceStarts, sentenceEnds } = this.#text;
    for (let sentence = 0; sentence < sentenceStarts.length; sentence += 1) {
      const end = sentenceEnds[sentence] ?? 0;
      let at = sentenceStarts[sentence] ?? 0;
      while (at < end) at = this.#read(at, end, sentence);
    }
    return this.#found;
  }

  /** Reads the name that begins at a token, if one does; where to read on. */
  #read(at: number, end: number, sentence: number): number {
    const first = this.#text.sentenceStarts[sentence] ?? 0;
    if (
      !this.#isNameWord(at, sentence) ||
      (mayOpen(this.#tokens, at, first) && !this.#opensName(at, end))
    )
      return at + 1;
    let last = at + 1;
    for (let next = this.#joined(last, end, sentence, at); next > last;) {
      last = next;
      next = this.#joined(last, end, sentence, at);
    }
    this.#keep(at, last, sentence);
    return last;
  }

  #isNameWord(at: number, sentence: number): boolean {
    const word = this.#tokens.words[at];
    if (word === undefined || this.#tokens.kinds[at] !== TOKEN.word) return false;
    if (!isNameShape(word.shape) && !(word.shape === SHAPE.mixed && ARTICLE.test(word.written)))
      return false;
    if (
      (word.classes & GRAMMAR) !== 0 &&
      word.form.length < 5 &&
      !word.form.includes('.') &&
      word.written !== 'US'
    )
      return false;
    // U.S.-led, U.S.-Iran: a country, but not the name of one.
    if ((this.#text.bits[at] ?? 0) === IN_NAME.compound) return false;
    const bits = this.#text.bits[at] ?? 0;
    if ((bits & IN_NAME.never) !== 0 && !(word.shape === SHAPE.capitals && word.form.length > 1))
      return false;
    if (this.#capitals.titled[sentence] !== 1) return true;
    return this.#capitals.large.has(word.form)
      ? !this.#capitals.small.has(word.form) || bits !== 0
      : (bits & SURE) !== 0;
  }

  /** Whether a word that opens a sentence is a name and not only its first word. */
  #opensName(at: number, end: number): boolean {
    const word = this.#tokens.words[at];
    const bits = this.#text.bits[at] ?? 0;
    if (word === undefined) return false;
    if ((bits & SURE) !== 0 || word.shape === SHAPE.capitals) return true;
    if (this.#capitals.large.has(word.form))
      return !this.#capitals.small.has(word.form) || isCapital(this.#tokens, at + 1, end);
    if (this.#capitals.small.has(word.form))
      return (bits & IN_NAME.role) !== 0 && isCapital(this.#tokens, at + 1, end);
    if ((word.classes & NO_NAME) !== 0 || word.form.endsWith('ly') || (bits & IN_NAME.opener) !== 0)
      return false;
    const isNamelike = word.classes === 0 && !COMMON_ENDING.test(word.form);
    return (
      isCapital(this.#tokens, at + 1, end) ||
      this.#tokens.kinds[at + 1] === TOKEN.clitic ||
      isNamelike
    );
  }

  /** How far a name goes on from a token, at most one step; the token itself when it is over. */
  #joined(at: number, end: number, sentence: number, first: number): number {
    if (at >= end) return at;
    const { kinds, words } = this.#tokens;
    const before = this.#text.bits[at - 1] ?? 0;
    const bits = this.#text.bits[at] ?? 0;
    if (kinds[at] === TOKEN.stop) return this.#afterInitial(at, end, sentence);
    if (this.#isNameWord(at, sentence)) return this.#breaks(at) ? at : at + 1;
    const form = words[at]?.form;
    if (form === '&') return this.#isNameWord(at + 1, sentence) ? at + 2 : at;
    if ((bits & IN_NAME.particle) !== 0 && form !== 'la') {
      const next = (this.#text.bits[at + 1] ?? 0) & IN_NAME.particle ? at + 2 : at + 1;
      return next < end && this.#isNameWord(next, sentence) ? next + 1 : at;
    }
    const takesMore = (before & IN_NAME.takesOf) !== 0 && isCapital(this.#tokens, at - 1, end);
    if (takesMore && (form === 'of' || form === 'for') && !this.#hasOf(first, at)) {
      const next = words[at + 1]?.form === 'the' ? at + 2 : at + 1;
      return next < end && this.#isNameWord(next, sentence) ? next + 1 : at;
    }
    return form === 'and' && this.#joinsBodies(at, end, sentence, first) ? at + 2 : at;
  }

  /** A stop behind an initial or a title: *John F. Kennedy*, *St. Louis*, *Acme Inc.* */
  #afterInitial(at: number, end: number, sentence: number): number {
    const before = this.#tokens.words[at - 1];
    const isTouching = this.#tokens.ends[at - 1] === this.#tokens.starts[at];
    if (before === undefined || !isTouching || this.#tokens.words[at]?.form !== '.') return at;
    const bits = this.#text.bits[at - 1] ?? 0;
    if ((bits & (IN_NAME.companyEnding | IN_NAME.suffix)) !== 0) return at + 1 < end ? at + 1 : at;
    const isShort =
      before.form.length === 1 ||
      (bits & IN_NAME.honorific) !== 0 ||
      /^(?:st|mt|ft)$/.test(before.form);
    return isShort && at + 1 < end && this.#isNameWord(at + 1, sentence) ? at + 2 : at;
  }

  /** Two countries side by side are two names. */
  #breaks(at: number): boolean {
    const before = this.#text.bits[at - 1] ?? 0;
    const here = this.#text.bits[at] ?? 0;
    return (before & IN_NAME.country) !== 0 && (here & IN_NAME.country) !== 0;
  }

  /** Whether a name has its *of* already: *University of Bern of Switzerland* ends before the second. */
  #hasOf(first: number, at: number): boolean {
    for (let back = at - 1; back > first && back > at - 4; back -= 1) {
      if (this.#tokens.words[back]?.form === 'of') return true;
    }
    return false;
  }

  /** *Department of Health and Human Services*, *the Food and Drug Administration*. */
  #joinsBodies(at: number, end: number, sentence: number, first: number): boolean {
    if (!this.#isNameWord(at + 1, sentence)) return false;
    if (MINISTRY.test(this.#tokens.words[first]?.form ?? '') && at - first < 6) return true;
    if (first === 0 || this.#tokens.words[first - 1]?.form !== 'the' || at - first > 2)
      return false;
    let next = at + 1;
    while (next < end && next < at + 4 && this.#isNameWord(next, sentence)) next += 1;
    return next - at > 2 && ((this.#text.bits[next - 1] ?? 0) & IN_NAME.bodyNoun) !== 0;
  }

  /** The end of the last name that cannot be part of a role, as a country alone can. */
  #lastEnd(): number {
    const last = this.#found.at(-1);
    if (last === undefined) return 0;
    const isCountry = last.kind === 'place' && last.end - last.first === 1;
    return isCountry ? last.first : last.end;
  }

  /** Keeps a run as a name, split from the role it begins with; a demonym or weekday alone is none. */
  #keep(start: number, end: number, sentence: number): void {
    const { bits } = this.#text;
    const first = roleEnd(this.#text, start, end);
    if (first >= end) return;
    let all = 0;
    for (let at = first; at < end; at += 1) all |= bits[at] ?? 0;
    if (end - first === 1 && (all & (IN_NAME.demonym | IN_NAME.country)) === IN_NAME.demonym)
      return;
    const floor = Math.max(this.#text.sentenceStarts[sentence] ?? 0, this.#lastEnd());
    const role = roleFirst(this.#text, { start, first, floor });
    // U.S. envoy Tom Hale: the country was read as a name before the role behind it was seen.
    while ((this.#found.at(-1)?.end ?? 0) > role) this.#found.pop();
    let titles = 0;
    for (let at = role; at < end; at += 1) titles |= bits[at] ?? 0;
    const kind = kindOfName(this.#text, {
      first,
      end,
      hasRole: role < first,
      before: role - 1,
    });
    this.#found.push({
      first,
      end,
      kind,
      roleFirst: role,
      sentence,
      gender: kind === 'person' ? genderOf(titles) : 0,
    });
  }
}
