import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

const BODY = 'Nobody but the authority says so; asked …';

it('a template goes from an editor to the checkers’ forms and out again', async () => {
  const { editor, checker, viewer, admin } = desk.people;
  const about = { kind: 'justification', name: 'Only one source', body: `${BODY}\r\n` } as const;
  const { template } = await desk.done(editor, 'add-template', about);
  expect(template).toMatchObject({ body: BODY, state: 'standing', version: 1 });
  const listed = await desk.done(checker, 'list-templates', { kind: 'justification' });
  expect(listed.items).toEqual([template]);

  const { id: templateId } = template;
  const changed = await desk.done(admin, 'change-template', {
    templateId,
    expects: 1,
    body: 'Nobody else says so.',
  });
  const late = { templateId, expects: 1, name: 'One source' };
  expect(await desk.ask(editor, 'change-template', late)).toMatchObject({
    ok: false,
    problem: {
      code: 'stale',
      states: { current: changed.template, yours: { name: 'One source' } },
    },
  });

  await desk.done(editor, 'withdraw-template', { templateId, expects: 2 });
  expect((await desk.done(viewer, 'list-templates', {})).items).toEqual([]);
  const gone = await desk.done(viewer, 'list-templates', { state: 'withdrawn' });
  expect(gone.items).toMatchObject([{ id: templateId, body: 'Nobody else says so.' }]);
  const again = await desk.done(editor, 'add-template', about);
  expect(again.template.name).toBe('Only one source');
});

it('a name is taken for its kind only, in any case', async () => {
  const { editor } = desk.people;
  const question = {
    kind: 'question',
    name: 'How many?',
    body: 'How many, and who counted?',
  } as const;
  const { template } = await desk.done(editor, 'add-template', question);
  const shouted = { ...question, name: 'HOW MANY?' };
  expect(await desk.ask(editor, 'add-template', shouted)).toMatchObject({
    ok: false,
    problem: { code: 'taken' },
  });
  await desk.done(editor, 'add-template', { ...shouted, kind: 'justification' });
  const other = await desk.done(editor, 'add-template', { ...question, name: 'Who?' });
  expect(
    await desk.ask(editor, 'change-template', {
      templateId: other.template.id,
      expects: 1,
      name: 'How many?',
    }),
  ).toMatchObject({ ok: false, problem: { code: 'taken' } });
  const ownName = { templateId: template.id, expects: 1, name: 'How Many?' };
  expect((await desk.done(editor, 'change-template', ownName)).template.name).toBe('How Many?');
});

it.each([
  ['no name', { name: ' ', body: 'x' }],
  ['no text', { name: 'x', body: '\n ' }],
  ['too long a text', { name: 'x', body: 'x'.repeat(2001) }],
  ['a name of two lines', { name: 'x\ny', body: 'x' }],
])('with %s it is refused and nothing is kept', async (_what, words) => {
  const before = await desk.storage.store.head();
  const answer = await desk.ask(desk.people.editor, 'add-template', { kind: 'question', ...words });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  expect(await desk.storage.store.head()).toEqual(before);
});
