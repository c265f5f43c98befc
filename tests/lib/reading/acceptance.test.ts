import { expect, test } from 'vitest';
import { type Accepting, accept, acceptEdited, priorityOf } from '#lib/reading/acceptance.ts';
import { fingerprintOf } from '#lib/reading/offer.ts';
import { readDraft } from '#lib/reading/read.ts';
import type { Reading } from '#lib/reading/reading.ts';
import type { Change } from '#lib/store/change.ts';
import { layOut } from '#lib/text/blocks.ts';
import { aDraft, anId, spanOf } from '#tests/fixtures/things.ts';

const laidOut = layOut([
  {
    role: 'paragraph',
    text: 'The port authority has accused the previous council of hiding 1,400 tonnes of toxic silt under the ferry pier, and it did not say more.',
    repeatOf: null,
  },
]);
const draft = { ...aDraft(), ...laidOut };
const words = 'the previous council of hiding 1,400 tonnes of toxic silt under the ferry pier';
const at = (of: string) => [spanOf(draft, of)];

/** The port authority accused the council; an agency tells of it. */
function aReading(set: Partial<Reading> = {}): Reading {
  const inner = {
    sourceSpans: at('The port authority'),
    cueSpans: at('has accused'),
    contentSpans: at(words),
    quoteType: 'indirect',
    manner: 'speech',
    complement: 'clause',
    isNegated: false,
    isNominal: false,
    sourceKind: 'institution',
    entity: null,
    parent: null,
    signals: ['strong-cue'],
  } as const;
  return { ...readDraft(draft.text, draft.blocks), attributions: [inner], ...set };
}

function accepting(reading: Reading, sources: Accepting['sources'] = []): Accepting {
  let count = 0;
  const next = () => (count += 1);
  return {
    reading,
    sources,
    createdAt: '2026-11-24T12:00:00.000Z',
    createdBy: null,
    createdByName: 'command line',
    newDecisionId: () => anId('decision', next()),
    newClaimId: () => anId('claim', next()),
    newAttributionId: () => anId('attribution', next()),
    newSourceId: () => anId('source', next()),
  };
}

function anOffer(attribution: number | null, of = words) {
  return {
    finder: 'attribution',
    kind: 'figure',
    spans: at(of),
    attribution,
    score: 0.9,
    reasons: ['figure', 'accusation'],
    signals: [],
    isStrong: true,
    conflicts: [],
    annotations: [],
    fingerprint: fingerprintOf('attribution', of),
  } as const;
}

function changesOf(reading: Reading, offers = [anOffer(0)], sources: Accepting['sources'] = []) {
  const ruled = accept(draft, offers, accepting(reading, sources));
  if (!ruled.ok) throw new Error(ruled.problem.message);
  return ruled.value.changes;
}

function ofKind<K extends Change['kind']>(changes: readonly Change[], kind: K) {
  return changes.filter(
    (change): change is Extract<Change, { readonly kind: K }> => change.kind === kind,
  );
}

test('a suggestion becomes a claim with its source, cue and content, and a source of the kind read', () => {
  const changes = changesOf(aReading());
  expect(changes.map(({ kind }) => kind)).toEqual([
    'claim.marked',
    'source.added',
    'attribution.added',
    'suggestion.accepted',
  ]);
  const [marked] = ofKind(changes, 'claim.marked');
  expect(marked?.claim).toMatchObject({ kind: 'figure', priority: 'high', words });
  const [added] = ofKind(changes, 'source.added');
  expect(added?.source).toMatchObject({ name: 'The port authority', kind: 'institution' });
  const [ascribed] = ofKind(changes, 'attribution.added');
  expect(ascribed?.attribution).toMatchObject({
    claimId: marked?.claim.id,
    sourceId: added?.source.id,
    sourceSpans: at('The port authority'),
    cueSpans: at('has accused'),
    contentSpans: at(words),
    parentId: null,
  });
  const [decided] = ofKind(changes, 'suggestion.accepted');
  expect(decided?.decision).toMatchObject({
    claimId: marked?.claim.id,
    decision: 'accepted',
    words,
  });
});

test('a source the story has is taken, by its name or by any mention of who is meant', () => {
  const known = [
    { id: anId('source', 31), name: 'the PORT authority', kind: 'institution' } as const,
  ];
  const [same] = ofKind(changesOf(aReading(), [anOffer(0)], known), 'attribution.added');
  expect(same?.attribution.sourceId).toBe(known[0]?.id);

  const [inner] = aReading().attributions;
  const entities = [
    { name: 'Port Authority of Vell', kind: 'body', mentions: at('The port authority'), roles: [] },
  ] as const;
  const attributions = inner === undefined ? [] : [{ ...inner, entity: 0 }];
  const changes = changesOf(aReading({ entities, attributions }), [anOffer(0)], known);
  expect(ofKind(changes, 'attribution.added')[0]?.attribution.sourceId).toBe(known[0]?.id);
});

