import type { EntitiesFound, Mention } from '#lib/reading/english/entities.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import type { Span } from '#lib/text/span.ts';

/** How many sentences back a pronoun may point. */
const SENTENCES_BACK = 4;
/** How many mentions are looked at; more would not be remembered by a reader either. */
const MENTIONS_BACK = 40;

/** A body is soon forgotten: most of what *they* means was never named. */
const THEY_BACK = 1;

const MAN = /^(?:he|him|his|himself)$/;
const WOMAN = /^(?:she|her|hers|herself)$/;
const THEY = /^(?:they|them|their|theirs|it|its)$/;

/**
 * Whom the words of a span mean, as a position in the list of entities; null where the text does not allow
 * to say. A name or role names its entity; *Cole's lawyer* does not name Cole. A pronoun means the first
 * fitting one of its own sentence before it, else of the nearest sentence before that has one: the subject
 * of a sentence stands first (the preferences of centering theory, Grosz, Joshi and Weinstein 1995). Names
 * inside words in quotation marks are passed over for a pronoun outside them, and for one inside them
 * whoever speaks: what their sentence names outside the marks.
 */
export function whoIs(found: EntitiesFound, text: NameText, span: Span): number | null {
  const { tokens } = text;
  const first = tokenAt(text, span.start);
  let end = first;
  while (end < tokens.count && (tokens.starts[end] ?? 0) < span.end) end += 1;
  if (first >= end) return null;
  const named = namedIn(found, text, first, end);
  if (named !== null) return named;
  for (let at = first; at < Math.min(end, first + 3); at += 1) {
    const fits = whoFits(tokens.words[at]?.form ?? '', found);
    if (fits === null) continue;
    const back = THEY.test(tokens.words[at]?.form ?? '') ? THEY_BACK : SENTENCES_BACK;
    return lastFitting(found, text, at, { fits, back });
  }
  const form = tokens.words[first]?.form;
  return form === 'who' || form === 'which' ? antecedent(found, first) : null;
}

type Fits = (entity: number) => boolean;

function whoFits(form: string, { entities, genders }: EntitiesFound): Fits | null {
  if (MAN.test(form)) return (at) => entities[at]?.kind === 'person' && genders[at] !== 2;
  if (WOMAN.test(form)) return (at) => entities[at]?.kind === 'person' && genders[at] !== 1;
  if (THEY.test(form))
    return (at) => entities[at]?.kind === 'body' || entities[at]?.kind === 'outlet';
  return null;
}

/** The entity that the words of a span name themselves. */
function namedIn(
  found: EntitiesFound,
  { tokens }: NameText,
  first: number,
  end: number,
): number | null {
  let body: number | null = null;
  for (let at = firstMentionFrom(found.mentions, first); at < found.mentions.length; at += 1) {
    const mention = found.mentions[at];
    if (mention === undefined || mention.first >= end) break;
    if (isPossessive(tokens.words[mention.end]?.form) && mention.end < end) continue;
    const kind = found.entities[mention.entity]?.kind;
    if (kind === 'person' || mention.first === first) return mention.entity;
    if (kind !== 'place') body ??= mention.entity;
  }
  return body;
}

const isPossessive = (form: string | undefined): boolean => form === "'s";

function lastFitting(
  found: EntitiesFound,
  text: NameText,
  at: number,
  wanted: { readonly fits: Fits; readonly back: number },
): number | null {
  const { mentions } = found;
  const before = firstMentionFrom(mentions, at) - 1;
  const sentence = sentenceOf(text, at);
  const isQuoted = found.isQuoted[at] === 1;
  let best: Mention | null = null;
  for (let back = before; back >= 0 && back > before - MENTIONS_BACK; back -= 1) {
    const mention = mentions[back];
    if (mention === undefined || mention.sentence < sentence - wanted.back) break;
    if (best !== null && mention.sentence < best.sentence) break;
    if (mention.end > at || !wanted.fits(mention.entity)) continue;
    if (isQuoted ? mention.sentence === sentence && !mention.isQuoted : mention.isQuoted) continue;
    // Cole's lawyer: rather whoever else the sentence names.
    const isOwner = isPossessive(text.tokens.words[mention.end]?.form);
    if (best === null || !isOwner) best = mention;
  }
  return best?.entity ?? null;
}

/** Whom *who* belongs to: the name right before it. */
function antecedent({ mentions }: EntitiesFound, at: number): number | null {
  const mention = mentions[firstMentionFrom(mentions, at) - 1];
  return mention !== undefined && mention.end >= at - 2 ? mention.entity : null;
}

/** The position of the first mention that ends behind a token. */
function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  return lowerBound(mentions.length, (at) => (mentions[at]?.end ?? 0) > token);
}

function tokenAt({ tokens }: NameText, offset: number): number {
  return lowerBound(tokens.count, (at) => (tokens.ends[at] ?? 0) > offset);
}

function sentenceOf({ sentenceEnds }: NameText, token: number): number {
  return lowerBound(sentenceEnds.length, (at) => (sentenceEnds[at] ?? 0) > token);
}

/** The first position from which on a condition holds. */
function lowerBound(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
