import { describe, expect, it } from 'vitest';
import * as stories from '#lib/story/rules.ts';
import { NOON, aDraft, aPerson, aStory, anId } from '#tests/fixtures/things.ts';

const { text, blocks, completeness } = aDraft();
const intake = {
  title: null,
  byline: 'By Tomas Vogel',
  outlet: null,
  dateline: null,
  text,
  blocks,
  completeness,
};

describe('the head of a new story', () => {
  it('is what was typed, else what the original says, else the first line', () => {
    expect(stories.headOf({ outlet: 'The Courier' }, intake)).toEqual({
      title: 'Harbour dredging to begin in May',
      byline: 'By Tomas Vogel',
      outlet: 'The Courier',
      dateline: null,
    });
  });

  it('forgets what was typed empty', () => {
    expect(stories.headOf({ byline: '' }, intake).byline).toBeNull();
  });

  it('is one clean line each, whatever the original held', () => {
    const title = ` Harbour\u0000\n\tdredging \ud800 ${'x'.repeat(500)}`;
    const head = stories.headOf({}, { ...intake, title });
    expect(head.title).toMatch(/^Harbour dredging . x+$/u);
    expect(head.title.length).toBe(400);
  });

  it('has a title even without a single block', () => {
    expect(stories.headOf({}, { ...intake, text: '', blocks: [] }).title).toBe('Untitled');
  });
});

describe('opening', () => {
  it('makes whoever opens it the first member', () => {
    const answer = stories.open(aStory(), aDraft());
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { kind: 'story.opened' },
        { kind: 'member.added', member: { personId: anId('person'), since: NOON } },
      ],
    });
  });

  it('has no member when it is opened on the command line', () => {
    const answer = stories.open(aStory({ createdBy: null }), aDraft());
    expect(answer).toMatchObject({ ok: true, value: [{ kind: 'story.opened' }] });
    expect(answer.ok && answer.value.length).toBe(1);
  });
});

describe('members', () => {
  const person = aPerson();
  const staffing = { storyId: anId('story'), person, isMember: false };

  it('are added once', () => {
    expect(stories.addMember(staffing, NOON)).toMatchObject({
      ok: true,
      value: [{ kind: 'member.added' }],
    });
    expect(stories.addMember({ ...staffing, isMember: true }, NOON)).toEqual({
      ok: true,
      value: [],
    });
  });

  it('are not added when they have left the desk', () => {
    const gone = { ...staffing, person: aPerson({ isActive: false }) };
    expect(stories.addMember(gone, NOON)).toMatchObject({ ok: false, problem: { code: 'policy' } });
  });

  it('leave only when no open claim waits on them', () => {
    const member = { ...staffing, isMember: true };
    expect(stories.removeMember(member, true)).toMatchObject({
      ok: false,
      problem: { code: 'policy' },
    });
    expect(stories.removeMember(member, false)).toMatchObject({
      ok: true,
      value: [{ kind: 'member.removed', personId: person.id }],
    });
    expect(stories.removeMember(staffing, true)).toEqual({ ok: true, value: [] });
  });
});

it('a story is changed only where that says something new', () => {
  expect(stories.change(aStory(), { title: aStory().title, outlet: null }, 1)).toEqual({
    ok: true,
    value: [{ kind: 'story.changed', storyId: anId('story'), set: { outlet: null }, expects: 1 }],
  });
});

it('what is larger than the limit is refused with both sizes', () => {
  expect(stories.sizeProblem(10_000_000, 10_000_000, { kind: 'original' })).toBeNull();
  const problem = stories.sizeProblem(10_000_001, 10_000_000, { kind: 'original' });
  expect(problem?.code).toBe('too-large');
  expect(problem?.message).toContain('at most 10.0 MB');
});
