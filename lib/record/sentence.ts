import { ANNOTATION_SENTENCES } from '#lib/record/annotations-told.ts';
import { CARRIED_SENTENCES } from '#lib/record/carried-told.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { IDENTITY_SENTENCES } from '#lib/record/identities-told.ts';
import { PEOPLE_SENTENCES } from '#lib/record/people-told.ts';
import { POLICY_SENTENCES } from '#lib/record/policies-told.ts';
import { QUERY_SENTENCES } from '#lib/record/queries-told.ts';
import { REVIEW_SENTENCES } from '#lib/record/review-told.ts';
import { SOURCE_SENTENCES } from '#lib/record/sources-told.ts';
import {
  type Field,
  type State,
  type Told,
  changed,
  quoted,
  stateOf,
  textOf,
  toldOf,
} from '#lib/record/told.ts';
import type { ChangeKind } from '#lib/store/change.ts';

/**
 * What an event says, as one readable English sentence. `names` tells the names of the people whose ids
 * `peopleNamedIn` found. An event of a later version of the desk is told by its kind.
 */
export function sentenceOf(event: RecordEvent, names: ReadonlyMap<string, string>): string {
  const told = toldOf(event, names);
  const tell = isKnown(event.kind) ? SENTENCES[event.kind] : null;
  return tell === null ? `${told.who} did something (${event.kind}).` : tell(told);
}

/** The ids of the people an event's sentence names besides who did it. */
export function peopleNamedIn(event: RecordEvent): readonly string[] {
  const states = [stateOf(event.before), stateOf(event.after)];
  return states
    .flatMap((state) => [
      textOf(state, 'assigneeId'),
      textOf(state, 'personId'),
      textOf(state, 'readerId'),
    ])
    .filter((id) => id !== '');
}

/** What is taken back with a decision on a suggestion. */
const TAKEN_BACK: Readonly<Record<string, string>> = {
  accepted: 'accepting',
  edited: 'editing',
  dismissed: 'dismissing',
};

function isKnown(kind: string): kind is ChangeKind {
  return Object.hasOwn(SENTENCES, kind);
}

const STORY_FIELDS: Readonly<Record<string, Field>> = {
  title: { name: 'the title', shows: 'text' },
  byline: { name: 'the byline', shows: 'text' },
  outlet: { name: 'the outlet', shows: 'text' },
  dateline: { name: 'the dateline', shows: 'text' },
  policyVersionId: { name: 'the policy it is checked under', shows: 'name only' },
};
const CLAIM_FIELDS: Readonly<Record<string, Field>> = {
  restatement: { name: 'the restatement', shows: 'text' },
  kind: { name: 'the kind', shows: 'value' },
  priority: { name: 'the priority', shows: 'value' },
  accused: { name: 'whom it accuses', shows: 'list' },
  assigneeId: { name: 'the assignee', shows: 'person' },
};
const LINKED: Readonly<Record<string, string>> = {
  'conflicts-with': 'as in conflict with each other',
  'same-as': 'as saying the same',
};

const KEPT: Readonly<Record<string, string>> = {
  first: 'the first verdict is kept',
  second: 'the second verdict is taken',
  third: 'a third verdict is given',
};

const TEMPLATE_FIELDS: Readonly<Record<string, Field>> = {
  name: { name: 'the name', shows: 'text' },
  body: { name: 'the text', shows: 'name only' },
};

