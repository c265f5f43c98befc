import { EntityIndex } from '#lib/reading/english/entity-index.ts';
import { roleBehind, roleMentionAt } from '#lib/reading/english/entity-roles.ts';
import { IN_NAME } from '#lib/reading/english/name-words.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import type { NameFound } from '#lib/reading/english/names.ts';
import { type QuoteFound, quotedTokens } from '#lib/reading/quotes.ts';
import type { Entity, NameKind } from '#lib/reading/reading.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { Span } from '#lib/text/span.ts';

/** Where an entity is mentioned, as tokens (half-open). */
export interface Mention {
  readonly first: number;
  readonly end: number;
  /** Its position in the list of entities. */
  readonly entity: number;
  readonly sentence: number;
  /** Whether it stands inside words in quotation marks. */
  readonly isQuoted: boolean;
}

/** The persons, bodies and places of a text, and every mention of them in reading order. */
export interface EntitiesFound {
  readonly entities: readonly Entity[];
  /** Of each entity: 1 a man, 2 a woman, 0 unknown. */
  readonly genders: readonly number[];
  readonly mentions: readonly Mention[];
  /** 1 for each token inside words in quotation marks. */
  readonly isQuoted: Uint8Array;
}

/**
 * Joins the mentions of one person, body or place: a surname or given name to the full name, an acronym to
 * the name that it abbreviates, a role (*the minister*) to the last person who was given it. Walks the text
 * once, in reading order, as a reader meets them; a later, fuller form renames what a short one began.
 */
export function entitiesOf(
  text: NameText,
  names: readonly NameFound[],
  quotes: readonly QuoteFound[],
): EntitiesFound {
  const index = new EntityIndex();
  const mentions: Mention[] = [];
  const isQuoted = quotedTokens(text.tokens, quotes);
  const add = (entity: number, first: number, end: number, sentence: number) => {
    mentions.push({ first, end, entity, sentence, isQuoted: isQuoted[first] === 1 });
  };
  let next = 0;
  const walk = (sentence: number, first: number, sentenceEnd: number) => {
    let at = first;
    while (at < sentenceEnd) {
      const name = names[next];
      if (name !== undefined && name.roleFirst <= at) {
        add(enter(index, text, name, sentenceEnd), name.roleFirst, name.end, sentence);
        next += 1;
        at = Math.max(name.end, at + 1);
        continue;
      }
      const role = ((text.bits[at] ?? 0) & NOUN) === 0 ? null : roleMentionAt(text, at, index);
      if (role !== null) add(role.entity, role.first, at + 1, sentence);
      at += 1;
    }
  };
  text.sentenceStarts.forEach((first, sentence) => {
    walk(sentence, first, text.sentenceEnds[sentence] ?? 0);
  });
  return { ...index.finished(spansOf(text.tokens, mentions)), mentions, isQuoted };
}

/** Nouns that may stand for what was named: *the minister*, *the agency*. */
const NOUN = IN_NAME.role | IN_NAME.bodyNoun;

/** Enters a name and what the text says of it; the position of its entity. */
function enter(index: EntityIndex, text: NameText, name: NameFound, sentenceEnd: number): number {
  const { tokens, bits } = text;
  const words: string[] = [];
  for (let at = name.first; at < name.end; at += 1) {
    if (tokens.kinds[at] === TOKEN.word) words.push(tokens.words[at]?.form ?? '');
  }
  const isGiven = ((bits[name.first] ?? 0) & IN_NAME.given) !== 0;
  const entity = index.enter({
    written: writtenAs(tokens, name.first, name.end),
    words,
    kind: name.kind,
    gender: name.gender,
    isGiven: isGiven && words.length === 1,
    isAddressed: name.roleFirst < name.first,
  });
  if (name.roleFirst < name.first)
    nameRole(index, text, entity, { first: name.roleFirst, end: name.first });
  const behind = roleBehind(text, name.end, sentenceEnd);
  if (behind !== null && isNamed(name.kind)) nameRole(index, text, entity, behind);
  const letters = acronymBehind(tokens, name.end);
  if (letters !== null && words.length > 1) index.abbreviate(entity, letters);
  return entity;
}

const isNamed = (kind: NameKind): boolean => kind === 'person' || kind === 'other';

function nameRole(
  index: EntityIndex,
  { tokens, bits }: NameText,
  entity: number,
  { first, end }: { readonly first: number; readonly end: number },
): void {
  const words: string[] = [];
  const heads: string[] = [];
  for (let at = first; at < end; at += 1) {
    const form = tokens.words[at]?.form ?? '';
    words.push(form);
    if (((bits[at] ?? 0) & IN_NAME.role) !== 0) heads.push(form);
  }
  if (heads.length > 0) index.giveRole(entity, writtenAs(tokens, first, end), { words, heads });
}

/** The letters in brackets behind a name: *International Atomic Energy Agency (IAEA)*. */
function acronymBehind({ kinds, words }: Tokens, at: number): string | null {
  if (kinds[at] !== TOKEN.openBracket || kinds[at + 2] !== TOKEN.closeBracket) return null;
  const word = words[at + 1];
  return word !== undefined && /^\p{Lu}[\p{Lu}\p{Ll}.-]*\p{Lu}\.?$/u.test(word.written)
    ? word.form
    : null;
}

function writtenAs({ text, starts, ends }: Tokens, first: number, end: number): string {
  const words = text.slice(starts[first] ?? 0, ends[end - 1] ?? 0);
  return /\s\s|[^\S ]/.test(words) ? words.replaceAll(/\s+/g, ' ') : words;
}

function spansOf(
  { starts, ends }: Tokens,
  mentions: readonly Mention[],
): readonly (Span & { readonly entity: number })[] {
  return mentions.map(({ first, end, entity }) => ({
    start: starts[first] ?? 0,
    end: ends[end - 1] ?? 0,
    entity,
  }));
}