test('a source that one suggestion adds is there for the next', () => {
  const changes = changesOf(aReading(), [anOffer(0), anOffer(0, 'toxic silt')]);
  const [added] = ofKind(changes, 'source.added');
  const ascribed = ofKind(changes, 'attribution.added');
  expect(ofKind(changes, 'source.added')).toHaveLength(1);
  expect(ascribed.map(({ attribution }) => attribution.sourceId)).toEqual([
    added?.source.id,
    added?.source.id,
  ]);
});

test('a nested attribution hangs on the one around it, which is added first', () => {
  const [inner] = aReading().attributions;
  if (inner === undefined) throw new Error('The reading has an attribution.');
  const outer = { ...inner, sourceSpans: [], sourceKind: 'none', parent: null } as const;
  const attributions = [{ ...inner, parent: 1 }, outer];
  const ascribed = ofKind(changesOf(aReading({ attributions })), 'attribution.added');
  const [first, second] = ascribed.map(({ attribution }) => attribution);
  expect(first).toMatchObject({ sourceId: null, parentId: null });
  expect(second).toMatchObject({ parentId: first?.id });
});

test('an edited suggestion becomes a claim of other words and kind, said by whom the person chose', () => {
  const [inner] = aReading().attributions;
  if (inner === undefined) throw new Error('The reading has an attribution.');
  const outer = { ...inner, sourceSpans: [], sourceKind: 'none', parent: null } as const;
  const reading = aReading({ attributions: [{ ...inner, parent: 1 }, outer] });
  const sourceId = anId('source', 31);
  const attribution = {
    sourceId,
    sourceSpans: at('The port authority'),
    cueSpans: [],
    quoteType: 'mixed',
  } as const;
  const edit = {
    spans: at('1,400 tonnes'),
    kind: 'other',
    restatement: 'So many.',
    attribution,
  } as const;
  const ruled = acceptEdited(draft, anOffer(0), { ...accepting(reading), edit });
  if (!ruled.ok) throw new Error(ruled.problem.message);
  const { changes } = ruled.value;
  const [marked] = ofKind(changes, 'claim.marked');
  expect(marked?.claim).toMatchObject({
    kind: 'other',
    words: '1,400 tonnes',
    restatement: 'So many.',
  });
  const [above, own] = ofKind(changes, 'attribution.added').map((each) => each.attribution);
  expect(above).toMatchObject({ sourceId: null, parentId: null });
  expect(own).toMatchObject({
    sourceId,
    parentId: above?.id,
    contentSpans: at('1,400 tonnes'),
    quoteType: 'mixed',
  });
  expect(ofKind(changes, 'source.added')).toEqual([]);
  const [decided] = ofKind(changes, 'suggestion.edited');
  expect(decided?.decision).toMatchObject({
    decision: 'edited',
    words,
    claimId: marked?.claim.id,
  });
});

test('edited to the story’s own words it has no attribution; words that are not there are refused', () => {
  const edit = { spans: at(words), kind: 'figure', restatement: '', attribution: null } as const;
  const about = accepting(aReading());
  const ruled = acceptEdited(draft, anOffer(0), { ...about, edit });
  expect(ruled.ok && ofKind(ruled.value.changes, 'attribution.added')).toEqual([]);
  const outside = { ...edit, spans: [{ start: 900, end: 950 }] };
  expect(acceptEdited(draft, anOffer(0), { ...about, edit: outside }).ok).toBe(false);
});

test('attributions that hang on each other in a circle end', () => {
  const [inner] = aReading().attributions;
  const attributions = inner === undefined ? [] : [{ ...inner, parent: 0 }];
  const ascribed = ofKind(changesOf(aReading({ attributions })), 'attribution.added');
  expect(ascribed).toHaveLength(1);
});

test.each([
  ['no source', { sourceKind: 'none' }],
  ['a pronoun nobody resolved', { sourceSpans: at(' it ') }],
  ['no words', { sourceSpans: [] }],
] as const)('of %s no source is made', (_, set) => {
  const [inner] = aReading().attributions;
  const attributions = inner === undefined ? [] : [{ ...inner, ...set }];
  const changes = changesOf(aReading({ attributions }));
  expect(ofKind(changes, 'source.added')).toEqual([]);
  expect(ofKind(changes, 'attribution.added')[0]?.attribution.sourceId).toBeNull();
});

test('the more its words are worth checking, the higher the priority', () => {
  expect([0, 0.5, 1].map(priorityOf)).toEqual(['low', 'normal', 'high']);
});
