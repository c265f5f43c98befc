import type { Entity } from '#lib/reading/reading.ts';
import { countriesIn, countriesOf } from '#lib/reading/english/same-country.ts';
import { spanOf, type StoryWords } from '#lib/reading/english/story-words.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { SHAPE } from '#lib/reading/word.ts';
import type { Span } from '#lib/text/span.ts';

/** A text of fewer sentences is a stub or a caption and leaves much out. */
const SENTENCES_AT_LEAST = 3;
const NAMES_AT_MOST = 4;
/** How short a short form may be: *Fed* for Federal Reserve. */
const PREFIX_AT_LEAST = 3;

/** What the text beside its headlines names, by the ways in which a headline may put it. */
export interface BodyNames {
  /** All its words in lower case. */
  readonly forms: ReadonlySet<string>;
  /** Those with a capital. */
  readonly large: readonly string[];
  readonly countries: ReadonlySet<string>;
  /** The first letters of its names: *who* for World Health Organization. */
  readonly initials: ReadonlySet<string>;
}

/** Reads what the sentences that are no headlines name; null when they are too few to miss a name in. */
export function bodyNames(story: StoryWords, headlines: ReadonlySet<number>): BodyNames | null {
  const { tokens, sentences } = story;
  if (sentences.length - headlines.size < SENTENCES_AT_LEAST) return null;
  const isBody = new Uint8Array(tokens.count);
  sentences.forEach(({ from, to }, at) => {
    if (!headlines.has(at)) isBody.fill(1, from, to);
  });
  const forms = new Set<string>();
  const large = new Set<string>();
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.words[at];
    if (word === undefined || isBody[at] === 0) continue;
    forms.add(word.form);
    if (word.shape !== SHAPE.lower) large.add(word.form);
  }
  const initials = new Set(story.entities.map(({ name }) => initialsOf(wordsIn(name))));
  const countries = countriesIn(tokens, (at) => isBody[at] === 1);
  return { forms, large: Array.from(large), countries, initials };
}

/**
 * The names in a headline of persons, bodies and places that the text never mentions: not by a part of the
 * name, a short form or its letters, nor a country by its people, capital or seat of government.
 */
export function namesOnlyIn(story: StoryWords, headline: TokenRange, body: BodyNames): Span[] {
  const { start, end } = spanOf(story.tokens, headline);
  if (isShouted(story, headline)) return [];
  const isTitled = shareOfCapitals(story, headline) > 0.6;
  const found: Span[] = [];
  for (const entity of story.entities) {
    const mention = entity.mentions.find((span) => span.start >= start && span.end <= end);
    if (mention === undefined || found.length >= NAMES_AT_MOST) continue;
    const words = wordsIn(entity.name);
    const isSure = countriesOf(words.join('-')).length > 0 || words.length > 1;
    if (!isSure && (isTitled || mention.start === start || isShort(entity.name))) continue;
    if (isTail(story.tokens.text, mention, end)) continue;
    if (isNamed(entity) && !isMentioned(words, body)) found.push(mention);
  }
  return found;
}

function isNamed({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'body' || kind === 'place';
}

/** *OT*, *OK*: so few letters abbreviate what texts write out in many ways. */
const isShort = (name: string): boolean => /^\p{Lu}{1,3}$/u.test(name);

/** *… – The Harbour Gazette*: whoever prints the headline, behind a dash or bar at its end. */
function isTail(text: string, { start, end }: Span, headlineEnd: number): boolean {
  return (
    end >= headlineEnd &&
    /\s[-–—|·]\s*(?:the\s+)?$/iu.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** The words of a name that carry it, in lower case. */
function wordsIn(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/^[.,]+|[.,]+$|['’]s$/g, ''))
    .filter((word) => word !== '' && !/^(?:of|the|and|for|in|de|la|al|van|von)$/.test(word));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

function isMentioned(words: readonly string[], body: BodyNames): boolean {
  const joined = words.join('-');
  if (countriesOf(joined).some((country) => body.countries.has(country))) return true;
  const letters = joined.replaceAll(/[.-]/g, '');
  if (words.length === 1 && body.initials.has(letters)) return true;
  if (words.length > 1 && body.forms.has(initialsOf(words))) return true;
  return words.some((word) => body.forms.has(word) || isPartOf(word, body.large));
}

/** Whether a word with a capital begins with a word, or the word with it. */
function isPartOf(word: string, large: readonly string[]): boolean {
  if (word.length < PREFIX_AT_LEAST) return false;
  return large.some(
    (other) => other.startsWith(word) || (other.length > PREFIX_AT_LEAST && word.startsWith(other)),
  );
}

/** Whether all is in capitals, which then tell no name. */
function isShouted({ tokens }: StoryWords, { from, to }: TokenRange): boolean {
  let [capitals, all] = [0, 0];
  for (let at = from; at < to; at += 1) {
    if (tokens.kinds[at] !== TOKEN.word) continue;
    all += 1;
    if (tokens.words[at]?.shape === SHAPE.capitals) capitals += 1;
  }
  return capitals * 2 > all;
}

function shareOfCapitals({ tokens }: StoryWords, { from, to }: TokenRange): number {
  let [large, all] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const word = tokens.words[at];
    if (tokens.kinds[at] !== TOKEN.word || word === undefined || word.form.length < 4) continue;
    all += 1;
    if (word.shape !== SHAPE.lower) large += 1;
  }
  return all === 0 ? 0 : large / all;
}
