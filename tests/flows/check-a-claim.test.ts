import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

it('a claim goes from its words to two verdicts and out again, and the record tells it', async () => {
  const { people, story, draft } = desk;
  const { checker, editor, viewer } = people;

  const { claim: marked } = await desk.done(checker, 'mark-claim', {
    storyId: story.id,
    draftId: draft.id,
    spans: [spanOf(draft, 'hiding 1,400 tonnes of toxic silt')],
    kind: 'figure',
    priority: 'high',
    restatement: 'The previous council hid 1,400 tonnes of toxic silt.',
    assigneeId: checker.personId,
  });
  expect(marked).toMatchObject({
    number: 2,
    version: 1,
    words: 'hiding 1,400 tonnes of toxic silt',
  });

  const { source } = await desk.done(checker, 'add-source', {
    storyId: story.id,
    name: 'Port authority',
    kind: 'institution',
    reliability: 'C',
  });
  const { attribution } = await desk.done(checker, 'attribute-claim', {
    claimId: marked.id,
    draftId: draft.id,
    sourceId: source.id,
    sourceSpans: [spanOf(draft, 'The port authority')],
    cueSpans: [spanOf(draft, 'has accused'), spanOf(draft, ' of ')],
    contentSpans: [spanOf(draft, 'hiding 1,400 tonnes')],
    quoteType: 'indirect',
    knowledge: 'second-hand',
  });
  expect(attribution.cueSpans.map((span) => draft.text.slice(span.start, span.end))).toEqual([
    'has accused',
    'of',
  ]);

  const copy = new TextEncoder().encode('table 3: 900 t');
  const { evidence } = await desk.done(checker, 'add-evidence', {
    claimId: marked.id,
    question: 'How much silt did the survey find?',
    answer: '900 tonnes.',
    stance: 'refutes',
    citation: 'Estuary survey, June 2026, table 3',
    url: 'https://survey.example/2026',
    credibility: 2,
    sourceId: source.id,
    origin: 'Estuary survey',
    keptCopy: {
      filename: 'table.txt',
      mediaType: 'Text/Plain',
      file: Buffer.from(copy).toString('base64'),
    },
    retrievedAt: '2026-11-01T09:00:00.000Z',
  });
  const file = await desk.done(viewer, 'read-kept-copy', { evidenceId: evidence.id });
  expect(file).toEqual({ filename: 'table.txt', mediaType: 'text/plain', bytes: copy });

  const said = await desk.done(checker, 'record-verdict', {
    claimId: marked.id,
    expects: marked.version,
    draftId: draft.id,
    axis: 'attribution',
    value: 'corroborated',
    justification: 'The letter of 12 May says so in these words.',
  });
  const judged = await desk.done(editor, 'record-verdict', {
    claimId: marked.id,
    expects: said.claim.version,
    draftId: draft.id,
    axis: 'content',
    value: 'disputed',
    disputedReason: 'refuted',
    justification: 'The survey found 900 tonnes.',
  });
  expect(judged.claim).toMatchObject({
    version: 3,
    verdicts: { attribution: 'corroborated', content: 'disputed' },
  });
  expect(judged.verdict.recordedByName).toBe('Edith Moreau');

  const read = await desk.done(viewer, 'read-claim', { claimId: marked.id });
  expect(read.attributions).toEqual([attribution]);
  expect(read.evidence).toEqual([evidence]);
  expect(read.verdicts).toEqual([said.verdict, judged.verdict]);
  expect(read.sources).toEqual([source]);
  expect(read.origins.map((origin) => origin.name)).toEqual(['Estuary survey']);
  expect(read.names).toEqual({
    [checker.personId]: 'Mara Lindqvist',
    [editor.personId]: 'Edith Moreau',
  });

  const { claim: withdrawn } = await desk.done(checker, 'withdraw-claim', {
    claimId: marked.id,
    expects: judged.claim.version,
    reason: 'Said in the claim before.',
  });
  expect(withdrawn).toMatchObject({ state: 'withdrawn', version: 4 });

  const { claims } = await desk.done(viewer, 'read-marks', { storyId: story.id });
  expect(claims.map((claim) => [claim.number, claim.state])).toEqual([
    [1, 'open'],
    [2, 'withdrawn'],
  ]);
  const { events } = await desk.done(viewer, 'read-claim-history', { claimId: marked.id });
  expect(events.map((event) => event.sentence)).toEqual([
    'Mara Lindqvist marked claim 2 “hiding 1,400 tonnes of toxic silt”.',
    'Mara Lindqvist attributed the claim (indirect, not stated).',
    'Mara Lindqvist added evidence that refutes: “Estuary survey, June 2026, table 3”.',
    'Mara Lindqvist gave the attribution verdict corroborated: The letter of 12 May says so in these words.',
    'Edith Moreau gave the content verdict disputed (refuted): The survey found 900 tonnes.',
    'Mara Lindqvist withdrew claim 2 “hiding 1,400 tonnes of toxic silt”: Said in the claim before.',
  ]);
  expect(await desk.done(people.admin, 'verify-record', {})).toMatchObject({ holds: true });
});

it('the events of a story are told from a given one on, without states and hashes', async () => {
  const { people, story } = desk;
  const all = await desk.done(people.viewer, 'read-events', { storyId: story.id });
  const [first, second, ...later] = all.events;
  expect(first?.sentence).toBe('Edith Moreau opened the story “Harbour dredging to begin in May”.');
  expect(second?.sentence).toBe('Edith Moreau joined the story.');
  expect(Object.keys(first ?? {}).toSorted()).toEqual([
    'actorId',
    'actorName',
    'at',
    'claimId',
    'claimIds',
    'kind',
    'number',
    'operation',
    'sentence',
    'subject',
  ]);
  const after = second?.number ?? 0;
  const rest = await desk.done(people.viewer, 'read-events', { storyId: story.id, after });
  expect(rest.events).toEqual(later);
  const one = await desk.done(people.viewer, 'read-events', { storyId: story.id, after, limit: 1 });
  expect(one.events).toEqual(later.slice(0, 1));
});

it.each(['readiness-html', 'story-html', 'markdown', 'csv', 'json'] as const)(
  'the report comes out as %s, the same bytes as often as it is asked for',
  async (format) => {
    const ask = { storyId: desk.story.id, format };
    const first = await desk.done(desk.people.viewer, 'make-report', ask);
    expect(new TextDecoder().decode(first.bytes)).toContain('1,400 tonnes of toxic silt');
    const second = await desk.done(desk.people.viewer, 'make-report', ask);
    expect(second).toEqual(first);
  },
);
