import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Axis } from '#lib/claim/standing.ts';
import type { ChangeKind } from '#lib/store/change.ts';
import type { Actor } from '#lib/people/actor.ts';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

const DENIED = ['We have no arsenal', 'and we never had one'] as const;

/** No fact in them differs from one in the words they are given below. */
const TIRED = ['Our tanks were rusty', 'and our crews were tired'] as const;

/** Who gives the claim a verdict, and on which axes. */
interface Judging {
  readonly judge: Actor;
  readonly axes: readonly Axis[];
}

/** A claim in two runs with an attribution that has every part, lost in a second draft of these paragraphs. */
async function aLostClaim(paragraphs: readonly string[], judging?: Judging) {
  const { admin, checker } = desk.people;
  const said = judging === undefined ? DENIED : TIRED;
  const text = [
    'Karsh answers',
    `“${said[0]},” the envoy said on Monday, “${said[1]}.” Nobody else was asked.`,
  ].join('\n\n');
  const { story } = await desk.done(checker, 'import-story', { text, title: 'Karsh' });
  const storyId = story.id;
  const { draft } = await desk.done(checker, 'read-story', { storyId });
  const spans = said.map((each) => spanOf(draft, each));
  const { claim } = await desk.done(checker, 'mark-claim', { storyId, draftId: draft.id, spans });
  const { attribution } = await desk.done(checker, 'attribute-claim', {
    claimId: claim.id,
    draftId: draft.id,
    quoteType: 'direct',
    sourceSpans: [spanOf(draft, 'the envoy')],
    cueSpans: [spanOf(draft, 'said on Monday')],
    contentSpans: spans,
  });
  for (const axis of judging?.axes ?? []) {
    const { judge } = judging ?? { judge: checker };
    const { personId } = desk.people.editor;
    await desk.done(admin, 'add-member', { storyId, personId });
    const read = await desk.done(checker, 'read-claim', { claimId: claim.id });
    await desk.done(judge, 'record-verdict', {
      claimId: claim.id,
      expects: read.claim.version,
      draftId: draft.id,
      axis,
      value: 'corroborated',
      justification: 'It is on the tape.',
    });
  }
  const added = await desk.done(checker, 'add-draft', {
    storyId,
    after: draft.id,
    text: ['Karsh answers', ...paragraphs].join('\n\n'),
  });
  const { draft: second } = await desk.done(checker, 'read-story', { storyId });
  const lost = await desk.done(checker, 'read-claim', { claimId: claim.id });
  expect(lost.claim).toMatchObject({ unplaced: 'gone', waitsIn: added.draft.id });
  const at = (words: readonly string[]) => ({
    claimId: claim.id,
    draftId: second.id,
    spans: words.map((each) => spanOf(second, each)),
  });
  const preview = (words: readonly string[]) => desk.done(checker, 'preview-place', at(words));
  const read = () => desk.done(admin, 'read-claim', { claimId: claim.id });
  const version = async () => (await read()).claim.version;
  const place = async (words: readonly string[], by: Actor = checker) =>
    desk.done(by, 'place-claim', { ...at(words), expects: await version() });
  const placed = async () => {
    const { attributions } = await desk.done(checker, 'read-claim', { claimId: claim.id });
    const one = attributions.find(({ id }) => id === attribution.id);
    const said = (runs: readonly { readonly start: number; readonly end: number }[] = []) =>
      runs.map(({ start, end }) => second.text.slice(start, end));
    return [said(one?.sourceSpans), said(one?.cueSpans), said(one?.contentSpans), one?.draftId];
  };
  const told = async (about: ChangeKind = 'attribution.carried') => {
    const { events } = await desk.done(checker, 'read-events', { storyId });
    return events.filter(({ kind }) => kind === about).map(({ sentence }) => sentence);
  };
  const noticed = async (actor: Actor) => {
    const { items } = await desk.done(actor, 'list-notices', {});
    return items.filter((one) => one.storyId === storyId && one.kind === 'claims-waiting');
  };
  return { place, placed, preview, read, told, noticed, second };
}

test('a lost claim in several runs keeps the words of its attribution where they stand beside the chosen ones', async () => {
  const on = await aLostClaim([
    'Every tank was sold years ago, the envoy said on Monday. Then came more: the depots are empty.',
  ]);
  const chosen = ['Every tank was sold years ago', 'the depots are empty'];
  const { claim, leftOut } = await on.place(chosen);
  expect(claim).toMatchObject({ words: chosen.join(' … '), unplaced: null });
  expect(leftOut).toEqual([]);
  expect(await on.placed()).toEqual([['the envoy'], ['said on Monday'], chosen, on.second.id]);
  expect(await on.told()).toEqual(['The words of an attribution were found in the new draft.']);
  expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
});

test('what does not stand there, or stands there twice, is left out, and the answer and the record say so', async () => {
  const on = await aLostClaim([
    'Every tank was sold years ago, the envoy told the other one. He said it on Monday, the envoy says.',
    'Far from it the envoy said on Monday that it rained.',
  ]);
  const chosen = ['Every tank was sold years ago', 'He said it on Monday'];
  const { leftOut } = await on.place(chosen);
  expect(leftOut).toEqual(['source', 'cue']);
  expect(await on.placed()).toEqual([[], [], chosen, on.second.id]);
  expect(await on.told()).toEqual([
    'The words of an attribution were found in the new draft, but for its source and its cue.',
  ]);
});

