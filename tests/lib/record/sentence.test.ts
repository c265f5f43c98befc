import { describe, expect, it } from 'vitest';
import type { RecordEvent } from '#lib/record/event.ts';
import { peopleNamedIn, sentenceOf } from '#lib/record/sentence.ts';
import type { ChangeKind } from '#lib/store/change.ts';
import {
  NOON,
  aClaim,
  aDecision,
  aDismissal,
  aLink,
  aPerson,
  aSecondReading,
  aSecondVerdict,
  aSettlement,
  aRemark,
  aSource,
  aStory,
  aTemplate,
  aThread,
  aVerdict,
  anAttribution,
  anId,
  someEvidence,
} from '#tests/fixtures/things.ts';
import { REVIEW_ROWS } from '#tests/lib/record/review-rows.ts';
import { ANNOTATION_ROWS } from '#tests/lib/record/annotation-rows.ts';
import { QUERY_ROWS } from '#tests/lib/record/query-rows.ts';
import { CARRIED_ROWS } from '#tests/lib/record/carried-rows.ts';
import { IDENTITY_ROWS } from '#tests/lib/record/identity-rows.ts';

const names = new Map([
  [anId('person', 1), 'Mara Lindqvist'],
  [anId('person', 2), 'Tomas Vogel'],
]);
const member = { storyId: anId('story'), personId: anId('person', 2), since: NOON };
const invitation = { name: 'Ines Calado', role: 'editor' };
const key = { name: 'wire import', role: 'checker' };
const keptCopy = { sha256: 'c'.repeat(64), sizeBytes: 3, filename: 'a.pdf', mediaType: 'x/y' };

type States = readonly [before: object | null, after: object | null, sentence: string];

