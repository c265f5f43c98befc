import { LEXICON } from '#tests/bench/carry/lexicon.ts';
import {
  type Prose,
  type Sentence,
  capitalised,
  isMark,
  uncapitalised,
  writeSentence,
} from '#tests/bench/carry/prose.ts';
import type { Random } from '#tests/bench/carry/random.ts';

/** Where an atom of the revised text came from. */
export type Origin =
  /** Written new, or a copy of what still stands elsewhere. */
  | { readonly kind: 'new' }
  /** The same word; `isMoved` when it was put elsewhere within its sentence. */
  | { readonly kind: 'kept'; readonly atom: number; readonly isMoved: boolean }
  /** Written in the place of a word, of which the first `stem` characters stay. */
  | { readonly kind: 'put-for'; readonly atom: number; readonly stem: number };

/** A word or mark of the revised text. */
export interface RevisedAtom {
  readonly text: string;
  readonly origin: Origin;
}

export type RevisedProse = readonly (readonly (readonly RevisedAtom[])[])[];

/** How words are replaced: another of the lexicon, for a text in another script one of its own. */
export interface Words {
  another(random: Random, word: string): string;
  sentence(random: Random): Sentence;
}

type Draft = RevisedAtom[][][];

/**
 * A reviser's second draft: of the words such a share is changed (replaced, removed, added, moved within the
 * sentence), and sentences and paragraphs are removed, added, moved and copied. Every atom knows its origin.
 */
export function revise(
  random: Random,
  prose: Prose,
  share: number,
  words: Words = ENGLISH,
): RevisedProse {
  let atom = 0;
  let draft: Draft = prose.map((paragraph) =>
    paragraph.map((sentence) =>
      sentence.map((text) => {
        const origin: Origin = { kind: 'kept', atom, isMoved: false };
        atom += 1;
        return { text, origin };
      }),
    ),
  );
  draft = draft.map((paragraph) =>
    paragraph.map((sentence) => reviseWords(random, sentence, share, words)),
  );
  draft = draft.map((paragraph) => removeAndAdd(random, paragraph, share, words));
  moveSentences(random, draft, share);
  moveParagraphs(random, draft, share);
  return draft
    .map((paragraph) => paragraph.map(asSentence).filter((sentence) => sentence.length > 0))
    .filter((paragraph) => paragraph.length > 0);
}

function reviseWords(
  random: Random,
  sentence: readonly RevisedAtom[],
  share: number,
  words: Words,
): RevisedAtom[] {
  const revised: RevisedAtom[] = [];
  const moved: RevisedAtom[] = [];
  for (const atom of sentence) {
    if (isMark(atom.text) || !random.happens(share)) {
      revised.push(atom);
      continue;
    }
    const act = random.next();
    if (act < 0.42) revised.push(putFor(random, atom, words));
    else if (act < 0.68) continue;
    else if (act < 0.94) revised.push(added(words.another(random, '')), atom);
    else moved.push(atom);
  }
  for (const atom of moved) {
    const at = random.below(Math.max(1, revised.length));
    if (atom.origin.kind !== 'kept') continue;
    // Put down again beside a word that it stood beside before, it has not moved.
    const isMoved =
      !isAfter(revised[at - 1], atom.origin.atom) && !isBefore(revised[at], atom.origin.atom);
    revised.splice(at, 0, { ...atom, origin: { ...atom.origin, isMoved } });
  }
  return revised;
}

function isAfter(before: RevisedAtom | undefined, place: number): boolean {
  return before !== undefined && before.origin.kind !== 'new' && before.origin.atom === place - 1;
}

function isBefore(after: RevisedAtom | undefined, place: number): boolean {
  return after !== undefined && after.origin.kind !== 'new' && after.origin.atom === place + 1;
}

function putFor(random: Random, atom: RevisedAtom, words: Words): RevisedAtom {
  if (atom.origin.kind !== 'kept') return atom;
  const { atom: place } = atom.origin;
  // One in six is another form of the same word.
  if (words === ENGLISH && random.happens(0.17) && /^\p{Ll}{4,}$/u.test(atom.text)) {
    const stem = atom.text.replace(/(ed|s)$/, '');
    const other = [`${stem}ing`, `${stem}s`, `${stem}ed`].filter((form) => form !== atom.text);
    return {
      text: random.pick(other),
      origin: { kind: 'put-for', atom: place, stem: stem.length },
    };
  }
  const text = words.another(random, atom.text);
  // The same word again is no change.
  if (text.toLowerCase() === atom.text.toLowerCase()) return atom;
  return { text, origin: { kind: 'put-for', atom: place, stem: 0 } };
}

function added(text: string): RevisedAtom {
  return { text, origin: { kind: 'new' } };
}

function removeAndAdd(
  random: Random,
  paragraph: RevisedAtom[][],
  share: number,
  words: Words,
): RevisedAtom[][] {
  return paragraph.flatMap((sentence) => {
    if (random.happens(share * 0.3)) return [];
    const after: RevisedAtom[][] = [];
    if (random.happens(share * 0.3)) after.push(words.sentence(random).map(added));
    return random.happens(0.5) ? [sentence, ...after] : [...after, sentence];
  });
}

/** Moves and copies sentences to any other paragraph. */
function moveSentences(random: Random, draft: Draft, share: number): void {
  for (const paragraph of draft) {
    for (let at = paragraph.length - 1; at >= 0; at -= 1) {
      const sentence = paragraph[at];
      if (sentence === undefined) continue;
      const isCopied = random.happens(share * 0.05);
      const isMoved = !isCopied && random.happens(share * 0.15);
      if (!isCopied && !isMoved) continue;
      const target = random.pick(draft);
      const copy = isCopied ? sentence.map(({ text }) => added(text)) : sentence;
      if (isMoved) paragraph.splice(at, 1);
      target.splice(random.below(target.length + 1), 0, copy);
    }
  }
}

function moveParagraphs(random: Random, draft: Draft, share: number): void {
  const moves = Math.ceil(draft.length * share * 0.1);
  for (let move = 0; move < moves; move += 1) {
    const [paragraph] = draft.splice(random.below(draft.length), 1);
    if (paragraph === undefined) return;
    draft.splice(random.below(draft.length + 1), 0, paragraph);
  }
}

/** The sentence begins large again, and what began it once is small unless it is a name. */
function asSentence(atoms: readonly RevisedAtom[]): readonly RevisedAtom[] {
  if (!atoms.some(({ text }) => !isMark(text))) return [];
  return atoms.map((atom, at) => {
    if (at === 0) return { ...atom, text: capitalised(atom.text) };
    const small = uncapitalised(atom.text);
    const isName = LEXICON.names.includes(atom.text);
    return isName || small === atom.text ? atom : { ...atom, text: small };
  });
}

/** Words of any kind for a word of any kind, more often one of the same kind. */
const ENGLISH: Words = {
  another(random, word) {
    if (/^\p{N}/u.test(word)) return String(2 + random.below(90_000));
    const { nouns, verbs, adjectives, adverbs, names, functions } = LEXICON;
    if (functions.includes(word) && random.happens(0.6)) return random.pick(functions);
    if (names.includes(word) && random.happens(0.6)) return random.pickCommon(names);
    const lists = [nouns, nouns, verbs, adjectives, adverbs, functions, functions];
    return random.pickCommon(random.pick(lists));
  },
  sentence: writeSentence,
};