const WITHOUT_CUE =
  'Every wheel stood still, the envoy wrote. Then came more: those depots looked bleak.';
const PLACED = ['Every wheel stood still', 'those depots looked bleak'];

test('a verdict on whether it was said is reopened by a part that is left out, and whoever gave it hears which', async () => {
  const { checker, editor } = desk.people;
  const on = await aLostClaim([WITHOUT_CUE], { judge: editor, axes: ['attribution', 'content'] });
  const before = await on.noticed(editor);
  const preview = await on.preview(PLACED);
  expect(preview).toMatchObject({ leftOut: ['cue'], reopens: ['attribution'] });
  expect((await on.read()).claim.verdicts).toEqual({
    attribution: 'corroborated',
    content: 'corroborated',
  });
  const { claim, leftOut, reopened } = await on.place(PLACED);
  expect({ leftOut, reopens: reopened }).toEqual({
    leftOut: preview.leftOut,
    reopens: preview.reopens,
  });
  expect(claim).toMatchObject({
    unplaced: null,
    waitsIn: on.second.id,
    verdicts: { attribution: null, content: 'corroborated' },
  });
  const { path, verdicts } = await on.read();
  const cue = { kind: 'cue', from: 'said on Monday', to: null, where: 'around' };
  expect(path.at(-1)).toMatchObject({
    state: 'waiting',
    reopened: ['attribution'],
    changes: [cue],
  });
  expect(preview.changes).toMatchObject([cue]);
  expect(verdicts.map(({ axis, reopenedIn }) => [axis, reopenedIn])).toEqual([
    ['attribution', on.second.id],
    ['content', null],
  ]);
  const sentence =
    'The attribution verdict corroborated holds no longer: where the claim was placed, its attribution has no words for its cue.';
  expect(await on.told('verdict.reopened')).toEqual([sentence]);
  const [notice, ...earlier] = await on.noticed(editor);
  expect(notice).toMatchObject({
    sentence,
    claims: 1,
    claimId: claim.id,
    actorName: checker.name,
    draft: { id: on.second.id, number: 2 },
  });
  expect(earlier).toEqual(before);
  expect(await on.noticed(checker)).toEqual([]);
  expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
});

test('a verdict on whether it is so outlives a part that is left out, and nothing is reopened or told where none was given', async () => {
  const { checker, editor } = desk.people;
  const on = await aLostClaim([WITHOUT_CUE], { judge: editor, axes: ['content'] });
  expect(await on.preview(PLACED)).toMatchObject({ leftOut: ['cue'], reopens: [] });
  const { claim, reopened } = await on.place(PLACED);
  expect(reopened).toEqual([]);
  expect(claim).toMatchObject({
    waitsIn: null,
    verdicts: { attribution: null, content: 'corroborated' },
  });
  expect(await on.told('verdict.reopened')).toEqual([]);
  expect(await on.noticed(editor)).toEqual([]);
  expect(await on.noticed(checker)).toEqual([]);
});

test('a verdict holds where every part stands beside the chosen words, and whoever places by hand is not told of their own', async () => {
  const { checker } = desk.people;
  const whole = WITHOUT_CUE.replace('wrote', 'said on Monday');
  const held = await aLostClaim([whole], { judge: checker, axes: ['attribution'] });
  expect(await held.preview(PLACED)).toMatchObject({ leftOut: [], reopens: [], changes: [] });
  const { claim } = await held.place(PLACED);
  expect(claim).toMatchObject({ waitsIn: null, verdicts: { attribution: 'corroborated' } });
  const own = await aLostClaim([WITHOUT_CUE], { judge: checker, axes: ['attribution'] });
  expect((await own.place(PLACED)).claim.verdicts.attribution).toBeNull();
  expect(await own.noticed(checker)).toEqual([]);
});

test('nobody is told who sees the story no longer, though the verdict was theirs', async () => {
  const { admin, checker } = desk.people;
  const on = await aLostClaim([WITHOUT_CUE], { judge: checker, axes: ['attribution'] });
  const { storyId } = (await on.read()).claim;
  const membership = { storyId, personId: checker.personId };
  await desk.done(admin, 'remove-member', membership);
  const { reopened } = await on.place(PLACED, admin);
  expect(reopened).toEqual(['attribution']);
  await desk.done(admin, 'add-member', membership);
  expect(await on.noticed(checker)).toEqual([]);
});

test('what was left out stays told in another place, and is not reopened twice', async () => {
  const { editor } = desk.people;
  const on = await aLostClaim([WITHOUT_CUE], { judge: editor, axes: ['attribution'] });
  await on.place(PLACED);
  const { claim, reopened } = await on.place(PLACED.slice(0, 1));
  expect(reopened).toEqual([]);
  expect(claim).toMatchObject({ waitsIn: on.second.id, verdicts: { attribution: null } });
  const { path } = await on.read();
  expect(path.at(-1)).toMatchObject({
    reopened: ['attribution'],
    changes: [{ kind: 'cue', from: 'said on Monday', to: null }],
  });
  expect(await on.told('verdict.reopened')).toHaveLength(1);
});
