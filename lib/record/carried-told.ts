import { type Told, type State, quoted, stateOf, textOf } from '#lib/record/told.ts';

/** How a claim came into a draft, by its outcome. */
const CAME: Readonly<Record<string, string>> = {
  unchanged: 'stands unchanged in the new draft',
  moved: 'stands elsewhere in the new draft',
  reworded: 'is put in other words in the new draft',
  'fact-changed': 'says something else in the new draft',
  gone: 'is gone from the new draft',
  ambiguous: 'could stand in several places of the new draft',
};

const SETTLED: Readonly<Record<string, string>> = {
  accepted: 'kept',
  judged: 'judged',
  placed: 'found a place for',
};

/** What the record says of a claim that came into a new draft, with the facts that differ. */
function claimCarried({ after }: Told): string {
  const carried = stateOf(after['carried']);
  const came = CAME[textOf(carried, 'outcome')] ?? 'came into the new draft';
  const words = quoted(textOf(carried, 'fromWords') || textOf(after, 'words'));
  const facts = factsIn(carried);
  return `Claim ${textOf(after, 'number')} ${words} ${came}${facts === '' ? '' : `: ${facts}`}.`;
}

/** What a person did about a claim that waited after a change of drafts. */
function carrySettled({ who, after }: Told): string {
  const settled = SETTLED[textOf(stateOf(after['carried']), 'decision')] ?? 'settled';
  return `${who} ${settled} claim ${textOf(after, 'number')} after the change of drafts.`;
}

const ROLES = { sourceSpans: 'its source', cueSpans: 'its cue', contentSpans: 'its content' };

const PARTS: Readonly<Record<string, string>> = {
  source: ROLES.sourceSpans,
  cue: ROLES.cueSpans,
  content: ROLES.contentSpans,
};

/** That a verdict holds no longer, and why: of one that is hidden only that. */
function verdictReopened({ after }: Told): string {
  const value = textOf(after, 'value');
  const verdict =
    value === ''
      ? 'A verdict that is hidden from you'
      : `The ${textOf(after, 'axis')} verdict ${value}`;
  const leftOut = partsIn(after['leftOut']);
  const why =
    leftOut.length === 0
      ? 'the facts in the words changed'
      : `where the claim was placed, its attribution has no words for ${listed(leftOut)}`;
  return `${verdict} holds no longer: ${why}.`;
}

function partsIn(leftOut: unknown): readonly string[] {
  if (!Array.isArray(leftOut)) return [];
  return leftOut.flatMap((part) => PARTS[String(part)] ?? []);
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? '']
    .filter((each) => each !== '')
    .join(' and ');
}

/** Which words of an attribution came into a new draft, and which were not found there or stood there several times. */
function wordsCarried({ before, after }: Told): string {
  const had = Object.keys(ROLES).filter((role) => hasSpans(before, role));
  const lost = Object.entries(ROLES).filter(
    ([role]) => had.includes(role) && !hasSpans(after, role),
  );
  if (had.length === 0) return 'An attribution came into the new draft.';
  if (lost.length === had.length) {
    return 'The words of an attribution were not found in the new draft.';
  }
  const found = 'The words of an attribution were found in the new draft';
  return lost.length === 0
    ? `${found}.`
    : `${found}, but for ${listed(lost.map(([, said]) => said))}.`;
}

function hasSpans(state: State, role: string): boolean {
  const spans = state[role];
  return Array.isArray(spans) && spans.length > 0;
}

/** That a draft was taken in, and from which file. */
function draftAdded({ who, after }: Told): string {
  const filename = textOf(stateOf(after['original']), 'filename');
  const from = filename === '' ? '' : ` from ${quoted(filename)}`;
  return `${who} took in draft ${textOf(after, 'number')}${from}.`;
}

/** What the record says of a new draft and of the claims that came into it, by the kind of event. */
export const CARRIED_SENTENCES = {
  'draft.added': draftAdded,
  'claim.carried': claimCarried,
  'attribution.carried': wordsCarried,
  'carry.settled': carrySettled,
  'verdict.reopened': verdictReopened,
} as const;

function factsIn(carried: State): string {
  const changes = carried['changes'];
  if (!Array.isArray(changes)) return '';
  return changes
    .map((change) => {
      const told = stateOf(change);
      const side = (name: string) => textOf(told, name);
      const [from, to] = [side('from'), side('to')];
      if (from === '') return `${side('kind')} added ${quoted(to)}`;
      if (to === '') return `${side('kind')} dropped ${quoted(from)}`;
      return `${side('kind')} ${quoted(from)} → ${quoted(to)}`;
    })
    .join(', ');
}
