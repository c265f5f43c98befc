import { expect, test } from 'vitest';
import { stateOf } from '#lib/record/told.ts';
import { ORPHANS } from '#tests/fixtures/annotations.ts';
import { aStorage, kept } from '#tests/fixtures/storage.ts';
import { SEALED_WORDS, sealedAs } from '#tests/db/identity-changes.ts';
import { ORDER, everyChange, makeOne } from '#tests/db/every-change.ts';

const SECRETS = [
  'hash-of-a-password',
  'hash-of-a-token',
  'hash-of-another-token',
  'hash-of-a-secret',
  ...SEALED_WORDS,
  ...['first', 'second', 'third'].flatMap((which) => {
    const { ciphertext, wrappedKey } = sealedAs(which);
    return [ciphertext, wrappedKey];
  }),
  'hash-of-a-link-token',
  'hash-of-another-link-token',
];

test('every kind of change appends exactly one event of its kind, with the thing as it was and as it is', async () => {
  const storage = await aStorage();
  const all = everyChange();
  expect([...ORDER].sort()).toEqual(Object.keys(all.made).sort());
  await kept(storage, all.made['person.joined'], ...all.others);
  for (const kind of ORDER.slice(1)) {
    const { events } = await makeOne(storage, all, kind);
    expect(events.map((event) => event.kind)).toEqual([kind]);
    const [event] = events;
    const makes =
      /put-apart|person\.joined|begun|made|written|waiver.given|imported|(?:story|thread)\.opened|added|marked|\.linked|named|recorded|asked|difference\.settled|draft\.read|accepted|edited|suggestion.dismissed|dismissal.carried|suggestion.carried|identity.sealed/.test(
        kind,
      );
    expect([kind, event?.before === null]).toEqual([kind, makes]);
    expect([kind, event?.after === null]).toEqual([kind, kind === 'member.removed']);
  }
  expect(await storage.store.head()).toMatchObject({ number: ORDER.length + 8 });
  expect(await storage.verifyRecord()).toMatchObject({ holds: true, events: ORDER.length + 8 });
});

