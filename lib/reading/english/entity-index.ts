import { countryOf } from '#lib/reading/english/name-words.ts';
import type { Entity, NameKind } from '#lib/reading/reading.ts';
import type { Span } from '#lib/text/span.ts';

/** A name as it was met. */
export interface NameMet {
  readonly written: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** 1 a man, 2 a woman, 0 unknown. */
  readonly gender: number;
  /** Whether it is a given name alone. */
  readonly isGiven: boolean;
  /** Whether a role or form of address stands before it: *Mr. Cole*. */
  readonly isAddressed: boolean;
}

interface Draft {
  name: string;
  words: readonly string[];
  kind: NameKind;
  gender: number;
  /** How often it was taken for each kind. */
  readonly votes: Map<NameKind, number>;
  readonly roles: string[];
  readonly roleWords: Set<string>;
}

const MOST_ROLES = 8;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|kc|qc|mp|mbe|obe|cbe|phd|md|esq)\.?$/;

/** The entities met so far, by the ways in which a text comes back to them. */
export class EntityIndex {
  readonly #entities: Draft[] = [];
  readonly #byName = new Map<string, number>();
  /** The last person of a surname, and of a given name. */
  readonly #bySurname = new Map<string, number>();
  readonly #byGiven = new Map<string, number>();
  readonly #byLetters = new Map<string, number>();
  /** The first body whose name of several words begins with a word: *Meridian* for Meridian Mutual. */
  readonly #byFirst = new Map<string, number>();
  /** The last one who was given a role, or whose name has the noun of a body. */
  readonly #byNoun = new Map<string, number>();

  /** The position of the entity that a name names, which it may have begun. */
  enter(met: NameMet): number {
    const known = this.#find(met);
    const entity = known ?? this.#begin(met);
    this.#file(entity, met);
    return entity;
  }

  giveRole(
    entity: number,
    written: string,
    { words, heads }: { readonly words: readonly string[]; readonly heads: readonly string[] },
  ): void {
    const draft = this.#entities[entity];
    if (draft === undefined) return;
    const isNew = !draft.roles.includes(written) && draft.roles.length < MOST_ROLES;
    if (isNew) draft.roles.push(written);
    if (isNew) for (const word of words) draft.roleWords.add(word);
    for (const head of heads) this.#byNoun.set(head, entity);
  }

  /** Files an entity under the letters that abbreviate it. */
  abbreviate(entity: number, letters: string): void {
    this.#byName.set(letters, entity);
  }

  /** The last entity that has a role or noun, if everything else said of it was said of that one. */
  withNoun(noun: string, modifiers: readonly string[]): number | null {
    const entity = this.#byNoun.get(noun);
    const draft = entity === undefined ? undefined : this.#entities[entity];
    if (entity === undefined || draft === undefined) return null;
    return modifiers.every((word) => draft.roleWords.has(word)) ? entity : null;
  }

