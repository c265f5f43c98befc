import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasAppendOnlyTriggers } from '#db/engines/sqlite-append-only.ts';
import { openClient } from '#db/engines/sqlite.ts';
import { openStorage } from '#db/open.ts';
import {
  aClaim,
  discussing,
  joining,
  marking,
  opening,
  aPerson,
  aRemark,
  aStory,
  aThread,
  aVerdict,
} from '#tests/fixtures/builders.ts';
import { aSecondReading, aSecondVerdict, aSettlement } from '#tests/fixtures/second-readings.ts';
import { aRightOfReply, anAnswer, anAttempt, asAsked } from '#tests/fixtures/queries.ts';
import { aCorrection, aMark, aNewSignOff } from '#tests/fixtures/sign-offs.ts';
import { rawClient } from '#tests/fixtures/raw-client.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';
import { aFolder } from '#tests/fixtures/temp-folder.ts';

const EVENT_COLUMNS =
  'at, actor_kind, actor_id, actor_name, operation, kind, subject_kind, subject_id, story_id, claim_id, before, after';

const ATTACKS = [
  "UPDATE event SET actor_name = 'somebody else' WHERE number = 2",
  'UPDATE event SET number = 19 WHERE number = 3',
  'DELETE FROM event WHERE number = 3',
  'DELETE FROM event',
  `INSERT OR REPLACE INTO event (number, ${EVENT_COLUMNS}, previous_hash, hash)
   SELECT number, ${EVENT_COLUMNS}, previous_hash, hash FROM event WHERE number = 2`,
  `REPLACE INTO event (number, ${EVENT_COLUMNS}, previous_hash, hash)
   SELECT number, ${EVENT_COLUMNS}, previous_hash, hash FROM event WHERE number = 3`,
  `INSERT INTO event (number, ${EVENT_COLUMNS}, previous_hash, hash)
   SELECT 17, ${EVENT_COLUMNS}, hash, hash FROM event WHERE number = 3`,
  `INSERT INTO event (number, ${EVENT_COLUMNS}, previous_hash, hash)
   SELECT 16, ${EVENT_COLUMNS}, previous_hash, hash FROM event WHERE number = 3`,
  `INSERT INTO event (number, ${EVENT_COLUMNS}, previous_hash, hash)
   SELECT 2, ${EVENT_COLUMNS}, previous_hash, hash FROM event WHERE number = 3
   ON CONFLICT (number) DO UPDATE SET actor_name = 'somebody else'`,
  'UPDATE OR REPLACE event SET number = 2 WHERE number = 3',
  "UPDATE verdict SET value = 'corroborated'",
  'DELETE FROM verdict',
  'INSERT OR REPLACE INTO verdict SELECT * FROM verdict',
  'REPLACE INTO verdict SELECT * FROM verdict',
  "UPDATE verdict_withdrawal SET reason = 'other'",
  'DELETE FROM verdict_withdrawal',
  'REPLACE INTO verdict_withdrawal SELECT * FROM verdict_withdrawal',
  "UPDATE second_verdict SET value = 'corroborated'",
  'DELETE FROM second_verdict',
  'REPLACE INTO second_verdict SELECT * FROM second_verdict',
  "UPDATE settlement SET keeps = 'second'",
  'DELETE FROM settlement',
  'REPLACE INTO settlement SELECT * FROM settlement',
  "UPDATE query_answer SET text = 'other'",
  'DELETE FROM query_answer',
  'REPLACE INTO query_answer SELECT * FROM query_answer',
  "UPDATE query_attempt SET note = 'other'",
  'DELETE FROM query_attempt',
  'REPLACE INTO query_attempt SELECT * FROM query_attempt',
  "UPDATE remark SET body = 'other'",
  'DELETE FROM remark',
  'REPLACE INTO remark SELECT * FROM remark',
  "UPDATE sign_off_mark SET says = 'no'",
  'DELETE FROM sign_off_mark',
  'REPLACE INTO sign_off_mark SELECT * FROM sign_off_mark',
  "UPDATE correction SET text = 'other'",
  'DELETE FROM correction',
  'REPLACE INTO correction SELECT * FROM correction',
  "UPDATE draft SET text = 'other'",
  'DELETE FROM draft',
  'REPLACE INTO draft SELECT * FROM draft',
] as const;

