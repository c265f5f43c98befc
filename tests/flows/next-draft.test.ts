import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDraft } from '#lib/desk/add-draft.ts';
import { perform } from '#lib/desk/perform.ts';
import type { ClaimId } from '#lib/id.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

const FIRST = [
  'Envoy says talks will go on',
  'The envoy said on Monday that 20,000 parcels were waiting at the border. Nobody has counted them.',
  'The harbour was shut for nine days. Two cranes were broken.',
  'Mayor Ilka Brandt told reporters that “the road is open, and it will stay open”.',
  'The bridge was inspected last spring.',
];

/** 20,000 became 30,000; the harbour moved to the front; the quote was trimmed; the bridge went; two sentences came. */
const SECOND = [
  'Envoy says talks will go on',
  'The harbour was shut for nine days. Two cranes were broken.',
  'The envoy said on Monday that 30,000 parcels were waiting at the border. Nobody has counted them.',
  'Mayor Ilka Brandt told reporters that “the road is open”.',
  'A second convoy left on Friday. It carried flour.',
];

let desk: StaffedDesk;
let opened = 0;

beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

/** A story with a judged claim for each thing that can happen to one, and a dismissed sentence. */
async function aCheckedStory() {
  const { checker } = desk.people;
  opened += 1;
  const text = FIRST.join('\n\n');
  const { story } = await desk.done(checker, 'import-story', { text, title: `Talks ${opened}` });
  const storyId = story.id;
  const { draft } = await desk.done(checker, 'read-story', { storyId });
  const mark = async (words: string) => {
    const spans = [spanOf(draft, words)];
    const about = { storyId, draftId: draft.id, spans };
    const { claim } = await desk.done(checker, 'mark-claim', about);
    const judged = await desk.done(checker, 'record-verdict', {
      claimId: claim.id,
      expects: claim.version,
      draftId: draft.id,
      axis: 'content',
      value: 'corroborated',
      justification: 'The customs office confirms it.',
    });
    return judged.claim.id;
  };
  const claims = {
    figure: await mark('20,000 parcels were waiting at the border'),
    harbour: await mark('The harbour was shut for nine days'),
    quote: await mark('“the road is open, and it will stay open”'),
    bridge: await mark('The bridge was inspected last spring'),
  };
  const cranes = spanOf(draft, 'Two cranes were broken.');
  const dismissing = { storyId, draftId: draft.id, spans: [cranes] };
  await desk.done(checker, 'dismiss-sentences', dismissing);
  return { checker, storyId, draft, claims };
}

let on: Awaited<ReturnType<typeof aCheckedStory>>;
beforeEach(async () => {
  on = await aCheckedStory();
});

async function takeIn(paragraphs: readonly string[]) {
  const { story } = await desk.done(on.checker, 'read-story', { storyId: on.storyId });
  const text = paragraphs.join('\n\n');
  const about = { storyId: on.storyId, after: story.draftId, text, filename: 'talks-2.txt' };
  return desk.done(on.checker, 'add-draft', about);
}

async function claimOf(claimId: ClaimId) {
  return desk.done(on.checker, 'read-claim', { claimId });
}

describe('a second draft', () => {
  test('what holds, holds; what a fact changed in is reopened; what is gone is told; nothing is lost', async () => {
    const { draft, waiting, unread } = await takeIn(SECOND);
    expect({ number: draft.number, waiting, unread }).toEqual({
      number: 2,
      waiting: 3,
      unread: null,
    });
    const outcomes = await Promise.all(
      Object.values(on.claims).map(async (id) => {
        const { claim, path } = await claimOf(id);
        return [path.at(-1)?.outcome, claim.verdicts.content, claim.unplaced];
      }),
    );
    expect(outcomes).toEqual([
      ['fact-changed', null, null],
      ['moved', 'corroborated', null],
      ['fact-changed', null, null],
      ['gone', 'corroborated', 'gone'],
    ]);
    const { changed } = await desk.done(on.checker, 'read-changes', { draftId: draft.id });
    const figure = changed.find(({ claim }) => claim.id === on.claims.figure);
    expect(figure?.carried.changes).toMatchObject([
      { kind: 'number', from: '20,000', to: '30,000', where: 'inside' },
    ]);
    expect(figure?.after?.text).toBe(`${SECOND[2]?.split('. ')[0] ?? ''}.`);
  });

  test('a dismissed sentence that moved stays dismissed, by the same person; new ones are untouched', async () => {
    await takeIn(SECOND);
    const coverage = await desk.done(on.checker, 'read-coverage', { storyId: on.storyId });
    expect(coverage.sums).toMatchObject({ dismissed: 1, claimed: 3 });
    expect(coverage.dismissals).toMatchObject([{ name: on.checker.name }]);
    expect(coverage.sums.untouched).toBe(coverage.sums.sentences - 4);
  });

  test('it can be compared before it is taken in, and then nothing is kept', async () => {
    const before = await desk.storage.store.head();
    const text = SECOND.join('\n\n');
    const compared = await desk.done(on.checker, 'compare-draft', { storyId: on.storyId, text });
    expect(compared.brought.claims).toMatchObject({ 'fact-changed': 2, moved: 1, gone: 1 });
    expect(compared.brought).toMatchObject({
      dismissalsKept: 1,
      sentencesCome: 4,
      sentencesGone: 3,
    });
    expect(await desk.storage.store.head()).toEqual(before);
  });

  test('the record tells of it all and holds', async () => {
    await takeIn(SECOND);
    const { events } = await desk.done(on.checker, 'read-events', { storyId: on.storyId });
    const sentences = events.map(({ sentence }) => sentence);
    expect(sentences).toContain(`${on.checker.name} took in draft 2 from “talks-2.txt”.`);
    expect(sentences).toContain(
      'Claim 1 “20,000 parcels were waiting at the border” says something else in the new draft: number “20,000” → “30,000”.',
    );
    expect(sentences).toContain(
      'The content verdict corroborated holds no longer: the facts in the words changed.',
    );
    expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
  });

  test('the same text again is no new draft, and a late one is told so', async () => {
    const about = { storyId: on.storyId, after: on.draft.id };
    const same = await desk.ask(on.checker, 'add-draft', { ...about, text: FIRST.join('\n\n') });
    expect(same).toMatchObject({ ok: false, problem: { code: 'policy' } });
    await takeIn(SECOND);
    const late = await desk.ask(on.checker, 'add-draft', { ...about, text: 'Something else.' });
    expect(late).toMatchObject({ ok: false, problem: { code: 'stale' } });
  });
});

