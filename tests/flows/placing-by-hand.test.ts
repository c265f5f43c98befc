import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

/** A claim in two runs with an attribution that has every part, lost in a second draft of these paragraphs. */
async function aLostClaim(paragraphs: readonly string[]) {
  const { checker } = desk.people;
  const text = [
    'Karsh answers',
    '“We have no arsenal,” the envoy said on Monday, “and we never had one.” Nobody else was asked.',
  ].join('\n\n');
  const { story } = await desk.done(checker, 'import-story', { text, title: 'Karsh' });
  const storyId = story.id;
  const { draft } = await desk.done(checker, 'read-story', { storyId });
  const spans = [spanOf(draft, 'We have no arsenal'), spanOf(draft, 'and we never had one')];
  const { claim } = await desk.done(checker, 'mark-claim', { storyId, draftId: draft.id, spans });
  const { attribution } = await desk.done(checker, 'attribute-claim', {
    claimId: claim.id,
    draftId: draft.id,
    quoteType: 'direct',
    sourceSpans: [spanOf(draft, 'the envoy')],
    cueSpans: [spanOf(draft, 'said on Monday')],
    contentSpans: spans,
  });
  const added = await desk.done(checker, 'add-draft', {
    storyId,
    after: draft.id,
    text: ['Karsh answers', ...paragraphs].join('\n\n'),
  });
  const { draft: second } = await desk.done(checker, 'read-story', { storyId });
  const lost = await desk.done(checker, 'read-claim', { claimId: claim.id });
  expect(lost.claim).toMatchObject({ unplaced: 'gone', waitsIn: added.draft.id });
  const place = (words: readonly string[]) =>
    desk.done(checker, 'place-claim', {
      claimId: claim.id,
      expects: lost.claim.version,
      draftId: second.id,
      spans: words.map((each) => spanOf(second, each)),
    });
  const placed = async () => {
    const { attributions } = await desk.done(checker, 'read-claim', { claimId: claim.id });
    const one = attributions.find(({ id }) => id === attribution.id);
    const said = (runs: readonly { readonly start: number; readonly end: number }[] = []) =>
      runs.map(({ start, end }) => second.text.slice(start, end));
    return [said(one?.sourceSpans), said(one?.cueSpans), said(one?.contentSpans), one?.draftId];
  };
  const told = async () => {
    const { events } = await desk.done(checker, 'read-events', { storyId });
    return events
      .filter(({ kind }) => kind === 'attribution.carried')
      .map(({ sentence }) => sentence);
  };
  return { place, placed, told, second };
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
