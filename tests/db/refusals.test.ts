import { expect, test } from 'vitest';
import type { Change } from '#lib/store/change.ts';
import type { Storage } from '#db/open.ts';
import {
  aBatch,
  aClaim,
  aDecision,
  aDismissal,
  aKeptReading,
  aMember,
  aPerson,
  aRemark,
  aSource,
  aStory,
  aTemplate,
  aThread,
  aVerdict,
  anAttribution,
  anEvidence,
  anId,
  anInvitation,
  anOrigin,
  discussing,
  joining,
  marking,
  opening,
  secondsAfterNoon,
  withdrawing,
} from '#tests/fixtures/builders.ts';
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

test('a desk is founded once, also when two found it at the same moment', async () => {
  const storage = await aStorage();
  expect(await storage.store.isFounded()).toBe(false);
  const answers = await Promise.all(
    [1, 2, 3].map(() => answerTo(storage, joining(aPerson({ role: 'admin' }), true))),
  );
  expect(answers.sort()).toEqual(['kept', 'taken', 'taken']);
  expect(await storage.store.isFounded()).toBe(true);
  expect((await storage.store.people({ limit: 10 })).items).toHaveLength(1);
});

test('an e-mail address belongs to one person, however it is written', async () => {
  const storage = await aStorage();
  const person = aPerson({ email: 'mara@example.org' });
  await kept(storage, joining(person));
  const answer = await storage.store.commit(
    aBatch([joining(aPerson({ email: 'mara@example.org' }))]),
  );
  expect(answer).toMatchObject({
    problem: { code: 'taken', message: expect.stringContaining('mara@example.org') as string },
  });
  expect(await storage.store.personByEmail('Mara@Example.org')).toEqual(person);
});

test('whoever joins can sign in: an account of better-auth with the hash stands beside the person', async () => {
  const storage = await aStorage();
  const person = aPerson();
  await kept(storage, joining(person));
  const account = storage.authDatabase().prepare('SELECT * FROM account').get();
  expect(account).toMatchObject({
    provider_id: 'credential',
    account_id: person.id,
    user_id: person.id,
    password: 'hash-of-a-password',
  });
});

test('of two administrators who take each other’s role at once, one stays', async () => {
  const storage = await aStorage();
  const [one, two] = [aPerson({ role: 'admin' }), aPerson({ role: 'admin' })];
  await kept(storage, joining(one, true), joining(two));
  const leave = (set: { isActive: false } | { role: 'viewer' }, person = one) =>
    answerTo(storage, { kind: 'person.changed', personId: person.id, set, expects: 1 });
  const answers = await Promise.all([leave({ isActive: false }), leave({ role: 'viewer' }, two)]);
  expect(answers).toEqual(['kept', 'policy']);
  expect(await storage.store.anotherAdmin(one.id)).toEqual(two);
  expect(await storage.store.anotherAdmin(two.id)).toBeNull();
});

test.each([
  ['a new role', { role: 'viewer' } as const, 0],
  ['deactivation', { isActive: false } as const, 0],
  ['a new name', { name: 'Mara Sommer' } as const, 1],
])('%s ends the person’s sessions where it changes what they may do', async (_what, set, left) => {
  const storage = await aStorage();
  const [person, other] = [aPerson(), aPerson()];
  await kept(storage, joining(person), joining(other));
  const insert = storage.authDatabase().prepare(
    `INSERT INTO session (id, token, user_id, expires_at, created_at, updated_at)
     VALUES (?, ?, ?, '2030', '2026', '2026')`,
  );
  insert.run('s1', 't1', person.id);
  insert.run('s2', 't2', other.id);
  await kept(storage, { kind: 'person.changed', personId: person.id, set, expects: 1 });
  const sessions = storage.authDatabase().prepare('SELECT user_id FROM session').pluck().all();
  expect(sessions.filter((id) => id === person.id)).toHaveLength(left);
  expect(sessions).toContain(other.id);
});

test('an invitation is used once and not after it was revoked or has run out', async () => {
  const storage = await aStorage();
  const invitations = [
    anInvitation(),
    anInvitation(),
    anInvitation({ expiresAt: secondsAfterNoon(-1) }),
  ];
  for (const invitation of invitations) {
    await kept(storage, {
      kind: 'invitation.made',
      invitation,
      tokenHash: `hash-${invitation.id}`,
    });
  }
  const [first, second, late] = invitations.map((invitation) => invitation.id);
  if (first === undefined || second === undefined || late === undefined) throw new Error('Three.');
  const use = (invitationId: typeof first) =>
    answerTo(storage, joining(aPerson()), { kind: 'invitation.used', invitationId });
  expect(await Promise.all([use(first), use(first)])).toEqual(['kept', 'stale']);
  await kept(storage, { kind: 'invitation.revoked', invitationId: second });
  expect(await use(second)).toBe('stale');
  expect(await use(late)).toBe('stale');
  expect((await storage.store.people({ limit: 10 })).items).toHaveLength(1);
});

