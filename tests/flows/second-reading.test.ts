import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Claim } from '#lib/claim/claim.ts';
import type { VerdictValue } from '#lib/claim/standing.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import { type PersonActor, type StaffedDesk, aDesk, actorOf } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';
import * as scene from '#tests/flows/scene.ts';

let desk: StaffedDesk;
let reader: PersonActor;

beforeAll(async () => {
  desk = await aDesk();
  const on = { desk, storyId: desk.story.id, draft: desk.draft };
  const person = await scene.newPerson(on);
  await desk.done(desk.people.admin, 'add-member', {
    storyId: desk.story.id,
    personId: person.id,
  });
  reader = actorOf(person);
});
afterAll(() => desk.remove());

async function mark(words: string): Promise<Claim> {
  const { story, draft, people } = desk;
  const spans = [spanOf(draft, words)];
  const marking = { storyId: story.id, draftId: draft.id, spans };
  return (await desk.done(people.checker, 'mark-claim', marking)).claim;
}

async function judge(claim: Claim, axis: 'attribution' | 'content', value: VerdictValue) {
  const answer = await desk.done(desk.people.checker, 'record-verdict', {
    claimId: claim.id,
    expects: claim.version,
    draftId: claim.draftId,
    axis,
    value,
    disputedReason: value === 'disputed' ? 'refuted' : null,
    justification: `The checker’s reason on the ${axis}.`,
  });
  return answer.claim;
}

it('an editor asks, a checker judges blind, both are laid side by side, and each difference is settled', async () => {
  const { people, story } = desk;
  const alike = await judge(
    await judge(await mark('3.2 million'), 'attribution', 'corroborated'),
    'content',
    'unverified',
  );
  const apart = await judge(
    await judge(await mark('in an afternoon'), 'attribution', 'unverified'),
    'content',
    'disputed',
  );
  const claimIds = [apart.id, alike.id];
  const asked = await desk.done(people.editor, 'ask-second-reading', {
    storyId: story.id,
    claimIds,
    readerId: reader.personId,
    note: 'Look at the units.',
  });
  expect(asked).toMatchObject({ standing: 'open', judged: 0, differences: 0 });
  const readingId = asked.reading.id;

  const second = async (claim: Claim, axis: 'attribution' | 'content', value: VerdictValue) =>
    desk.done(reader, 'record-second-verdict', {
      readingId,
      claimId: claim.id,
      draftId: claim.draftId,
      axis,
      value,
      justification: `The reader’s reason on the ${axis}.`,
    });
  const giving = { readingId, expects: asked.reading.version };
  expect(await desk.ask(reader, 'give-second-reading', giving)).toMatchObject({
    problem: { code: 'policy' },
  });
  await second(alike, 'attribution', 'corroborated');
  await second(alike, 'content', 'unverified');
  await second(apart, 'attribution', 'corroborated');
  await second(apart, 'attribution', 'unverified');
  await second(apart, 'content', 'corroborated');

  // Nobody but the reader sees what was judged before it is handed in, and the claims stay as they were.
  const { rows: editorsView } = await desk.done(people.editor, 'read-second-reading', {
    readingId,
  });
  expect(editorsView.flatMap((row) => [row.content.second, row.attribution.second])).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const own = await desk.done(reader, 'read-second-reading', { readingId });
  expect(own.rows.map((row) => row.content.second?.value).toSorted()).toEqual([
    'corroborated',
    'unverified',
  ]);
  expect(own.rows.flatMap((row) => [row.content.first, row.attribution.first])).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(own.agreement).toBeNull();
  const { claim: untouched } = await desk.done(people.viewer, 'read-claim', { claimId: apart.id });
  expect(untouched).toEqual(apart);

  const given = await desk.done(reader, 'give-second-reading', giving);
  expect(given).toMatchObject({ standing: 'given', judged: 2 });
  const compared = await desk.done(people.editor, 'read-second-reading', { readingId });
  expect(compared.summary).toMatchObject({ standing: 'given', differences: 1 });
  expect(compared.rows[0]).toMatchObject({
    claim: { id: apart.id },
    attribution: { differs: false },
    content: {
      first: { value: 'disputed', justification: 'The checker’s reason on the content.' },
      second: { value: 'corroborated', justification: 'The reader’s reason on the content.' },
      differs: true,
    },
  });
  expect(compared.agreement).toMatchObject({
    attribution: { judgedTwice: 2, raw: 1, alpha: 1 },
    content: { judgedTwice: 2, raw: 0.5 },
    together: { judgedTwice: 4, raw: 0.75 },
  });

  const settling = { readingId, claimId: apart.id, axis: 'content' } as const;
  const stale = { ...settling, keeps: 'second', expects: apart.version - 1 } as const;
  expect(await desk.ask(people.editor, 'settle-difference', stale)).toMatchObject({
    problem: { code: 'stale' },
  });
  const settled = await desk.done(people.editor, 'settle-difference', {
    ...stale,
    expects: apart.version,
  });
  expect(settled).toMatchObject({ standing: 'settled', differences: 0 });
  const after = await desk.done(people.viewer, 'read-claim', { claimId: apart.id });
  expect(after.claim.verdicts).toEqual({ attribution: 'unverified', content: 'corroborated' });
  expect(after.verdicts.at(-1)).toMatchObject({
    recordedByName: 'Edith Moreau',
    justification: 'The reader’s reason on the content.',
  });
  expect(
    await desk.ask(people.editor, 'settle-difference', { ...stale, expects: apart.version + 1 }),
  ).toMatchObject({ problem: { code: 'taken' } });
  const { readings } = await desk.done(people.checker, 'list-second-readings', {
    storyId: story.id,
  });
  expect(readings).toEqual([settled]);
});

