import { expect, test } from 'vitest';
import type { Change } from '#lib/store/change.ts';
import type { Storage } from '#db/open.ts';
import {
  aBatch,
  aClaim,
  aDecision,
  aDismissal,
  aLink,
  aMember,
  aPerson,
  aRemark,
  aStory,
  aThread,
  aVerdict,
  anId,
  discussing,
  joining,
  marking,
  opening,
  withdrawing,
} from '#tests/fixtures/builders.ts';
import { aSecondReading, aSecondVerdict, aSettlement } from '#tests/fixtures/second-readings.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';

/** What the store answers to one change: `kept`, or the code of the refusal. */
async function answerTo(storage: Storage, ...changes: Change[]): Promise<string> {
  const answer = await storage.store.commit(aBatch(changes));
  return answer.ok ? 'kept' : answer.problem.code;
}

/** A story with a marked claim. */
async function aStorageWithClaim() {
  const storage = await aStorage();
  const story = aStory();
  const claim = aClaim(story);
  await kept(storage, opening(story), marking(claim));
  return { storage, story, claim };
}

test('of two who decide on one suggestion at once the second is told who was first; taken back, it is open again', async () => {
  const { storage, story, claim } = await aStorageWithClaim();
  const first = aDecision(story, { createdByName: 'Lena Hoffmann' });
  const second = aDecision(story, { decision: 'accepted', claimId: claim.id });
  const changes = [
    { kind: 'suggestion.dismissed', decision: first },
    { kind: 'suggestion.accepted', decision: second },
  ] as const;
  const answers = await Promise.all(
    changes.map((change) => storage.store.commit(aBatch([change]))),
  );
  expect(answers).toMatchObject([
    { ok: true },
    { problem: { code: 'taken', message: expect.stringContaining('Lena Hoffmann') as string } },
  ]);
  const back = { kind: 'suggestion.restored', decisionId: first.id, expects: 1 } as const;
  expect(await answerTo(storage, back)).toBe('kept');
  expect(await answerTo(storage, { ...back, expects: 2 })).toBe('stale');
  expect(await storage.store.decisionsOf(story.id)).toEqual([]);
  expect(await answerTo(storage, changes[1])).toBe('kept');
  const [standing] = await storage.store.decisionsOf(story.id);
  expect(standing).toMatchObject({ id: second.id, claimId: claim.id });
});

test('of two who dismiss one sentence at once the second is told who was first; taken back, it is free again', async () => {
  const { storage, story } = await aStorageWithClaim();
  const [first, second] = [
    aDismissal(story, { createdByName: 'Lena Hoffmann' }),
    aDismissal(story),
  ];
  const add = (dismissal: typeof first) => ({ kind: 'dismissal.added', dismissal }) as const;
  const answers = await Promise.all(
    [first, second].map((each) => storage.store.commit(aBatch([add(each)]))),
  );
  expect(answers).toMatchObject([
    { ok: true },
    { problem: { code: 'taken', message: expect.stringContaining('Lena Hoffmann') as string } },
  ]);
  const back = { kind: 'dismissal.withdrawn', dismissalId: first.id, expects: 1 } as const;
  expect(await answerTo(storage, back)).toBe('kept');
  expect(await answerTo(storage, { ...back, expects: 2 })).toBe('stale');
  expect(await storage.store.dismissalsIn(story.draftId)).toEqual([]);
  expect(await answerTo(storage, add(second))).toBe('kept');
  const [standing] = await storage.store.dismissalsIn(story.draftId);
  expect(second).toMatchObject(standing ?? {});
  expect(standing?.id).toBe(second.id);
});