describe('settling what a draft changed', () => {
  test('keeping a claim whose fact changed gives its verdict anew, in the name of whoever keeps it', async () => {
    await takeIn(SECOND);
    const { editor } = desk.people;
    const { claim } = await claimOf(on.claims.figure);
    await desk.done(COMMAND_LINE, 'add-member', {
      storyId: on.storyId,
      personId: editor.personId,
    });
    const claims = [{ claimId: claim.id, expects: claim.version }];
    await desk.done(editor, 'accept-carried', { storyId: on.storyId, claims });
    const after = await claimOf(on.claims.figure);
    expect(after.claim).toMatchObject({ waitsIn: null, verdicts: { content: 'corroborated' } });
    expect(after.verdicts.map(({ recordedByName }) => recordedByName)).toEqual([
      on.checker.name,
      editor.name,
    ]);
    expect(after.path.at(-1)).toMatchObject({ state: 'settled', decision: 'accepted' });
    expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
  });

  test('a new verdict settles it, once every reopened axis has one', async () => {
    const { draft } = await takeIn(SECOND);
    const { claim } = await claimOf(on.claims.figure);
    await desk.done(on.checker, 'record-verdict', {
      claimId: claim.id,
      expects: claim.version,
      draftId: draft.id,
      axis: 'content',
      value: 'disputed',
      disputedReason: 'refuted',
      justification: 'The customs office counts 20,000.',
    });
    const after = await claimOf(on.claims.figure);
    expect(after.claim).toMatchObject({ waitsIn: null, verdicts: { content: 'disputed' } });
    expect(after.path.at(-1)).toMatchObject({ state: 'settled', decision: 'judged' });
  });

  test('a claim that is gone is judged and kept only once it has a place, which reopens it where the facts differ', async () => {
    const { draft } = await takeIn(SECOND);
    const { claim } = await claimOf(on.claims.bridge);
    const about = { claimId: claim.id, expects: claim.version };
    const kept = await desk.ask(on.checker, 'accept-carried', {
      storyId: on.storyId,
      claims: [about],
    });
    expect(kept).toMatchObject({ ok: false, problem: { code: 'policy' } });
    const { draft: second } = await desk.done(on.checker, 'read-story', { storyId: on.storyId });
    const moved = { ...about, draftId: draft.id, spans: [{ start: 0, end: 5 }] };
    for (const refused of [
      await desk.ask(on.checker, 'adjust-claim', moved),
      await desk.ask(on.checker, 'record-verdict', {
        ...about,
        draftId: draft.id,
        axis: 'content',
        value: 'unverified',
        justification: 'Nobody says so.',
      }),
      await desk.ask(on.checker, 'attribute-claim', {
        claimId: claim.id,
        draftId: draft.id,
        quoteType: 'indirect',
      }),
    ]) {
      expect(refused).toMatchObject({
        problem: { message: expect.stringContaining('has no place in this draft') as string },
      });
    }
    const spans = [spanOf(second, 'A second convoy left on Friday')];
    const placed = await desk.done(on.checker, 'place-claim', {
      ...about,
      draftId: draft.id,
      spans,
    });
    expect(placed.claim).toMatchObject({
      unplaced: null,
      words: 'A second convoy left on Friday',
      waitsIn: draft.id,
      verdicts: { content: null },
    });
    expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
  });

  test('many are kept at once only where no fact changed', async () => {
    await takeIn(SECOND);
    const both = await Promise.all([claimOf(on.claims.figure), claimOf(on.claims.quote)]);
    const claims = both.map(({ claim }) => ({ claimId: claim.id, expects: claim.version }));
    const answer = await desk.ask(on.checker, 'accept-carried', { storyId: on.storyId, claims });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'policy' } });
  });

  test('words that are gone in one draft and back in the next are found again', async () => {
    await takeIn(SECOND);
    await takeIn([...SECOND, 'The bridge was inspected last spring.']);
    const { claim, path } = await claimOf(on.claims.bridge);
    expect(path.map(({ outcome }) => outcome)).toEqual(['gone', 'unchanged']);
    expect(claim).toMatchObject({ unplaced: null, verdicts: { content: 'corroborated' } });
    expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
  });
});

