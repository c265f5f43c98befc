import { expect, test } from 'vitest';
import { VOIDS } from '#lib/review/voiding.ts';
import type { ChangeKind } from '#lib/store/change.ts';
import { anId } from '#tests/fixtures/builders.ts';
import { aMark, aNewSignOff } from '#tests/fixtures/sign-offs.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';
import { ORDER, everyChange, makeOne } from '#tests/db/every-change.ts';
import { REVIEW_ORDER } from '#tests/db/review-changes.ts';

/** These reach a story only by a source whose identity somebody is named on: see tests/flows/who-knows.test.ts. */
const OF_WHO_KNOWS: ReadonlySet<ChangeKind> = new Set(['person.changed', 'member.removed']);

const OF_REVIEW: ReadonlySet<ChangeKind> = new Set(REVIEW_ORDER);

test('every kind of change that touches what was signed makes the sign-off void in its own batch, and no other does', async () => {
  const storage = await aStorage();
  const all = everyChange();
  await kept(storage, all.made['person.joined'], ...all.others);
  const seen: ChangeKind[] = [];
  let isOpened = false;
  for (const kind of ORDER.slice(1)) {
    if (OF_REVIEW.has(kind)) continue;
    const standing = isOpened ? await signed() : null;
    const before = (await storage.store.head()).number;
    await makeOne(storage, all, kind);
    isOpened ||= kind === 'story.opened';
    if (standing === null) continue;
    // The last event of the kind: making one may need another one first, which is made in a batch of its own.
    const events = await storage.store.events({ after: before, limit: 100 });
    const voided = events.filter((event) => event.kind === 'sign-off.voided');
    const isFromBefore = events[0]?.kind !== kind && VOIDS[events[0]?.kind as ChangeKind];
    expect([kind, voided.length]).toEqual([
      kind,
      (VOIDS[kind] && !OF_WHO_KNOWS.has(kind)) || isFromBefore ? 1 : 0,
    ]);
    const state = (await storage.store.signOff(standing))?.state;
    expect([kind, state]).toEqual([kind, voided.length === 1 ? 'void' : 'holds']);
    if (voided.length === 1) {
      const [event] = voided;
      expect(event?.after).toMatchObject({
        voided: { eventNumber: (event?.number ?? 0) - 1 },
      });
    }
    seen.push(kind);
  }
  expect(seen).toHaveLength(ORDER.length - REVIEW_ORDER.length - 2);
  expect(seen.filter((kind) => VOIDS[kind]).length).toBeGreaterThan(25);
  expect(await storage.verifyRecord()).toMatchObject({ holds: true });

  /** A sign-off of the story that holds: the one that stands, or a new one. */
  async function signed() {
    const { store } = storage;
    const [newest] = await store.signOffs(all.story.id);
    if (newest?.state === 'holds') return newest.id;
    const id = anId('sign-off');
    const mark = aMark({ personId: all.admin.id });
    const signOff = aNewSignOff({ id, storyId: all.story.id, marks: [mark] });
    await kept(storage, { kind: 'sign-off.begun', signOff, findings: '[]', upTo: 1_000_000 });
    return id;
  }
});

test('a late change takes a signed-off story back into review and tells the signers, in the order of the record', async () => {
  const storage = await aStorage();
  const all = everyChange();
  const { made, review, story, admin, person, claim } = all;
  await kept(storage, made['person.joined'], ...all.others);
  await kept(storage, made['story.opened'], made['member.added'], made['claim.marked']);
  await kept(storage, review['story.sent-to-review'], review['sign-off.begun']);
  await kept(storage, review['sign-off.joined'], {
    ...review['story.signed-off'],
    from: 'in-review',
  });

  const { events } = await kept(storage, made['claim.changed']);
  expect(events.map(({ kind }) => kind)).toEqual([
    'claim.changed',
    'sign-off.voided',
    'story.back-in-review',
  ]);
  expect(await storage.store.story(story.id)).toMatchObject({ status: 'in-review' });
  expect(await storage.store.signOffs(story.id)).toMatchObject([
    {
      state: 'void',
      marks: [{ personId: admin.id }, { personId: person.id }],
      voided: { because: 'claim.changed', eventNumber: events[0]?.number },
    },
  ]);
  expect(await storage.store.unreadNotices(admin.id, { kind: 'all' })).toBe(1);
  expect(claim.storyId).toBe(story.id);
});

test('a published story stays published when its sign-off becomes void', async () => {
  const storage = await aStorage();
  const { made, review, story, others } = everyChange();
  await kept(storage, made['person.joined'], ...others);
  await kept(storage, made['story.opened'], made['claim.marked'], review['sign-off.begun']);
  await kept(storage, { ...review['story.published'], from: 'open' });
  const { events } = await kept(storage, made['claim.changed']);
  expect(events.map(({ kind }) => kind)).toEqual(['claim.changed', 'sign-off.voided']);
  expect(await storage.store.story(story.id)).toMatchObject({ status: 'published' });
});

test('nobody signs what was touched since they looked, nor beside a sign-off that stands', async () => {
  const storage = await aStorage();
  const { made, review, others } = everyChange();
  await kept(storage, made['person.joined'], ...others);
  await kept(storage, made['story.opened'], made['claim.marked']);
  const { number } = await storage.store.head();
  const commit = (upTo: number) =>
    storage.store.commit({
      actor: { kind: 'command-line', name: 'command line' },
      operation: 'sign-off',
      at: '2026-11-02T12:00:00.000Z',
      changes: [{ ...review['sign-off.begun'], upTo }],
    });
  expect(await commit(number - 1)).toMatchObject({ ok: false, problem: { code: 'stale' } });
  expect(await commit(number)).toMatchObject({ ok: true });
  expect(await commit(number)).toMatchObject({ ok: false, problem: { code: 'stale' } });
});