test('two claims are linked once, while both are open, and unlinked at the version that was read', async () => {
  const { storage, story, claim } = await aStorageWithClaim();
  const [second, third] = [aClaim(story), aClaim(story)];
  await kept(storage, marking(second), marking(third));
  const link = aLink(claim, second);
  const linked = (made: typeof link) => answerTo(storage, { kind: 'claim.linked', link: made });
  expect(await linked(link)).toBe('kept');
  expect(await linked(aLink(claim, second, { kind: 'same-as' }))).toBe('taken');
  await kept(storage, withdrawing(third));
  expect(await linked(aLink(claim, third))).toBe('stale');
  expect(await linked(aLink(claim, aClaim(story)))).toBe('not-found');
  const unlinked = (expects: number) =>
    answerTo(storage, { kind: 'claim.unlinked', linkId: link.id, expects });
  expect(await unlinked(2)).toBe('stale');
  expect(await unlinked(1)).toBe('kept');
  expect(await unlinked(2)).toBe('stale');
  expect(await linked(aLink(claim, second, { kind: 'same-as' }))).toBe('kept');
});

/** A story with a claim and somebody to read it, ready to be asked. */
async function aStorageWithReader() {
  const { storage, story, claim } = await aStorageWithClaim();
  const reader = aPerson();
  await kept(storage, joining(reader));
  const asked = (reading: ReturnType<typeof aSecondReading>) =>
    answerTo(storage, { kind: 'second-reading.asked', reading });
  return { storage, story, claim, reader, asked };
}

test('a second reading is not asked of whoever judged or reads the claim by now, nor of what is gone', async () => {
  const { storage, story, claim, reader, asked } = await aStorageWithReader();
  const judged = aClaim(story);
  const verdict = aVerdict(judged, { recordedBy: reader.id });
  await kept(storage, marking(judged), { kind: 'verdict.recorded', verdict, expects: 1 });
  expect(await asked(aSecondReading([claim, judged], reader))).toBe('policy');
  expect(await asked(aSecondReading([claim, aClaim(story)], reader))).toBe('not-found');
  expect(await asked(aSecondReading([claim], aPerson()))).toBe('not-found');
  const reading = aSecondReading([claim], reader);
  const answers = await Promise.all([asked(reading), asked(aSecondReading([claim], reader))]);
  expect(answers).toEqual(['kept', 'taken']);
  expect(await storage.store.claimsHiddenFrom(reader.id)).toEqual([claim.id]);
  const gone = aClaim(story);
  await kept(storage, marking(gone), withdrawing(gone));
  expect(await asked(aSecondReading([gone], reader))).toBe('stale');
});

test('a second reading of five hundred claims is kept in their order', async () => {
  const { storage, story, reader, asked } = await aStorageWithReader();
  const [first, ...more] = Array.from({ length: 500 }, () => aClaim(story));
  if (first === undefined) throw new Error('Five hundred.');
  await kept(storage, ...[first, ...more].map(marking));
  const reading = aSecondReading([first, ...more.toReversed()], reader);
  expect(await asked(reading)).toBe('kept');
  expect(await storage.store.secondReading(reading.id)).toEqual(reading);
  expect((await storage.store.claimsHiddenFrom(reader.id)).length).toBe(500);
});

test('what passes meanwhile ends a second reading: nothing is judged, handed in or settled beside it', async () => {
  const { storage, story, claim, reader, asked } = await aStorageWithReader();
  const reading = aSecondReading([claim], reader);
  const readingId = reading.id;
  const outside = aClaim(story);
  await kept(storage, marking(outside));
  await asked(reading);
  const judge = (of = claim, set = {}) =>
    answerTo(storage, {
      kind: 'second-verdict.recorded',
      verdict: aSecondVerdict(reading, of, set),
    });
  const give = (expects: number) =>
    answerTo(storage, { kind: 'second-reading.given', readingId, leftOut: [], expects });
  const settle = (expects: number) =>
    answerTo(storage, {
      kind: 'difference.settled',
      settlement: aSettlement(reading, claim),
      expects,
    });
  expect(await judge(outside)).toBe('stale');
  expect(await judge(claim, { recordedBy: aPerson().id })).toBe('stale');
  expect(await judge(claim, { draftId: anId('draft') })).toBe('stale');
  expect(await settle(1)).toBe('stale');
  expect(await judge()).toBe('kept');
  expect(await give(2)).toBe('stale');
  expect(await give(1)).toBe('kept');
  expect(await give(2)).toBe('stale');
  expect(await judge()).toBe('stale');
  const taking = {
    kind: 'second-reading.withdrawn',
    readingId,
    reason: 'Late.',
    expects: 2,
  } as const;
  expect(await answerTo(storage, taking)).toBe('stale');
  expect(await storage.store.claimsHiddenFrom(reader.id)).toEqual([]);
  expect(await settle(2)).toBe('stale');
  expect(await Promise.all([settle(1), settle(1)])).toEqual(['kept', 'taken']);
});

