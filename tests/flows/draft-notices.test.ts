import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Claim } from '#lib/claim/claim.ts';
import type { PersonId } from '#lib/id.ts';
import type { Actor } from '#lib/people/actor.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

const FIRST = [
  'The envoy said on Monday that 20,000 parcels were waiting at the border. Nobody has counted them.',
  'The harbour was shut for nine days. The bridge was inspected last spring.',
];

/** Both figures differ, and the bridge is gone. */
const SECOND = [
  'The envoy said on Monday that 30,000 parcels were waiting at the border. Nobody has counted them.',
  'The harbour was shut for ten days.',
];

const WORDS = {
  parcels: '20,000 parcels were waiting at the border',
  counted: 'Nobody has counted them',
  harbour: 'The harbour was shut for nine days',
  bridge: 'The bridge was inspected last spring',
} as const;

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

interface About {
  readonly assigneeId?: PersonId;
  /** Who gives it a verdict. */
  readonly judge?: Actor;
}

let opened = 0;

/** A story on which the checker and the editor are. */
async function aStory() {
  const { admin, checker, editor } = desk.people;
  opened += 1;
  const text = FIRST.join('\n\n');
  const { story } = await desk.done(admin, 'import-story', { text, title: `Border ${opened}` });
  const storyId = story.id;
  for (const { personId } of [checker, editor]) {
    await desk.done(admin, 'add-member', { storyId, personId });
  }
  const { draft } = await desk.done(admin, 'read-story', { storyId });
  const mark = async (words: keyof typeof WORDS, { assigneeId, judge }: About = {}) => {
    const marking = { storyId, draftId: draft.id, spans: [spanOf(draft, WORDS[words])] };
    const { claim } = await desk.done(admin, 'mark-claim', { ...marking, assigneeId });
    if (judge === undefined) return claim;
    const { claim: judged } = await desk.done(judge, 'record-verdict', {
      claimId: claim.id,
      expects: claim.version,
      draftId: draft.id,
      axis: 'content',
      value: 'corroborated',
      justification: 'The customs office confirms it.',
    });
    return judged;
  };
  return { storyId, title: story.title, mark };
}

let on: Awaited<ReturnType<typeof aStory>>;
beforeEach(async () => {
  on = await aStory();
});

async function takeIn(by: Actor, paragraphs: readonly string[]) {
  const { storyId } = on;
  const { story } = await desk.done(by, 'read-story', { storyId });
  const text = paragraphs.join('\n\n');
  return desk.done(by, 'add-draft', { storyId, after: story.draftId, text });
}

/** What somebody is told of drafts of this story, newest first. */
async function toldOf(actor: Actor) {
  const { items } = await desk.done(actor, 'list-notices', {});
  return items
    .filter(({ kind, storyId }) => kind === 'claims-waiting' && storyId === on.storyId)
    .map(({ claims, draft }) => [draft?.number, claims]);
}

/** What somebody is shown of the newest draft as waiting for them. */
async function mineOf(actor: Actor) {
  const { story } = await desk.done(actor, 'read-story', { storyId: on.storyId });
  const { changed } = await desk.done(actor, 'read-changes', { draftId: story.draftId });
  return changed.filter(({ isMine }) => isMine).map(({ claim }) => claim.words);
}

test('whoever is to check claims is told once of all that wait, with the draft; whose claims stand is told nothing', async () => {
  const { admin, checker, editor } = desk.people;
  await on.mark('parcels', { assigneeId: checker.personId });
  await on.mark('harbour', { assigneeId: checker.personId });
  await on.mark('bridge');
  await on.mark('counted', { assigneeId: editor.personId, judge: editor });
  const { draft, waiting } = await takeIn(admin, SECOND);
  expect(waiting).toBe(3);
  expect(await toldOf(checker)).toEqual([[2, 2]]);
  expect(await toldOf(editor)).toEqual([]);
  const { items } = await desk.done(checker, 'list-notices', { show: 'unread' });
  expect(
    items.find(({ storyId, kind }) => storyId === on.storyId && kind === 'claims-waiting'),
  ).toMatchObject({
    storyTitle: on.title,
    claimId: null,
    draft: { id: draft.id, number: 2 },
    sentence: `${admin.name} took in draft 2.`,
  });
  expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
});

test('whoever gave a verdict that a draft reopens is told too, and a claim that is theirs twice counts once', async () => {
  const { admin, checker, editor } = desk.people;
  await on.mark('parcels', { judge: editor });
  await on.mark('harbour', { assigneeId: editor.personId, judge: editor });
  // A claim that only is gone keeps its verdict.
  await on.mark('bridge', { judge: checker });
  await takeIn(admin, SECOND);
  expect(await toldOf(editor)).toEqual([[2, 2]]);
  expect(await toldOf(checker)).toEqual([]);
});

test('whoever takes the draft in is told nothing of it', async () => {
  const { checker, editor } = desk.people;
  await on.mark('parcels', { assigneeId: editor.personId, judge: checker });
  await takeIn(editor, SECOND);
  expect(await toldOf(editor)).toEqual([]);
  expect(await toldOf(checker)).toEqual([[2, 1]]);
});