test('names that are in use are taken: a member, an origin in any case', async () => {
  const { storage, story } = await aStorageWithClaim();
  const person = aPerson();
  await kept(storage, joining(person), { kind: 'member.added', member: aMember(story, person) });
  expect(await answerTo(storage, { kind: 'member.added', member: aMember(story, person) })).toBe(
    'taken',
  );
  await kept(storage, { kind: 'origin.named', origin: anOrigin(story, { name: 'Wire report' }) });
  const again = { kind: 'origin.named', origin: anOrigin(story, { name: 'WIRE REPORT' }) } as const;
  expect(await answerTo(storage, again)).toBe('taken');
  expect(await storage.store.originByName(story.id, 'wire report')).toMatchObject({
    name: 'Wire report',
  });
});

test('a standing template’s name is taken for its kind, and free again once it was withdrawn', async () => {
  const storage = await aStorage();
  const template = aTemplate();
  const other = aTemplate({ name: 'Two sources' });
  const add = (added: typeof template) => ({ kind: 'template.added', template: added }) as const;
  await kept(storage, add(template), add(other));
  const shouted = add(aTemplate({ name: 'ONLY ONE SOURCE' }));
  expect(await answerTo(storage, shouted)).toBe('taken');
  const rename = (id: typeof template.id, expects: number) =>
    answerTo(storage, {
      kind: 'template.changed',
      templateId: id,
      set: { name: 'only one source' },
      expects,
    });
  expect(await rename(other.id, 1)).toBe('taken');
  expect(await rename(template.id, 1)).toBe('kept');
  expect(await rename(template.id, 1)).toBe('stale');
  await kept(storage, { kind: 'template.withdrawn', templateId: template.id, expects: 2 });
  expect(await rename(template.id, 3)).toBe('stale');
  expect(await answerTo(storage, shouted)).toBe('kept');
});

test('the same batch sent twice is kept once', async () => {
  const { storage, story } = await aStorageWithClaim();
  const change = marking(aClaim(story));
  expect(await answerTo(storage, change)).toBe('kept');
  expect(await answerTo(storage, change)).toBe('taken');
  expect(await storage.store.claimsOf(story.id)).toHaveLength(2);
});

test('a source whose name is said to be new is taken where the story has one of that name', async () => {
  const { storage, story } = await aStorageWithClaim();
  const adding = (name: string, set: { isNameNew?: true } = {}): Change => ({
    kind: 'source.added',
    source: aSource(story, { name }),
    ...set,
  });
  expect(await answerTo(storage, adding('Port Council', { isNameNew: true }))).toBe('kept');
  expect(await answerTo(storage, adding('port council', { isNameNew: true }))).toBe('taken');
  expect(await answerTo(storage, adding('Port Council'))).toBe('kept');
  const elsewhere = aStory();
  await kept(storage, opening(elsewhere));
  const there = {
    kind: 'source.added',
    source: aSource(elsewhere, { name: 'Port Council' }),
  } as const;
  expect(await answerTo(storage, { ...there, isNameNew: true })).toBe('kept');
});

test('what refers to something that is not there is not kept', async () => {
  const { storage, story, claim } = await aStorageWithClaim();
  const changes: readonly Change[] = [
    marking(aClaim(aStory())),
    marking(aClaim(story, { assigneeId: anId('person') })),
    { kind: 'claim.changed', claimId: anId('claim'), set: {}, expects: 1 },
    { kind: 'verdict.recorded', verdict: aVerdict(aClaim(story)), expects: 1 },
    { kind: 'attribution.added', attribution: anAttribution(claim, { sourceId: anId('source') }) },
    { kind: 'evidence.added', evidence: anEvidence(claim, { originId: anId('origin') }) },
    { kind: 'dismissal.added', dismissal: aDismissal(aStory()) },
    { kind: 'dismissal.withdrawn', dismissalId: anId('dismissal'), expects: 1 },
    { kind: 'suggestion.dismissed', decision: aDecision(aStory()) },
    { kind: 'suggestion.restored', decisionId: anId('decision'), expects: 1 },
    aKeptReading(aStory()),
    { kind: 'source.changed', sourceId: anId('source'), set: {}, expects: 1 },
    { kind: 'remark.added', remark: aRemark({ id: anId('thread') }) },
    { kind: 'thread.resolved', threadId: anId('thread'), expects: 1 },
    {
      ...marking(aClaim(story)),
      tells: [{ personId: anId('person'), kind: 'assigned', threadId: null }],
    },
    { kind: 'member.removed', storyId: story.id, personId: anId('person') },
    { kind: 'key.revoked', keyId: anId('key'), revokedAt: secondsAfterNoon(1) },
  ];
  for (const change of changes) {
    expect([change.kind, await answerTo(storage, change)]).toEqual([change.kind, 'not-found']);
  }
  expect(await storage.store.head()).toMatchObject({ number: 2 });
});

