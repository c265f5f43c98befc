import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rule } from '#lib/policy/policy.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { TWO_RULES } from '#tests/fixtures/policies.ts';
import { anId, spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

/** The same, where what was not judged is only warned of. */
const MILDER = {
  ...TWO_RULES,
  rules: TWO_RULES.rules.map((rule) =>
    rule.id === 'judged' ? { ...rule, severity: 'warns' as const } : rule,
  ),
};

async function storyVersion(): Promise<number> {
  const { story } = await desk.done(desk.people.admin, 'read-story', { storyId: desk.story.id });
  return story.version;
}

async function readiness() {
  return desk.done(desk.people.viewer, 'read-readiness', { storyId: desk.story.id });
}

async function makeSenior(isSenior: boolean): Promise<void> {
  const { admin, editor } = desk.people;
  const { items } = await desk.done(admin, 'list-people', {});
  const person = items.find(({ id }) => id === editor.personId);
  if (person === undefined) throw new Error('There is no editor.');
  const set = { personId: person.id, expects: person.version, isSenior };
  await desk.done(admin, 'change-person', set);
}

describe('a story under a policy', () => {
  it('is under none until somebody chooses, and then says what blocks and what would satisfy it', async () => {
    const { admin, editor } = desk.people;
    expect(await readiness()).toMatchObject({ policy: null, findings: [], summary: null });
    const { version } = await desk.done(admin, 'write-policy', { policy: TWO_RULES });
    expect(version).toMatchObject({ number: 1, policy: TWO_RULES, writtenByName: admin.name });
    await desk.done(editor, 'choose-policy', {
      storyId: desk.story.id,
      expects: await storyVersion(),
      policyVersionId: version.id,
    });

    const ready = await readiness();
    expect(ready).toMatchObject({
      policy: version,
      newest: 1,
      openClaims: 1,
      summary: { blocking: 3, warning: 0, waived: 0, claimsBlocked: 1 },
      // As findings of a rule, untouched sentences are told once.
      waiting: { untouched: 0 },
      mayWaive: [],
    });
    expect(ready.findings.map(({ ruleId, subject }) => `${ruleId} ${subject}`)).toEqual([
      'judged attribution',
      'judged content',
      // Waived for one draft: the next one has other sentences.
      `covered ${desk.draft.id}`,
    ]);
    for (const { message, wanted } of ready.findings) {
      expect(message).toMatch(/\w.*\.$/);
      expect(wanted).toMatch(/\w.*\.$/);
    }
    expect(Object.values(ready.claims)).toMatchObject([{ number: 1 }]);
  });

  it('says of each claim by itself what it says of it in the whole story', async () => {
    const { editor } = desk.people;
    const { findings } = await readiness();
    const [first] = findings;
    if (first?.claimId === undefined || first.claimId === null) throw new Error('No claim.');
    const { claimId } = first;
    const one = await desk.done(editor, 'read-claim', { claimId });
    expect(one.findings).toEqual(findings.filter((finding) => finding.claimId === claimId));
    expect(one.reasons).toEqual({ judged: 'We print nothing we have not judged.' });
    expect(one.mayWaive).toEqual(['editor']);
  });

  it('moves to a newer version only by choice', async () => {
    const { admin, editor } = desk.people;
    const before = await readiness();
    const policyId = before.policy?.policyId ?? anId('policy');
    const { version } = await desk.done(admin, 'write-policy', {
      policyId,
      after: 1,
      policy: MILDER,
    });
    expect(version.number).toBe(2);
    const after = await readiness();
    expect([after.policy, after.newest]).toEqual([before.policy, 2]);
    expect(after.findings).toEqual(before.findings);

    const late = { policyId, after: 1, policy: TWO_RULES };
    expect(await desk.ask(admin, 'write-policy', late)).toMatchObject({
      ok: false,
      problem: { code: 'stale', states: { current: { number: 2 } } },
    });
    const same = await desk.done(admin, 'write-policy', { policyId, after: 2, policy: MILDER });
    expect(same.version).toEqual(version);
    const { versions } = await desk.done(editor, 'read-policy', { policyId });
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);

    const moving = { storyId: desk.story.id, expects: await storyVersion() };
    await desk.done(editor, 'choose-policy', { ...moving, policyVersionId: version.id });
    expect((await readiness()).summary).toMatchObject({ blocking: 1, warning: 2 });
  });

  it('says what a policy would say before it is written, and keeps nothing of it', async () => {
    const storyId = desk.story.id;
    const { number } = await desk.storage.store.head();
    const would = await desk.done(desk.people.editor, 'preview-policy', {
      storyId,
      policy: { ...TWO_RULES, rules: TWO_RULES.rules.slice(0, 1) },
    });
    expect(would).toMatchObject({
      now: { blocking: 1, warning: 2 },
      summary: { blocking: 2, warning: 0, claimsBlocked: 1 },
    });
    expect((await desk.storage.store.head()).number).toBe(number);
  });
});

