import type { EntitiesFound, Mention } from '#lib/reading/english/entities.ts';
import { IN_NAME } from '#lib/reading/english/name-words.ts';
import { isMetonym } from '#lib/reading/english/metonyms.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import { type SourceCore, coreOf, endsCore } from '#lib/reading/english/source-words.ts';
import { whoIs } from '#lib/reading/english/who-is.ts';
import { SOURCE_NOUNS } from '#lib/reading/english/words/source-nouns.ts';
import type { ReadSourceKind } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { SHAPE } from '#lib/reading/word.ts';
import type { SourceKind } from '#lib/source/source.ts';
import type { Span } from '#lib/text/span.ts';

/** The spans of one attribution, as far as a source is judged by them. */
export interface SourceSpans {
  readonly sourceSpans: readonly Span[];
  readonly cueSpans: readonly Span[];
}

/**
 * What kind of source an attribution names. Told by the head of the source's words (*a spokesman for …*),
 * by the person, body or outlet that the head names or a pronoun means, and by lists of nouns; a role
 * that stands for somebody the text has named is that named person. The kinds are the Reuters handbook's.
 */
export function sourceKindOf(
  text: NameText,
  found: EntitiesFound,
  { sourceSpans, cueSpans }: SourceSpans,
): ReadSourceKind {
  const core = coreOf(text, sourceSpans);
  if (core === null) return 'none';
  if (isStaff(text, core, cueSpans)) return 'staff-witness';
  if (isMetonym(text.tokens, core.first, core.end)) return 'institution';
  if (isShare(text, core)) return 'dataset';
  const named = namedKind(text, found, core);
  if (named !== null) return named;
  const pronoun = ofPronoun(text, found, core);
  if (pronoun !== null) return pronoun;
  return ofNoun(text, core) ?? byForm(text, core);
}

/** *44 percent*, *only 52 % of voters*: a share of those who were asked. */
function isShare({ tokens }: NameText, { first, end }: SourceCore): boolean {
  for (let at = first + 1; at < Math.min(end, first + 4); at += 1) {
    const form = tokens.words[at]?.form ?? '';
    if (/^(?:percent|%|pc)$/.test(form) && tokens.kinds[at - 1] === TOKEN.number) return true;
    if (form === 'cent' && tokens.words[at - 1]?.form === 'per') return true;
  }
  return false;
}

const NOUNS: ReadonlyMap<string, SourceKind> = new Map(
  (Object.keys(SOURCE_NOUNS) as (keyof typeof SOURCE_NOUNS)[]).flatMap((kind) =>
    SOURCE_NOUNS[kind].split(' ').map((noun) => [noun, kind] as const),
  ),
);

const SAW = /^(?:saw|seen|sees|witnessed|watched|observed|heard|counted|visited|reviewed)$/;
const OURS = /^(?:this|our|the)$/;
const STAFF =
  /^(?:reporter|reporters|correspondent|correspondents|journalist|journalists|newspaper|photographer|team)$/;

/** The story itself saw: *our reporter*, *this newspaper*, *I saw*. */
function isStaff(text: NameText, { first, head }: SourceCore, cueSpans: readonly Span[]): boolean {
  const { words } = text.tokens;
  const opening = words[first]?.form ?? '';
  const noun = words[head]?.form ?? '';
  if (STAFF.test(noun) && OURS.test(opening) && opening !== 'the') return true;
  const cue = cueSpans[0];
  if (cue === undefined) return false;
  const isSeen = text.tokens.text
    .slice(cue.start, Math.min(cue.end, cue.start + 80))
    .toLowerCase()
    .split(/\W+/)
    .some((word) => SAW.test(word));
  return isSeen && (STAFF.test(noun) || opening === 'we' || opening === 'i');
}

/** The kind that a name in the source gives it. */
function namedKind(text: NameText, found: EntitiesFound, core: SourceCore): ReadSourceKind | null {
  const head = mentionsIn(found, core.first, core.end).find(
    ({ end }) => end === core.head + 1 || end === core.end,
  );
  const noun = nounAt(text, core.head);
  if (head !== undefined && head.first <= core.head) return kindOfMention(text, found, head);
  const isPlain = noun === null && text.tokens.words[core.head]?.shape === SHAPE.lower;
  if (noun !== 'unnamed-person' && noun !== 'institution' && !isPlain) return null;
  for (const mention of mentionsIn(found, core.end, core.sourceEnd)) {
    if (found.entities[mention.entity]?.kind !== 'person') continue;
    if (isSameAsHead(text, mention)) return 'named-person';
  }
  return null;
}

