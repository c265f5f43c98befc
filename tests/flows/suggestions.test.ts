import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { perform } from '#lib/desk/perform.ts';
import { operationNamed } from '#lib/desk/operations.ts';
import { refusal } from '#lib/problem.ts';
import { fail } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';

let desk: StaffedDesk;
let text = 0;

beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

/** A story of its own, whose every sentence with a figure is suggested. */
async function aStory() {
  const { checker } = desk.people;
  text += 1;
  const words = `Harbour ${text} is shut\n\nIt cost 30 million. It held 40 ships.\n\nNobody was there.`;
  const opened = await desk.done(checker, 'import-story', { text: words });
  const storyId = opened.story.id;
  const draftId = opened.draft.id;
  const standing = async () =>
    (await desk.done(checker, 'read-suggestions', { storyId })).suggestions.filter(
      ({ finder }) => finder === 'figure',
    );
  return { checker, storyId, draftId, opened, standing };
}

let on: Awaited<ReturnType<typeof aStory>>;
beforeEach(async () => {
  on = await aStory();
});

function fingerprintsOf(suggestions: readonly { readonly fingerprint: string }[]) {
  return suggestions.map(({ fingerprint }) => fingerprint);
}

test('a story is read as it is opened, and what stands there is suggested', async () => {
  expect(on.opened.unread).toBeNull();
  expect((await on.standing()).length).toBeGreaterThanOrEqual(2);
  const kept = await desk.storage.store.keptReading(on.draftId);
  expect(kept?.sentences).toBe(4);
  const { events } = await desk.done(on.checker, 'read-events', { storyId: on.storyId });
  expect(events.map(({ kind }) => kind)).toContain('draft.read');
});

test('an accepted suggestion is a claim, is offered no more, and stands again once that is taken back', async () => {
  const { checker, storyId, draftId } = on;
  const before = await on.standing();
  const [fingerprint = ''] = fingerprintsOf(before);
  const about = { storyId, draftId, fingerprints: [fingerprint] };
  const made = await desk.done(checker, 'accept-suggestions', about);
  expect(made.claims).toMatchObject([{ kind: 'figure', state: 'open', number: 1 }]);
  expect(fingerprintsOf(await on.standing())).not.toContain(fingerprint);

  const back = { storyId, decisionIds: made.decisionIds, reason: 'A slip.' };
  const restored = await desk.done(checker, 'restore-suggestions', back);
  expect(restored.claims).toMatchObject([{ state: 'withdrawn', withdrawnReason: 'A slip.' }]);
  expect(fingerprintsOf(await on.standing())).toEqual(fingerprintsOf(before));
  expect((await desk.done(checker, 'restore-suggestions', back)).restored).toEqual([]);
});

test('an acceptance is not taken back once somebody worked on the claim', async () => {
  const { checker, storyId, draftId } = on;
  const fingerprints = fingerprintsOf(await on.standing()).slice(0, 1);
  const made = await desk.done(checker, 'accept-suggestions', { storyId, draftId, fingerprints });
  const [claim] = made.claims;
  if (claim === undefined) throw new Error('A claim was made.');
  await desk.done(checker, 'change-claim', { claimId: claim.id, expects: 1, priority: 'low' });
  const back = { storyId, decisionIds: made.decisionIds, reason: 'A slip.' };
  expect(await desk.ask(checker, 'restore-suggestions', back)).toMatchObject({
    problem: { code: 'policy', message: expect.stringContaining('Claim 1') as string },
  });
});

test('what was dismissed is offered no more, for a reason or for none; several go at once', async () => {
  const { checker, storyId, draftId } = on;
  const fingerprints = fingerprintsOf(await on.standing());
  const about = { storyId, draftId, fingerprints, reason: 'Both are public.' };
  const { decisionIds } = await desk.done(checker, 'dismiss-suggestions', about);
  expect(decisionIds).toHaveLength(fingerprints.length);
  expect(await on.standing()).toEqual([]);
  const again = await desk.done(checker, 'dismiss-suggestions', about);
  expect([again.decisionIds, again.already]).toEqual([[], fingerprints]);
});

test('a colleague who decided first is named; among several theirs are passed over', async () => {
  const { checker, storyId, draftId } = on;
  const [first = '', second = ''] = fingerprintsOf(await on.standing());
  const about = { storyId, draftId };
  await desk.done(COMMAND_LINE, 'dismiss-suggestions', { ...about, fingerprints: [first] });
  const late = await desk.ask(checker, 'accept-suggestions', { ...about, fingerprints: [first] });
  expect(late).toMatchObject({
    problem: { code: 'taken', message: expect.stringContaining('command line') as string },
  });
  const both = { ...about, fingerprints: [first, second] };
  const made = await desk.done(checker, 'accept-suggestions', both);
  expect([made.claims.length, made.already]).toEqual([1, [first]]);
});