test('nobody is told who does not see the story, though the verdict was theirs', async () => {
  const { admin, checker } = desk.people;
  const { storyId } = on;
  await on.mark('parcels', { judge: checker });
  await desk.done(admin, 'remove-member', { storyId, personId: checker.personId });
  await takeIn(admin, SECOND);
  await desk.done(admin, 'add-member', { storyId, personId: checker.personId });
  expect(await toldOf(checker)).toEqual([]);
});

test('a claim that waited before is told of again only together with one that waits since', async () => {
  const { admin, checker } = desk.people;
  await on.mark('bridge', { assigneeId: checker.personId });
  await on.mark('parcels', { assigneeId: checker.personId });
  const gone = [FIRST[0] ?? '', 'The harbour was shut for nine days.'];
  await takeIn(admin, gone);
  await takeIn(admin, [...gone, 'Rain is expected.']);
  expect(await toldOf(checker)).toEqual([[2, 1]]);
  await takeIn(admin, SECOND);
  expect(await toldOf(checker)).toEqual([
    [4, 2],
    [2, 1],
  ]);
});

test('withdrawn claims wait for nobody', async () => {
  const { admin, checker } = desk.people;
  const claim = await on.mark('parcels', { assigneeId: checker.personId });
  const about = { claimId: claim.id, expects: claim.version, reason: 'Not checkable.' };
  await desk.done(admin, 'withdraw-claim', about);
  expect(await takeIn(admin, SECOND)).toMatchObject({ waiting: 0 });
  expect(await toldOf(checker)).toEqual([]);
});

test('whoever is to judge claims blind is told of those they are to check, and of no verdict', async () => {
  const { admin, checker, editor } = desk.people;
  const { storyId } = on;
  const parcels = await on.mark('parcels', { assigneeId: editor.personId, judge: checker });
  const harbour = await on.mark('harbour', { judge: checker });
  await desk.done(COMMAND_LINE, 'ask-second-reading', {
    storyId,
    claimIds: [parcels.id, harbour.id],
    readerId: editor.personId,
  });
  await takeIn(admin, SECOND);
  expect(await toldOf(editor)).toEqual([[2, 1]]);
  expect(await mineOf(editor)).toHaveLength(1);
  const { items } = await desk.done(editor, 'list-notices', {});
  expect(JSON.stringify(items)).not.toContain('corroborated');
});

test('what changed shows as one’s own what the notice counted, until it is settled or in other hands', async () => {
  const { admin, checker, editor } = desk.people;
  const parcels = await on.mark('parcels', { assigneeId: checker.personId, judge: editor });
  const harbour = await on.mark('harbour', { judge: checker });
  await on.mark('bridge', { assigneeId: checker.personId });
  await on.mark('counted', { assigneeId: checker.personId, judge: checker });
  await takeIn(admin, SECOND);
  const all = [
    parcels.words.replace('20', '30'),
    'The harbour was shut for ten days',
    WORDS.bridge,
  ];
  expect(await toldOf(checker)).toEqual([[2, 3]]);
  expect(await mineOf(checker)).toEqual(all);
  expect(await toldOf(editor)).toEqual([[2, 1]]);
  expect(await mineOf(editor)).toEqual(all.slice(0, 1));
  expect(await mineOf(admin)).toEqual([]);
  const { story } = await desk.done(admin, 'read-story', { storyId: on.storyId });
  const reading = { draftId: story.draftId };
  const { changed } = await desk.done(COMMAND_LINE, 'read-changes', reading);
  expect(changed.map(({ isMine }) => isMine)).toEqual([false, false, false]);

  // What an earlier draft reopened is counted and shown with what is new.
  await takeIn(admin, [...SECOND, 'Nobody has counted them twice.', 'Rain fell.']);
  expect(await mineOf(editor)).toEqual(all.slice(0, 1));
  const claimNow = async ({ id: claimId }: Claim) => {
    const { claim } = await desk.done(admin, 'read-claim', { claimId });
    return { claimId, expects: claim.version };
  };
  // Somebody else gives the verdict anew: it is nobody's any more who gave it before.
  const claims = [await claimNow(harbour)];
  await desk.done(editor, 'accept-carried', { storyId: on.storyId, claims });
  await desk.done(admin, 'change-claim', { ...(await claimNow(parcels)), assigneeId: null });
  expect(await mineOf(checker)).toEqual([WORDS.bridge]);
  expect(await mineOf(editor)).toEqual(all.slice(0, 1));
});

test('what a draft before reopened counts with what waits since', async () => {
  const { admin, checker } = desk.people;
  await on.mark('harbour', { judge: checker });
  await on.mark('bridge', { assigneeId: checker.personId });
  const [first = ''] = FIRST;
  await takeIn(admin, [
    first,
    'The harbour was shut for ten days. The bridge was inspected last spring.',
  ]);
  await takeIn(admin, [first, 'The harbour was shut for ten days.']);
  expect(await toldOf(checker)).toEqual([
    [3, 2],
    [2, 1],
  ]);
  expect(await mineOf(checker)).toHaveLength(2);
});