const JOINS_NAME = /^(?:[,(–—]|the|a|an|and|both|'s|not|nor|even)$/;

/** Whether a name behind the noun says who it is: *a spokeswoman, Ann Lee*, *secretary of state Ann Lee*; not *an aide to Ann Lee*. */
function isSameAsHead({ tokens }: NameText, { first }: Mention): boolean {
  const before = tokens.words[first - 1]?.form ?? '';
  if (/^[,(–—]$/.test(before)) return true;
  return !endsCore(before) && !JOINS_NAME.test(before);
}

function kindOfMention(
  { tokens }: NameText,
  found: EntitiesFound,
  mention: Mention,
): ReadSourceKind {
  const kind = found.entities[mention.entity]?.kind ?? 'other';
  switch (kind) {
    case 'person':
      return 'named-person';
    case 'outlet':
      return 'outlet';
    case 'body':
    case 'place':
      return 'institution';
    case 'other':
      return tokens.words[mention.first - 1]?.form === 'the' ? 'institution' : 'named-person';
    default:
      return kind satisfies never;
  }
}

const PRONOUN =
  /^(?:he|she|him|his|her|they|them|their|it|its|i|my|we|our|you|us|me|who|whom|which|that|himself|herself|themselves|itself)$/;

function ofPronoun(
  text: NameText,
  found: EntitiesFound,
  { first, end, head }: SourceCore,
): ReadSourceKind | null {
  const form = text.tokens.words[first]?.form ?? '';
  if (head !== first || end - first > 2 || !PRONOUN.test(form)) return null;
  const start = text.tokens.starts[first] ?? 0;
  const who = whoIs(found, text, { start, end: text.tokens.ends[first] ?? start + 1 });
  const kind = who === null ? null : found.entities[who]?.kind;
  if (kind === 'person') return 'named-person';
  if (kind === 'outlet') return 'outlet';
  if (kind === 'body' || kind === 'place') return 'institution';
  // He and she were mostly named before, too far back or in a way that was not understood.
  if (/^(?:he|she|him|his|her|himself|herself|i|me|my)$/.test(form)) return 'named-person';
  return /^(?:it|its|itself|which)$/.test(form) ? 'institution' : 'unnamed-person';
}

/** The kind of the noun that a source is about: *the poll*, *state media*, *a Facebook post*. */
function ofNoun(text: NameText, core: SourceCore): ReadSourceKind | null {
  const noun = nounAt(text, core.head);
  let all = 0;
  for (let at = core.first; at < core.sourceEnd && at < core.first + 30; at += 1)
    all |= text.bits[at] ?? 0;
  if ((all & IN_NAME.platform) !== 0 && noun !== 'unnamed-person' && noun !== 'institution')
    return 'social-post';
  const before = text.tokens.words[core.head - 1]?.form ?? '';
  if (noun === 'document' || noun === 'dataset') {
    if (/^(?:media|news|press|television|newspaper|tv)$/.test(before)) return 'outlet';
    if ((all & IN_NAME.outlet) !== 0 && noun === 'document' && before !== 'by') return 'outlet';
  }
  return noun;
}

function nounAt({ tokens, bits }: NameText, at: number): SourceKind | null {
  const word = tokens.words[at];
  if (word === undefined) return null;
  const form = word.form.slice(word.form.lastIndexOf('-') + 1);
  const listed = NOUNS.get(word.form) ?? NOUNS.get(form);
  if (listed !== undefined) return listed;
  const here = bits[at] ?? 0;
  if ((here & (IN_NAME.role | IN_NAME.several | IN_NAME.demonym)) !== 0) return 'unnamed-person';
  if ((here & IN_NAME.platform) !== 0) return 'social-post';
  if ((here & (IN_NAME.outlet | IN_NAME.outletNoun)) !== 0 && word.shape !== SHAPE.lower)
    return 'outlet';
  return (here & (IN_NAME.bodyNoun | IN_NAME.country)) !== 0 ? 'institution' : null;
}

/** A source that no list knows: a capital for a name, an ending for somebody who does something. */
function byForm(text: NameText, { head }: SourceCore): ReadSourceKind {
  const word = text.tokens.words[head];
  if (word === undefined) return 'none';
  // *Demonstrators* has its capital from the sentence that it opens.
  if (isPlural(word.form) && opensSentence(text, head)) return 'unnamed-person';
  if (word.shape === SHAPE.capitals && word.form.length > 1) return 'institution';
  return word.shape === SHAPE.capital ? 'named-person' : 'unnamed-person';
}

function opensSentence({ sentenceStarts }: NameText, token: number): boolean {
  let low = 0;
  let high = sentenceStarts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentenceStarts[middle] ?? 0) >= token) high = middle;
    else low = middle + 1;
  }
  return sentenceStarts[low] === token;
}

const isPlural = (form: string): boolean => /[^s]s$/.test(form) && form.length > 4;

/** The mentions that begin inside tokens (half-open), at most twenty. */
function mentionsIn({ mentions }: EntitiesFound, first: number, end: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.first ?? 0) >= first) high = middle;
    else low = middle + 1;
  }
  const inside: Mention[] = [];
  for (let at = low; at < mentions.length && inside.length < 20; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.first >= end) break;
    inside.push(mention);
  }
  return inside;
}
