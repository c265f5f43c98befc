import { describe, expect, it } from 'vitest';
import * as templates from '#lib/template/rules.ts';
import { aTemplate, anId } from '#tests/fixtures/things.ts';

const other = aTemplate({ id: anId('template', 2) });

describe('a name belongs to one standing template of a kind', () => {
  it('so a second of that name is refused, naming it', () => {
    const answer = templates.add(aTemplate(), other);
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'taken', fields: [{ path: 'name' }] },
    });
    expect(answer.ok ? '' : answer.problem.message).toContain('“Only one source”');
  });

  it.each([
    ['another one', other, 'taken'],
    ['this one itself, in another case', aTemplate(), null],
    ['no other', null, null],
  ])('when %s has it, changing to it answers %s', (_who, namesake, code) => {
    const set = { name: 'only ONE source' };
    const answer = templates.change(aTemplate(), { set, expects: 1 }, namesake);
    expect(answer.ok ? null : answer.problem.code).toBe(code);
  });
});

it('records only what says something new', () => {
  const set = { name: 'Only one source', body: 'Nobody else says so.' };
  expect(templates.change(aTemplate(), { set, expects: 4 }, null)).toEqual({
    ok: true,
    value: [
      {
        kind: 'template.changed',
        templateId: anId('template'),
        set: { body: 'Nobody else says so.' },
        expects: 4,
      },
    ],
  });
  const same = { name: aTemplate().name, body: undefined };
  expect(templates.change(aTemplate(), { set: same, expects: 4 }, null)).toEqual({
    ok: true,
    value: [],
  });
});

it('is withdrawn once, and then not changed', () => {
  const withdrawn = aTemplate({ state: 'withdrawn' });
  expect(templates.withdraw(aTemplate(), 3)).toEqual({
    ok: true,
    value: [{ kind: 'template.withdrawn', templateId: anId('template'), expects: 3 }],
  });
  expect(templates.withdraw(withdrawn, 3)).toEqual({ ok: true, value: [] });
  expect(templates.change(withdrawn, { set: { name: 'Other' }, expects: 2 }, null)).toMatchObject({
    ok: false,
    problem: { code: 'policy' },
  });
});
