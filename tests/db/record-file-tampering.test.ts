import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChainWalk } from '#lib/export/chain-walk.ts';
import type { FileProof } from '#lib/export/file-proof.ts';
import type { Line } from '#lib/export/record-lines.ts';
import { deskKeyIn } from '#db/desk-key.ts';
import { pathsIn } from '#db/folder.ts';
import { type Storage, openStorage } from '#db/open.ts';
import { perform } from '#lib/desk/perform.ts';
import { exportRecord } from '#lib/desk/export-record.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { ORDER, everyChange, makeOne } from '#tests/db/every-change.ts';
import { COMMAND_LINE, type TestDesk, anEmptyDesk } from '#tests/fixtures/desk.ts';
import { aStrangersKey, checked, linesIn } from '#tests/fixtures/record-files.ts';
import { kept } from '#tests/fixtures/storage.ts';

let desk: TestDesk;
let lines: readonly Line[];
let original: Buffer;
/** What is wrong with the file as it is: the sign-off of the list of changes binds made-up hashes. */
let before: FileProof;
/** Every event of the list, opened up to be changed: also those that this story's file shows as links only. */
let whole: readonly Line[];

const stranger = aStrangersKey();

beforeAll(async () => {
  desk = await anEmptyDesk();
  const all = everyChange();
  const storage: Storage = desk.storage;
  await kept(storage, all.made['person.joined'], ...all.others);
  for (const kind of ORDER.slice(1)) await makeOne(storage, all, kind);
  const answer = await perform(exportRecord, desk.parts, COMMAND_LINE, { storyId: all.story.id });
  if (!answer.ok) throw new Error(answer.problem.message);
  const parts: Uint8Array[] = [];
  for await (const chunk of answer.value.chunks) parts.push(chunk);
  original = Buffer.concat(parts);
  lines = linesIn(original);
  before = await checked(original);
  const events = await storage.store.events({ after: 0, limit: 1000 });
  const byNumber = new Map(events.map((event) => [event.number, event]));
  whole = lines.map((line): Line => {
    const event = line.line === 'link' ? byNumber.get(line.number) : undefined;
    return event === undefined ? line : { line: 'event', event };
  });
});
afterAll(() => desk.remove());

const eventOf = (line: Line): RecordEvent | null =>
  line.line === 'event' ? (line.event as RecordEvent) : null;

/** What is wrong with the chain in some lines, signed anew: no signature gives the change away. */
async function chainFaults(changed: readonly Line[]) {
  const { faults } = await checked(stranger.signed(changed));
  return faults.filter(({ about }) => about === 'event');
}

/** What is wrong with a chain, without the rest of the file. */
function faultsOfChain(changed: readonly Line[]) {
  const chain = new ChainWalk();
  for (const line of changed) {
    if (line.line === 'event') chain.takeEvent(line.event);
    if (line.line === 'link') chain.takeLink(line);
  }
  return chain.faults;
}

