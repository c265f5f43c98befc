import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { COMMAND_LINE, type StaffedDesk, STORY_TEXT, aDesk } from '#tests/fixtures/desk.ts';
import { anId, spanOf } from '#tests/fixtures/things.ts';

const EVIDENCE = {
  question: 'How much was found?',
  answer: '900 tonnes.',
  stance: 'refutes',
  citation: 'Estuary survey, table 3',
} as const;

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk({ uploadBytes: 10_000 });
});
afterAll(() => desk.remove());

async function aMarkedClaim() {
  const { people, story, draft } = desk;
  const spans = [spanOf(draft, 'under the ferry pier')];
  const where = { storyId: story.id, draftId: draft.id, spans };
  return (await desk.done(people.checker, 'mark-claim', where)).claim;
}

async function someAddedEvidence(): Promise<Evidence> {
  const claimId = desk.claim.id;
  return (await desk.done(desk.people.checker, 'add-evidence', { claimId, ...EVIDENCE })).evidence;
}

async function eventsKept() {
  return (await desk.storage.store.head()).number;
}

describe('marking is refused, and nothing is kept', () => {
  it.each([
    ['outside the text', () => ({ spans: [{ start: 5, end: 100_000 }] }), 'invalid'],
    ['on white space only', () => ({ spans: [{ start: 32, end: 34 }] }), 'invalid'],
    ['backwards', () => ({ spans: [{ start: 9, end: 4 }] }), 'invalid'],
    ['on nothing', () => ({ spans: [] }), 'invalid'],
    ['in another draft', () => ({ draftId: anId('draft', 9) }), 'stale'],
    ['for somebody unknown', () => ({ assigneeId: anId('person', 9) }), 'invalid'],
    ['for a viewer', () => ({ assigneeId: desk.people.viewer.personId }), 'invalid'],
    ['with control characters', () => ({ restatement: 'a\u0000b' }), 'invalid'],
    ['with half a character', () => ({ restatement: '\ud83e' }), 'invalid'],
  ])('%s', async (_what, wrong, code) => {
    const before = await eventsKept();
    const answer = await desk.ask(desk.people.checker, 'mark-claim', {
      storyId: desk.story.id,
      draftId: desk.draft.id,
      spans: [{ start: 0, end: 7 }],
      ...wrong(),
    });
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(await eventsKept()).toBe(before);
  });
});

describe('a save on a state that has passed', () => {
  it('is stale with both states, and neither is lost', async () => {
    const { checker, editor } = desk.people;
    const { id: claimId, version: expects } = await aMarkedClaim();
    const first = await desk.done(editor, 'change-claim', { claimId, expects, priority: 'high' });
    const late = await desk.ask(checker, 'change-claim', { claimId, expects, priority: 'low' });
    expect(late).toMatchObject({
      ok: false,
      problem: { code: 'stale', states: { current: first.claim, yours: { priority: 'low' } } },
    });
    const read = await desk.done(checker, 'read-claim', { claimId });
    expect(read.claim).toEqual(first.claim);
  });

  it('is stale for a verdict given on a claim that was reworded meanwhile', async () => {
    const { checker, editor } = desk.people;
    const { id: claimId, version: expects } = await aMarkedClaim();
    await desk.done(editor, 'change-claim', { claimId, expects, restatement: 'It is a pier.' });
    const late = await desk.ask(checker, 'record-verdict', {
      claimId,
      expects,
      draftId: desk.draft.id,
      axis: 'content',
      value: 'corroborated',
      justification: 'I stood on it.',
    });
    expect(late).toMatchObject({ ok: false, problem: { code: 'stale' } });
    expect((await desk.done(checker, 'read-claim', { claimId })).verdicts).toEqual([]);
  });

  it('is invalid when it does not say which version it was made on', async () => {
    const { id: claimId } = await aMarkedClaim();
    const unversioned = { claimId, priority: 'low' } as const;
    const answer = await desk.ask(
      desk.people.checker,
      'change-claim',
      // The types would refuse it as the desk does.
      unversioned as typeof unversioned & { expects: number },
    );
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'expects' }] },
    });
  });

  it('is no change when it says what is stored already, and leaves no event', async () => {
    const { id: claimId, version: expects } = await aMarkedClaim();
    const before = await eventsKept();
    const same = { claimId, expects, priority: 'normal', restatement: ' ' } as const;
    const { claim } = await desk.done(desk.people.checker, 'change-claim', same);
    expect(claim.version).toBe(expects);
    expect(await eventsKept()).toBe(before);
  });
});