  finished(mentions: readonly (Span & { readonly entity: number })[]): {
    readonly entities: readonly Entity[];
    readonly genders: readonly number[];
  } {
    const spans: Span[][] = this.#entities.map(() => []);
    for (const { start, end, entity } of mentions) spans[entity]?.push({ start, end });
    const entities = this.#entities.map(({ name, kind, roles }, at) => ({
      name,
      kind,
      roles,
      mentions: spans[at] ?? [],
    }));
    return { entities, genders: this.#entities.map(({ gender }) => gender) };
  }

  #find({ words, kind, gender, isGiven, isAddressed }: NameMet): number | undefined {
    const exact = this.#byName.get(keyOf(words));
    if (words.length === 1) {
      const word = words[0] ?? '';
      const person =
        this.#bySurname.get(word) ?? (isAddressed ? undefined : this.#byGiven.get(word));
      if (
        person !== undefined &&
        this.#isNamedSo(person, kind, exact) &&
        this.#fits(person, gender)
      )
        return person;
      if (exact !== undefined || isGiven) return exact;
      const letters = this.#byLetters.get(word.replaceAll('.', ''));
      const isOwn = isAddressed || kind === 'place' || kind === 'outlet';
      return letters ?? (isOwn ? undefined : this.#byFirst.get(word));
    }
    if (exact !== undefined || kind === 'place' || kind === 'body') return exact;
    const known = this.#bySurname.get(surnameOf(words));
    const draft = known === undefined ? undefined : this.#entities[known];
    if (draft === undefined || known === undefined || !this.#fits(known, gender)) return undefined;
    return isSamePerson(draft.words, words) ? known : undefined;
  }

  /** Whether a word alone can be the name of a person met before: a place (*Paris*) only where the text has no such place. */
  #isNamedSo(person: number, kind: NameKind, exact: number | undefined): boolean {
    if (kind === 'body' || kind === 'outlet') return false;
    if (kind !== 'place') return true;
    const draft = this.#entities[person];
    return (
      draft?.kind === 'person' &&
      draft.words.length > 1 &&
      (exact === undefined || exact === person)
    );
  }

  #fits(entity: number, gender: number): boolean {
    const other = this.#entities[entity]?.gender ?? 0;
    return gender === 0 || other === 0 || gender === other;
  }

  #begin({ written, words, kind, gender }: NameMet): number {
    this.#entities.push({
      name: written,
      words,
      kind,
      gender,
      votes: new Map(),
      roles: [],
      roleWords: new Set(),
    });
    return this.#entities.length - 1;
  }

  #file(entity: number, met: NameMet): void {
    const draft = this.#entities[entity];
    if (draft === undefined) return;
    const { words, kind, gender, written } = met;
    if (draft.gender === 0) draft.gender = gender;
    // A surname says less of its kind than the full name did: Paris of Nora Paris.
    if (words.length >= draft.words.length || draft.kind === 'other') {
      draft.votes.set(kind, (draft.votes.get(kind) ?? 0) + 1);
      draft.kind = kindBy(draft.votes);
    }
    if (words.length > draft.words.length && draft.kind !== 'place') {
      draft.name = written;
      draft.words = words;
    }
    const key = keyOf(words);
    if (words.length > 1 || !this.#byName.has(key)) this.#byName.set(key, entity);
    if (draft.kind === 'person' || draft.kind === 'other')
      this.#filePerson(entity, words, draft.kind);
    else if (draft.kind === 'body' || draft.kind === 'outlet') this.#fileBody(entity, words);
  }

  #filePerson(entity: number, words: readonly string[], kind: NameKind): void {
    this.#bySurname.set(surnameOf(words), entity);
    if (words.length > 1 && kind === 'person') this.#byGiven.set(words[0] ?? '', entity);
  }

  #fileBody(entity: number, words: readonly string[]): void {
    const last = words.at(-1);
    if (last !== undefined) this.#byNoun.set(last, entity);
    const first = words[0];
    // Ministry of Finance
    if (first !== undefined && words[1] === 'of') this.#byNoun.set(first, entity);
    const parts = words.filter((word) => !/^(?:of|the|and|for|in)$/.test(word));
    if (parts.length < 2) return;
    if (!/^(?:of|the|and|for|in)$/.test(words[1] ?? '') && !this.#byFirst.has(parts[0] ?? ''))
      this.#byFirst.set(parts[0] ?? '', entity);
    const letters = parts.map((word) => word.charAt(0)).join('');
    if (!this.#byLetters.has(letters)) this.#byLetters.set(letters, entity);
  }
}

/** *in Cole* once does not make Cole a place. */
const LEAST_PLACE = 1 / 3;

/** The kind that a name was taken for most often, but for *other*; the first of those that are even. */
function kindBy(votes: ReadonlyMap<NameKind, number>): NameKind {
  let all = 0;
  for (const count of votes.values()) all += count;
  let best: NameKind = 'other';
  let most = 0;
  for (const [kind, count] of votes) {
    if (kind === 'other' || count <= most || (kind === 'place' && count < all * LEAST_PLACE))
      continue;
    [best, most] = [kind, count];
  }
  return best;
}

function keyOf(words: readonly string[]): string {
  return countryOf(words.join('-'));
}

/** The last word of a name that is no *Jr.* */
function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return SUFFIX.test(last) ? (words.at(-2) ?? last) : last;
}

/** *Donald J. Trump* and *Donald Trump*, *B. Cole* and *Bo Cole*; a surname alone is anybody of that name. */
function isSamePerson(known: readonly string[], met: readonly string[]): boolean {
  const first = known[0] ?? '';
  const second = met[0] ?? '';
  if (known.length === 1 || met.length === 1) return surnameOf(known) === surnameOf(met);
  if (first === second) return true;
  const isInitial = first.replace('.', '').length === 1 || second.replace('.', '').length === 1;
  return isInitial && first.charAt(0) === second.charAt(0);
}