/** The paths of every field in a value, deepest first ones included. */
function fieldsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => fieldsOf(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

type Edit = 'changed' | 'dropped';

function edited(value: unknown, [key, ...rest]: readonly string[], edit: Edit): unknown {
  if (key === undefined) return different(value);
  const entries = Object.entries(value as object);
  const next = entries.flatMap(([name, one]): [string, unknown][] => {
    if (name !== key) return [[name, one]];
    if (rest.length === 0 && edit === 'dropped') return [];
    return [[name, edited(one, rest, edit)]];
  });
  return Array.isArray(value) ? next.map(([, one]) => one) : Object.fromEntries(next);
}

function different(value: unknown): unknown {
  if (typeof value === 'string') return /^[0-9a-f]{32,}$/.test(value) ? turned(value) : `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 'something' : null;
}

const turned = (hex: string) => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;

test('the file holds events of every kind that a story has, and its chain holds', async () => {
  expect(before.faults.filter(({ about }) => about !== 'sign-off')).toEqual([]);
  const kinds = new Set(whole.flatMap((line) => eventOf(line)?.kind ?? []));
  expect([...kinds].sort()).toEqual([...ORDER].sort());
  expect(await chainFaults(whole)).toEqual([]);
});

test('every field of every kind of event, changed or left out, is found, and the event is named', () => {
  const events = whole.flatMap((line, at) => {
    const event = eventOf(line);
    return event === null ? [] : [{ at, event, fields: fieldsOf(event) }];
  });
  const tries = Math.max(...events.map(({ fields }) => fields.length));
  const unnamed: string[] = [];
  let tried = 0;
  // One field of every second event at a time: what is found of one does not come from a neighbour's change.
  for (let round = 0; round < tries * 4; round += 1) {
    const [turn, parity] = [round >> 2, round & 1];
    const edit: Edit = (round & 2) === 0 ? 'changed' : 'dropped';
    const changed = [...whole];
    const meant = events.flatMap(({ at, event, fields }) => {
      const path = fields[turn];
      if (path === undefined || event.number % 2 !== parity) return [];
      changed[at] = { line: 'event', event: edited(event, path, edit) };
      return [{ number: event.number, what: `${event.kind} ${path.join('.')} ${edit}` }];
    });
    const named = new Set(faultsOfChain(changed).map(({ number }) => number));
    tried += meant.length;
    unnamed.push(...meant.filter(({ number }) => !named.has(number)).map(({ what }) => what));
    // And no other is named for it.
    expect(named.size).toBe(meant.length - meant.filter(({ number }) => !named.has(number)).length);
  }
  expect(unnamed).toEqual([]);
  expect(tried).toBeGreaterThan(4000);
});

test('a chain in which an event is left out, put twice, exchanged or put in names it', async () => {
  const chain = whole.flatMap((line, at) => (eventOf(line) === null ? [] : [at]));
  for (const at of chain.filter((_, place) => place % 9 === 4)) {
    const here = whole[at];
    const next = whole[at + 1];
    if (here === undefined || next === undefined) throw new Error('The chain is longer.');
    const number = eventOf(here)?.number ?? 0;
    const named = async (changed: readonly Line[]) =>
      (await chainFaults(changed)).map(({ reason }) => reason).join('\n');
    const [head, tail] = [whole.slice(0, at), whole.slice(at + 1)];
    expect(await named([...head, ...tail])).toContain(`Event ${number} is missing`);
    expect(await named([...head, here, here, ...tail])).toMatch(
      new RegExp(`(Event|Link) ${number} stands where event ${number + 1} should`),
    );
    const swapped = await named([...head, next, here, ...tail.slice(1)]);
    // It is there, only later: that alone is said, and that nothing is missing.
    expect(swapped).toMatch(
      new RegExp(
        `^(Event|Link) ${number} is not in its place: it stands where event ${number + 2} should.$`,
      ),
    );
    const strange = { ...eventOf(here), after: { put: 'in' }, number };
    expect(await named([...head, here, { line: 'event', event: strange }, ...tail])).toContain(
      `Event ${number} stands where event ${number + 1} should`,
    );
  }
});

test('of several events in a row, those that stand elsewhere are told from those that are missing', () => {
  const at = whole.findIndex((line) => eventOf(line)?.number === 20);
  const run = whole.slice(at, at + 5);
  const [first, second, third, fourth, fifth] = run;
  const after = whole.slice(at + 6, at + 8);
  const next = whole[at + 5];
  if (!first || !second || !third || !fourth || !fifth || !next) throw new Error('It is longer.');
  const told = (changed: readonly Line[]) =>
    faultsOfChain([...whole.slice(0, at), ...changed, ...after]).map(({ reason }) => reason);
  expect(told([next])).toEqual(['Events 20 to 24 are missing; event 25 stands there.']);
  expect(told([next, third])).toEqual([
    'Events 20 to 21 and 23 to 24 are missing; event 25 stands there.',
    'Event 22 is not in its place: it stands where event 26 should.',
  ]);
  expect(told([next, second, first, fourth, third, third])).toEqual([
    'Event 24 is missing; event 25 stands there.',
    ...[21, 20, 23, 22].map(
      (number) => `Event ${number} is not in its place: it stands where event 26 should.`,
    ),
    'Event 22 stands where event 26 should: it was repeated or put in.',
  ]);
  // What is late is looked for in the gap it left, of however many; and in none that a number out of thin air opened.
  expect(told([second, fifth, next, fourth, first])).toEqual([
    'Event 22 is missing; event 24 stands there.',
    'Event 23 is not in its place: it stands where event 26 should.',
    'Event 20 is not in its place: it stands where event 26 should.',
  ]);
  const event = { ...eventOf(first), number: 5_000_000, salt: 'ff'.repeat(16) };
  expect(told([{ line: 'event', event }, ...run, next])).toEqual([
    'Events 20 to 4999999 are missing; event 5000000 stands there.',
  ]);
});

test('every field of every link, changed, is found and named', async () => {
  const at = lines.findIndex(({ line }) => line === 'link');
  const link = lines[at];
  if (link?.line !== 'link') throw new Error('The file has a link.');
  for (const field of ['number', 'previousHash', 'content', 'hash'] as const) {
    const changed = { ...link, [field]: different(link[field]) };
    const faults = await chainFaults(lines.map((line, place) => (place === at ? changed : line)));
    expect([field, faults.map(({ reason }) => reason).join()]).toEqual([
      field,
      expect.stringContaining(`${link.number}`),
    ]);
  }
  // Without its content it could stand for whatever one likes: that is for the first events of an old desk only.
  const last = lines.findLastIndex(({ line }) => line === 'link');
  const emptied = lines.map((line, place) => (place === last ? { ...line, content: null } : line));
  expect(await chainFaults(emptied as readonly Line[])).toMatchObject([{ about: 'event' }]);
});

test.each([
  ['nothing', Buffer.alloc(0), 'is empty'],
  ['no JSON', Buffer.from('hello\n'), 'no file of a record'],
  ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0x0a]), 'no file of a record'],
  [
    'another version',
    Buffer.from('{"format":"sourcemark-record","line":"file","version":2}\n'),
    'version 2',
  ],
  ['JSON nested without end', Buffer.from(`${'['.repeat(500_000)}\n`), 'no file of a record'],
])('what is no such file is refused in words: %s', async (_what, bytes, said) => {
  const { holds, faults } = await checked(bytes);
  expect(holds).toBe(false);
  expect(faults.map(({ reason }) => reason).join()).toMatch(new RegExp(said));
});

test('a file that was cut short, wherever, is told to be', async () => {
  for (const share of [0.2, 0.5, 0.9, 0.999]) {
    const cut = original.subarray(0, Math.floor(original.length * share));
    const { faults } = await checked(cut);
    expect(faults.map(({ reason }) => reason).join()).toContain('cut short');
  }
});

test('the key of a desk is made once, is readable by its owner alone, and signs as the same the next time', async () => {
  const paths = pathsIn(desk.folder);
  const [first, second] = [await deskKeyIn(paths).open(), await deskKeyIn(paths).open()];
  if (!first.ok || !second.ok) throw new Error('The key opens.');
  expect(second.value).toMatchObject({ publicKey: first.value.publicKey, isNew: false });
  if (process.platform !== 'win32') expect(statSync(paths.deskKey).mode & 0o777).toBe(0o600);
  const again = await openStorage({ folder: desk.folder, as: 'command-line' });
  expect(await again.deskKey.open()).toMatchObject({ ok: true, value: { isNew: false } });
  await again.close();
});