test('the record, verdicts, remarks, what came back on queries, and drafts refuse every change, with and without our pragmas', async () => {
  const folder = aFolder();
  const storage = await aStorage(folder);
  const story = aStory();
  const claim = aClaim(story);
  const verdict = aVerdict(claim);
  const withdrawal = { reason: 'A slip.', at: verdict.recordedAt, by: null, byName: 'Mara' };
  await kept(storage, opening(story), marking(claim), {
    kind: 'verdict.recorded',
    verdict,
    expects: 1,
  });
  const reader = aPerson();
  const reading = aSecondReading([claim], reader);
  const judged = aSecondVerdict(reading, claim);
  const settlement = aSettlement(reading, claim);
  const readingId = reading.id;
  await kept(
    storage,
    joining(reader),
    { kind: 'second-reading.asked', reading },
    { kind: 'second-verdict.recorded', verdict: judged },
    { kind: 'second-reading.given', readingId, leftOut: [], expects: 1 },
    { kind: 'difference.settled', settlement, expects: 2 },
    { kind: 'verdict.withdrawn', verdict, withdrawal, expects: 2 },
  );
  const query = aRightOfReply(claim);
  await kept(
    storage,
    { kind: 'query.asked', query: asAsked(query) },
    { kind: 'query.answered', answer: anAnswer(query) },
    { kind: 'query.attempted', attempt: anAttempt(query) },
  );
  const thread = aThread(claim);
  await kept(storage, discussing(thread, aRemark(thread)));
  const [mark, correction] = [aMark({ personId: reader.id }), aCorrection(claim)];
  const signOff = aNewSignOff({ storyId: story.id, marks: [mark] });
  await kept(
    storage,
    { kind: 'sign-off.begun', signOff, findings: '[]', upTo: 20 },
    { kind: 'correction.added', correction },
  );
  const ours = openClient(join(folder, 'sourcemark.db'), { readOnly: false });
  const bare = rawClient(folder);
  bare.pragma('recursive_triggers = OFF');
  const before = await storage.store.events({ after: 0, limit: 20 });

  for (const client of [ours, bare]) {
    client.pragma('foreign_keys = OFF');
    for (const attack of ATTACKS) {
      expect(() => client.prepare(attack).run(), attack).toThrow(/append-only|never|frozen|follow/);
    }
  }
  ours.close();

  const withdrawn = { ...verdict, withdrawn: withdrawal };
  expect(await storage.store.events({ after: 0, limit: 20 })).toEqual(before);
  expect((await storage.store.matterOfClaim(claim.id)).verdicts).toEqual([withdrawn]);
  expect(await storage.store.matterOfReading(reading.id)).toEqual({
    firsts: [withdrawn],
    seconds: [judged],
    settlements: [settlement],
  });
  expect(await storage.verifyRecord()).toMatchObject({ holds: true, events: 15 });
  expect(await storage.store.signOff(signOff.id)).toMatchObject({ marks: [mark] });
  expect(await storage.store.corrections(story.id)).toEqual([correction]);
});

test('triggers that somebody took away are back the next time the desk is opened', async () => {
  const folder = aFolder();
  await (await openStorage({ folder, as: 'server' })).close();
  const bare = rawClient(folder);
  bare.exec('DROP TRIGGER event_never_changes; DROP TRIGGER verdict_is_new');
  expect(hasAppendOnlyTriggers(bare)).toBe(false);

  await aStorage(folder);

  expect(hasAppendOnlyTriggers(bare)).toBe(true);
});