test('an act that is sent twice is done once', async () => {
  const { checker, storyId, draftId } = on;
  const fingerprints = fingerprintsOf(await on.standing());
  const operation: AnyOperation = operationNamed('accept-suggestions');
  const input = { storyId, draftId, fingerprints };
  const send = () => perform(operation, desk.parts, checker, input, { requestKey: 'once-only-1' });
  expect(await send()).toMatchObject({ ok: true });
  expect(await send()).toMatchObject({
    problem: { code: 'taken', doneAs: expect.any(Number) as number },
  });
  const { claims } = await desk.done(checker, 'read-marks', { storyId });
  expect(claims).toHaveLength(fingerprints.length);
});

test('a suggestion no reading makes, and one of another draft, are refused', async () => {
  const { checker, storyId, draftId } = on;
  const fingerprints = ['0'.repeat(32)];
  const gone = await desk.ask(checker, 'accept-suggestions', { storyId, draftId, fingerprints });
  expect(gone).toMatchObject({ problem: { code: 'not-found' } });
  const elsewhere = { storyId, draftId: desk.draft.id, fingerprints };
  const stale = await desk.ask(checker, 'dismiss-suggestions', elsewhere);
  expect(stale).toMatchObject({ problem: { code: 'stale' } });
});

test('a draft that could not be read is opened all the same, and read when somebody asks again', async () => {
  const { readDraft } = desk.parts;
  const tooLong = fail(refusal('unavailable', say('reading-takes-too-long', { seconds: 30 })));
  const limping = { ...desk.parts, readDraft: () => Promise.resolve(tooLong) };
  const { checker } = desk.people;
  const importing = operationNamed('import-story');
  const answer = await perform(importing, limping, checker, { text: 'It cost 30 million.' });
  if (!answer.ok) throw new Error(answer.problem.message);
  expect(answer.value.unread).toContain('30 s');
  const { id: storyId } = answer.value.story;
  const unread = await desk.done(checker, 'read-suggestions', { storyId });
  expect(unread).toMatchObject({ isRead: false, suggestions: [] });
  const again = await perform(operationNamed('keep-reading'), limping, checker, { storyId });
  expect(again).toMatchObject({ problem: { code: 'unavailable' } });

  expect(desk.parts.readDraft).toBe(readDraft);
  const { reading } = await desk.done(checker, 'keep-reading', { storyId });
  expect(reading.sentences).toBe(1);
  expect(await desk.done(checker, 'read-suggestions', { storyId })).toMatchObject({ isRead: true });
});

test('a reading of another format counts as none and is made anew', async () => {
  const { checker, storyId, draftId } = on;
  const kept = await desk.storage.store.keptReading(draftId);
  if (kept === null) throw new Error('The draft was read.');
  const committed = await desk.storage.store.commit({
    actor: COMMAND_LINE,
    operation: 'keep-reading',
    at: desk.parts.now(),
    changes: [{ kind: 'draft.read', storyId, reading: { ...kept, format: 99 }, json: '{}' }],
  });
  expect(committed.ok).toBe(true);
  expect(await desk.done(checker, 'read-suggestions', { storyId })).toMatchObject({
    isRead: false,
  });
  await desk.done(checker, 'keep-reading', { storyId });
  expect((await on.standing()).length).toBeGreaterThanOrEqual(2);
});

test('an administrator sees what each finder’s suggestions came to', async () => {
  const { checker, storyId, draftId } = on;
  const figure = async () => {
    const { finders } = await desk.done(desk.people.admin, 'read-finder-figures', {});
    return (
      finders.find(({ finder }) => finder === 'figure') ?? {
        accepted: 0,
        edited: 0,
        dismissed: 0,
        open: 0,
      }
    );
  };
  const before = await figure();
  const [first = '', second = ''] = fingerprintsOf(await on.standing());
  const about = { storyId, draftId };
  await desk.done(checker, 'accept-suggestions', { ...about, fingerprints: [first] });
  await desk.done(checker, 'dismiss-suggestions', { ...about, fingerprints: [second] });
  expect(await figure()).toMatchObject({
    accepted: before.accepted + 1,
    edited: before.edited,
    dismissed: before.dismissed + 1,
    open: before.open - 2,
  });
});
