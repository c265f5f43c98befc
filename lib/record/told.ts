import type { RecordEvent } from '#lib/record/event.ts';

/** An event as sentences look at it: who did it, and the thing as it was and as it is. */
export interface Told {
  readonly who: string;
  /** Null for the command line and for somebody not signed in. */
  readonly actorId: string | null;
  readonly before: State;
  readonly after: State;
  /** The names of people by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** One state of a thing, as the record keeps it. */
export type State = Readonly<Record<string, unknown>>;

/** Reads an event for telling; a thing that did not exist has an empty state. */
export function toldOf(event: RecordEvent, names: ReadonlyMap<string, string>): Told {
  return {
    who: event.actor.name,
    actorId: event.actor.id,
    before: stateOf(event.before),
    after: stateOf(event.after),
    names,
  };
}

/** A state out of a value of the record; anything but an object is an empty one. */
export function stateOf(value: unknown): State {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A field's text; empty where it holds none. */
export function textOf(state: State, field: string): string {
  const value = state[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Words in quotation marks, on one line and cut at 120 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return `“${letters.length > 120 ? `${letters.slice(0, 119).join('')}…` : line}”`;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A moment as people read it: *4 December 2026, 15:59 UTC*. What is no ISO 8601 moment stays as it is. */
export function momentTold(moment: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(moment) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? moment : `${Number(day)} ${name} ${year ?? ''}, ${time ?? ''} UTC`;
}

/** How one field of a thing is named and shown when it changes. */
export interface Field {
  readonly name: string;
  /** Shown with its old and its new value, or only named: long texts are only named. */
  readonly shows: 'value' | 'moment' | 'person' | 'text' | 'list' | 'name only';
}

/**
 * Every field that differs between the two states, in words: `the priority from normal to high and the
 * restatement`. Empty when none of the fields differs.
 */
export function changesIn(told: Told, fields: Readonly<Record<string, Field>>): string {
  const changed = Object.entries(fields).flatMap(([key, field]) => {
    const [before, after] = [told.before[key], told.after[key]];
    if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return [];
    return [changeOf(field, told, [before, after])];
  });
  if (changed.length < 2) return changed.join('');
  return `${changed.slice(0, -1).join(', ')} and ${changed.at(-1) ?? ''}`;
}

/** That a thing was changed, and how: every field that differs, in words. */
export function changed(told: Told, what: string, fields: Readonly<Record<string, Field>>): string {
  const changes = changesIn(told, fields);
  return changes === ''
    ? `${told.who} changed ${what}.`
    : `${told.who} changed ${what}: ${changes}.`;
}

function changeOf(field: Field, told: Told, [before, after]: readonly [unknown, unknown]): string {
  if (field.shows === 'name only') return field.name;
  const show = (value: unknown) => shown(field, told, value);
  return `${field.name} from ${show(before)} to ${show(after)}`;
}

function shown(field: Field, told: Told, value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return field.shows === 'person' ? 'nobody' : 'nothing';
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? 'nobody' : value.map((each) => quoted(String(each))).join(', ');
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : 'other';
  if (field.shows === 'moment') return momentTold(text);
  if (field.shows === 'person') return told.names.get(text) ?? 'somebody unknown';
  return field.shows === 'text' ? quoted(text) : spoken(text);
}

/** A value of a closed list as people say it: `named-person` becomes *named person*. */
export function spoken(value: string): string {
  return value.replaceAll('-', ' ');
}
