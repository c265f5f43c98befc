import type { EntityIndex } from '#lib/reading/english/entity-index.ts';
import { IN_NAME } from '#lib/reading/english/name-words.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { SHAPE } from '#lib/reading/word.ts';

const MODIFIES = IN_NAME.roleModifier | IN_NAME.demonym | IN_NAME.country | IN_NAME.role;
/** Time, not part of what somebody is. */
const PASSING = /^(?:former|ex|then|current|incoming|outgoing|longtime|veteran)$/;
/** How many words of an apposition are read. */
const MOST_WORDS = 12;

/**
 * The role given behind a name: *Abbas Araghchi, the Iranian foreign minister, …*; its tokens without the
 * article, or null when what follows is none.
 */
export function roleBehind(
  { tokens, bits }: NameText,
  at: number,
  sentenceEnd: number,
): { readonly first: number; readonly end: number } | null {
  const { kinds, words } = tokens;
  if (kinds[at] !== TOKEN.comma || at + 2 >= sentenceEnd) return null;
  const isArticle = /^(?:the|a|an|its|his|her|their)$/.test(words[at + 1]?.form ?? '');
  const first = isArticle ? at + 2 : at + 1;
  const limit = Math.min(sentenceEnd, first + MOST_WORDS);
  let hasRole = false;
  let end = first;
  while (end < limit && (kinds[end] === TOKEN.word || kinds[end] === TOKEN.clitic)) {
    if (words[end]?.form === 'who' || words[end]?.form === 'and') break;
    const isHead = ((bits[end] ?? 0) & IN_NAME.role) !== 0;
    if (isHead && end < first + 5) hasRole = true;
    // Without an article only a bare role is one: *Cole, chairman of the board,* but not *Cole, who …*
    if (!isArticle && !hasRole && ((bits[end] ?? 0) & MODIFIES) === 0) return null;
    end += 1;
  }
  const stopsThere =
    end >= sentenceEnd ||
    kinds[end] === TOKEN.comma ||
    kinds[end] === TOKEN.stop ||
    words[end]?.form === 'who';
  return hasRole && stopsThere ? { first, end } : null;
}

/** Whom the noun at a token stands for (*the minister*, *the agency*), with the first token of what stands for it. */
export function roleMentionAt(
  { tokens, bits }: NameText,
  at: number,
  index: EntityIndex,
): { readonly first: number; readonly entity: number } | null {
  const { kinds, words } = tokens;
  const word = words[at];
  if (word === undefined || kinds[at] !== TOKEN.word || word.shape !== SHAPE.lower) return null;
  const next = words[at + 1];
  if (
    next !== undefined &&
    (next.form === 'of' || next.form === 'for' || isNoun(bits[at + 1] ?? 0))
  )
    return null;
  const modifiers: string[] = [];
  let first = at - 1;
  while (first >= 0 && first > at - 5 && ((bits[first] ?? 0) & MODIFIES) !== 0) {
    const form = words[first]?.form ?? '';
    if (!PASSING.test(form)) modifiers.push(form);
    first -= 1;
  }
  if (words[first]?.form !== 'the') return null;
  const entity = index.withNoun(word.form, modifiers);
  return entity === null ? null : { first, entity };
}

const isNoun = (bits: number): boolean => (bits & (IN_NAME.role | IN_NAME.bodyNoun)) !== 0;
