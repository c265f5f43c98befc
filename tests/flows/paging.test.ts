import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { type OperationName, operationNamed } from '#lib/desk/operations.ts';
import { perform } from '#lib/desk/perform.ts';
import { pageSchema } from '#lib/store/query.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { anId, spanOf } from '#tests/fixtures/things.ts';

const COUNT = 7;

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
  const { story, draft, people } = desk;
  for (const n of Array.from({ length: COUNT }, (_, at) => at)) {
    const spans = [spanOf(draft, 'Dredging will cost')];
    await desk.done(people.checker, 'mark-claim', {
      storyId: story.id,
      draftId: draft.id,
      spans,
      priority: n % 2 === 0 ? 'high' : 'low',
    });
    await desk.done(people.checker, 'add-source', {
      storyId: story.id,
      name: `Source ${n}`,
      kind: 'document',
    });
    await desk.done(people.editor, 'import-story', { text: `Story ${n}\n\nIts words.` });
    await desk.done(people.editor, 'open-thread', {
      claimId: desk.claim.id,
      body: 'Who weighed it?',
      mentions: [people.admin.personId],
    });
    await desk.done(people.editor, 'add-template', {
      kind: n % 2 === 0 ? 'question' : 'justification',
      name: `Template ${n}`,
      body: 'Words.',
    });
    await desk.done(COMMAND_LINE, 'make-key', { name: `Key ${n}`, role: 'viewer' });
    await desk.done(COMMAND_LINE, 'invite-person', {
      name: `Guest ${n}`,
      email: `guest${n}@example.org`,
      role: 'viewer',
    });
  }
});
afterAll(() => desk.remove());

const pageOf = pageSchema(z.unknown());

async function pages(name: OperationName, query: object, limit: number) {
  const operation: AnyOperation = operationNamed(name);
  const found: z.output<typeof pageOf>[] = [];
  let cursor: string | null = null;
  do {
    const input: object = { ...query, limit, ...(cursor === null ? {} : { cursor }) };
    const answer = await perform(operation, desk.parts, desk.people.admin, input);
    if (!answer.ok) throw new Error(answer.problem.message);
    const page: z.output<typeof pageOf> = pageOf.parse(answer.value);
    found.push(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

it.each([
  ['list-people', {}, 5],
  ['list-stories', {}, COUNT + 1],
  ['list-stories', { sort: 'title' }, COUNT + 1],
  ['list-claims', {}, COUNT + 1],
  ['list-claims', { sort: 'priority' }, COUNT + 1],
  ['list-claims', { priority: 'high' }, 4],
  ['list-claims', { number: 3 }, 1],
  ['list-sources', {}, COUNT],
  ['list-notices', {}, COUNT],
  ['list-notices', { show: 'unread' }, COUNT],
  ['list-templates', {}, COUNT],
  ['list-templates', { kind: 'question' }, 4],
  ['list-keys', {}, COUNT],
  ['list-invitations', {}, COUNT],
] as const)(
  '%s %o comes whole and in one order, however it is paged',
  async (name, query, count) => {
    const whole = await pages(name, query, 200);
    expect(whole).toHaveLength(1);
    const all = whole.flatMap((page) => page.items);
    expect(all).toHaveLength(count);
    for (const limit of [1, 3]) {
      const paged = await pages(name, query, limit);
      expect(paged.flatMap((page) => page.items)).toEqual(all);
      expect(paged.every((page) => page.items.length <= limit)).toBe(true);
    }
  },
);

it('lists show only the stories one sees, and nothing tells that there are others', async () => {
  const { viewer } = desk.people;
  const stories = await desk.done(viewer, 'list-stories', {});
  expect(stories.items.map((each) => each.story.id)).toEqual([desk.story.id]);
  const everything = await desk.done(COMMAND_LINE, 'list-stories', { words: 'Story 3' });
  const hidden = everything.items[0]?.story.id ?? '';
  const nothing = { items: [], nextCursor: null };
  for (const storyId of [hidden, anId('story', 9)]) {
    expect(await desk.done(viewer, 'list-claims', { storyId })).toEqual(nothing);
    expect(await desk.done(viewer, 'list-sources', { storyId })).toEqual({
      ...nothing,
      identities: [],
    });
  }
});

it('the figures are the lengths of the lists behind them', async () => {
  const { editor } = desk.people;
  const figures = await desk.done(editor, 'read-verdict-figures', {});
  const claims = await desk.done(editor, 'list-claims', { limit: 200 });
  expect(figures.claims).toBe(claims.items.length);
  for (const { axis, verdict, claims: counted } of figures.byAxis) {
    const list = await desk.done(editor, 'list-claims', { axis, verdict, limit: 200 });
    expect(list.items.length, `${axis} ${verdict}`).toBe(counted);
  }
});

it.each(['nonsense', '', 'eyJhIjoxfQ'])(
  'a cursor of %j, which no page gave out, is refused at that field',
  async (cursor) => {
    expect(await desk.ask(desk.people.admin, 'list-claims', { cursor })).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'cursor' }] },
    });
  },
);

it('a cursor of another list is refused, not taken for a place in this one', async () => {
  const { admin } = desk.people;
  const page = await desk.done(admin, 'list-stories', { limit: 1 });
  const cursor = page.nextCursor ?? '';
  expect((await desk.ask(admin, 'list-stories', { cursor })).ok).toBe(true);
  expect(await desk.ask(admin, 'list-claims', { cursor })).toMatchObject({
    ok: false,
    problem: { code: 'invalid' },
  });
});
