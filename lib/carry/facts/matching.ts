import type { Difference, Fact } from '#lib/carry/facts/fact.ts';

/** The facts of one finder in one sentence, and which of them stand in the claim's own words. */
export interface FactsOfSide {
  readonly facts: readonly Fact[];
  readonly isInside: (fact: Fact) => boolean;
}

/** Whether two facts with different keys say the same all the same. */
export type SayTheSame = (before: Fact, after: Fact) => boolean;

// So many facts that differ are compared with each other by more than their keys; a sentence has a handful.
const COMPARED_AT_MOST = 40;

/** Facts that have no equal on the other side. */
interface Left {
  before: readonly Fact[];
  after: readonly Fact[];
}

/**
 * How the facts of two sentences differ, whatever their order: the claim's own words are compared with
 * each other first, so that a figure which changed places with its neighbour is seen; then what stands around them.
 */
export function differencesOf(
  before: FactsOfSide,
  after: FactsOfSide,
  sayTheSame: SayTheSame = () => false,
): Difference[] {
  if (areEqual(before, after)) return [];
  const inside = withoutEqual(
    { before: before.facts.filter(before.isInside), after: after.facts.filter(after.isInside) },
    sayTheSame,
  );
  const pairs = paired(inside);
  const around = {
    before: before.facts.filter((fact) => !before.isInside(fact)),
    after: after.facts.filter((fact) => !after.isInside(fact)),
  };
  const left = withoutEqual(withoutEqual(around, sayTheSame, pairs.left), sayTheSame);
  const rest = paired(left);
  return [
    ...pairs.found,
    ...rest.found,
    ...singles(rest.left, before.facts, after.facts, sayTheSame),
  ];
}

/** Whether both sides say the same in the same order, as most do. */
export function areEqual(before: FactsOfSide, after: FactsOfSide): boolean {
  if (before.facts.length !== after.facts.length) return false;
  return before.facts.every((fact, at) => {
    const other = after.facts[at];
    return (
      other !== undefined &&
      fact.key === other.key &&
      before.isInside(fact) === after.isInside(other)
    );
  });
}

/** What is left when facts that say the same are taken away in pairs; `more` is added to what is left. */
function withoutEqual({ before, after }: Left, sayTheSame: SayTheSame, more?: Left): Left {
  const byKey = queues(after, ({ key }) => key);
  const taken = new Set<Fact>();
  const left = before.filter((fact) => {
    const equal = next(byKey, fact.key);
    if (equal !== undefined) taken.add(equal);
    return equal === undefined;
  });
  const rest = after.filter((fact) => !taken.has(fact));
  const alike = withoutAlike({ before: left, after: rest }, sayTheSame);
  return more === undefined
    ? alike
    : { before: [...more.before, ...alike.before], after: [...more.after, ...alike.after] };
}

/** Facts in their order, and how many of them were taken. */
interface Queue {
  readonly facts: Fact[];
  taken: number;
}

function queues(facts: readonly Fact[], nameOf: (fact: Fact) => string): Map<string, Queue> {
  const byName = new Map<string, Queue>();
  for (const fact of facts) {
    const queue = byName.get(nameOf(fact));
    if (queue === undefined) byName.set(nameOf(fact), { facts: [fact], taken: 0 });
    else queue.facts.push(fact);
  }
  return byName;
}

function next(byName: Map<string, Queue>, name: string): Fact | undefined {
  const queue = byName.get(name);
  const fact = queue?.facts[queue.taken];
  if (queue !== undefined) queue.taken += 1;
  return fact;
}

function withoutAlike({ before, after }: Left, sayTheSame: SayTheSame): Left {
  if (before.length > COMPARED_AT_MOST || after.length > COMPARED_AT_MOST) return { before, after };
  const rest = [...after];
  const left = before.filter((fact) => {
    const at = rest.findIndex((other) => sayTheSame(fact, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { before: left, after: rest };
}

/** Facts of one group that stand on both sides and differ: one became the other, in their order. */
function paired({ before, after }: Left): { found: Difference[]; left: Left } {
  const waiting = queues(after, ({ group }) => group);
  const found: Difference[] = [];
  const taken = new Set<Fact>();
  const left = before.filter((fact) => {
    const other = next(waiting, fact.group);
    if (other === undefined) return true;
    taken.add(other);
    found.push({ kind: fact.kind, before: fact, after: other });
    return false;
  });
  return { found, left: { before: left, after: after.filter((fact) => !taken.has(fact)) } };
}

/** What was left out or added; not what is only said once more or once less. */
function singles(
  left: Left,
  before: readonly Fact[],
  after: readonly Fact[],
  sayTheSame: SayTheSame,
): Difference[] {
  const gone = left.before.filter((fact) => isMissing(fact, after, sayTheSame));
  const come = left.after.filter((fact) => isMissing(fact, before, (a, b) => sayTheSame(b, a)));
  return [
    ...gone.map((fact) => ({ kind: fact.kind, before: fact, after: null })),
    ...come.map((fact) => ({ kind: fact.kind, before: null, after: fact })),
  ];
}

function isMissing(fact: Fact, others: readonly Fact[], sayTheSame: SayTheSame): boolean {
  if (fact.isWeak) return false;
  return !others
    .slice(0, COMPARED_AT_MOST)
    .some((other) => other.key === fact.key || sayTheSame(fact, other));
}