describe('a withdrawn claim', () => {
  it('takes no change, verdict, attribution or evidence', async () => {
    const { checker } = desk.people;
    const draftId = desk.draft.id;
    const { id: claimId, version } = await aMarkedClaim();
    const gone = await desk.done(checker, 'withdraw-claim', {
      claimId,
      expects: version,
      reason: 'Nothing to check.',
    });
    const expects = gone.claim.version;
    const spans = [spanOf(desk.draft, 'pier')];
    const answers = [
      await desk.ask(checker, 'change-claim', { claimId, expects, priority: 'low' }),
      await desk.ask(checker, 'adjust-claim', { claimId, expects, draftId, spans }),
      await desk.ask(checker, 'withdraw-claim', { claimId, expects, reason: 'Again.' }),
      await desk.ask(checker, 'attribute-claim', { claimId, draftId, quoteType: 'direct' }),
      await desk.ask(checker, 'add-evidence', { claimId, ...EVIDENCE }),
      await desk.ask(checker, 'record-verdict', {
        claimId,
        expects,
        draftId,
        axis: 'content',
        value: 'unverified',
        justification: 'No evidence.',
      }),
    ];
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code))).toEqual(
      Array.from({ length: 6 }, () => 'policy'),
    );
  });
});

describe('attributions', () => {
  it('hang on others of the same claim, never in a circle, and are withdrawn from the leaves', async () => {
    const { checker } = desk.people;
    const { id: claimId } = await aMarkedClaim();
    const { id: elsewhere } = await aMarkedClaim();
    const about = { draftId: desk.draft.id, quoteType: 'indirect' } as const;
    const add = (on: typeof claimId, parentId: string | null) =>
      desk.ask(checker, 'attribute-claim', { claimId: on, ...about, parentId });

    const outer = await desk.done(checker, 'attribute-claim', { claimId, ...about });
    const inner = await add(claimId, outer.attribution.id);
    expect(await add(elsewhere, outer.attribution.id)).toMatchObject({
      problem: { code: 'invalid', fields: [{ path: 'parentId' }] },
    });
    const innerId = inner.ok ? inner.value.attribution.id : '';
    const circle = { attributionId: outer.attribution.id, expects: 1, parentId: innerId };
    expect(await desk.ask(checker, 'change-attribution', circle)).toMatchObject({
      problem: { code: 'invalid', fields: [{ path: 'parentId' }] },
    });

    const [outside, inside] = [outer.attribution.id, innerId].map((attributionId) => ({
      attributionId,
      expects: 1,
    }));
    if (outside === undefined || inside === undefined) throw new Error('Two were added.');
    expect(await desk.ask(checker, 'withdraw-attribution', outside)).toMatchObject({
      problem: { code: 'policy' },
    });
    await desk.done(checker, 'withdraw-attribution', inside);
    const last = await desk.done(checker, 'withdraw-attribution', outside);
    expect(last.attribution).toMatchObject({ state: 'withdrawn', version: 2 });
  });
});

