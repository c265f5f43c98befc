import type { Difference, Fact } from '#lib/carry/facts/fact.ts';
import type { CueFact } from '#lib/carry/facts/cues.ts';
import type { ClaimSide } from '#lib/carry/facts/claim-side.ts';
import { type FactsOfSide, differencesOf } from '#lib/carry/facts/matching.ts';
import { isShifted } from '#lib/carry/facts/modals.ts';
import { differencesOfNames, differencesOfSources } from '#lib/carry/facts/compare-names.ts';
import { grownDenials, movedDenials, silentDenials } from '#lib/carry/facts/negations.ts';
import { isSameNumber, type NumberFact } from '#lib/carry/facts/numbers.ts';
import { swappedNumbers } from '#lib/carry/facts/swaps.ts';

/** What differs between the facts of two sentences, kind by kind. */
export function compareSentences(before: ClaimSide, after: ClaimSide): Difference[] {
  const names = differencesOfNames(before, after);
  return [
    ...differencesOfNumbers(before, after),
    ...differencesOf(side(before, 'dates'), side(after, 'dates')),
    ...differencesOf(side(before, 'rates'), side(after, 'rates')),
    ...differencesOfSources(before, after, names),
    ...differencesOfNegation(before, after),
    ...differencesOfModality(before, after),
    ...differencesOfCues(before, after),
    ...differencesOfQuotations(before, after),
    ...differencesOfPoles(before, after),
  ];
}

type FactList = 'dates' | 'rates' | 'quotations' | 'poles';

function side({ facts, isInside }: ClaimSide, name: FactList): FactsOfSide {
  return { facts: facts[name], isInside };
}

function differencesOfNumbers(before: ClaimSide, after: ClaimSide): Difference[] {
  const numbers = { before: before.facts.numbers, after: after.facts.numbers };
  const differences = differencesOf(
    { facts: numbers.before, isInside: before.isInside },
    { facts: numbers.after, isInside: after.isInside },
    isSameNumber,
  );
  if (differences.length === 0) return swappedNumbers(numbers.before, numbers.after);
  const byFact = new Map<Fact, NumberFact>(
    [...numbers.before, ...numbers.after].map((fact) => [fact, fact]),
  );
  return differences.map((one) => {
    const from = one.before === null ? undefined : byFact.get(one.before);
    const to = one.after === null ? undefined : byFact.get(one.after);
    const isUnit =
      from !== undefined && to !== undefined && from.value === to.value && from.unit !== to.unit;
    return isUnit ? { ...one, kind: 'unit' } : one;
  });
}

function differencesOfNegation(before: ClaimSide, after: ClaimSide): Difference[] {
  const denials = (own: ClaimSide, other: ClaimSide) =>
    [...own.facts.negations, ...grownDenials(own.facts, other.facts.sets)].filter(own.governs);
  const from = denials(before, after);
  const to = denials(after, before);
  if (from.length === to.length) {
    return movedDenials(from, to, { before: before.facts.sets, after: after.facts.sets });
  }
  const gone = from.length > to.length;
  const fewer = gone ? after : before;
  const silent = silentDenials(fewer.facts.sentence, (gone ? before : after).facts.sets);
  const surplus = Math.max(0, Math.abs(from.length - to.length) - silent);
  const keys = new Set((gone ? to : from).map(({ key }) => key));
  const more = [...(gone ? from : to)].sort(
    (a, b) => Number(keys.has(a.key)) - Number(keys.has(b.key)),
  );
  return more
    .slice(0, surplus)
    .map((fact) => ({ kind: 'negation', before: gone ? fact : null, after: gone ? null : fact }));
}

function differencesOfModality(before: ClaimSide, after: ClaimSide): Difference[] {
  const isSpoken = before.facts.cues.length > 0 || after.facts.cues.length > 0;
  return differencesOf(
    { facts: before.facts.modals.filter(before.governs), isInside: before.isInside },
    { facts: after.facts.modals.filter(after.governs), isInside: after.isInside },
    isSpoken ? isShifted : undefined,
  );
}

function differencesOfCues(before: ClaimSide, after: ClaimSide): Difference[] {
  const from = before.facts.cues.filter(before.governs);
  const to = after.facts.cues.filter(after.governs);
  const first = from.find(isCertain);
  const second = to.find(isCertain);
  if (from.length === 0 && second !== undefined)
    return [{ kind: 'cue', before: null, after: second }];
  if (to.length === 0 && first !== undefined) return [{ kind: 'cue', before: first, after: null }];
  return differencesOf(
    { facts: from, isInside: before.isInside },
    { facts: to, isInside: after.isInside },
  );
}

/** One that would not come unremarked where nobody spoke before. */
function isCertain({ isSure, isWeak }: CueFact): boolean {
  return isSure || !isWeak;
}

function differencesOfQuotations(before: ClaimSide, after: ClaimSide): Difference[] {
  const whole = (quotes: readonly Fact[]) => quotes.map(({ key }) => key).join('');
  if (whole(before.facts.quotations) === whole(after.facts.quotations)) return [];
  return differencesOf(side(before, 'quotations'), side(after, 'quotations'));
}

function differencesOfPoles(before: ClaimSide, after: ClaimSide): Difference[] {
  const turned = differencesOf(side(before, 'poles'), side(after, 'poles'));
  if (turned.length === 0) return turned;
  const told = turned.filter(({ before: from }) => from === null || !TURNS_ROUND.has(from.group));
  return told.length < turned.length && isTurnedRound(before, after) ? told : turned;
}

/** Contrasts in which the other word says the same of the other side: *beat* and *lost to*. */
const TURNS_ROUND: ReadonlySet<string> = new Set([
  'win',
  'buy',
  'lend',
  'attack',
  'more',
  'over',
  'before',
]);

function isTurnedRound(before: ClaimSide, after: ClaimSide): boolean {
  const [first, second] = namesInOrder(before);
  const [other, last] = namesInOrder(after);
  return first !== undefined && second !== undefined && first === last && second === other;
}

function namesInOrder({ facts }: ClaimSide): readonly string[] {
  const names = facts.names.map(({ key }) => key);
  return facts.opener === '' ? names : [facts.opener, ...names];
}
