import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import * as scene from '#tests/flows/scene.ts';

let desk: StaffedDesk;
let on: scene.Scene;
beforeAll(async () => {
  desk = await aDesk();
  on = { desk, storyId: desk.story.id, draft: desk.draft };
});
afterAll(() => desk.remove());

it('evidence of one claim is used for another, with its kept copy and a stance of its own', async () => {
  const { checker } = desk.people;
  const known = await scene.newEvidence(on);
  const { id: claimId } = await scene.newClaim(on);
  const using = { claimId, evidenceId: known.id, stance: 'supports' } as const;
  const { evidence } = await desk.done(checker, 'reuse-evidence', using);
  expect(evidence).toEqual({
    ...known,
    id: evidence.id,
    claimId,
    stance: 'supports',
    createdAt: evidence.createdAt,
    createdBy: checker.personId,
    version: 1,
  });
  const copy = await desk.done(checker, 'read-kept-copy', { evidenceId: evidence.id });
  expect(copy).toBeDefined();

  expect(await desk.ask(checker, 'reuse-evidence', using)).toMatchObject({
    problem: { code: 'taken' },
  });
  const changing = { evidenceId: known.id, expects: 1, answer: '901 tonnes.' };
  await desk.done(checker, 'change-evidence', changing);
  const { evidence: both } = await desk.done(checker, 'read-claim', { claimId });
  expect(both.map(({ answer }) => answer)).toEqual(['900 tonnes.']);
});

it('evidence that was withdrawn is not used again, and says why', async () => {
  const { checker } = desk.people;
  const known = await scene.newEvidence(on);
  const withdrawing = { evidenceId: known.id, expects: 1, reason: 'Wrong table.' };
  await desk.done(checker, 'withdraw-evidence', withdrawing);
  const { id: claimId } = await scene.newClaim(on);
  const using = { claimId, evidenceId: known.id, stance: 'supports' } as const;
  const answer = await desk.ask(checker, 'reuse-evidence', using);
  expect(answer).toMatchObject({ problem: { code: 'policy' } });
  expect(answer.ok ? '' : answer.problem.message).toContain('Wrong table.');
});

it('evidence of another story answers as evidence that does not exist', async () => {
  const { admin } = desk.people;
  const text = 'Another story\n\nIt says 1,400 tonnes too.';
  const { story } = await desk.done(admin, 'import-story', { text });
  const { draft } = await desk.done(admin, 'read-story', { storyId: story.id });
  const elsewhere = await scene.newEvidence({ desk, storyId: story.id, draft });
  const { id: claimId } = await scene.newClaim(on);
  const using = { claimId, evidenceId: elsewhere.id, stance: 'context' } as const;
  expect(await desk.ask(admin, 'reuse-evidence', using)).toMatchObject({
    problem: { code: 'not-found' },
  });
});

it('a story’s evidence is found by its words, newest first, without what was withdrawn', async () => {
  const fresh = await aDesk();
  const there = { desk: fresh, storyId: fresh.story.id, draft: fresh.draft };
  const [first, second, gone] = [
    await scene.newEvidence(there),
    await scene.newEvidence(there),
    await scene.newEvidence(there),
  ];
  const by = fresh.people.checker;
  await fresh.done(by, 'withdraw-evidence', { evidenceId: gone.id, expects: 1, reason: 'No.' });
  const { storyId } = there;
  const ids = async (query: { words?: string; limit?: number; cursor?: string }) => {
    const page = await fresh.done(by, 'list-evidence', { storyId, ...query });
    return [page.items.map(({ id }) => id), page.nextCursor] as const;
  };
  expect(await ids({})).toEqual([[second.id, first.id], null]);
  expect(await ids({ words: 'ESTUARY survey' })).toEqual([[second.id, first.id], null]);
  expect(await ids({ words: 'nothing like it' })).toEqual([[], null]);
  const [page, cursor] = await ids({ limit: 1 });
  expect(page).toEqual([second.id]);
  expect(await ids({ limit: 1, cursor: cursor ?? '' })).toEqual([[first.id], null]);
  await fresh.remove();
});