test('what the last event says of a thing is what the store answers', async () => {
  const storage = await aStorage();
  const all = everyChange();
  await kept(storage, all.made['person.joined'], ...all.others);
  for (const kind of ORDER.slice(1)) await makeOne(storage, all, kind);
  const { store } = storage;
  const events = await store.events({ after: 0, limit: 1000 });
  const last = (id: string) =>
    events.findLast((event) => event.subject.id === id && event.subject.kind !== 'member')?.after;

  expect(last(all.person.id)).toEqual(await store.person(all.person.id));
  expect(last(all.used.id)).toEqual(await store.invitation(all.used.id));
  expect(last(all.revoked.id)).toEqual(await store.invitation(all.revoked.id));
  expect(last(all.key.id)).toEqual(await store.key(all.key.id));
  expect(last(all.story.id)).toEqual(await store.story(all.story.id));
  const { carried, ...claim } = stateOf(last(all.claim.id));
  expect(claim).toEqual(await store.claim(all.claim.id));
  const path = await store.carriedOf(all.claim.id);
  expect(path).toMatchObject([carried]);
  expect(path).toMatchObject([{ state: 'settled', decision: 'placed', words: 'Minister' }]);
  const { verdicts } = await store.matterOfClaim(all.claim.id);
  const { leftOut, ...reopened } = stateOf(last(all.reopened.id));
  expect(reopened).toEqual(verdicts.find(({ id }) => id === all.reopened.id));
  expect(leftOut).toEqual(['source', 'cue']);
  expect(last(all.carriedDismissal.id)).toEqual(await store.dismissal(all.carriedDismissal.id));
  expect(last(all.carriedDecision.id)).toEqual(await store.decision(all.carriedDecision.id));
  expect(last(all.notes.set.id)).toEqual(await store.annotationSet(all.notes.set.id));
  expect(await store.annotationsOf(all.notes.set.id)).toBe(JSON.stringify(ORPHANS));
  expect(last('house')).toEqual(await store.house());
  expect(last(all.link.id)).toEqual(await store.link(all.link.id));
  expect(last(all.reading.id)).toEqual(await store.secondReading(all.reading.id));
  expect(last(all.takenBack.id)).toEqual(await store.secondReading(all.takenBack.id));
  const judged = await store.matterOfReading(all.reading.id);
  expect([last(all.secondVerdict.id)]).toEqual(judged.seconds);
  expect([last(all.settlement.id)]).toEqual(judged.settlements);
  expect(last(all.source.id)).toEqual(await store.source(all.source.id));
  expect(last(all.origin.id)).toEqual(await store.origin(all.origin.id));
  expect([last(all.putApart.id)]).toEqual(await store.putApart(all.story.id));
  expect(last(all.attribution.id)).toEqual(await store.attribution(all.attribution.id));
  expect(last(all.evidence.id)).toEqual(await store.evidence(all.evidence.id));
  expect(last(all.dismissal.id)).toEqual(await store.dismissal(all.dismissal.id));
  expect(last(all.story.draftId)).toEqual(await store.keptReading(all.story.draftId));
  expect(last(all.accepted.id)).toEqual(await store.decision(all.accepted.id));
  expect(last(all.putAway.id)).toEqual(await store.decision(all.putAway.id));
  const { remarks, ...thread } = (await store.thread(all.thread.id)) ?? { remarks: [] };
  expect(last(all.thread.id)).toEqual(thread);
  expect(remarks.map((remark) => remark.body)).toEqual(['First.', 'Second.']);
  expect(last(all.made['remark.added'].remark.id)).toEqual(remarks[1]);
  expect(await store.unreadNotices(all.admin.id, { kind: 'all' })).toBe(0);
  expect(last(all.policy.id)).toEqual(await store.policyVersion(all.policy.id));
  expect(last(all.waiver.id)).toEqual(await store.waiver(all.waiver.id));
  const { reason, ...identity } = stateOf(last(all.sealing.identityId));
  expect(identity).toEqual(await store.identity(all.sealing.identityId));
  expect(reason).toBe('The story is out.');
  const { queries } = all;
  const whole = await store.putQuery(queries.query.id);
  const { answers, attempts, links, ...asked } = whole ?? queries.query;
  expect(last(queries.query.id)).toEqual(asked);
  expect(asked).toMatchObject({ number: 1, state: 'open', version: 7, closing: null });
  expect(answers).toEqual([queries.answer]);
  expect(attempts).toEqual([queries.attempt]);
  expect(links).toEqual([{ ...queries.used, state: 'used' }]);
  expect(links).toEqual([last(queries.used.id)]);
  const {
    answers: none,
    attempts: untried,
    links: ofBoth,
    ...both
  } = (await store.putQuery(queries.both.id)) ?? queries.both;
  expect(last(queries.both.id)).toEqual(both);
  expect([none, untried, ofBoth]).toEqual([[], [], [last(queries.revoked.id)]]);
  const { signOff } = all.review['sign-off.begun'];
  expect(last(signOff.id)).toEqual(await store.signOff(signOff.id));
  expect(last(all.review['correction.added'].correction.id)).toEqual(
    (await store.corrections(all.story.id))[0],
  );
  expect(last(all.template.id)).toEqual(await store.template(all.template.id));
});

test('no secret and no draft’s text is in the record', async () => {
  const storage = await aStorage();
  const all = everyChange();
  await kept(storage, all.made['person.joined'], ...all.others);
  for (const kind of ORDER.slice(1)) await makeOne(storage, all, kind);
  const record = JSON.stringify(await storage.store.events({ after: 0, limit: 1000 }));
  for (const secret of [...SECRETS, 'a figure nobody has confirmed']) {
    expect(record).not.toContain(secret);
  }
  expect(await storage.store.invitationByTokenHash('hash-of-a-token')).toMatchObject({
    id: all.used.id,
    state: 'used',
  });
  expect(await storage.store.keyBySecretHash('hash-of-a-secret')).toMatchObject({ id: all.key.id });
});
