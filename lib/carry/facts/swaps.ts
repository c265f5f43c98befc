import type { Difference } from '#lib/carry/facts/fact.ts';
import { opensClause } from '#lib/carry/facts/clauses.ts';
import type { NameFact } from '#lib/carry/facts/names.ts';
import type { NumberFact } from '#lib/carry/facts/numbers.ts';
import type { FactSentence } from '#lib/carry/facts/sentence.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { stemOf } from '#lib/reading/english/stem.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

/** Who does something to whom, by name. */
interface Deed {
  readonly verb: string;
  readonly agent: NameFact;
  readonly patient: NameFact;
}

/** A sentence with its names. */
interface Named {
  readonly sentence: FactSentence;
  readonly names: readonly NameFact[];
}

/** Names that changed places around one verb: *Iran attacked Israel*, *Israel attacked Iran*; a passive is none. */
export function swappedNames(before: Named, after: Named): Difference[] {
  if (before.names.length < 2 || after.names.length < 2 || !mayBeTurned(before, after)) return [];
  const later = deedsOf(after.sentence, after.names);
  for (const deed of deedsOf(before.sentence, before.names)) {
    const turned = later.find(
      ({ verb, agent, patient }) =>
        verb === deed.verb && agent.key === deed.patient.key && patient.key === deed.agent.key,
    );
    if (turned !== undefined) return [{ kind: 'name', before: deed.agent, after: turned.agent }];
  }
  return swappedBesidePrepositions(before.names, after.names);
}

/** Names in one order on both sides did not change places unless one side has a *by* more. */
function mayBeTurned(before: Named, after: Named): boolean {
  const isInOrder = before.names.every(({ key }, at) => key === after.names[at]?.key);
  return !isInOrder || countBy(before.sentence) !== countBy(after.sentence);
}

function countBy({ tokens }: FactSentence): number {
  return tokens.words.reduce((count, { form }) => count + (form === 'by' ? 1 : 0), 0);
}

/** *sold to A by B*, *sold to B by A* */
function swappedBesidePrepositions(
  before: readonly NameFact[],
  after: readonly NameFact[],
): Difference[] {
  const later = new Map(after.map((name) => [name.key, name]));
  const told = before.slice(0, NAMES_AT_MOST).filter(({ preposition }) => preposition !== '');
  for (const [at, first] of told.entries()) {
    for (const second of told.slice(at + 1)) {
      const firstThen = later.get(first.key);
      const secondThen = later.get(second.key);
      const isTurned =
        first.preposition !== second.preposition &&
        firstThen?.preposition === second.preposition &&
        secondThen?.preposition === first.preposition;
      if (isTurned) return [{ kind: 'name', before: first, after: secondThen }];
    }
  }
  return [];
}

// Names of one sentence that are looked at for having changed places.
const NAMES_AT_MOST = 12;

const VERB =
  CLASS.verbPast | CLASS.verbThird | CLASS.verbBase | CLASS.verbParticiple | CLASS.verbIng;
const NO_VERB = CLASS.auxiliary | CLASS.modal | CLASS.preposition | CLASS.determiner;

// Words that take either side for the other: who meets is met.
const MUTUAL: ReadonlySet<string> = new Set(
  'meet met marri join play drew face fight fought clash'.split(' '),
);

// Deeds looked for in a sentence, and how far a name may stand from its verb.
const DEEDS_AT_MOST = 20;
const REACH = 8;

function deedsOf(sentence: FactSentence, names: readonly NameFact[]): Deed[] {
  const { tokens } = sentence;
  const nameAt = new Map(names.map((name) => [name.at, name]));
  const deeds: Deed[] = [];
  for (let at = 1; at < tokens.count && deeds.length < DEEDS_AT_MOST; at += 1) {
    const word = tokens.words[at];
    if (word === undefined || tokens.kinds[at] !== TOKEN.word || word.shape !== SHAPE.lower)
      continue;
    if ((word.classes & VERB) === 0 || (word.classes & NO_VERB) !== 0) continue;
    const left = nearest(sentence, nameAt, at, -1);
    const right = nearest(sentence, nameAt, at, 1);
    const verb = stemOf(word.form);
    if (left === null || right === null || MUTUAL.has(verb)) continue;
    const isPassive = isBy(sentence, at) && isAfterBe(sentence, at);
    deeds.push(
      isPassive ? { verb, agent: right, patient: left } : { verb, agent: left, patient: right },
    );
  }
  return deeds;
}

function nearest(
  sentence: FactSentence,
  nameAt: ReadonlyMap<number, NameFact>,
  verb: number,
  step: 1 | -1,
): NameFact | null {
  for (
    let at = verb + step, far = 0;
    far < REACH && at >= 0 && at < sentence.tokens.count;
    at += step, far += 1
  ) {
    const name = nameAt.get(at);
    if (name !== undefined) return name;
    if (opensClause(sentence, at)) return null;
  }
  return null;
}

function isBy({ tokens }: FactSentence, verb: number): boolean {
  return [1, 2, 3, 4].some((step) => formAt(tokens, verb + step) === 'by');
}

const BE: ReadonlySet<string> = new Set('is are was were be been being got get gets am'.split(' '));

function isAfterBe({ tokens }: FactSentence, verb: number): boolean {
  return [1, 2, 3].some((step) => BE.has(formAt(tokens, verb - step)));
}

// Numbers of one sentence that are looked at; a table in one line has more, and no words beside them.
const NUMBERS_AT_MOST = 12;

/** Numbers that changed places: *12 killed and 20 hurt*, *20 killed and 12 hurt*. */
export function swappedNumbers(
  before: readonly NumberFact[],
  after: readonly NumberFact[],
): Difference[] {
  if (before.length < 2 || before.length > NUMBERS_AT_MOST || after.length > NUMBERS_AT_MOST)
    return [];
  const later = new Map(after.map((number) => [number.key, number]));
  for (const [at, first] of before.entries()) {
    for (const second of before.slice(at + 1)) {
      const firstThen = later.get(first.key);
      const secondThen = later.get(second.key);
      if (firstThen === undefined || secondThen === undefined || firstThen === secondThen) continue;
      const stayed = shared(first, firstThen) + shared(second, secondThen);
      const turned = shared(first, secondThen) + shared(second, firstThen);
      if (turned > stayed + 1) return [{ kind: 'number', before: first, after: secondThen }];
    }
  }
  return [];
}

function shared(a: NumberFact, b: NumberFact): number {
  return a.beside.filter((word) => b.beside.includes(word)).length;
}