const TABLE: Readonly<Record<ChangeKind, readonly States[]>> = {
  'person.joined': [
    [
      null,
      aPerson({ name: 'Ines Calado', role: 'editor' }),
      'Ines Calado joined the desk as an editor.',
    ],
  ],
  'person.changed': [
    [
      aPerson({ name: 'Ines Calado' }),
      aPerson({ name: 'Ines Calado', role: 'editor' }),
      'Mara Lindqvist changed Ines Calado: the role from checker to editor.',
    ],
    [
      aPerson({ name: 'Ines Calado' }),
      aPerson({ name: 'Ines Calado', isActive: false }),
      'Mara Lindqvist deactivated the account of Ines Calado.',
    ],
    [
      aPerson({ name: 'Ines Calado', isActive: false }),
      aPerson({ name: 'Ines C.', role: 'admin' }),
      'Mara Lindqvist reactivated the account of Ines Calado and changed the name from “Ines Calado” to “Ines C.” and the role from checker to admin.',
    ],
  ],
  'invitation.made': [[null, invitation, 'Mara Lindqvist invited Ines Calado as an editor.']],
  'invitation.used': [[invitation, invitation, 'Ines Calado used the invitation.']],
  'invitation.revoked': [
    [invitation, invitation, 'Mara Lindqvist took the invitation of Ines Calado back.'],
  ],
  'key.made': [
    [null, key, 'Mara Lindqvist made the API key “wire import” with the role of a checker.'],
  ],
  'key.revoked': [[key, key, 'Mara Lindqvist took the API key “wire import” back.']],
  'story.opened': [
    [null, aStory(), 'Mara Lindqvist opened the story “Harbour dredging to begin in May”.'],
  ],
  'story.changed': [
    [
      aStory(),
      aStory({ outlet: null }),
      'Mara Lindqvist changed the story: the outlet from “The Estuary Courier” to nothing.',
    ],
  ],
  ...CARRIED_ROWS,
  ...IDENTITY_ROWS,
  'member.added': [
    [null, member, 'Mara Lindqvist added Tomas Vogel to the story.'],
    [null, { ...member, personId: anId('person', 1) }, 'Mara Lindqvist joined the story.'],
  ],
  'member.removed': [
    [member, null, 'Mara Lindqvist took Tomas Vogel off the story.'],
    [{ ...member, personId: anId('person', 1) }, null, 'Mara Lindqvist left the story.'],
  ],
  'claim.marked': [[null, aClaim(), 'Mara Lindqvist marked claim 1 “1,400 tonnes of toxic silt”.']],
  'claim.changed': [
    [
      aClaim(),
      aClaim({ priority: 'high', assigneeId: anId('person', 2), restatement: 'Silt was hidden.' }),
      'Mara Lindqvist changed claim 1: the restatement from nothing to “Silt was hidden.”, the priority from normal to high and the assignee from nobody to Tomas Vogel.',
    ],
  ],
  'claim.adjusted': [
    [
      aClaim(),
      aClaim({ words: '1,400 tonnes' }),
      'Mara Lindqvist moved the boundaries of claim 1 from “1,400 tonnes of toxic silt” to “1,400 tonnes”.',
    ],
  ],
  'claim.withdrawn': [
    [
      aClaim(),
      aClaim({ state: 'withdrawn', withdrawnReason: 'Marked twice.' }),
      'Mara Lindqvist withdrew claim 1 “1,400 tonnes of toxic silt”: Marked twice.',
    ],
  ],
  'claim.restored': [
    [
      aClaim({ state: 'withdrawn', withdrawnReason: 'Marked twice.' }),
      aClaim(),
      'Mara Lindqvist restored claim 1 “1,400 tonnes of toxic silt”.',
    ],
  ],
  'attribution.restored': [[null, anAttribution(), 'Mara Lindqvist restored an attribution.']],
  'evidence.restored': [
    [
      someEvidence({ state: 'withdrawn', withdrawnReason: 'Wrong table.' }),
      someEvidence(),
      'Mara Lindqvist restored the evidence “Estuary survey, June 2026, table 3”.',
    ],
  ],
  'verdict.withdrawn': [
    [null, null, 'Mara Lindqvist withdrew a verdict that is hidden from you.'],
    [
      aVerdict(),
      aVerdict({ withdrawn: { reason: 'A slip.', at: NOON, by: null, byName: 'Mara' } }),
      'Mara Lindqvist withdrew the content verdict disputed: A slip.',
    ],
  ],
  'claim.linked': [
    [null, aLink(), 'Mara Lindqvist linked two claims as in conflict with each other.'],
    [
      null,
      aLink({ kind: 'same-as', note: 'The kicker says it again.' }),
      'Mara Lindqvist linked two claims as saying the same: The kicker says it again.',
    ],
  ],
  'claim.unlinked': [
    [
      aLink(),
      aLink({ state: 'withdrawn' }),
      'Mara Lindqvist took the link between two claims away: they were linked as in conflict with each other.',
    ],
  ],
  'source.added': [
    [
      null,
      aSource({ kind: 'unnamed-person' }),
      'Mara Lindqvist added the source “Port Authority” (unnamed person).',
    ],
  ],
  'source.changed': [
    [
      aSource(),
      aSource({ reliability: 'B' }),
      'Mara Lindqvist changed the source “Port Authority”: the reliability from nothing to B.',
    ],
  ],
  'attribution.added': [
    [null, anAttribution(), 'Mara Lindqvist attributed the claim (indirect, not stated).'],
  ],
  'attribution.changed': [
    [
      anAttribution(),
      anAttribution({ groundRules: 'on-the-record', sourceId: anId('source') }),
      'Mara Lindqvist changed an attribution: the source and the ground rules from not stated to on the record.',
    ],
  ],
  'attribution.withdrawn': [
    [
      anAttribution(),
      anAttribution({ state: 'withdrawn' }),
      'Mara Lindqvist withdrew an attribution.',
    ],
  ],
  'origin.named': [
    [null, { name: 'Estuary survey' }, 'Mara Lindqvist named the origin “Estuary survey”.'],
  ],
  'origins.put-apart': [
    [
      null,
      { key: 'same-address a.example/1', evidenceIds: ['e1', 'e2'] },
      'Mara Lindqvist found that 2 pieces of evidence have no origin in common.',
    ],
  ],
  'origin.changed': [
    [
      { name: 'Estuary survey', isOwn: false },
      { name: 'Survey of the estuary', isOwn: true },
      'Mara Lindqvist changed the origin “Estuary survey”: the name from “Estuary survey” to “Survey of the estuary” and whether it is our own.',
    ],
  ],
  'evidence.added': [
    [
      null,
      someEvidence({ stance: 'context' }),
      'Mara Lindqvist added evidence that gives context: “Estuary survey, June 2026, table 3”.',
    ],
    [
      null,
      someEvidence(),
      'Mara Lindqvist added evidence that refutes: “Estuary survey, June 2026, table 3”.',
    ],
  ],
  'evidence.changed': [
    [
      someEvidence(),
      someEvidence({ keptCopy }),
      'Mara Lindqvist changed the evidence “Estuary survey, June 2026, table 3”: the kept copy.',
    ],
  ],
  'evidence.withdrawn': [
    [
      someEvidence(),
      someEvidence({ state: 'withdrawn', withdrawnReason: 'Wrong table.' }),
      'Mara Lindqvist withdrew the evidence “Estuary survey, June 2026, table 3”: Wrong table.',
    ],
  ],
  'verdict.recorded': [
    [null, null, 'Mara Lindqvist gave a verdict that is hidden from you.'],
    [
      null,
      aVerdict(),
      'Mara Lindqvist gave the content verdict disputed (refuted): The survey found 900 tonnes.',
    ],
    [
      null,
      aVerdict({ axis: 'attribution', value: 'corroborated', disputedReason: null }),
      'Mara Lindqvist gave the attribution verdict corroborated: The survey found 900 tonnes.',
    ],
  ],
  'dismissal.added': [
    [
      null,
      aDismissal(),
      'Mara Lindqvist dismissed the sentence “Harbour dredging to begin in May”: nothing to check.',
    ],
  ],
  'dismissal.withdrawn': [
    [
      aDismissal(),
      aDismissal({ state: 'withdrawn' }),
      'Mara Lindqvist took back having dismissed the sentence “Harbour dredging to begin in May”.',
    ],
    [
      aDismissal({ createdByName: 'Tomas Vogel' }),
      aDismissal({ createdByName: 'Tomas Vogel', state: 'withdrawn' }),
      'Mara Lindqvist took back that Tomas Vogel had dismissed the sentence “Harbour dredging to begin in May”.',
    ],
  ],
  'draft.read': [[null, aStory(), 'Mara Lindqvist had the machine read the draft.']],
  'suggestion.accepted': [
    [
      null,
      aDecision({ decision: 'accepted', claimId: anId('claim') }),
      'Mara Lindqvist made a claim of the suggestion “Harbour dredging to begin in May”.',
    ],
  ],
  'suggestion.edited': [
    [
      null,
      aDecision({ decision: 'edited', claimId: anId('claim') }),
      'Mara Lindqvist edited the suggestion “Harbour dredging to begin in May” and made a claim of it.',
    ],
  ],
  'suggestion.dismissed': [
    [
      null,
      aDecision(),
      'Mara Lindqvist dismissed the suggestion “Harbour dredging to begin in May”.',
    ],
    [
      null,
      aDecision({ reason: 'The date is public.' }),
      'Mara Lindqvist dismissed the suggestion “Harbour dredging to begin in May”: The date is public.',
    ],
  ],
  'suggestion.restored': [
    [
      aDecision(),
      aDecision({ state: 'withdrawn' }),
      'Mara Lindqvist took back dismissing the suggestion “Harbour dredging to begin in May”.',
    ],
    [
      aDecision({ decision: 'accepted', claimId: anId('claim') }),
      aDecision({ decision: 'accepted', claimId: anId('claim'), state: 'withdrawn' }),
      'Mara Lindqvist took back accepting the suggestion “Harbour dredging to begin in May”.',
    ],
    [
      aDecision({ decision: 'edited', claimId: anId('claim') }),
      aDecision({ decision: 'edited', claimId: anId('claim'), state: 'withdrawn' }),
      'Mara Lindqvist took back editing the suggestion “Harbour dredging to begin in May”.',
    ],
  ],
  ...ANNOTATION_ROWS,
  ...QUERY_ROWS,
  'second-reading.asked': [
    [null, aSecondReading(), 'Mara Lindqvist asked Tomas Vogel for a second reading of one claim.'],
    [
      null,
      aSecondReading({ claimIds: [anId('claim', 1), anId('claim', 2)] }),
      'Mara Lindqvist asked Tomas Vogel for a second reading of 2 claims.',
    ],
  ],
  'second-reading.given': [
    [
      aSecondReading(),
      aSecondReading({ state: 'given' }),
      'Mara Lindqvist handed in the second reading of one claim.',
    ],
  ],
  'second-reading.withdrawn': [
    [
      aSecondReading(),
      aSecondReading({ state: 'withdrawn', withdrawnReason: 'The story was cut.' }),
      'Mara Lindqvist took back the second reading asked of Tomas Vogel: The story was cut.',
    ],
  ],
  'second-verdict.recorded': [
    [null, aSecondVerdict(), 'Mara Lindqvist judged the claim in a second reading.'],
  ],
  'difference.settled': [
    [
      null,
      aSettlement(),
      'Mara Lindqvist settled the difference on the content: the first verdict is kept.',
    ],
    [
      null,
      aSettlement({ keeps: 'third', note: 'Both missed the annex.' }),
      'Mara Lindqvist settled the difference on the content: a third verdict is given. Both missed the annex.',
    ],
    [null, null, 'Mara Lindqvist settled a difference that is hidden from you.'],
  ],
  'thread.opened': [
    [
      null,
      { ...aThread(), remark: aRemark() },
      'Mara Lindqvist opened a thread: “Who weighed the silt?”',
    ],
  ],
  'remark.added': [
    [null, aRemark({ body: 'The lab.' }), 'Mara Lindqvist wrote in a thread: “The lab.”'],
  ],
  'thread.resolved': [
    [aThread(), aThread({ state: 'resolved' }), 'Mara Lindqvist resolved a thread.'],
  ],
  'thread.reopened': [
    [aThread({ state: 'resolved' }), aThread(), 'Mara Lindqvist opened a resolved thread again.'],
  ],
  'notices.read': [[{ unread: 2 }, { unread: 0, upTo: 9 }, 'Mara Lindqvist read notices.']],
  'template.added': [
    [null, aTemplate(), 'Mara Lindqvist wrote the justification template “Only one source”.'],
  ],
  'template.changed': [
    [
      aTemplate(),
      aTemplate({ name: 'One source', body: 'Nobody else says so.' }),
      'Mara Lindqvist changed the justification template “Only one source”: the name from “Only one source” to “One source” and the text.',
    ],
  ],
  ...REVIEW_ROWS,
  'policy.written': [
    [
      null,
      { number: 1, policy: { name: 'The house policy' } },
      'Mara Lindqvist wrote the policy “The house policy”.',
    ],
    [
      null,
      { number: 3, policy: { name: 'The house policy' } },
      'Mara Lindqvist wrote version 3 of the policy “The house policy”.',
    ],
  ],
  'waiver.given': [
    [
      null,
      { ruleId: 'two-origins', reason: 'The court file is sealed.' },
      'Mara Lindqvist waived the rule “two-origins”: The court file is sealed.',
    ],
    [null, null, 'Mara Lindqvist waived a rule of a claim that is hidden from you.'],
  ],
  'waiver.withdrawn': [
    [
      { ruleId: 'two-origins', withdrawnReason: null },
      { ruleId: 'two-origins', withdrawnReason: 'The file is open now.' },
      'Mara Lindqvist took back the waiver of the rule “two-origins”: The file is open now.',
    ],
    [null, null, 'Mara Lindqvist took back a waiver of a claim that is hidden from you.'],
  ],
  'template.withdrawn': [
    [
      aTemplate(),
      aTemplate({ state: 'withdrawn' }),
      'Mara Lindqvist withdrew the justification template “Only one source”.',
    ],
  ],
};

