import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMAND_LINE, STORY_TEXT, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { anId, spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

async function mark(words: string) {
  const { story, draft, people } = desk;
  const spans = [spanOf(draft, words)];
  const marking = { storyId: story.id, draftId: draft.id, spans };
  return (await desk.done(people.checker, 'mark-claim', marking)).claim;
}

it('each of two linked claims shows the other, its history tells of it, and both pages hear of it', async () => {
  const { people, claim, story } = desk;
  const { checker, viewer } = people;
  const other = await mark('3.2 million');
  const { number: before } = await desk.storage.store.head();
  const { link } = await desk.done(checker, 'link-claims', {
    claimId: other.id,
    otherId: claim.id,
    kind: 'conflicts-with',
    note: 'Two figures for one thing.',
  });

  for (const [here, there] of [
    [claim, other],
    [other, claim],
  ] as const) {
    const read = await desk.done(viewer, 'read-claim', { claimId: here.id });
    expect(read.links).toMatchObject([
      {
        link: { id: link.id, kind: 'conflicts-with' },
        other: { id: there.id, number: there.number },
      },
    ]);
    const { events } = await desk.done(viewer, 'read-claim-history', { claimId: here.id });
    expect(events.at(-1)?.sentence).toBe(
      'Mara Lindqvist linked two claims as in conflict with each other: Two figures for one thing.',
    );
  }
  const { events } = await desk.done(viewer, 'read-events', { storyId: story.id, after: before });
  expect(events.map((event) => event.claimIds.toSorted())).toEqual([
    [claim.id, other.id].toSorted(),
  ]);
  expect((await desk.done(viewer, 'read-marks', { storyId: story.id })).links).toEqual([link]);

  await desk.done(checker, 'unlink-claims', { linkId: link.id, expects: link.version });
  expect((await desk.done(viewer, 'read-claim', { claimId: claim.id })).links).toEqual([]);
  expect((await desk.done(viewer, 'read-marks', { storyId: story.id })).links).toEqual([]);
  for (const { id: claimId } of [claim, other]) {
    const told = await desk.done(viewer, 'read-claim-history', { claimId });
    expect(told.events.map((event) => event.kind).slice(-2)).toEqual([
      'claim.linked',
      'claim.unlinked',
    ]);
    const first = await desk.done(viewer, 'read-claim-history', { claimId, limit: 1 });
    expect(first.events).toHaveLength(1);
    expect(first.events).toEqual(told.events.slice(0, 1));
  }
});

it('a pair is linked once, also by two at the same moment, and anew after it was unlinked', async () => {
  const { people, claim } = desk;
  const other = await mark('The port authority');
  const linking = { claimId: claim.id, otherId: other.id, kind: 'same-as' } as const;
  const answers = await Promise.all([
    desk.ask(people.checker, 'link-claims', linking),
    desk.ask(people.editor, 'link-claims', { ...linking, claimId: other.id, otherId: claim.id }),
  ]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  const refused = answers.find((answer) => !answer.ok);
  expect(refused).toMatchObject({ problem: { code: 'taken' } });
  const [kept] = answers.flatMap((answer) => (answer.ok ? [answer.value.link] : []));
  if (kept === undefined) throw new Error('One link was kept.');
  const taken = await desk.ask(people.checker, 'link-claims', {
    ...linking,
    kind: 'conflicts-with',
  });
  expect(taken.ok ? '' : taken.problem.message).toBe(
    `Claim ${claim.number} is linked as the same as claim ${other.number} already. To link them otherwise, take that link away first.`,
  );
  const taking = { linkId: kept.id, expects: kept.version };
  await desk.done(people.checker, 'unlink-claims', taking);
  expect(await desk.ask(people.checker, 'unlink-claims', taking)).toMatchObject({
    problem: { code: 'policy' },
  });
  await desk.done(people.checker, 'link-claims', { ...linking, kind: 'conflicts-with' });
});

it('a claim of a story one is not on is not found, and one of another story not linked', async () => {
  const { people, claim } = desk;
  const { story } = await desk.done(COMMAND_LINE, 'import-story', { text: STORY_TEXT });
  const { draft } = await desk.done(COMMAND_LINE, 'read-story', { storyId: story.id });
  const marking = { storyId: story.id, draftId: draft.id, spans: [spanOf(draft, '3.2 million')] };
  const { claim: foreign } = await desk.done(COMMAND_LINE, 'mark-claim', marking);
  const linking = { claimId: claim.id, otherId: foreign.id, kind: 'same-as' } as const;
  const absent = { ...linking, otherId: anId('claim', 31) };
  const hidden = await desk.ask(people.checker, 'link-claims', linking);
  expect(hidden).toEqual(await desk.ask(people.checker, 'link-claims', absent));
  expect(hidden).toMatchObject({ problem: { code: 'not-found' } });
  expect(await desk.ask(COMMAND_LINE, 'link-claims', linking)).toMatchObject({
    problem: { code: 'invalid' },
  });
});

it('the record of links holds', async () => {
  expect(await desk.done(desk.people.admin, 'verify-record', {})).toMatchObject({ holds: true });
});
