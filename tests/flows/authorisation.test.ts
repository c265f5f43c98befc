import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { OPERATIONS, type OperationName, operationNamed } from '#lib/desk/operations.ts';
import { perform } from '#lib/desk/perform.ts';
import type { Actor } from '#lib/people/actor.ts';
import { COMMAND_LINE, NOBODY, STORY_TEXT, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { anId } from '#tests/fixtures/things.ts';
import { OPERATION_ROWS } from '#tests/flows/operation-rows.ts';
import type * as scene from '#tests/flows/scene.ts';
import type { Row } from '#tests/flows/who-may.ts';

/** Who tries, in the order of the signs in a row of the table. The key has the role of a checker. */
const ACTORS = ['admin', 'editor', 'checker', 'reporter', 'viewer', 'nobody', 'key'] as const;

type ActorName = (typeof ACTORS)[number];

/** What a sign in a row of the table expects. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': 'ok',
  x: 'forbidden',
  '-': 'not-found',
  '!': 'signed-out',
  t: 'taken',
  p: 'policy',
};

const WRITES_NOTHING =
  /^(read|export|list|count|compare|preview|verify|make-(signed-)?report|note-presence|leave-presence|hold-|release-)/;

let desk: StaffedDesk;
let own: scene.Scene;
let other: scene.Scene;
let actors: Readonly<Record<ActorName, Actor>>;

beforeAll(async () => {
  desk = await aDesk();
  own = { desk, storyId: desk.story.id, draft: desk.draft, people: desk.people };
  const made = await desk.done(COMMAND_LINE, 'import-story', { text: STORY_TEXT });
  const { draft } = await desk.done(COMMAND_LINE, 'read-story', { storyId: made.story.id });
  other = { desk, storyId: made.story.id, draft };
  const { checker } = desk.people;
  const { key } = await desk.done(COMMAND_LINE, 'make-key', { name: 'wire', role: 'checker' });
  actors = {
    ...desk.people,
    nobody: NOBODY,
    key: {
      kind: 'key',
      keyId: key.id,
      personId: checker.personId,
      name: 'wire',
      role: 'checker',
    },
  };
});
afterAll(() => desk.remove());

it('every operation has a row, and every row a sign for each actor', () => {
  const names = OPERATIONS.map((operation) => operation.name);
  expect(Object.keys(OPERATION_ROWS).toSorted()).toEqual(names.toSorted());
  for (const operation of OPERATIONS) {
    const row: Pick<Row<OperationName>, 'own' | 'other'> = OPERATION_ROWS[operation.name];
    expect(row.own, operation.name).toMatch(/^[+x!tp]{7}$/);
    const isOnStory = 'story' in operation;
    expect(row.other === undefined, `${operation.name}, other's story`).toBe(!isOnStory);
    expect(row.other ?? '+x!-+x!').toMatch(/^[+x!p-]{7}$/);
  }
});

const cells = OPERATIONS.flatMap(({ name }) => {
  const row: Pick<Row<OperationName>, 'own' | 'other'> = OPERATION_ROWS[name];
  return (['own', 'other'] as const).flatMap((whose) =>
    ACTORS.flatMap((who, at) => {
      const sign = row[whose]?.charAt(at);
      return sign === undefined ? [] : [{ name, whose, who, expected: SIGNS[sign] }];
    }),
  );
});

it.each(cells)('$name by $who on their $whose story: $expected', async (cell) => {
  const { name, whose, who, expected } = cell;
  const input = await inputFor(name, whose === 'own' ? own : other);
  const before = (await desk.storage.store.head()).number;
  const answer = await attempt(actors[who], name, input);
  expect(answer.ok ? 'ok' : answer.problem.code).toBe(expected);
  const events = (await desk.storage.store.head()).number - before;
  const mayWrite = expected === 'ok' && !WRITES_NOTHING.test(name);
  expect(events > 0, 'whether anything was kept').toBe(mayWrite);
});

it('enough cells were looked at', () => {
  expect(cells.length).toBeGreaterThanOrEqual(OPERATIONS.length * ACTORS.length);
});

describe("somebody else's story answers exactly as one that does not exist", () => {
  const onStories: readonly AnyOperation[] = OPERATIONS.filter((each) => 'story' in each);

  it.each(onStories.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (name, operation) => {
      const input = await inputFor(operationName(name), other);
      const parsed = operation.input.parse(input);
      const located = operation.story?.(parsed);
      if (located === undefined) throw new Error(`${name} is on no story.`);
      const unknown = JSON.stringify(input).replaceAll(located.id, anId(located.kind, 31));
      for (const who of ['editor', 'checker', 'reporter', 'viewer', 'key'] as const) {
        const hidden = await attempt(actors[who], name, input);
        const absent = await attempt(actors[who], name, JSON.parse(unknown));
        expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent));
        expect(hidden.ok).toBe(false);
      }
    },
  );
});

it('a key is bound to its role and to the stories of the person it stands for', async () => {
  const { viewer } = desk.people;
  const key = { ...actors.key, personId: viewer.personId, role: 'viewer' } as Actor;
  const read = await attempt(key, 'read-story', { storyId: own.storyId });
  expect(read.ok).toBe(true);
  expect(await attempt(key, 'mark-claim', {})).toMatchObject({ problem: { code: 'forbidden' } });
  const outsider = { ...key, personId: anId('person', 31) } as Actor;
  expect(await attempt(outsider, 'read-story', { storyId: own.storyId })).toMatchObject({
    problem: { code: 'not-found' },
  });
});

function operationName(name: string): OperationName {
  const known = OPERATIONS.find((operation) => operation.name === name);
  if (known === undefined) throw new Error(`There is no operation ${name}.`);
  return known.name;
}

async function inputFor(name: OperationName, on: scene.Scene): Promise<unknown> {
  const row: { input(on: scene.Scene): unknown } = OPERATION_ROWS[name];
  return await row.input(on);
}

async function attempt(actor: Actor, name: string, input: unknown) {
  const operation: AnyOperation = operationNamed(operationName(name));
  return perform(operation, desk.parts, actor, input);
}
