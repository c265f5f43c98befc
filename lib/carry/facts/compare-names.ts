import type { SourceFound } from '#lib/carry/facts/attributions.ts';
import { sourceFact } from '#lib/carry/facts/attributions.ts';
import type { ClaimSide } from '#lib/carry/facts/claim-side.ts';
import type { Difference, Fact } from '#lib/carry/facts/fact.ts';
import { areEqual, differencesOf } from '#lib/carry/facts/matching.ts';
import type { NameFact } from '#lib/carry/facts/names.ts';
import { isSameName } from '#lib/carry/facts/same-name.ts';
import { isSameRole } from '#lib/carry/facts/roles.ts';
import { swappedNames } from '#lib/carry/facts/swaps.ts';

/**
 * So many changed names, or sources of a claim, are looked at one by one: a claim of a sentence or two has a handful.
 * One that spans a whole text would take the square of its length.
 */
const FEW = 24;

/** Names and offices that differ between two sentences; a pronoun or an office may stand for a name. */
export function differencesOfNames(before: ClaimSide, after: ClaimSide): Difference[] {
  const offices = differencesOf(
    { facts: before.facts.roles, isInside: before.isInside },
    { facts: after.facts.roles, isInside: after.isInside },
    isSameRole,
  );
  const changed = changedNames(before, after);
  if (changed.length + offices.length > FEW) return [...changed, ...offices];
  const left = withoutStandIns(changed, before, after);
  const names = left.length === 0 ? swappedNames(before.facts, after.facts) : left;
  return [...names, ...offices].map((one) =>
    isOfSource(one, before, after) ? { ...one, kind: 'source' } : one,
  );
}

function changedNames(before: ClaimSide, after: ClaimSide): Difference[] {
  const whole = {
    before: { facts: before.facts.names, isInside: before.isInside },
    after: { facts: after.facts.names, isInside: after.isInside },
  };
  if (areEqual(whole.before, whole.after)) return [];
  const from = before.facts.names.filter((name) => !isWordOf(name, after));
  const to = after.facts.names.filter((name) => !isWordOf(name, before));
  const facts = new Map<Fact, NameFact>([...from, ...to].map((name) => [name, name]));
  const sayTheSame = (a: Fact, b: Fact) => {
    const first = facts.get(a);
    const second = facts.get(b);
    return first !== undefined && second !== undefined && isSameName(first, second);
  };
  return differencesOf(
    { facts: from, isInside: before.isInside },
    { facts: to, isInside: after.isInside },
    sayTheSame,
  );
}

/** Whether the words of a name stand in the other sentence without capitals: *the Cabinet*, *the cabinet*. */
function isWordOf({ words }: NameFact, { facts }: ClaimSide): boolean {
  if (words.every((word) => facts.sets.small.has(word))) return true;
  // Volkov may open the other sentence, where its capital says nothing.
  return facts.opener !== '' && words.at(-1) === facts.opener;
}

/** Leaves out names for which the other sentence has a pronoun more, or the office that went with the name. */
function withoutStandIns(named: Difference[], before: ClaimSide, after: ClaimSide): Difference[] {
  if (named.length === 0) return named;
  let morePronouns = after.facts.sets.pronouns - before.facts.sets.pronouns;
  return named.filter((one) => {
    const gone = one.after === null ? one.before : null;
    const come = one.before === null ? one.after : null;
    if (gone !== null && morePronouns > 0) {
      morePronouns -= 1;
      return false;
    }
    if (come !== null && morePronouns < 0) {
      morePronouns += 1;
      return false;
    }
    if (gone !== null) return !isOfficeOf(gone, before, after);
    return come === null || !isOfficeOf(come, after, before);
  });
}

/** Whether a role next to a name stands for it in the other sentence: *Mayor Lind*, *the mayor*. */
function isOfficeOf(name: Fact, own: ClaimSide, other: ClaimSide): boolean {
  return own.facts.roles.some(
    (role) =>
      isBeside(role, name) &&
      (own.facts.sources.length === 0 || role.group === 'role') &&
      other.facts.roles.some((standIn) => standIn.key === role.key || isSameRole(role, standIn)),
  );
}

/** *Mayor Lind*, *the mayor, Anna Lind*, *Anna Lind, the mayor*: no word but an article between them. */
function isBeside(role: Fact, name: Fact): boolean {
  const before = name.span.start - role.span.end;
  const behind = role.span.start - name.span.end;
  return (before >= 0 && before <= 3) || (behind >= 2 && behind <= 6);
}

function isOfSource({ before, after }: Difference, from: ClaimSide, to: ClaimSide): boolean {
  return (before !== null && isInSource(before, from)) || (after !== null && isInSource(after, to));
}

function isInSource({ at }: Fact, { facts }: ClaimSide): boolean {
  return facts.sources.some((source) => source.from <= at && at < source.to);
}

/** The differences of names, and sources that are called by another noun: *police*, *prosecutors*; *Smith*, *an aide*. */
export function differencesOfSources(
  before: ClaimSide,
  after: ClaimSide,
  named: readonly Difference[],
): Difference[] {
  if (before.facts.sources.length > FEW || after.facts.sources.length > FEW) return [...named];
  const rest = after.facts.sources.filter(({ cue }) => after.governs(cue));
  const left = before.facts.sources
    .filter(({ cue }) => before.governs(cue))
    .filter((source) => {
      const same = rest.findIndex((other) => isSameSource(source, other, before, after));
      if (same >= 0) rest.splice(same, 1);
      return same < 0;
    });
  const found: Difference[] = [];
  left.forEach((source, at) => {
    const other = rest[at];
    if (other === undefined) return;
    if (!speakForOthers(source, other) && isTold(source, other, before, after)) return;
    if (source.head === '' || other.head === '' || (source.hasName && other.hasName)) return;
    found.push({
      kind: 'source',
      before: sourceFact(before.facts.sentence, source),
      after: sourceFact(after.facts.sentence, other),
    });
  });
  if (found.length === 0) return [...named];
  const isCovered = ({ kind }: Difference) => kind === 'source';
  return [...named.filter((one) => !isCovered(one)), ...found];
}

function isSameSource(
  source: SourceFound,
  other: SourceFound,
  before: ClaimSide,
  after: ClaimSide,
): boolean {
  if (speakForOthers(source, other)) return false;
  if (source.isPronoun || other.isPronoun || source.head === other.head) return true;
  return isTold(source, other, before, after);
}

/** *a spokesman for the army*, *a spokesman for the rebels* */
function speakForOthers(source: SourceFound, other: SourceFound): boolean {
  return source.behalf !== '' && other.behalf !== '' && source.behalf !== other.behalf;
}

/** Whether both sources share a name or an office. */
function isTold(
  source: SourceFound,
  other: SourceFound,
  before: ClaimSide,
  after: ClaimSide,
): boolean {
  const names = within(before.facts.names, source);
  const others = within(after.facts.names, other);
  if (names.some((name) => others.some((one) => isSameName(name, one)))) return true;
  const roles = within(before.facts.roles, source);
  const offices = within(after.facts.roles, other);
  return roles.some((role) => offices.some((one) => role.key === one.key || isSameRole(role, one)));
}

function within<F extends Fact>(facts: readonly F[], { from, to }: SourceFound): readonly F[] {
  return facts.filter(({ at }) => from <= at && at < to);
}
