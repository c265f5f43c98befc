import { isSeat } from '#lib/reading/english/metonyms.ts';
import { IN_NAME, isLongPlace } from '#lib/reading/english/name-words.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import type { NameKind } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { SHAPE, type Word } from '#lib/reading/word.ts';

/** A run of tokens (half-open) that is a name, and what stands before it. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  readonly hasRole: boolean;
  /** The token before the name and its role. */
  readonly before: number;
}

const IN_PLACE = /^(?:in|near|outside|across|throughout)$/;
const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|new|central)$/;
const PLACE_FIRST = /^(?:fort|mount|lake|cape|port|san|santa|los|las|saint|st|ft|mt)$/;
const SPEAKS = /^(?:said|says|told|added|wrote|tweeted|argued|asked|replied|who|whose)$/;

/**
 * What a name names, by the words in it (nouns of bodies and places, given names, lists of countries,
 * large cities and outlets), the role before it, and failing those by what stands beside it.
 */
export function kindOfName(text: NameText, run: NameRun): NameKind {
  const { first, end } = run;
  const length = end - first;
  let all = 0;
  for (let at = first; at < end; at += 1) all |= text.bits[at] ?? 0;
  const last = text.bits[end - 1] ?? 0;
  if (isSeat(text.tokens, first, end)) return 'body';
  if (isPlace(text, run)) return 'place';
  if ((all & IN_NAME.platform) !== 0 && length === 1) return 'outlet';
  if (
    length > 1
      ? (last & IN_NAME.outletNoun) !== 0 && (all & IN_NAME.given) === 0
      : (all & IN_NAME.outlet) !== 0
  )
    return 'outlet';
  if ((all & IN_NAME.companyEnding) !== 0 && length > 1) return 'body';
  if (run.hasRole) return 'person';
  if (
    length > 1 &&
    (PLACE_FIRST.test(text.tokens.words[first]?.form ?? '') ||
      (length > 2 && (last & IN_NAME.placeNoun) !== 0))
  )
    return 'place';
  const isPerson =
    length > 1 &&
    ((text.bits[first] ?? 0) & IN_NAME.given) !== 0 &&
    (last & IN_NAME.bodyNoun) === 0;
  if (isPerson) return 'person';
  if ((all & (IN_NAME.bodyNoun | IN_NAME.takesOf)) !== 0) return 'body';
  if (length > 1 && (last & IN_NAME.placeNoun) !== 0) return 'place';
  return byNeighbours(text, run, all);
}

function isPlace({ tokens, bits }: NameText, { first, end }: NameRun): boolean {
  const length = end - first;
  const here = bits[first] ?? 0;
  if (length === 1) return (here & (IN_NAME.country | IN_NAME.city)) !== 0;
  if (length > 4) return false;
  const forms: string[] = [];
  for (let at = first; at < end; at += 1) forms.push(tokens.words[at]?.form ?? '');
  if (isLongPlace(forms.join('-').replace(/\.$/, ''))) return true;
  const isPart = ((bits[end - 1] ?? 0) & (IN_NAME.country | IN_NAME.city)) !== 0;
  return length === 2 && isPart && DIRECTION.test(forms[0] ?? '');
}

function byNeighbours(
  { tokens, bits }: NameText,
  { first, end, before }: NameRun,
  all: number,
): NameKind {
  const { words, kinds } = tokens;
  const length = end - first;
  const word = words[first];
  const next = words[end]?.form ?? '';
  const isLetters = word !== undefined && word.shape === SHAPE.capitals;
  if (length === 1 && isLetters) return 'body';
  if ((all & IN_NAME.given) === 0 && isSpokenFor(words, before)) return 'body';
  if (
    SPEAKS.test(next) ||
    (length > 1 && kinds[end] === TOKEN.comma && kinds[end + 1] === TOKEN.number)
  )
    return 'person';
  const previous = before >= 0 ? (words[before]?.form ?? '') : '';
  // *in Brittany*, *in Florence*: a place, though people are called so.
  if (length === 1 && previous === 'in') return 'place';
  if ((all & (IN_NAME.given | IN_NAME.particle)) !== 0) return 'person';
  if (/^(?:said|says|told)$/.test(previous)) return 'person';
  if (IN_PLACE.test(previous)) return 'place';
  if (previous === 'the') return length > 1 ? 'body' : 'other';
  return isUnknownPair(tokens.words, bits, first, end) ? 'person' : 'other';
}

/** *a spokesman for Meridian Mutual*: what somebody speaks for is a body more often than a person. */
function isSpokenFor(words: readonly Word[], before: number): boolean {
  if (before < 1 || words[before]?.form !== 'for') return false;
  return /^spokes(?:man|woman|person|people)$/.test(words[before - 1]?.form ?? '');
}

/**
 * Two or three words that no list and no grammar knows are a person more often than anything else in
 * news; the last may be a place, as surnames often are.
 */
function isUnknownPair(
  words: readonly Word[],
  bits: Int32Array,
  first: number,
  end: number,
): boolean {
  if (end - first !== 2 && end - first !== 3) return false;
  for (let at = first; at < end - 1; at += 1) {
    if (words[at]?.classes !== 0 || (bits[at] ?? 0) !== 0) return false;
  }
  const last = bits[end - 1] ?? 0;
  return last === 0
    ? words[end - 1]?.classes === 0
    : (last & (IN_NAME.city | IN_NAME.country)) !== 0;
}
