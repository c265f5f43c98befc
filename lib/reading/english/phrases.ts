import type { Tokens } from '#lib/reading/tokens.ts';

/** A phrase of a list with how strong it is. */
interface Phrase {
  readonly strength: number;
  readonly parts: readonly Part[];
}

interface Part {
  /** The words that fit; null for up to three words of any kind. */
  readonly words: ReadonlySet<string> | null;
  readonly isOptional: boolean;
}

/** Where a phrase ends (a token, not included) and how strong it is. */
export interface PhraseMet {
  readonly end: number;
  readonly strength: number;
}

/** How many words `..` stands for at most. */
const ANY_WORDS = 3;

/** Phrases of a list by their first words; the notation is told in `words/signal-phrases.ts`. */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(list: string) {
    for (const line of list.trim().split('\n')) {
      const [strength = '', ...parts] = line.split(' ');
      const phrase = { strength: Number(strength), parts: parts.map(partOf) };
      for (const word of phrase.parts[0]?.words ?? []) {
        this.#byFirst.set(word, [...(this.#byFirst.get(word) ?? []), phrase]);
      }
    }
  }

  /** Whether any phrase begins with a word, in lower case. */
  begins(form: string): boolean {
    return this.#byFirst.has(form);
  }

  /** The longest phrase that begins at a token and ends before `limit`; null for none. */
  at(tokens: Tokens, at: number, limit: number): PhraseMet | null {
    let met: PhraseMet | null = null;
    for (const { strength, parts } of this.#byFirst.get(tokens.words[at]?.form ?? '') ?? []) {
      const end = endOf(tokens, parts, { part: 1, at: at + 1, limit });
      if (end > (met?.end ?? -1)) met = { end, strength };
    }
    return met;
  }
}

function partOf(written: string): Part {
  if (written === '..') return { words: null, isOptional: true };
  const isOptional = written.endsWith('?');
  return { words: new Set((isOptional ? written.slice(0, -1) : written).split('|')), isOptional };
}

/** Where the parts of a phrase from one on end when they stand at a token; -1 when they do not. */
function endOf(
  tokens: Tokens,
  parts: readonly Part[],
  { part, at, limit }: { readonly part: number; readonly at: number; readonly limit: number },
): number {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  if (wanted.words === null) {
    for (let next = at; next <= Math.min(at + ANY_WORDS, limit); next += 1) {
      const end = endOf(tokens, parts, { part: part + 1, at: next, limit });
      if (end >= 0) return end;
    }
    return -1;
  }
  const fits = at < limit && wanted.words.has(tokens.words[at]?.form ?? '');
  const end = fits ? endOf(tokens, parts, { part: part + 1, at: at + 1, limit }) : -1;
  return end < 0 && wanted.isOptional ? endOf(tokens, parts, { part: part + 1, at, limit }) : end;
}