describe('evidence', () => {
  it('is withdrawn with its reason and cannot be changed after that', async () => {
    const { checker } = desk.people;
    const { id: evidenceId } = await someAddedEvidence();
    const { evidence } = await desk.done(checker, 'withdraw-evidence', {
      evidenceId,
      expects: 1,
      reason: 'Wrong table.',
    });
    expect(evidence).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Wrong table.' });
    const late = { evidenceId, expects: evidence.version, stance: 'supports' } as const;
    expect(await desk.ask(checker, 'change-evidence', late)).toMatchObject({
      problem: { code: 'policy' },
    });
  });

  it('finds the origin the story knows and names one it does not', async () => {
    const { checker } = desk.people;
    const { id: evidenceId } = await someAddedEvidence();
    const ask = { evidenceId, expects: 1, origin: 'Ministry briefing' };
    const first = await desk.done(checker, 'change-evidence', ask);
    const { id: other } = await someAddedEvidence();
    const second = await desk.done(checker, 'change-evidence', { ...ask, evidenceId: other });
    expect(second.evidence.originId).toBe(first.evidence.originId);
    const { origins } = await desk.done(checker, 'list-origins', { storyId: desk.story.id });
    expect(origins.filter((origin) => origin.name === 'Ministry briefing')).toHaveLength(1);
    const none = { evidenceId, expects: 2, origin: null };
    const third = await desk.done(checker, 'change-evidence', none);
    expect(third.evidence.originId).toBeNull();
  });

  it('names an origin once, even when many name it at the same moment', async () => {
    const input = { claimId: desk.claim.id, ...EVIDENCE, origin: 'Harbour log' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => desk.ask(desk.people.checker, 'add-evidence', input)),
    );
    const origins = answers.map((answer) => (answer.ok ? answer.value.evidence.originId : answer));
    expect(new Set(origins).size).toBe(1);
  });

  it.each([
    ['too large a copy', { file: Buffer.alloc(10_001).toString('base64') }, 'too-large'],
    ['an empty copy', { file: '' }, 'invalid'],
    ['a copy in a folder', { filename: '../a.pdf' }, 'invalid'],
    ['a label that is none', { mediaType: 'text/html; x=y' }, 'invalid'],
  ])('refuses %s', async (_what, wrong, code) => {
    const keptCopy = { filename: 'a.pdf', mediaType: 'application/pdf', file: 'AAAA', ...wrong };
    const input = { claimId: desk.claim.id, ...EVIDENCE, keptCopy };
    expect(await desk.ask(desk.people.checker, 'add-evidence', input)).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it('without a kept copy has none to hand out', async () => {
    const { id: evidenceId } = await someAddedEvidence();
    expect(await desk.ask(desk.people.viewer, 'read-kept-copy', { evidenceId })).toMatchObject({
      problem: { code: 'not-found' },
    });
  });
});

describe('originals', () => {
  it.each([
    ['both text and file', { text: 'a', file: 'YQ==' }, 'invalid'],
    ['neither', {}, 'invalid'],
    ['nothing but white space', { text: ' \n ' }, 'invalid'],
    ['more than the limit', { text: 'word '.repeat(2001) }, 'too-large'],
    ['a kind that is not taken', { file: 'YQ==', filename: 'a.docx' }, 'invalid'],
    ['bytes that are no text', { file: 'AAECAwQF', filename: 'a.txt' }, 'invalid'],
  ])('are refused with %s, and nothing is stored', async (_what, input, code) => {
    const before = await eventsKept();
    for (const name of ['preview-original', 'import-story'] as const) {
      expect(await desk.ask(desk.people.editor, name, input)).toMatchObject({
        ok: false,
        problem: { code },
      });
    }
    expect(await eventsKept()).toBe(before);
  });

  it('are shown without being stored, and stored as they were shown', async () => {
    const before = await eventsKept();
    const shown = await desk.done(desk.people.editor, 'preview-original', { text: STORY_TEXT });
    expect(await eventsKept()).toBe(before);
    const made = await desk.done(desk.people.editor, 'import-story', {
      text: STORY_TEXT,
      title: 'Silt',
      byline: '',
    });
    expect(made.story).toMatchObject({ title: 'Silt', byline: null });
    expect(made.counts.blocks).toBe(shown.blocks.length);
    expect(made.completeness).toEqual(shown.completeness);
    const { draft, members } = await desk.done(desk.people.editor, 'read-story', {
      storyId: made.story.id,
    });
    expect(draft.text).toBe(shown.text);
    expect(members.map((member) => member.person.name)).toEqual(['Edith Moreau']);
    const kept = await desk.storage.files.read(draft.original.sha256);
    expect(new TextDecoder().decode(kept ?? new Uint8Array())).toBe(STORY_TEXT);
  });
});

describe('members', () => {
  it('leave only when no open claim waits on them', async () => {
    const { editor, checker } = desk.people;
    const storyId = desk.story.id;
    const { id: claimId, version: expects } = await aMarkedClaim();
    const given = { claimId, expects, assigneeId: checker.personId };
    const { claim } = await desk.done(editor, 'change-claim', given);
    const leave = { storyId, personId: checker.personId };
    expect(await desk.ask(editor, 'remove-member', leave)).toMatchObject({
      problem: { code: 'policy' },
    });
    const free = { claimId, expects: claim.version, assigneeId: null };
    await desk.done(editor, 'change-claim', free);
    const { members } = await desk.done(editor, 'remove-member', leave);
    expect(members.map((member) => member.person.id)).not.toContain(checker.personId);
    expect(await desk.ask(checker, 'read-story', { storyId })).toMatchObject({
      problem: { code: 'not-found' },
    });
    await desk.done(editor, 'add-member', leave);
    expect((await desk.done(editor, 'add-member', leave)).members).toHaveLength(5);
  });
});

it('sources of stories one does not see cannot be named', async () => {
  const { story } = await desk.done(COMMAND_LINE, 'import-story', { text: 'Elsewhere.' });
  const named = { storyId: story.id, name: 'Elsewhere', kind: 'outlet' } as const;
  const { source } = await desk.done(COMMAND_LINE, 'add-source', named);
  const about = { draftId: desk.draft.id, claimId: desk.claim.id, quoteType: 'direct' } as const;
  const hidden = await desk.ask(desk.people.checker, 'attribute-claim', {
    ...about,
    sourceId: source.id,
  });
  const unknown = await desk.ask(desk.people.checker, 'attribute-claim', {
    ...about,
    sourceId: anId('source', 9),
  });
  expect(hidden).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  expect(JSON.stringify(hidden)).toBe(JSON.stringify(unknown));
});
