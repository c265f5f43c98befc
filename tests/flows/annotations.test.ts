import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { annotationFile, w3cAnnotation } from '#tests/fixtures/annotations.ts';
import { spanOf } from '#tests/fixtures/things.ts';

const TEXT = [
  'Envoy says talks will go on',
  'The envoy said on Monday that 20,000 parcels were waiting at the border.',
  'The harbour was shut for nine days. Two cranes were broken.',
  'The council met twice. Nobody spoke. The council met twice. Nobody stayed.',
];

const FIGURE = '20,000 parcels were waiting at the border';

let desk: StaffedDesk;
let opened = 0;

beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

/** A story of its own, and what is done to it. */
async function aStory() {
  const { checker } = desk.people;
  opened += 1;
  const { story } = await desk.done(checker, 'import-story', {
    text: TEXT.join('\n\n'),
    title: `Talks ${opened}`,
  });
  const storyId = story.id;
  const draft = async () => (await desk.done(checker, 'read-story', { storyId })).draft;
  return {
    checker,
    storyId,
    draft,
    async bring(annotations: readonly object[], filename = 'notes.json') {
      const { id: draftId } = await draft();
      const file = annotationFile(...annotations);
      const { set } = await desk.done(checker, 'import-annotations', {
        storyId,
        draftId,
        filename,
        file,
      });
      return set;
    },
    async noted() {
      const { suggestions } = await desk.done(checker, 'read-suggestions', { storyId });
      return suggestions.filter(({ finder }) => finder === 'annotation');
    },
    async takeIn(paragraphs: readonly string[]) {
      const { id: after } = await draft();
      const text = paragraphs.join('\n\n');
      return desk.done(checker, 'add-draft', { storyId, after, text });
    },
    async listed(setId: string) {
      return desk.done(checker, 'read-annotations', { setId });
    },
  };
}

let on: Awaited<ReturnType<typeof aStory>>;
beforeEach(async () => {
  on = await aStory();
});

/** One of each: found to the letter, found by likeness, in two places, nowhere, and of no place at all. */
const ONE_OF_EACH = [
  w3cAnnotation(FIGURE),
  w3cAnnotation('The harbour stayed shut for nine days'),
  w3cAnnotation('The council met twice.'),
  w3cAnnotation('The lighthouse keeper resigned in protest'),
  w3cAnnotation('x', { target: { source: 'https://paper.example/harbour' } }),
];

test('each found annotation is suggested with its note, and all others are listed, none guessed', async () => {
  const set = await on.bring(ONE_OF_EACH);
  expect(set.sums).toEqual({ found: 2, ambiguous: 1, orphaned: 1, unusable: 1 });
  const draft = await on.draft();
  const noted = await on.noted();
  const wordsOf = ({ spans }: (typeof noted)[number]) =>
    spans.map(({ start, end }) => draft.text.slice(start, end)).join(' … ');
  expect(noted.map(wordsOf)).toEqual([FIGURE, 'The harbour was shut for nine days']);
  expect(noted[0]).toMatchObject({
    isStrong: true,
    kind: 'figure',
    annotations: [{ note: `Check this: ${FIGURE}`, creator: 'Ines Calado', exactness: 'exact' }],
    // Who says it is taken from what the machine read there.
    attribution: { source: { name: 'The envoy' } },
  });
  expect(noted[1]?.annotations).toMatchObject([{ exactness: 'fuzzy' }]);
  expect(noted[1]?.annotations[0]?.score).toBeGreaterThanOrEqual(0.7);

  const { annotations } = await on.listed(set.id);
  expect(annotations.map(({ outcome }) => outcome)).toEqual([
    'found',
    'found',
    'ambiguous',
    'orphaned',
    'unusable',
  ]);
  expect(annotations[2]).toMatchObject({ placeCount: 2, standing: null, places: [{}, {}] });
  expect(annotations[3]).toMatchObject({ quoted: 'The lighthouse keeper resigned in protest' });
  expect(annotations[4]?.message).toContain('names no words');
});

test('a suggested annotation becomes a claim that keeps the note; taken back, it is suggested again', async () => {
  await on.bring(ONE_OF_EACH);
  const { id: draftId } = await on.draft();
  const [first] = await on.noted();
  const fingerprints = [first?.fingerprint ?? ''];
  const about = { storyId: on.storyId, draftId, fingerprints };
  const { claims, decisionIds } = await desk.done(on.checker, 'accept-suggestions', about);
  const [claim] = claims;
  if (claim === undefined) throw new Error('A claim was made.');
  expect(claim).toMatchObject({ kind: 'figure', words: FIGURE });
  const read = await desk.done(on.checker, 'read-claim', { claimId: claim.id });
  expect(read.annotations).toMatchObject([
    { note: `Check this: ${FIGURE}`, creator: 'Ines Calado', created: '2026-03-01T09:30:00Z' },
  ]);
  expect(read.attributions).toHaveLength(1);
  expect(await on.noted()).toHaveLength(1);

  const back = { storyId: on.storyId, decisionIds, reason: 'A slip.' };
  await desk.done(on.checker, 'restore-suggestions', back);
  expect(await on.noted()).toHaveLength(2);
});

