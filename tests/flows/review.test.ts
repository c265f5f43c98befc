import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { SignOffId } from '#lib/id.ts';
import {
  COMMAND_LINE,
  PASSWORD,
  type PersonActor,
  type StaffedDesk,
  aDesk,
  actorOf,
} from '#tests/fixtures/desk.ts';
import { NO_RULES, TWO_RULES } from '#tests/fixtures/policies.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import { verifyFolder } from '#db/verify-folder.ts';
import type { Actor } from '#lib/people/actor.ts';
import { anId, spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
let secondEditor: PersonActor;
beforeAll(async () => {
  desk = await aDesk();
  const about = { name: 'Jonas Weiss', email: 'jonas@example.org', password: PASSWORD };
  const { person } = await desk.done(COMMAND_LINE, 'add-person', { ...about, role: 'editor' });
  secondEditor = actorOf(person);
  await desk.done(COMMAND_LINE, 'add-member', { storyId: desk.story.id, personId: person.id });
});
afterAll(() => desk.remove());

function review(as: PersonActor = desk.people.editor) {
  return desk.done(as, 'read-review', { storyId: desk.story.id });
}

async function signing(approves: SignOffId | null = null) {
  return { storyId: desk.story.id, upTo: (await review()).upTo, approves };
}

async function noticesOf(who: PersonActor): Promise<readonly string[]> {
  const { items } = await desk.done(who, 'list-notices', {});
  return items.map(({ kind }) => kind);
}

function whyNot({ acts }: AnswerOf<'read-review'>, act: string): string | null {
  const found = acts.find((each) => each.act === act);
  if (found === undefined) throw new Error(`There is no ${act}.`);
  return found.why?.message ?? null;
}

/** The id of a sign-off that is there. */
function idOf(signOff: { readonly id: SignOffId } | null): SignOffId {
  if (signOff === null) throw new Error('Nothing was signed.');
  return signOff.id;
}

async function judge(axis: 'attribution' | 'content', as: PersonActor) {
  const { claim } = await desk.done(as, 'read-claim', { claimId: desk.claim.id });
  return desk.done(as, 'record-verdict', {
    claimId: claim.id,
    draftId: claim.draftId,
    expects: claim.version,
    axis,
    value: 'unverified',
    justification: 'One person said so.',
  });
}

describe('a story on its way to print', () => {
  it('is not signed under no policy, nor while a sentence is untouched that no rule asks for', async () => {
    const { checker, editor } = desk.people;
    const storyId = desk.story.id;
    const { story } = await desk.done(editor, 'import-story', { text: 'One.\n\nTwo.\n' });
    await desk.done(editor, 'send-to-review', { storyId: story.id });
    const tried = async () => {
      const { upTo, between } = await desk.done(editor, 'read-review', { storyId: story.id });
      const { waiting } = await desk.done(editor, 'read-readiness', { storyId: story.id });
      expect(waiting.untouched).toBe(between.untouched);
      return desk.ask(editor, 'sign-off', { storyId: story.id, upTo });
    };
    expect(await tried()).toMatchObject({ problem: { said: { key: 'signed-under-no-policy' } } });
    const { version } = await desk.done(COMMAND_LINE, 'write-policy', { policy: NO_RULES });
    await desk.done(editor, 'choose-policy', {
      storyId: story.id,
      expects: (await desk.done(editor, 'read-story', { storyId: story.id })).story.version,
      policyVersionId: version.id,
    });
    expect(await tried()).toMatchObject({
      problem: { said: { key: 'untouched-not-signed', values: { count: 2 } } },
    });
    await readyToSign(desk, storyId);
    expect((await review(checker)).between).toMatchObject({ hasPolicy: true, untouched: 0 });
  });

  it('is open, and tells everybody what they can do', async () => {
    const { checker, editor, viewer } = desk.people;
    const seen = await review(checker);
    expect(seen).toMatchObject({ status: 'open', newest: null, since: null, moves: [] });
    expect(seen.signing).toEqual({ kind: 'signatures', count: 1 });
    expect(whyNot(seen, 'send-to-review')).toBeNull();
    expect(whyNot(seen, 'publish')).toMatch(/Editors and administrators/);
    expect(whyNot(await review(editor), 'sign')).toMatch(/is open, so it cannot be signed now/);
    expect(whyNot(await review(viewer), 'send-to-review')).toMatch(/Ask one of them/);
  });

  it('goes to review, where those who can sign are told, and back with reasons, which those who check are told', async () => {
    const { checker, editor, reporter, admin } = desk.people;
    const storyId = desk.story.id;
    const sent = await desk.done(checker, 'send-to-review', { storyId });
    expect(sent).toMatchObject({ story: { status: 'in-review' }, signOff: null });
    for (const who of [editor, admin, secondEditor]) {
      expect(await noticesOf(who)).toContain('sent-to-review');
    }
    expect(await noticesOf(reporter)).not.toContain('sent-to-review');
    expect(await desk.ask(checker, 'send-to-review', { storyId })).toMatchObject({
      ok: false,
      problem: { code: 'policy' },
    });

    const reason = 'Claim 1 has nobody who was there.';
    await desk.done(editor, 'send-back', { storyId, reason });
    expect(await noticesOf(checker)).toContain('sent-back');
    expect(await noticesOf(reporter)).toContain('sent-back');
    expect(await review()).toMatchObject({
      status: 'open',
      moves: [
        { kind: 'story.sent-to-review', byName: checker.name, reason: null },
        { kind: 'story.sent-back', byName: editor.name, reason },
      ],
    });
    await desk.done(checker, 'send-to-review', { storyId });
  });

  it('is not signed by a key, by the command line, nor by whoever judged a claim of high priority', async () => {
    const { admin } = desk.people;
    expect(await desk.ask(COMMAND_LINE, 'sign-off', await signing())).toMatchObject({
      problem: { code: 'forbidden', said: { key: 'signature-of-a-person' } },
    });
    const { personId } = admin;
    const byKey = {
      kind: 'key',
      keyId: anId('key'),
      personId,
      name: 'wire',
      role: 'editor',
    } as const;
    expect(await desk.ask(byKey, 'sign-off', await signing())).toMatchObject({
      problem: { code: 'forbidden', said: { key: 'signature-of-a-person' } },
    });

    const { claim } = await desk.done(admin, 'read-claim', { claimId: desk.claim.id });
    const high = { claimId: claim.id, expects: claim.version, priority: 'high' } as const;
    await desk.done(admin, 'change-claim', high);
    await judge('content', desk.people.editor);
    await judge('attribution', desk.people.checker);
    expect(await desk.ask(desk.people.editor, 'sign-off', await signing())).toMatchObject({
      problem: {
        code: 'policy',
        message: expect.stringMatching(/^You judged claim 1, of high priority/) as string,
      },
    });
    expect(whyNot(await review(secondEditor), 'sign')).toBeNull();
  });

  it('nor by whoever judged it and lowered its priority then, until somebody else decides on that', async () => {
    const { admin, editor } = desk.people;
    const put = async (as: Actor, priority: 'high' | 'normal') => {
      const { claim } = await desk.done(admin, 'read-claim', { claimId: desk.claim.id });
      await desk.done(as, 'change-claim', { claimId: claim.id, expects: claim.version, priority });
    };
    await put(editor, 'normal');
    expect(await desk.ask(editor, 'sign-off', await signing())).toMatchObject({
      problem: { said: { key: 'signer-has-judged' } },
    });
    await put(admin, 'high');
    await put(admin, 'normal');
    expect(whyNot(await review(editor), 'sign')).toBeNull();
    await put(admin, 'high');
    await put(editor, 'normal');
    expect(whyNot(await review(editor), 'sign')).toMatch(/^You judged claim 1/);
    await put(admin, 'high');
    await put(COMMAND_LINE, 'normal');
    expect(whyNot(await review(editor), 'sign')).toBeNull();
    await put(admin, 'high');
  });

  it('is not signed once something was touched after it was looked at', async () => {
    const seen = await signing();
    await judge('attribution', desk.people.checker);
    expect(await desk.ask(secondEditor, 'sign-off', seen)).toMatchObject({
      problem: { code: 'stale', said: { key: 'signed-what-has-changed' } },
    });
    expect(await desk.ask(secondEditor, 'sign-off', { ...seen, upTo: 10_000_000 })).toMatchObject({
      ok: true,
    });
  });

  it('is signed off with all that the signature binds', async () => {
    const { signOffs } = await desk.done(desk.people.viewer, 'list-sign-offs', {
      storyId: desk.story.id,
    });
    expect(signOffs).toMatchObject([
      {
        number: 1,
        state: 'holds',
        marks: [{ name: 'Jonas Weiss', says: 'yes', approves: null }],
        binding: {
          draftId: desk.draft.id,
          draftSha256: desk.draft.sha256,
          claims: { count: 1 },
          policyVersionId: expect.stringMatching(/^policy-version_/) as string,
        },
      },
    ]);
    expect(await review()).toMatchObject({ status: 'signed-off', between: { blocking: 0 } });
    expect(await desk.ask(desk.people.admin, 'sign-off', await signing())).toMatchObject({
      problem: { message: 'This story is signed off. Nothing is left to sign.' },
    });
  });
});

describe('a late change', () => {
  it('makes the sign-off void in the same act, tells the signer, and lists what changed since', async () => {
    const { checker } = desk.people;
    const before = await desk.storage.store.head();
    await desk.done(checker, 'add-evidence', {
      claimId: desk.claim.id,
      question: 'Who weighed it?',
      answer: 'Nobody.',
      stance: 'refutes',
      citation: 'Estuary survey, table 3',
      url: 'https://survey.example/3',
      origin: 'The survey',
    });
    const events = await desk.storage.store.events({ after: before.number, limit: 10 });
    expect(events.map(({ kind }) => kind).slice(-3)).toEqual([
      'evidence.added',
      'sign-off.voided',
      'story.back-in-review',
    ]);
    expect(await noticesOf(secondEditor)).toContain('sign-off-voided');
    await desk.done(checker, 'mark-claim', {
      storyId: desk.story.id,
      draftId: desk.draft.id,
      spans: [spanOf(desk.draft, '3.2 million')],
      kind: 'figure',
    });
    expect(await review()).toMatchObject({
      status: 'in-review',
      lastHeld: { state: 'void', voided: { because: 'evidence.added', byName: checker.name } },
      since: {
        draft: null,
        claims: [
          { kind: 'changed', number: 1, parts: ['evidence'] },
          { kind: 'added', number: 2 },
        ],
      },
    });
  });

  it('leaves the file to be read as it stood when the editor signed', async () => {
    const { lastHeld } = await review();
    const then = await desk.done(desk.people.viewer, 'read-sign-off', {
      signOffId: idOf(lastHeld),
    });
    expect(then).toMatchObject({
      agrees: true,
      total: 1,
      claims: [{ number: 1, verdicts: { attribution: 'unverified', content: 'unverified' } }],
      evidence: [],
      draft: { id: desk.draft.id },
      story: { status: 'in-review' },
    });
    expect(then.verdicts.length).toBeGreaterThan(2);
  });

  it('is approved as a difference by the editor who signs again', async () => {
    const { lastHeld } = await review();
    const wrong = await signing(anId('sign-off', 9));
    expect(await desk.ask(secondEditor, 'sign-off', wrong)).toMatchObject({
      problem: { said: { key: 'difference-of-another' } },
    });
    const again = await signing(lastHeld?.id ?? null);
    const { signOff, story } = await desk.done(secondEditor, 'sign-off', again);
    expect(story.status).toBe('signed-off');
    expect(signOff).toMatchObject({ number: 2, marks: [{ approves: lastHeld?.id }] });
    const now = await desk.done(secondEditor, 'read-sign-off', {
      signOffId: idOf(signOff),
    });
    expect(now).toMatchObject({ agrees: true, total: 2, evidence: [{ answer: 'Nobody.' }] });
    expect(now.origins.map(({ name }) => name)).toEqual(['The survey']);
    expect(await review()).toMatchObject({ since: null });
  });
});

describe('after publication', () => {
  it('corrections say what was wrong and what the check missed, and the file says who else relied on it', async () => {
    const { editor, reporter } = desk.people;
    const storyId = desk.story.id;
    const said = {
      claimId: desk.claim.id,
      kind: 'correction' as const,
      text: 'It was 400 tonnes.',
      missed: 'Nobody asked the survey before print.',
    };
    expect(await desk.ask(editor, 'add-correction', said)).toMatchObject({
      problem: { code: 'policy' },
    });
    await desk.done(editor, 'publish-story', { storyId });
    const { correction } = await desk.done(editor, 'add-correction', said);
    await desk.done(editor, 'add-correction', { ...said, kind: 'clarification' });
    expect(await desk.done(reporter, 'list-corrections', { storyId })).toMatchObject({
      corrections: [correction, { kind: 'clarification' }],
    });
    expect(await review()).toMatchObject({ status: 'corrected', corrections: 2 });
    // A correction touches nothing that was signed.
    expect(await review()).toMatchObject({ newest: { state: 'holds' } });
    expect(await desk.ask(editor, 'add-correction', { ...said, missed: ' ' })).toMatchObject({
      problem: { code: 'invalid', fields: [{ path: 'missed' }] },
    });
  });

  it('a void sign-off leaves it published, and it can be signed again', async () => {
    await judge('attribution', desk.people.checker);
    const { status, lastHeld, since } = await review();
    expect(status).toBe('corrected');
    expect(since?.claims).toMatchObject([{ number: 1, parts: ['verdicts'] }]);
    await desk.done(secondEditor, 'sign-off', await signing(lastHeld?.id ?? null));
    expect(await review()).toMatchObject({ status: 'corrected', newest: { state: 'holds' } });
  });

  it('lists what rests on the same in other stories the asker sees, and why', async () => {
    const { editor, checker } = desk.people;
    const text = 'The pier closes.\n\nThere are 1,400 tonnes of toxic silt, the Survey says.\n';
    const { story } = await desk.done(editor, 'import-story', { text });
    const { draft } = await desk.done(editor, 'read-story', { storyId: story.id });
    const { claim } = await desk.done(editor, 'mark-claim', {
      storyId: story.id,
      draftId: draft.id,
      spans: [spanOf(draft, '1,400 tonnes of toxic silt')],
      kind: 'figure',
    });
    await desk.done(editor, 'add-evidence', {
      claimId: claim.id,
      question: 'Is there a survey?',
      answer: 'Yes.',
      stance: 'context',
      citation: 'Estuary survey',
      url: 'https://survey.example/3',
      origin: 'the survey',
    });
    const asked = { claimId: desk.claim.id };
    expect(await desk.done(editor, 'list-resting-on', asked)).toEqual({
      claims: [
        {
          storyId: story.id,
          storyTitle: story.title,
          status: 'open',
          claimId: claim.id,
          number: 1,
          words: '1,400 tonnes of toxic silt',
          because: [
            { kind: 'address', what: 'https://survey.example/3' },
            { kind: 'origin', what: 'the survey' },
            { kind: 'words', what: '1,400 tonnes of toxic silt' },
          ],
        },
      ],
    });
    expect(await desk.done(checker, 'list-resting-on', asked)).toEqual({ claims: [] });
  });
});

describe('a policy that asks for more than one editor', () => {
  it('gathers two signatures, and what blocks is not signed', async () => {
    const { admin, editor, checker } = desk.people;
    const { story } = await desk.done(editor, 'import-story', { text: 'One.\n\nTwo.\n' });
    const storyId = story.id;
    for (const { personId } of [admin, secondEditor, checker]) {
      await desk.done(COMMAND_LINE, 'add-member', { storyId, personId });
    }
    const policy = { ...TWO_RULES, signing: { kind: 'signatures', count: 2 } } as const;
    await readyToSign(desk, storyId, policy);
    const { draft } = await desk.done(editor, 'read-story', { storyId });
    const { claim } = await desk.done(editor, 'mark-claim', {
      storyId,
      draftId: draft.id,
      spans: [spanOf(draft, 'Two')],
    });
    await desk.done(editor, 'send-to-review', { storyId });
    const sign = async (as: PersonActor) => {
      const { upTo } = await desk.done(as, 'read-review', { storyId });
      return desk.ask(as, 'sign-off', { storyId, upTo });
    };
    expect(await sign(editor)).toMatchObject({ problem: { said: { key: 'findings-block' } } });
    for (const subject of ['attribution', 'content']) {
      const waived = { storyId, ruleId: 'judged', claimId: claim.id, subject, reason: 'Trivial.' };
      await desk.done(editor, 'waive-finding', waived);
    }
    expect(await sign(editor)).toMatchObject({
      ok: true,
      value: { story: { status: 'in-review' }, signOff: { state: 'gathering' } },
    });
    expect(await sign(editor)).toMatchObject({ problem: { code: 'taken' } });
    expect(await sign(secondEditor)).toMatchObject({
      value: {
        story: { status: 'signed-off' },
        signOff: { state: 'holds', binding: { findings: { waived: 2 }, waivers: { count: 2 } } },
      },
    });
    const { newest } = await desk.done(admin, 'read-review', { storyId });
    const then = await desk.done(admin, 'read-sign-off', {
      signOffId: idOf(newest),
    });
    expect(then.findings.filter(({ waiver }) => waiver !== null)).toHaveLength(2);
    expect(then).toMatchObject({ agrees: true, waivers: [{}, {}], policy: { policy } });
  });

  it('gathers names anew once the story was sent back', async () => {
    const { editor } = desk.people;
    const { story } = await desk.done(editor, 'import-story', { text: 'Four.\n' });
    const storyId = story.id;
    await desk.done(COMMAND_LINE, 'add-member', { storyId, personId: secondEditor.personId });
    await readyToSign(desk, storyId, { ...NO_RULES, signing: { kind: 'signatures', count: 2 } });
    await desk.done(editor, 'send-to-review', { storyId });
    const { upTo } = await desk.done(editor, 'read-review', { storyId });
    await desk.done(editor, 'sign-off', { storyId, upTo });
    const back = { storyId, reason: 'The headline.' };
    expect(await desk.done(secondEditor, 'send-back', back)).toMatchObject({
      story: { status: 'open' },
      signOff: { state: 'void', heldAt: null, voided: { because: 'story.sent-back' } },
    });
    const read = await desk.done(editor, 'read-review', { storyId });
    // It never held, so there is no difference to approve.
    expect(read).toMatchObject({ lastHeld: null, since: null });
  });

  it('counts votes with their reasons, dissent too, and sends back what cannot be won', async () => {
    const { admin, editor } = desk.people;
    const { story } = await desk.done(editor, 'import-story', { text: 'Three.\n' });
    const storyId = story.id;
    for (const { personId } of [admin, secondEditor]) {
      await desk.done(COMMAND_LINE, 'add-member', { storyId, personId });
    }
    await readyToSign(desk, storyId, { ...NO_RULES, signing: { kind: 'vote', needs: 2, of: 3 } });
    await desk.done(editor, 'send-to-review', { storyId });
    const vote = async (as: PersonActor, says: 'yes' | 'no') => {
      const { upTo } = await desk.done(as, 'read-review', { storyId });
      const given = { storyId, upTo, says, reason: `${says}, says ${as.name}` };
      return desk.done(as, 'cast-vote', given);
    };
    await vote(editor, 'no');
    expect(await vote(admin, 'no')).toMatchObject({
      story: { status: 'open' },
      signOff: { state: 'failed', marks: [{ says: 'no' }, { says: 'no' }] },
    });
    const { moves } = await desk.done(editor, 'read-review', { storyId });
    expect(moves.at(-1)?.reason).toBe(
      'Edith Moreau: no, says Edith Moreau\nAda Winter: no, says Ada Winter',
    );
    await desk.done(editor, 'send-to-review', { storyId });
    await vote(editor, 'yes');
    expect(await vote(admin, 'yes')).toMatchObject({ story: { status: 'signed-off' } });
    expect(await vote(secondEditor, 'no')).toMatchObject({
      story: { status: 'signed-off' },
      signOff: { number: 2, state: 'holds', marks: [{}, {}, { says: 'no' }] },
    });
  });
});

it('the record tells of all of it, and every row holds', async () => {
  expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
  expect(await verifyFolder(desk.folder)).toMatchObject({ ok: true, value: { faults: [] } });
});