test('what one draft reopened stays open through the next, and standing by it still gives the verdict anew', async () => {
  await takeIn(SECOND);
  await takeIn([...SECOND, 'Rain is expected at the weekend.']);
  const { claim, path } = await claimOf(on.claims.figure);
  expect(path.map(({ outcome }) => outcome)).toEqual(['fact-changed', 'unchanged']);
  expect(path.at(-1)).toMatchObject({ state: 'waiting', reopened: ['content'] });
  const quote = await claimOf(on.claims.quote);
  const figure = { claimId: claim.id, expects: claim.version };
  const both = [figure, { claimId: quote.claim.id, expects: quote.claim.version }];
  const about = { storyId: on.storyId };
  const many = await desk.ask(on.checker, 'accept-carried', { ...about, claims: both });
  expect(many).toMatchObject({ ok: false, problem: { code: 'policy' } });
  await desk.done(on.checker, 'accept-carried', { ...about, claims: [figure] });
  const after = await claimOf(on.claims.figure);
  expect(after.claim).toMatchObject({ waitsIn: null, verdicts: { content: 'corroborated' } });
});

test('where the house says so, reworded claims wait too', async () => {
  const { admin } = desk.people;
  const reworded = FIRST.map((each) => each.replace('The harbour was shut', 'The port was shut'));
  expect(await takeIn(reworded)).toMatchObject({ waiting: 0 });
  const { house } = await desk.done(admin, 'read-house', {});
  const expects = house.version;
  await desk.done(admin, 'change-house', { expects, looksAtReworded: true });
  on = await aCheckedStory();
  expect(await takeIn(reworded)).toMatchObject({ waiting: 1 });
  const { claim } = await claimOf(on.claims.harbour);
  expect(claim.verdicts.content).toBe('corroborated');
});

test('whoever judges claims of the story blind takes in no draft: they could reopen no verdict that is hidden from them', async () => {
  const { editor, checker } = desk.people;
  const { storyId, draft } = on;
  await desk.done(COMMAND_LINE, 'add-member', { storyId, personId: editor.personId });
  const claimIds = [on.claims.figure];
  const asked = { storyId, claimIds, readerId: editor.personId };
  await desk.done(COMMAND_LINE, 'ask-second-reading', asked);
  const about = { storyId, after: draft.id, text: SECOND.join('\n\n') };
  for (const refused of [
    await desk.ask(editor, 'add-draft', about),
    await desk.ask(editor, 'compare-draft', { storyId, text: about.text }),
  ]) {
    expect(refused).toMatchObject({
      problem: {
        code: 'policy',
        message: expect.stringContaining('Hand the reading in') as string,
      },
    });
  }
  await desk.done(checker, 'add-draft', about);
  expect((await claimOf(on.claims.figure)).claim.verdicts.content).toBeNull();
});

test('what a colleague does while a draft is taken in comes along, or the draft is not taken in', async () => {
  const { checker, storyId, draft } = on;
  let marked = 0;
  const mark = async () => {
    marked += 1;
    const spans = [spanOf(draft, 'Nobody has counted them')];
    await desk.done(checker, 'mark-claim', { storyId, draftId: draft.id, spans });
  };
  const busyFor = (times: number) => ({
    ...desk.parts,
    readDraft: async (read: Parameters<typeof desk.parts.readDraft>[0]) => {
      if (marked < times) await mark();
      return desk.parts.readDraft(read);
    },
  });
  const about = { storyId, after: draft.id, text: SECOND.join('\n\n') };
  const never = await perform(addDraft, busyFor(99), checker, about);
  expect(never).toMatchObject({ ok: false, problem: { code: 'stale' } });
  const { drafts } = await desk.done(checker, 'list-drafts', { storyId });
  expect(drafts).toHaveLength(1);

  const done = await perform(addDraft, busyFor(marked + 2), checker, about);
  expect(done.ok).toBe(true);
  const { claims } = await desk.done(checker, 'read-marks', { storyId });
  expect(claims).toHaveLength(4 + marked);
  expect(claims.filter((claim) => claim.draftId === draft.id)).toMatchObject([
    { unplaced: 'gone' },
  ]);
});