it.each([
  ['first', {}, { attribution: null, content: 'disputed' }, 'Mara Lindqvist'],
  [
    'third',
    { value: 'unverified', justification: 'Both missed the annex.' },
    { attribution: null, content: 'unverified' },
    'Edith Moreau',
  ],
] as const)('keeping the %s leaves the claim as it says', async (keeps, set, verdicts, by) => {
  const { people, story } = desk;
  const claim = await judge(await mark('until March'), 'content', 'disputed');
  const { reading } = await desk.done(people.editor, 'ask-second-reading', {
    storyId: story.id,
    claimIds: [claim.id],
    readerId: reader.personId,
  });
  const readingId = reading.id;
  await desk.done(reader, 'record-second-verdict', {
    readingId,
    claimId: claim.id,
    draftId: claim.draftId,
    axis: 'content',
    value: 'corroborated',
    justification: 'The minutes say so.',
  });
  const leftOut = [{ claimId: claim.id, reason: 'Nobody says who said it.' }];
  await desk.done(reader, 'give-second-reading', { readingId, expects: 1, leftOut });
  const settling = { readingId, claimId: claim.id, axis: 'content', keeps } as const;
  const hollow = await desk.ask(people.editor, 'settle-difference', {
    ...settling,
    expects: claim.version,
    ...(keeps === 'third' ? {} : { value: 'unverified' }),
  });
  expect(hollow).toMatchObject({ problem: { code: 'invalid' } });
  await desk.done(people.editor, 'settle-difference', {
    ...settling,
    expects: claim.version,
    ...set,
  });
  const after = await desk.done(people.viewer, 'read-claim', { claimId: claim.id });
  expect(after.claim.verdicts).toEqual(verdicts);
  expect(after.verdicts.at(-1)?.recordedByName).toBe(by);
});

it('the record tells each step, and holds', async () => {
  const { events } = await desk.done(desk.people.viewer, 'read-events', {
    storyId: desk.story.id,
  });
  const told = events.map((event) => event.sentence);
  expect(told).toContain(`Edith Moreau asked ${reader.name} for a second reading of 2 claims.`);
  expect(told).toContain(`${reader.name} judged the claim in a second reading.`);
  expect(told).toContain(`${reader.name} handed in the second reading of 2 claims.`);
  expect(told).toContain(
    'Edith Moreau settled the difference on the content: the second verdict is taken.',
  );
  expect(await desk.done(desk.people.admin, 'verify-record', {})).toMatchObject({ holds: true });
});

it('a second reading that is taken back shows the first verdicts again and takes no more', async () => {
  const { people, story } = desk;
  const claim = await judge(await mark('the ministry'), 'content', 'disputed');
  const { reading } = await desk.done(people.editor, 'ask-second-reading', {
    storyId: story.id,
    claimIds: [claim.id],
    readerId: reader.personId,
  });
  const seen = async (): Promise<AnswerOf<'read-claim'>> =>
    desk.done(reader, 'read-claim', { claimId: claim.id });
  expect((await seen()).claim.verdicts.content).toBeNull();
  const taking = { readingId: reading.id, expects: 1, reason: 'The story was cut.' };
  await desk.done(people.editor, 'withdraw-second-reading', taking);
  expect((await seen()).claim.verdicts.content).toBe('disputed');
  const refused = await desk.ask(reader, 'record-second-verdict', {
    readingId: reading.id,
    claimId: claim.id,
    draftId: claim.draftId,
    axis: 'content',
    value: 'corroborated',
    justification: 'Late.',
  });
  expect(refused.ok ? '' : refused.problem.message).toContain('The story was cut.');
});