describe('a waiver', () => {
  it('is given with a reason by whom the rule leaves it to, and takes no finding away', async () => {
    const { editor, viewer } = desk.people;
    const [finding] = (await readiness()).findings;
    if (finding === undefined) throw new Error('Nothing is found.');
    const { ruleId, claimId, subject } = finding;
    const about = { storyId: desk.story.id, ruleId, claimId, subject };
    expect(await desk.ask(editor, 'waive-finding', { ...about, reason: ' ' })).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'reason' }] },
    });
    const given = { ...about, reason: 'The paragraph is cut tomorrow.' };
    const { waiver } = await desk.done(editor, 'waive-finding', given);
    const ready = await desk.done(viewer, 'read-readiness', { storyId: desk.story.id });
    expect(ready.findings[0]?.waiver).toMatchObject({ reason: given.reason, byName: editor.name });
    expect(ready.summary).toMatchObject({ blocking: 1, warning: 1, waived: 1 });
    expect(await desk.done(viewer, 'count-findings', { storyId: desk.story.id })).toEqual({
      policy: { name: ready.policy?.policy.name, version: ready.policy?.number },
      sums: { blocking: 1, warning: 1, waived: 1 },
      waiting: ready.waiting.claims + ready.waiting.secondReadings + ready.waiting.untouched,
    });
    expect(ready.waivers).toEqual([waiver]);
    expect(await desk.ask(editor, 'waive-finding', given)).toMatchObject({
      ok: false,
      problem: { code: 'taken' },
    });

    const back = { waiverId: waiver.id, expects: 1, reason: 'It stays after all.' };
    await desk.done(editor, 'withdraw-waiver', back);
    expect((await readiness()).summary).toMatchObject({ blocking: 1, warning: 2, waived: 0 });
    expect(await desk.ask(editor, 'withdraw-waiver', back)).toMatchObject({
      ok: false,
      problem: { code: 'policy' },
    });
  });

  it('that a rule leaves to senior editors is refused to others', async () => {
    const { editor } = desk.people;
    const { story, draft } = desk;
    const about = { storyId: story.id, ruleId: 'covered', claimId: null, subject: draft.id };
    const given = { ...about, reason: 'The tables are checked elsewhere.' };
    expect(await desk.ask(editor, 'waive-finding', given)).toMatchObject({
      ok: false,
      problem: { code: 'forbidden', message: 'Only a senior editor may waive this. Ask one.' },
    });
    await makeSenior(true);
    expect(await desk.done(editor, 'waive-finding', given)).toMatchObject({
      waiver: { state: 'open', says: { key: 'sentences-untouched' } },
    });
    await makeSenior(false);
  });

  it('cannot be given of what the policy does not say', async () => {
    const about = { storyId: desk.story.id, ruleId: 'no-such-rule', claimId: null, subject: '' };
    expect(
      await desk.ask(desk.people.editor, 'waive-finding', { ...about, reason: 'Because.' }),
    ).toMatchObject({ ok: false, problem: { code: 'policy' } });
  });
});