/** One sentence for each kind of change; the type makes a kind without one an error. */
const SENTENCES: Readonly<Record<ChangeKind, (told: Told) => string>> = {
  ...PEOPLE_SENTENCES,
  ...SOURCE_SENTENCES,
  ...POLICY_SENTENCES,
  ...REVIEW_SENTENCES,
  'story.opened': storyOpened,
  'story.changed': (told) => changed(told, 'the story', STORY_FIELDS),
  ...CARRIED_SENTENCES,
  'claim.marked': ({ who, after }) => `${who} marked ${claim(after)}.`,
  'claim.changed': (told) => changed(told, `claim ${textOf(told.after, 'number')}`, CLAIM_FIELDS),
  'claim.adjusted': ({ who, before, after }) =>
    `${who} moved the boundaries of claim ${textOf(after, 'number')} from ${quoted(textOf(before, 'words'))} to ${quoted(textOf(after, 'words'))}.`,
  'claim.withdrawn': ({ who, after }) =>
    `${who} withdrew ${claim(after)}: ${textOf(after, 'withdrawnReason')}`,
  'claim.restored': ({ who, after }) => `${who} restored ${claim(after)}.`,
  'claim.placed': ({ who, after }) => `${who} gave ${claim(after)} its place in the new draft.`,
  'claim.linked': ({ who, after }) => {
    const note = textOf(after, 'note');
    const how = LINKED[textOf(after, 'kind')] ?? 'as related';
    return `${who} linked two claims ${how}${note === '' ? '.' : `: ${note}`}`;
  },
  'claim.unlinked': ({ who, before }) =>
    `${who} took the link between two claims away: they were linked ${LINKED[textOf(before, 'kind')] ?? 'as related'}.`,
  'verdict.recorded': verdictGiven,
  'second-reading.asked': ({ who, after, names }) =>
    `${who} asked ${names.get(textOf(after, 'readerId')) ?? 'somebody'} for a second reading of ${claimsOf(after)}.`,
  'second-reading.given': ({ who, after }) =>
    `${who} handed in the second reading of ${claimsOf(after)}.`,
  'second-reading.withdrawn': ({ who, after, names }) =>
    `${who} took back the second reading asked of ${names.get(textOf(after, 'readerId')) ?? 'somebody'}: ${textOf(after, 'withdrawnReason')}`,
  // Never what was judged: until it is handed in, nobody but the reader knows.
  'second-verdict.recorded': ({ who }) => `${who} judged the claim in a second reading.`,
  'difference.settled': ({ who, after }) => {
    const kept = KEPT[textOf(after, 'keeps')];
    if (kept === undefined) return `${who} settled a difference that is hidden from you.`;
    const note = textOf(after, 'note');
    return `${who} settled the difference on the ${textOf(after, 'axis')}: ${kept}${note === '' ? '.' : `. ${note}`}`;
  },
  'verdict.withdrawn': ({ who, after }) =>
    textOf(after, 'value') === ''
      ? `${who} withdrew a verdict that is hidden from you.`
      : `${who} withdrew the ${textOf(after, 'axis')} verdict ${textOf(after, 'value')}: ${textOf(stateOf(after['withdrawn']), 'reason')}`,
  'dismissal.added': ({ who, after }) =>
    `${who} dismissed the sentence ${quoted(textOf(after, 'words'))}: nothing to check.`,
  'dismissal.carried': ({ after }) =>
    `The sentence ${quoted(textOf(after, 'words'))}, which ${textOf(after, 'createdByName')} dismissed, stays dismissed in the new draft.`,
  'dismissal.withdrawn': ({ who, before, after }) =>
    textOf(before, 'createdByName') === who
      ? `${who} took back having dismissed the sentence ${quoted(textOf(after, 'words'))}.`
      : `${who} took back that ${textOf(before, 'createdByName')} had dismissed the sentence ${quoted(textOf(after, 'words'))}.`,
  'draft.read': ({ who }) => `${who} had the machine read the draft.`,
  'suggestion.accepted': ({ who, after }) =>
    `${who} made a claim of the suggestion ${quoted(textOf(after, 'words'))}.`,
  'suggestion.edited': ({ who, after }) =>
    `${who} edited the suggestion ${quoted(textOf(after, 'words'))} and made a claim of it.`,
  'suggestion.dismissed': ({ who, after }) => {
    const reason = textOf(after, 'reason');
    return `${who} dismissed the suggestion ${quoted(textOf(after, 'words'))}${reason === '' ? '.' : `: ${reason}`}`;
  },
  'suggestion.carried': ({ after }) =>
    `The suggestion ${quoted(textOf(after, 'words'))}, which ${textOf(after, 'createdByName')} dismissed in other words, stays dismissed in the new draft.`,
  'suggestion.restored': ({ who, before, after }) => {
    const deed = TAKEN_BACK[textOf(before, 'decision')] ?? 'deciding on';
    return `${who} took back ${deed} the suggestion ${quoted(textOf(after, 'words'))}.`;
  },
  ...ANNOTATION_SENTENCES,
  ...IDENTITY_SENTENCES,
  ...QUERY_SENTENCES,
  'thread.opened': ({ who, after }) => {
    const body = textOf(stateOf(after['remark']), 'body');
    return body === '' ? `${who} opened a thread.` : `${who} opened a thread: ${quoted(body)}`;
  },
  'remark.added': ({ who, after }) => {
    const body = textOf(after, 'body');
    return body === '' ? `${who} wrote in a thread.` : `${who} wrote in a thread: ${quoted(body)}`;
  },
  'thread.resolved': ({ who }) => `${who} resolved a thread.`,
  'thread.reopened': ({ who }) => `${who} opened a resolved thread again.`,
  'notices.read': ({ who }) => `${who} read notices.`,
  'house.changed': houseChanged,
  'template.added': ({ who, after }) => `${who} wrote ${template(after)}.`,
  'template.changed': (told) => changed(told, template(told.before), TEMPLATE_FIELDS),
  'template.withdrawn': ({ who, after }) => `${who} withdrew ${template(after)}.`,
};

function houseChanged({ who, before, after }: Told): string {
  const decided: string[] = [];
  if ((before['looksAtReworded'] ?? false) !== (after['looksAtReworded'] ?? false)) {
    decided.push(
      after['looksAtReworded'] === true
        ? 'that reworded claims wait for somebody to look at them'
        : 'that reworded claims keep their verdicts unasked',
    );
  }
  if ((before['policyId'] ?? null) !== (after['policyId'] ?? null)) {
    decided.push(
      textOf(after, 'policyId') === ''
        ? 'that new stories are opened under no policy'
        : 'under which policy new stories are opened',
    );
  }
  return `${who} decided ${decided.join(' and ')}.`;
}

function storyOpened({ who, after }: Told): string {
  const story = 'story' in after ? stateOf(after['story']) : after;
  return `${who} opened the story ${quoted(textOf(story, 'title'))}.`;
}

function claim(state: State): string {
  const number = textOf(state, 'number');
  return `${number === '' ? 'the claim' : `claim ${number}`} ${quoted(textOf(state, 'words'))}`;
}

/** A verdict that is hidden from whoever is told comes without its state. */
function verdictGiven({ who, after }: Told): string {
  if (textOf(after, 'value') === '') return `${who} gave a verdict that is hidden from you.`;
  const reason = textOf(after, 'disputedReason');
  const value = `${textOf(after, 'value')}${reason === '' ? '' : ` (${reason})`}`;
  return `${who} gave the ${textOf(after, 'axis')} verdict ${value}: ${textOf(after, 'justification')}`;
}

function claimsOf(reading: State): string {
  const ids = reading['claimIds'];
  const count = Array.isArray(ids) ? ids.length : 0;
  return count === 1 ? 'one claim' : `${count} claims`;
}

function template(state: State): string {
  return `the ${textOf(state, 'kind')} template ${quoted(textOf(state, 'name'))}`;
}