test('a claim marked, and a verdict given, on a text that is not the newest is stale', async () => {
  const { storage, story, claim } = await aStorageWithClaim();
  const elsewhere = aStory();
  await kept(storage, opening(elsewhere));
  const old = { draftId: elsewhere.draftId };
  expect(await answerTo(storage, marking(aClaim(story, old)))).toBe('stale');
  const verdict = aVerdict(claim, old);
  expect(await answerTo(storage, { kind: 'verdict.recorded', verdict, expects: 1 })).toBe('stale');
  const dismissal = aDismissal(story, old);
  expect(await answerTo(storage, { kind: 'dismissal.added', dismissal })).toBe('stale');
  const decision = aDecision(story, old);
  expect(await answerTo(storage, { kind: 'suggestion.dismissed', decision })).toBe('stale');
});

test('on a claim that was withdrawn meanwhile nothing is hung, changed or judged', async () => {
  const { storage, claim } = await aStorageWithClaim();
  const thread = aThread(claim);
  await kept(storage, discussing(thread, aRemark(thread)), withdrawing(claim));
  const changes: readonly Change[] = [
    { kind: 'evidence.added', evidence: anEvidence(claim) },
    { kind: 'attribution.added', attribution: anAttribution(claim) },
    discussing(aThread(claim), aRemark(aThread(claim))),
    { kind: 'remark.added', remark: aRemark(thread) },
    { kind: 'thread.resolved', threadId: thread.id, expects: 1 },
    { kind: 'verdict.recorded', verdict: aVerdict(claim), expects: 2 },
    { kind: 'claim.changed', claimId: claim.id, set: { priority: 'high' }, expects: 2 },
  ];
  for (const change of changes) expect(await answerTo(storage, change)).toBe('stale');
});

test('an attribution cannot lose what hangs on it, nor hang on what is withdrawn, of another claim, or below it', async () => {
  const { storage, story, claim } = await aStorageWithClaim();
  const other = aClaim(story);
  const top = anAttribution(claim);
  const below = anAttribution(claim, { parentId: top.id });
  const elsewhere = anAttribution(other);
  await kept(
    storage,
    marking(other),
    ...[top, below, elsewhere].map(
      (attribution) => ({ kind: 'attribution.added', attribution }) as const,
    ),
  );
  const withdraw = { kind: 'attribution.withdrawn', attributionId: top.id, expects: 1 } as const;
  const hang = (attributionId: typeof top.id, parentId: typeof top.id) =>
    answerTo(storage, {
      kind: 'attribution.changed',
      attributionId,
      set: { parentId },
      expects: 1,
    });
  expect(await answerTo(storage, withdraw)).toBe('policy');
  expect(await hang(top.id, below.id)).toBe('stale');
  expect(await hang(top.id, elsewhere.id)).toBe('stale');
  await kept(storage, { kind: 'attribution.withdrawn', attributionId: below.id, expects: 1 });
  await kept(storage, withdraw);
  expect(
    await answerTo(storage, {
      kind: 'attribution.added',
      attribution: anAttribution(claim, { parentId: top.id }),
    }),
  ).toBe('stale');
});

test('half a character anywhere is refused in words before anything is kept', async () => {
  const { storage, story } = await aStorageWithClaim();
  const source = aSource(story, { name: 'Voss \ud83d' });
  expect(await answerTo(storage, { kind: 'source.added', source })).toBe('invalid');
  expect(await storage.store.head()).toMatchObject({ number: 2 });
});

test('a value that no list of ours holds is a fault, kept nowhere, and stops nobody else', async () => {
  const { storage, story } = await aStorageWithClaim();
  const wrong = marking({ ...aClaim(story), kind: 'rumour' as 'other' });
  const [bad, good] = await Promise.allSettled([
    storage.store.commit(aBatch([wrong])),
    storage.store.commit(aBatch([marking(aClaim(story))])),
  ]);
  expect(bad.status).toBe('rejected');
  expect(good).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  expect(await storage.store.claimsOf(story.id)).toHaveLength(2);
});

test('adding evidence or an attribution touches claim and story and leaves the claim’s version', async () => {
  const { storage, story, claim } = await aStorageWithClaim();
  const at = secondsAfterNoon(60);
  await storage.store.commit(
    aBatch(
      [
        { kind: 'evidence.added', evidence: anEvidence(claim) },
        { kind: 'attribution.added', attribution: anAttribution(claim) },
      ],
      { at },
    ),
  );
  expect(await storage.store.claim(claim.id)).toEqual({ ...claim, touchedAt: at });
  expect(await storage.store.story(story.id)).toEqual({ ...story, touchedAt: at });
});