test('the first verdicts of a second reading are those from before it was handed in', async () => {
  const { storage, claim, reader, asked } = await aStorageWithReader();
  const reading = aSecondReading([claim], reader);
  const before = aVerdict(claim, { value: 'unverified' });
  const after = aVerdict(claim, { value: 'corroborated' });
  await asked(reading);
  await kept(storage, { kind: 'verdict.recorded', verdict: before, expects: 1 });
  await kept(storage, {
    kind: 'second-reading.given',
    readingId: reading.id,
    leftOut: [],
    expects: 1,
  });
  await kept(storage, { kind: 'verdict.recorded', verdict: after, expects: 2 });
  expect((await storage.store.matterOfReading(reading.id)).firsts).toEqual([before]);
});

test('a thread is resolved only by whoever read all of it, and takes no remark while it is', async () => {
  const { storage, claim } = await aStorageWithClaim();
  const thread = aThread(claim);
  const resolve = (expects: number) =>
    answerTo(storage, { kind: 'thread.resolved', threadId: thread.id, expects });
  const write = () => answerTo(storage, { kind: 'remark.added', remark: aRemark(thread) });
  await kept(storage, discussing(thread, aRemark(thread)));
  expect(await Promise.all([write(), write()])).toEqual(['kept', 'kept']);
  expect(await resolve(1)).toBe('stale');
  expect(await resolve(3)).toBe('kept');
  expect(await resolve(4)).toBe('stale');
  expect(await write()).toBe('stale');
  expect(await storage.store.thread(thread.id)).toMatchObject({ state: 'resolved', version: 4 });
  await kept(
    storage,
    { kind: 'thread.reopened', threadId: thread.id, expects: 4 },
    { kind: 'remark.added', remark: aRemark(thread) },
  );
  const reopened = await storage.store.thread(thread.id);
  expect(reopened).toMatchObject({ state: 'open', version: 6 });
  expect(reopened?.remarks).toHaveLength(4);
});

test('whom a change tells is kept with it or not at all', async () => {
  const { storage, story, claim } = await aStorageWithClaim();
  const person = aPerson();
  await kept(storage, joining(person));
  const tells = [{ personId: person.id, kind: 'assigned', threadId: null }] as const;
  const assign = (expects: number) =>
    answerTo(storage, {
      kind: 'claim.changed',
      claimId: claim.id,
      set: { assigneeId: person.id },
      expects,
      tells,
    });
  const unread = () => storage.store.unreadNotices(person.id, { kind: 'all' });
  expect(await assign(7)).toBe('stale');
  expect(await unread()).toBe(0);
  expect(await assign(1)).toBe('kept');
  expect(await unread()).toBe(1);
  const { number } = await storage.store.head();
  const page = await storage.store.notices({ limit: 9, show: 'unread' }, person.id, {
    kind: 'member',
    personId: person.id,
  });
  expect(page.items).toEqual([]);
  await kept(storage, { kind: 'member.added', member: aMember(story, person) });
  const seen = await storage.store.notices({ limit: 9, show: 'unread' }, person.id, {
    kind: 'member',
    personId: person.id,
  });
  expect(seen.items.map(({ notice, event }) => [notice.number, event.kind])).toEqual([
    [number, 'claim.changed'],
  ]);
});
