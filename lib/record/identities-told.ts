import { type Told, textOf } from '#lib/record/told.ts';

/** What the record says of sealed identities: who did what, never who the source is. */
export const IDENTITY_SENTENCES = {
  'identity.sealed': ({ who }) => `${who} sealed the identity of a source.`,
  'identity.changed': ({ who }) => `${who} changed the sealed identity of a source.`,
  'identity.opened': ({ who, after }) =>
    `${who} opened the sealed identity of a source: ${textOf(after, 'reason')}`,
  'identity.granted': (told) =>
    `${told.who} named ${whom(told)} as somebody who may open a sealed identity.`,
  'identity.revoked': (told) =>
    told.actorId === textOf(told.after, 'personId')
      ? `${told.who} gave up opening a sealed identity.`
      : `${told.who} took ${whom(told)} off those who may open a sealed identity.`,
  'identity.handed-over': (told) =>
    told.actorId === textOf(told.after, 'personId')
      ? `${told.who} took over a sealed identity whose owner has left.`
      : `${told.who} handed a sealed identity over to ${whom(told)}.`,
  'identity.rewrapped': ({ who, after }) =>
    `${who} wrapped the key of a sealed identity anew, by secret ${textOf(after, 'keyNumber')}.`,
  'identity.destroyed': ({ who, after }) =>
    `${who} destroyed the sealed identity of a source for good: ${textOf(after, 'reason')}`,
} as const satisfies Readonly<Record<string, (told: Told) => string>>;

function whom({ after, names }: Told): string {
  return names.get(textOf(after, 'personId')) ?? 'somebody unknown';
}