test('one that is dismissed stays so, also when the same words are brought again', async () => {
  const set = await on.bring([w3cAnnotation(FIGURE)]);
  const { id: draftId } = await on.draft();
  const fingerprints = (await on.noted()).map(({ fingerprint }) => fingerprint);
  const about = { storyId: on.storyId, draftId, fingerprints, reason: 'Seen.' };
  await desk.done(on.checker, 'dismiss-suggestions', about);
  expect(await on.noted()).toEqual([]);
  await on.bring([w3cAnnotation(FIGURE, { creator: 'Tomas Vogel' })], 'more.json');
  expect(await on.noted()).toEqual([]);
  expect((await on.listed(set.id)).annotations).toMatchObject([{ standing: 'dismissed' }]);
});

test('a set tells what was done about each: suggested, claimed, under a claim', async () => {
  const set = await on.bring([w3cAnnotation(FIGURE), w3cAnnotation('Two cranes were broken')]);
  const draft = await on.draft();
  const { claim } = await desk.done(on.checker, 'mark-claim', {
    storyId: on.storyId,
    draftId: draft.id,
    spans: [spanOf(draft, 'cranes')],
  });
  expect((await on.listed(set.id)).annotations).toMatchObject([
    { standing: 'suggested', claim: null },
    { standing: 'under-a-claim', claim: { id: claim.id, number: 1 } },
  ]);
  const fingerprints = (await on.noted()).map(({ fingerprint }) => fingerprint);
  const about = { storyId: on.storyId, draftId: draft.id, fingerprints };
  const { claims } = await desk.done(on.checker, 'accept-suggestions', about);
  expect((await on.listed(set.id)).annotations[0]).toMatchObject({
    standing: 'claimed',
    claim: { id: claims[0]?.id, number: 2 },
  });
});

test('one that could be at two places is suggested where a person says it belongs', async () => {
  const set = await on.bring(ONE_OF_EACH);
  const { places } = (await on.listed(set.id)).annotations[2] ?? { places: [] };
  const spans = places[1]?.spans ?? [];
  const { id: draftId } = await on.draft();
  const choice = { setId: set.id, position: 2, draftId, spans, expects: set.version };
  const placed = await desk.done(on.checker, 'place-annotation', choice);
  expect(placed.set.sums).toEqual({ found: 3, ambiguous: 0, orphaned: 1, unusable: 1 });
  expect((await on.noted()).at(-1)).toMatchObject({
    spans,
    annotations: [{ exactness: 'chosen', score: null }],
  });

  expect(await desk.ask(on.checker, 'place-annotation', choice)).toMatchObject({
    problem: { code: 'policy' },
  });
  const late = { ...choice, position: 3 };
  expect(await desk.ask(on.checker, 'place-annotation', late)).toMatchObject({
    problem: { code: 'stale' },
  });
  const nowhere = { ...choice, position: 9 };
  expect(await desk.ask(on.checker, 'place-annotation', nowhere)).toMatchObject({
    problem: { code: 'not-found' },
  });
  const placeless = { ...choice, position: 4 };
  expect(await desk.ask(on.checker, 'place-annotation', placeless)).toMatchObject({
    problem: { code: 'policy' },
  });
});

