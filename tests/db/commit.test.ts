import { expect, test } from 'vitest';
import {
  aBatch,
  aClaim,
  aDraft,
  aStory,
  anAttribution,
  marking,
  opening,
  secondsAfterNoon,
} from '#tests/fixtures/builders.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';

test('what was committed is what is read back', async () => {
  const storage = await aStorage();
  const story = aStory();
  const draft = aDraft(story);
  const claim = aClaim(story);
  const attribution = anAttribution(claim, { cueSpans: [{ start: 62, end: 66 }] });
  await kept(storage, opening(story, draft), marking(claim), {
    kind: 'attribution.added',
    attribution,
  });

  expect(await storage.store.story(story.id)).toEqual(story);
  expect(await storage.store.draft(draft.id)).toEqual(draft);
  expect(await storage.store.claim(claim.id)).toEqual(claim);
  expect(await storage.store.claimsOf(story.id)).toEqual([claim]);
  const matter = await storage.store.matterOfClaim(claim.id);
  expect(matter.attributions).toEqual([attribution]);
});

test('when the second change of a batch is refused, nothing of the first is kept', async () => {
  const storage = await aStorage();
  const story = aStory();
  await kept(storage, opening(story));
  const before = await storage.store.head();

  const answer = await storage.store.commit(
    aBatch([
      marking(aClaim(story)),
      { kind: 'story.changed', storyId: story.id, set: { title: 'Other' }, expects: 7 },
    ]),
  );

  expect(answer).toMatchObject({ ok: false, problem: { code: 'stale' } });
  expect(await storage.store.claimsOf(story.id)).toEqual([]);
  expect(await storage.store.story(story.id)).toEqual(story);
  expect(await storage.store.head()).toEqual(before);
});

test('the second editor is told with both states, and the first one stays', async () => {
  const storage = await aStorage();
  const story = aStory();
  const claim = aClaim(story);
  await kept(storage, opening(story), marking(claim));
  const change = (restatement: string) =>
    storage.store.commit(
      aBatch([{ kind: 'claim.changed', claimId: claim.id, set: { restatement }, expects: 1 }], {
        at: secondsAfterNoon(1),
      }),
    );

  const [first, second] = await Promise.all([change('There are 40.'), change('There are 14.')]);

  expect(first.ok).toBe(true);
  const current = await storage.store.claim(claim.id);
  expect(current).toMatchObject({ restatement: 'There are 40.', version: 2 });
  expect(second).toMatchObject({
    ok: false,
    problem: { code: 'stale', states: { current, yours: { restatement: 'There are 14.' } } },
  });
});

test('of many commits that wait together, the one that is wrong fails alone', async () => {
  const storage = await aStorage();
  const story = aStory();
  await kept(storage, opening(story));
  const claims = Array.from({ length: 60 }, () => aClaim(story));
  const [lonely, ...others] = claims;
  if (lonely === undefined) throw new Error('No claim was built.');

  const answers = await Promise.all([
    ...others.slice(0, 30).map((claim) => storage.store.commit(aBatch([marking(claim)]))),
    storage.store.commit(
      aBatch([
        marking(lonely),
        {
          kind: 'claim.withdrawn',
          claimId: lonely.id,
          reason: '',
          by: null,
          byName: '',
          expects: 9,
        },
      ]),
    ),
    ...others.slice(30).map((claim) => storage.store.commit(aBatch([marking(claim)]))),
  ]);

  expect(answers.map((answer) => answer.ok)).toEqual(answers.map((_, ordinal) => ordinal !== 30));
  const stored = await storage.store.claimsOf(story.id);
  expect(stored.map((claim) => claim.id).sort()).toEqual(others.map((claim) => claim.id).sort());
  expect(stored.map((claim) => claim.number).sort((a, b) => a - b)).toEqual(
    others.map((_, ordinal) => ordinal + 1),
  );
  expect(await storage.verifyRecord()).toMatchObject({ holds: true, events: 60 });
});