describe('writing policies', () => {
  it('is for senior editors and administrators', async () => {
    const { editor } = desk.people;
    expect(await desk.ask(editor, 'write-policy', { policy: TWO_RULES })).toMatchObject({
      ok: false,
      problem: { code: 'forbidden' },
    });
    await makeSenior(true);
    const own = { ...TWO_RULES, name: 'Features' };
    await desk.done(editor, 'write-policy', { policy: own });
    await makeSenior(false);
    const { policies, starters } = await desk.done(editor, 'list-policies', {});
    expect(policies.map(({ policy }) => policy.name)).toEqual([TWO_RULES.name, 'Features']);
    expect(starters).toHaveLength(4);
  });

  it('takes every starter as it is', async () => {
    const { admin } = desk.people;
    const { starters } = await desk.done(admin, 'list-policies', {});
    for (const { policy } of starters) {
      const { version } = await desk.done(admin, 'write-policy', { policy });
      expect(version.policy).toEqual(policy);
      const would = { storyId: desk.story.id, policy };
      const { summary } = await desk.done(admin, 'preview-policy', would);
      expect(summary.byRule).toHaveLength(policy.rules.length);
    }
  });

  it('says at which rule something is amiss', async () => {
    const [first] = TWO_RULES.rules;
    const doubled = { ...TWO_RULES, rules: [first, first] };
    const refused = await desk.ask(desk.people.admin, 'write-policy', {
      policy: doubled as typeof TWO_RULES,
    });
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'policy.rules.1.id' }] },
    });
  });

  it('refuses a rule that would let untouched sentences pass with a warning', async () => {
    const policy = {
      ...TWO_RULES,
      rules: TWO_RULES.rules.map((rule) => ({ ...rule, severity: 'warns' as const })),
    };
    expect(await desk.ask(desk.people.admin, 'write-policy', { policy })).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'policy.rules.1.severity' }] },
    });
  });

  it('lets the house choose one for new stories', async () => {
    const { admin, editor } = desk.people;
    const { policies } = await desk.done(admin, 'list-policies', {});
    const [first] = policies;
    if (first === undefined) throw new Error('There is no policy.');
    const { house } = await desk.done(admin, 'read-house', {});
    const choice = { expects: house.version, policyId: first.policyId };
    await desk.done(admin, 'change-house', choice);
    const { story } = await desk.done(editor, 'import-story', { text: 'The ferry sails at noon.' });
    expect(story.policyVersionId).toBe(first.id);
    expect(
      await desk.ask(admin, 'change-house', {
        expects: house.version + 1,
        policyId: anId('policy', 9),
      }),
    ).toMatchObject({ ok: false, problem: { fields: [{ path: 'policyId' }] } });
  });
});

describe('in the panel of a claim', () => {
  it('stands what readiness says of it, also where a source was promised silence on another claim', async () => {
    const { checker, editor } = desk.people;
    const text = 'The pier closes.\n\nThere are 900 tonnes of silt. The council knew.\n';
    const { story } = await desk.done(editor, 'import-story', { text });
    const storyId = story.id;
    await desk.done(editor, 'add-member', { storyId, personId: checker.personId });
    const { draft } = await desk.done(checker, 'read-story', { storyId });
    const mark = async (words: string) => {
      const marking = { storyId, draftId: draft.id, spans: [spanOf(draft, words)] };
      return (await desk.done(checker, 'mark-claim', marking)).claim;
    };
    const [claim, other] = [await mark('900 tonnes of silt'), await mark('The council knew')];
    const named = { storyId, name: 'Ines Calado', kind: 'named-person' } as const;
    const { source } = await desk.done(checker, 'add-source', named);
    const terms = { claimId: other.id, draftId: draft.id, sourceId: source.id } as const;
    await desk.done(checker, 'attribute-claim', {
      ...{ ...terms, quoteType: 'indirect', groundRules: 'off-the-record' },
    });
    await desk.done(checker, 'add-evidence', {
      claimId: claim.id,
      question: 'Who says so?',
      answer: 'She does.',
      stance: 'supports',
      citation: 'A talk',
      sourceId: source.id,
    });
    const silence: Rule = {
      id: 'silence',
      kind: 'off-the-record-never-evidence',
      params: {},
      severity: 'blocks',
      reason: 'We keep what we promise.',
      mayWaive: 'nobody',
    };
    const policy = { ...TWO_RULES, name: 'Silence', rules: [silence] };
    const { version } = await desk.done(COMMAND_LINE, 'write-policy', { policy });
    await desk.done(editor, 'choose-policy', {
      storyId,
      expects: story.version,
      policyVersionId: version.id,
    });
    const ready = await desk.done(checker, 'read-readiness', { storyId });
    const ofClaim = ready.findings.filter(({ claimId }) => claimId === claim.id);
    expect(ofClaim).toMatchObject([
      { ruleId: 'silence', says: { key: 'evidence-off-the-record' } },
    ]);
    const panel = await desk.done(checker, 'read-claim', { claimId: claim.id });
    expect(panel.findings).toEqual(ofClaim);
    await desk.done(checker, 'attribute-claim', {
      ...{ ...terms, claimId: claim.id, quoteType: 'indirect', groundRules: 'on-the-record' },
    });
    expect((await desk.done(checker, 'read-claim', { claimId: claim.id })).findings).toEqual([]);
  });
});

