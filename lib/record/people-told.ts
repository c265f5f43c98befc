import {
  type Field,
  type State,
  type Told,
  changed,
  changesIn,
  quoted,
  textOf,
} from '#lib/record/told.ts';

const PERSON_FIELDS: Readonly<Record<string, Field>> = {
  name: { name: 'the name', shows: 'text' },
  role: { name: 'the role', shows: 'value' },
  isSenior: { name: 'whether they are a senior editor', shows: 'name only' },
};

/** What the record says of people, of invitations and keys, and of who is assigned to a story. */
export const PEOPLE_SENTENCES = {
  'person.joined': ({ after }) =>
    `${textOf(after, 'name')} joined the desk as ${withArticle(textOf(after, 'role'))}.`,
  'person.changed': personChanged,
  'invitation.made': ({ who, after }) =>
    `${who} invited ${textOf(after, 'name')} as ${withArticle(textOf(after, 'role'))}.`,
  'invitation.used': ({ before, after }) =>
    `${textOf(after, 'name') || textOf(before, 'name')} used the invitation.`,
  'invitation.revoked': ({ who, before, after }) =>
    `${who} took the invitation of ${textOf(after, 'name') || textOf(before, 'name')} back.`,
  'key.made': ({ who, after }) =>
    `${who} made the API key ${quoted(textOf(after, 'name'))} with the role of ${withArticle(textOf(after, 'role'))}.`,
  'key.revoked': ({ who, before, after }) =>
    `${who} took the API key ${quoted(textOf(after, 'name') || textOf(before, 'name'))} back.`,
  'member.added': (told) =>
    isOneself(told, told.after)
      ? `${told.who} joined the story.`
      : `${told.who} added ${member(told, told.after)} to the story.`,
  'member.removed': (told) =>
    isOneself(told, told.before)
      ? `${told.who} left the story.`
      : `${told.who} took ${member(told, told.before)} off the story.`,
} as const satisfies Readonly<Record<string, (told: Told) => string>>;

function personChanged(told: Told): string {
  const { who, before, after } = told;
  const name = textOf(before, 'name');
  const settings = changesIn(told, PERSON_FIELDS);
  if (before['isActive'] === after['isActive']) return changed(told, name, PERSON_FIELDS);
  const account = after['isActive'] === false ? 'deactivated' : 'reactivated';
  const also = settings === '' ? '' : ` and changed ${settings}`;
  return `${who} ${account} the account of ${name}${also}.`;
}

function isOneself(told: Told, membership: State): boolean {
  return told.actorId !== null && textOf(membership, 'personId') === told.actorId;
}

function member(told: Told, membership: State): string {
  return told.names.get(textOf(membership, 'personId')) ?? 'somebody';
}

function withArticle(role: string): string {
  return `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`;
}
