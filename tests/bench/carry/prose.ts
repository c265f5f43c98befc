import { LEXICON, past, plural } from '#tests/bench/carry/lexicon.ts';
import type { Random } from '#tests/bench/carry/random.ts';

/** A sentence as its words and marks; a mark stands without a space before it. */
export type Sentence = readonly string[];

/** A text as paragraphs of sentences. */
export type Prose = readonly (readonly Sentence[])[];

/** English prose of at least so many words, by a small grammar; the same for the same random numbers. */
export function writeProse(random: Random, words: number): Prose {
  const prose: Sentence[][] = [];
  let written = 0;
  while (written < words) {
    const paragraph = Array.from({ length: 2 + random.below(6) }, () => writeSentence(random));
    written += paragraph.flat().filter((atom) => !isMark(atom)).length;
    prose.push(paragraph);
  }
  return prose;
}

/** Whether an atom of a sentence is a mark, not a word. */
export function isMark(atom: string): boolean {
  return /^[.,;:!?。，،]$/.test(atom);
}

/** One sentence, with its stop. */
export function writeSentence(random: Random): Sentence {
  const atoms = random.happens(0.12) ? shortSentence(random) : fullSentence(random);
  const [first = '', ...rest] = atoms;
  return [capitalised(first), ...rest];
}

/** A word with its first letter large. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word with its first letter small. */
export function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function shortSentence(random: Random): string[] {
  const who = random.pick(['nobody', 'he', 'she', 'it', 'they', 'everyone']);
  return [who, past(verb(random)), ...maybe(random, 0.6, adverb), '.'];
}

function fullSentence(random: Random): string[] {
  const atoms: string[] = [];
  if (random.happens(0.25)) atoms.push(...time(random), ',');
  atoms.push(...clause(random));
  if (random.happens(0.35)) {
    atoms.push(
      ...mark(random, 0.6),
      random.pick(['and', 'but', 'because', 'while', 'so', 'although']),
    );
    atoms.push(...clause(random));
  }
  if (random.happens(0.12)) {
    atoms.push(',', random.pick(['said', 'wrote', 'added', 'thought']), ...person(random));
  }
  atoms.push(random.happens(0.93) ? '.' : random.pick(['?', '!']));
  return atoms;
}

function clause(random: Random): string[] {
  return [
    ...subject(random),
    ...action(random),
    ...maybe(random, 0.55, place),
    ...maybe(random, 0.25, adverb),
  ];
}

function subject(random: Random): string[] {
  if (random.happens(0.3)) return person(random);
  if (random.happens(0.2)) return [random.pick(['he', 'she', 'they', 'it', 'we'])];
  const noun = things(random);
  if (!random.happens(0.15)) return noun;
  return [...noun, 'which', past(verb(random)), ...things(random)];
}

function action(random: Random): string[] {
  const form = random.below(10);
  if (form < 6) return [past(verb(random)), ...things(random)];
  if (form < 7) return ['had', 'not', past(verb(random)), ...things(random)];
  if (form < 8)
    return ['was', ...maybe(random, 0.3, () => ['very']), random.pickCommon(LEXICON.adjectives)];
  if (form < 9) return ['would', verb(random), ...things(random)];
  return ['began', 'to', verb(random), ...things(random)];
}

function things(random: Random): string[] {
  const form = random.below(10);
  const noun = random.pickCommon(LEXICON.nouns);
  const kind = maybe(random, 0.4, () => [random.pickCommon(LEXICON.adjectives)]);
  if (form < 5) return ['the', ...kind, noun];
  if (form < 7) return [random.pick(['his', 'her', 'their', 'every', 'that']), ...kind, noun];
  if (form < 8) return ['a', ...kind, noun];
  if (form < 9) return [figure(random), ...kind, plural(noun)];
  return [
    'the',
    noun,
    'of',
    ...(random.happens(0.5) ? person(random) : ['the', random.pickCommon(LEXICON.nouns)]),
  ];
}

function person(random: Random): string[] {
  const given = random.pickCommon(LEXICON.names);
  return random.happens(0.4) ? [given, random.pickCommon(LEXICON.names)] : [given];
}

function place(random: Random): string[] {
  return [
    random.pick(['in', 'near', 'behind', 'beyond', 'at', 'over', 'from', 'with']),
    ...things(random),
  ];
}

function time(random: Random): string[] {
  const year = String(1700 + random.below(220));
  return random.pick([
    ['in', year],
    ['that', 'winter'],
    ['on', 'the', 'following', 'day'],
    ['after', figure(random), 'years'],
    ['in', 'the', 'spring', 'of', year],
    ['by', 'then'],
  ]);
}

function figure(random: Random): string {
  const form = random.below(4);
  if (form === 0) return random.pick(['two', 'three', 'seven', 'twelve', 'twenty', 'forty']);
  if (form === 1) return (1000 + random.below(60_000)).toLocaleString('en-GB');
  return String(2 + random.below(90));
}

function verb(random: Random): string {
  return random.pickCommon(LEXICON.verbs);
}

function adverb(random: Random): string[] {
  return [random.pick(LEXICON.adverbs)];
}

function mark(random: Random, share: number): string[] {
  return random.happens(share) ? [','] : [];
}

function maybe(random: Random, share: number, write: (random: Random) => string[]): string[] {
  return random.happens(share) ? write(random) : [];
}