describe('a waiver ends', () => {
  it('as the story moves to a version that leaves it to others, and not where the rule is the same', async () => {
    const { admin, editor } = desk.people;
    const storyId = desk.story.id;
    const write = async (rules: typeof TWO_RULES.rules) => {
      const policy = { ...TWO_RULES, name: `Policy ${rules.length}`, rules };
      return (await desk.done(admin, 'write-policy', { policy })).version;
    };
    const move = async ({ id }: Awaited<ReturnType<typeof write>>) =>
      desk.done(editor, 'choose-policy', {
        storyId,
        expects: await storyVersion(),
        policyVersionId: id,
      });
    const left = (mayWaive: 'editor' | 'senior-editor') =>
      TWO_RULES.rules.map((rule) => ({ ...rule, mayWaive }));
    const [lax, strict] = [await write(left('editor')), await write(left('senior-editor'))];
    await move(lax);
    const [finding] = (await readiness()).findings;
    if (finding === undefined) throw new Error('Nothing is found.');
    const { ruleId, claimId, subject } = finding;
    const about = { storyId, ruleId, claimId, subject, reason: 'Heard on air.' };
    const given = await desk.done(editor, 'waive-finding', about);

    await move(await write(left('editor').map((rule) => ({ ...rule, reason: 'In other words.' }))));
    expect((await readiness()).waivers.find(({ id }) => id === given.waiver.id)?.state).toBe(
      'open',
    );
    await move(strict);
    const after = await readiness();
    expect(after.findings[0]?.waiver).toBeNull();
    expect(after.waivers).toEqual([]);
    expect(await desk.storage.store.waiver(given.waiver.id)).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: `${strict.policy.name}, 1`,
    });
    await move(lax);
    expect((await readiness()).findings[0]?.waiver).toBeNull();
    await desk.done(editor, 'waive-finding', about);
  });

  it('once the rule says something else of the same thing; another takes its place', async () => {
    const { checker, editor } = desk.people;
    const storyId = desk.story.id;
    const sentences = async () => {
      const { findings } = await readiness();
      return findings.find(({ says }) => says.key === 'sentences-untouched');
    };
    const found = await sentences();
    if (found === undefined) throw new Error('Every sentence was looked at.');
    const { ruleId, claimId, subject } = found;
    const about = { storyId, ruleId, claimId, subject };
    await desk.done(editor, 'waive-finding', { ...about, reason: 'Boilerplate.' });
    expect((await sentences())?.waiver?.reason).toBe('Boilerplate.');
    const words = 'Dredging will cost 3.2 million, the authority reportedly told the ministry.';
    const spans = [spanOf(desk.draft, words)];
    const { dismissals } = await desk.done(checker, 'dismiss-sentences', {
      storyId,
      draftId: desk.draft.id,
      spans,
    });
    expect(dismissals).toHaveLength(1);
    expect((await sentences())?.waiver).toBeNull();
    const { waiver } = await desk.done(editor, 'waive-finding', { ...about, reason: 'Fewer now.' });
    expect((await sentences())?.waiver?.reason).toBe('Fewer now.');
    const standing = (await readiness()).waivers.filter(
      (each) => each.ruleId === ruleId && each.state === 'open',
    );
    expect(standing).toEqual([waiver]);
  });
});

it('the record tells of all of it, and its rows hold', async () => {
  const events = await desk.storage.store.events({ after: 0, limit: 1000 });
  const kinds = events.map(({ kind }) => kind).filter((kind) => /policy|waiver/.test(kind));
  expect(kinds.filter((kind) => kind === 'policy.written')).toHaveLength(11);
  expect(kinds.filter((kind) => kind === 'waiver.given')).toHaveLength(6);
  expect(kinds.filter((kind) => kind === 'waiver.withdrawn')).toHaveLength(4);
  expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
});