test('one that was not found is suggested at any words a person finds for it, told in the record, and carried along', async () => {
  const set = await on.bring(ONE_OF_EACH);
  const draft = await on.draft();
  const place = { setId: set.id, position: 3, draftId: draft.id };
  const spans = [spanOf(draft, 'Nobody stayed')];
  const { set: after } = await desk.done(on.checker, 'place-annotation', {
    ...place,
    spans,
    expects: set.version,
  });
  expect(after).toMatchObject({ version: set.version + 1, sums: { found: 3, orphaned: 0 } });
  const quoted = 'The lighthouse keeper resigned in protest';
  expect((await on.noted()).at(-1)).toMatchObject({
    spans,
    annotations: [{ note: `Check this: ${quoted}`, exactness: 'chosen' }],
  });
  const [, , , one] = (await on.listed(set.id)).annotations;
  expect(one).toMatchObject({ outcome: 'found', standing: 'suggested', quoted });
  expect(one?.fingerprint).toBe((await on.noted()).at(-1)?.fingerprint);

  const { storyId } = on;
  const events = await desk.storage.store.events({ after: 0, limit: 200, storyId });
  expect(events.at(-1)).toMatchObject({
    kind: 'annotations.placed',
    actor: { kind: 'person', id: on.checker.personId },
    subject: { id: set.id },
    after: { chosen: { position: 3, quoted, words: 'Nobody stayed' } },
  });
  expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });

  // It goes where those words go, not where its own might be.
  await on.takeIn([...TEXT.slice(0, 3), 'Nobody stayed. The council met twice. Nobody spoke.']);
  const next = await on.draft();
  expect((await on.listed(set.id)).annotations[3]?.places[0]?.spans).toEqual([
    spanOf(next, 'Nobody stayed'),
  ]);
});

test('words at which no annotation can be placed are refused, and nothing is kept', async () => {
  const set = await on.bring(ONE_OF_EACH);
  const draft = await on.draft();
  const spans = [spanOf(draft, 'Nobody stayed')];
  const good = { setId: set.id, position: 3, draftId: draft.id, spans, expects: set.version };
  const refused = async (who: keyof typeof desk.people, set: Partial<typeof good>) => {
    const answer = await desk.ask(desk.people[who], 'place-annotation', { ...good, ...set });
    return answer.ok ? null : answer.problem.code;
  };
  const length = draft.text.length;
  expect(await refused('checker', { spans: [] })).toBe('invalid');
  expect(await refused('checker', { spans: [{ start: 3, end: 3 }] })).toBe('invalid');
  expect(await refused('checker', { spans: [{ start: 0, end: length + 1 }] })).toBe('invalid');
  expect(await refused('checker', { spans: [{ start: length, end: length + 9 }] })).toBe('invalid');
  const between = draft.text.indexOf('\n');
  expect(await refused('checker', { spans: [{ start: between, end: between + 2 }] })).toBe(
    'invalid',
  );
  const many = Array.from({ length: 51 }, (_, at) => ({ start: at * 3, end: at * 3 + 1 }));
  expect(await refused('checker', { spans: many })).toBe('invalid');
  expect(await refused('checker', { expects: set.version + 1 })).toBe('stale');
  expect(await refused('viewer', {})).toBe('forbidden');
  expect(await refused('reporter', {})).toBe('forbidden');
  await on.takeIn([...TEXT, 'One more line.']);
  // In a draft that is the newest no longer.
  expect(await refused('checker', { expects: set.version + 1 })).toBe('stale');
  const { annotations, set: after } = await on.listed(set.id);
  expect(annotations[3]).toMatchObject({ outcome: 'orphaned', fingerprint: null });
  // Once brought along; no more than that.
  expect(after.version).toBe(set.version + 1);
});

test('a set that is withdrawn is suggested no more; what was made of it stays', async () => {
  const set = await on.bring(ONE_OF_EACH);
  const { id: draftId } = await on.draft();
  const fingerprints = (await on.noted()).slice(0, 1).map(({ fingerprint }) => fingerprint);
  const about = { storyId: on.storyId, draftId, fingerprints };
  await desk.done(on.checker, 'accept-suggestions', about);
  const withdrawing = { setId: set.id, expects: set.version };
  const withdrawn = await desk.done(on.checker, 'withdraw-annotations', withdrawing);
  expect(withdrawn.set.state).toBe('withdrawn');
  expect(await on.noted()).toEqual([]);
  const { claims } = await desk.done(on.checker, 'read-marks', { storyId: on.storyId });
  expect(claims).toHaveLength(1);
  expect(await desk.ask(on.checker, 'withdraw-annotations', withdrawing)).toMatchObject({
    problem: { code: 'policy', message: expect.stringContaining('notes.json') as string },
  });
  // The file may come again.
  expect((await on.bring(ONE_OF_EACH)).state).toBe('open');
});