function anEvent(kind: string, before: object | null, after: object | null): RecordEvent {
  return {
    number: 1,
    at: NOON,
    actor: { kind: 'person', id: anId('person'), name: 'Mara Lindqvist' },
    operation: 'mark-claim',
    kind,
    subject: { kind: 'claim', id: anId('claim') },
    storyId: null,
    claimId: null,
    salt: null,
    before: plain(before),
    after: plain(after),
    previousHash: '0'.repeat(64),
    hash: '1'.repeat(64),
  };
}

function plain(state: object | null): RecordEvent['after'] {
  return JSON.parse(JSON.stringify(state)) as RecordEvent['after']; // JSON of JSON is JSON
}

describe('what each kind of event says', () => {
  const rows = Object.entries(TABLE).flatMap(([kind, cases]) =>
    cases.map(([before, after, sentence]) => ({ kind, before, after, sentence })),
  );
  it.each(rows)('$kind: $sentence', ({ kind, before, after, sentence }) => {
    expect(sentenceOf(anEvent(kind, before, after), names)).toBe(sentence);
  });
});

it('an event of a later version is told by its kind', () => {
  expect(sentenceOf(anEvent('claim.hidden', null, null), names)).toBe(
    'Mara Lindqvist did something (claim.hidden).',
  );
});

it('states that hold nothing known still make a sentence', () => {
  for (const kind of Object.keys(TABLE)) {
    const sentence = sentenceOf(anEvent(kind, null, null), new Map());
    expect(sentence.length, kind).toBeGreaterThan(10);
    expect(sentence, kind).not.toMatch(/undefined|null|object/);
  }
});

it('the reader of a second reading is named', () => {
  expect(peopleNamedIn(anEvent('second-reading.asked', null, aSecondReading()))).toEqual([
    anId('person', 2),
  ]);
});

it('names the people a sentence needs, and long or broken words are shortened to one line', () => {
  const before = aClaim();
  const after = aClaim({
    assigneeId: anId('person', 2),
    words: `two\nlines ${'long '.repeat(50)}`,
  });
  expect(peopleNamedIn(anEvent('claim.changed', before, after))).toEqual([anId('person', 2)]);
  const sentence = sentenceOf(anEvent('claim.marked', null, after), names);
  expect(sentence).toMatch(/^Mara Lindqvist marked claim 1 “two lines .*…”\.$/);
  expect(sentence.length).toBeLessThan(160);
});
