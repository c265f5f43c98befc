import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStorage } from '#db/open.ts';
import { perform } from '#lib/desk/perform.ts';
import { operationNamed } from '#lib/desk/operations.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;

beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

const WORDS =
  'Ferries late\n\nMinister Ravid Solano said that 40 ferries were late in May.\n\nMinister Ravid Solano said that 12 ferries sank in June.';

async function aStory() {
  const { checker } = desk.people;
  const { story } = await desk.done(checker, 'import-story', { text: WORDS });
  const { draft } = await desk.done(checker, 'read-story', { storyId: story.id });
  const { suggestions } = await desk.done(checker, 'read-suggestions', { storyId: story.id });
  const attributed = suggestions.filter(({ attribution }) => attribution?.source !== null);
  const about = { storyId: story.id, draftId: draft.id };
  return { checker, about, draft, suggestions: attributed };
}

async function sourcesOf(storyId: string) {
  const { items } = await desk.done(COMMAND_LINE, 'list-sources', { storyId });
  return items;
}

test('two people who accept at once add the source they share once', async () => {
  const { checker, about, suggestions } = await aStory();
  const [first, second] = suggestions;
  if (first === undefined || second === undefined) throw new Error('Two suggestions are needed.');
  const accept = operationNamed('accept-suggestions');
  // A second connection on the same file, as another process has.
  const other = await openStorage({ folder: desk.folder, as: 'command-line' });
  let isOvertaken = false;
  const store: typeof other.store = {
    ...other.store,
    async commit(batch) {
      if (!isOvertaken) {
        isOvertaken = true;
        const faster = { ...about, fingerprints: [first.fingerprint] };
        await desk.done(COMMAND_LINE, 'accept-suggestions', faster);
      }
      return other.store.commit(batch);
    },
  };
  const input = { ...about, fingerprints: [second.fingerprint] };
  const answer = await perform(accept, { ...desk.parts, store }, checker, input);
  await other.close();

  expect(answer.ok).toBe(true);
  expect(isOvertaken).toBe(true);
  const sources = await sourcesOf(about.storyId);
  expect(sources.map(({ name }) => name)).toEqual([first.attribution?.source?.name]);
  const { claims } = await desk.done(checker, 'read-marks', { storyId: about.storyId });
  const attributions = await Promise.all(
    claims.map(
      async ({ id }) => (await desk.done(checker, 'read-claim', { claimId: id })).attributions,
    ),
  );
  expect(attributions.flat().map(({ sourceId }) => sourceId)).toEqual([
    sources[0]?.id,
    sources[0]?.id,
  ]);
});

test('many people who accept at once make every claim, and each source once', async () => {
  const { checker, about, suggestions } = await aStory();
  const answers = await Promise.all(
    suggestions.map(({ fingerprint }) =>
      desk.ask(checker, 'accept-suggestions', { ...about, fingerprints: [fingerprint] }),
    ),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const names = (await sourcesOf(about.storyId)).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a suggestion is edited before it is a claim, and the record tells it; it can be taken back', async () => {
  const { checker, about, draft, suggestions } = await aStory();
  const [one] = suggestions;
  if (one === undefined) throw new Error('There is a suggestion.');
  const edit = {
    ...about,
    fingerprint: one.fingerprint,
    spans: [spanOf(draft, '40 ferries')],
    kind: 'other',
    restatement: 'Forty.',
    attribution: {
      sourceId: null,
      sourceSpans: [spanOf(draft, 'Ravid Solano')],
      quoteType: 'indirect',
    },
  } as const;
  const foreign = (
    await desk.done(checker, 'add-source', {
      storyId: desk.story.id,
      name: 'Elsewhere',
      kind: 'document',
    })
  ).source.id;
  const astray = { ...edit, attribution: { ...edit.attribution, sourceId: foreign } };
  expect(await desk.ask(checker, 'edit-suggestion', astray)).toMatchObject({
    problem: { code: 'not-found' },
  });

  const { claim, decisionId } = await desk.done(checker, 'edit-suggestion', edit);
  expect(claim).toMatchObject({ words: '40 ferries', kind: 'other', restatement: 'Forty.' });
  const { events } = await desk.done(checker, 'read-events', { storyId: about.storyId });
  expect(events.at(-1)?.sentence).toContain('edited the suggestion');
  expect(await desk.ask(COMMAND_LINE, 'edit-suggestion', edit)).toMatchObject({
    problem: { code: 'taken' },
  });
  const { finders } = await desk.done(desk.people.admin, 'read-finder-figures', {});
  expect(finders.reduce((sum, { edited }) => sum + edited, 0)).toBe(1);

  const back = { storyId: about.storyId, decisionIds: [decisionId], reason: 'A slip.' };
  const { claims } = await desk.done(checker, 'restore-suggestions', back);
  expect(claims).toMatchObject([{ id: claim.id, state: 'withdrawn' }]);
  const again = await desk.done(checker, 'read-suggestions', { storyId: about.storyId });
  expect(again.suggestions.map(({ fingerprint }) => fingerprint)).toContain(one.fingerprint);
});