test('what is no set of annotations, or is there already, is refused in words, and nothing is kept', async () => {
  const { id: draftId } = await on.draft();
  await on.bring(ONE_OF_EACH);
  const bring = async (file: string | Uint8Array, more: object = {}) => {
    const base64 = Buffer.from(file).toString('base64');
    const about = { storyId: on.storyId, draftId, filename: 'a.json', file: base64, ...more };
    const answer = await desk.ask(on.checker, 'import-annotations', about);
    return answer.ok ? null : answer.problem;
  };
  expect(await bring('not json')).toMatchObject({ code: 'invalid' });
  expect(await bring('['.repeat(200_000))).toMatchObject({ code: 'invalid' });
  expect(await bring(Uint8Array.of(0xff, 0xfe, 0x41))).toMatchObject({ code: 'invalid' });
  expect(await bring('{"a": 1}')).toMatchObject({ code: 'invalid' });
  expect(await bring('')).toMatchObject({ code: 'invalid' });
  expect(await bring('x'.repeat(10_000_001))).toMatchObject({ code: 'too-large' });
  expect(await bring(JSON.stringify(ONE_OF_EACH))).toMatchObject({
    code: 'taken',
    message: expect.stringContaining('notes.json') as string,
  });
  await on.takeIn([...TEXT, 'One more line.']);
  expect(await bring('[]')).toMatchObject({ code: 'stale' });
  const { sets } = await desk.done(on.checker, 'list-annotation-sets', { storyId: on.storyId });
  expect(sets).toHaveLength(1);
});

test('half characters and controls in a note do no harm', async () => {
  const body = { type: 'TextualBody', value: 'half \ud83d, null \u0000, bell \u0007' };
  await on.bring([w3cAnnotation(FIGURE, { body })]);
  expect((await on.noted())[0]?.annotations[0]?.note).toBe('half \ufffd, null  , bell');
  const { id: draftId } = await on.draft();
  const fingerprints = (await on.noted()).map(({ fingerprint }) => fingerprint);
  const about = { storyId: on.storyId, draftId, fingerprints };
  expect((await desk.done(on.checker, 'accept-suggestions', about)).claims).toHaveLength(1);
});

test('in the next draft each goes where its words went, what is gone is listed, what was lost is looked for', async () => {
  const set = await on.bring([
    ...ONE_OF_EACH,
    w3cAnnotation('Two cranes were broken.'),
    w3cAnnotation('Nobody stayed.'),
  ]);
  const dismissed = (await on.noted()).at(-1)?.fingerprint ?? '';
  const { id: draftId } = await on.draft();
  const away = { storyId: on.storyId, draftId, fingerprints: [dismissed] };
  await desk.done(on.checker, 'dismiss-suggestions', away);

  await on.takeIn([
    TEXT[0] ?? '',
    'The lighthouse keeper resigned in protest.',
    'The harbour was shut for nine days.',
    'The envoy said on Monday that 30,000 parcels were waiting at the border.',
    'The council met twice. Nobody spoke. Nobody stayed.',
  ]);
  const draft = await on.draft();
  const { annotations, set: after } = await on.listed(set.id);
  expect(after).toMatchObject({ draftId: draft.id, importedIn: draftId });
  const placed = annotations.map(({ outcome, places, exactness }) => [
    outcome,
    exactness,
    places[0]?.spans.map(({ start, end }) => draft.text.slice(start, end)).join(' … ') ?? null,
  ]);
  expect(placed).toEqual([
    ['found', 'carried', '30,000 parcels were waiting at the border'],
    ['found', 'fuzzy', 'The harbour was shut for nine days'],
    ['found', 'exact', 'The council met twice.'],
    ['found', 'exact', 'The lighthouse keeper resigned in protest'],
    ['unusable', null, null],
    ['orphaned', null, null],
    ['found', 'exact', 'Nobody stayed.'],
  ]);
  // What was dismissed stays dismissed; the rest is suggested in the new draft.
  expect(annotations[6]?.standing).toBe('dismissed');
  expect(await on.noted()).toHaveLength(4);
});

test('the record tells of all of it and holds; the file is kept as it came', async () => {
  const set = await on.bring(ONE_OF_EACH);
  await on.takeIn([...TEXT, 'One more line.']);
  const { storyId } = on;
  const events = await desk.storage.store.events({ after: 0, limit: 200, storyId });
  const told = events.filter(({ subject }) => subject.id === set.id);
  expect(told.map(({ kind }) => kind)).toEqual(['annotations.imported', 'annotations.carried']);
  expect(told[0]?.after).toMatchObject({ filename: 'notes.json', sums: { found: 2 } });
  const bytes = await desk.parts.files.read(set.fileSha256);
  expect(
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex'),
  ).toBe(set.fileSha256);
  expect(await desk.storage.verifyRecord()).toMatchObject({ holds: true });
});

test('whoever is not on a story sees nothing of its annotations', async () => {
  const set = await on.bring(ONE_OF_EACH);
  const { viewer } = desk.people;
  expect(await desk.ask(viewer, 'read-annotations', { setId: set.id })).toMatchObject({
    problem: { code: 'not-found' },
  });
});
