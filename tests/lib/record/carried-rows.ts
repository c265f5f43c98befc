import {
  aClaim,
  aDecision,
  aDismissal,
  aVerdict,
  anAttribution,
  anId,
} from '#tests/fixtures/things.ts';

/** How claim 1 came into a second draft. */
function aCarried(set: object = {}) {
  return {
    outcome: 'fact-changed',
    fromWords: '1,400 tonnes of toxic silt',
    changes: [
      { kind: 'number', from: '1,400', to: '1,900' },
      { kind: 'name', from: 'Calado', to: null },
      { kind: 'negation', from: null, to: 'not' },
    ],
    ...set,
  };
}

/** An attribution each part of which has words. */
const ASCRIBED = anAttribution({
  sourceSpans: [{ start: 0, end: 5 }],
  cueSpans: [{ start: 6, end: 10 }],
  contentSpans: [{ start: 11, end: 20 }],
});

/** What the record says when a draft comes: the thing before, the thing after, the sentence. */
export const CARRIED_ROWS = {
  'draft.added': [
    [
      null,
      { number: 2, original: { filename: 'two.txt' } },
      'Mara Lindqvist took in draft 2 from “two.txt”.',
    ],
    [null, { number: 3, original: { filename: null } }, 'Mara Lindqvist took in draft 3.'],
  ],
  'claim.carried': [
    [
      aClaim(),
      { ...aClaim(), carried: aCarried() },
      'Claim 1 “1,400 tonnes of toxic silt” says something else in the new draft: number “1,400” → “1,900”, name dropped “Calado”, negation added “not”.',
    ],
    [
      aClaim(),
      { ...aClaim(), carried: aCarried({ outcome: 'gone', changes: [] }) },
      'Claim 1 “1,400 tonnes of toxic silt” is gone from the new draft.',
    ],
  ],
  'claim.placed': [
    [
      aClaim(),
      { ...aClaim(), carried: aCarried() },
      'Mara Lindqvist gave claim 1 “1,400 tonnes of toxic silt” its place in the new draft.',
    ],
  ],
  'carry.settled': [
    [
      aClaim(),
      { ...aClaim(), carried: aCarried({ state: 'settled', decision: 'accepted' }) },
      'Mara Lindqvist kept claim 1 after the change of drafts.',
    ],
  ],
  'attribution.carried': [
    [anAttribution(), anAttribution(), 'An attribution came into the new draft.'],
    [ASCRIBED, ASCRIBED, 'The words of an attribution were found in the new draft.'],
    [
      ASCRIBED,
      { ...ASCRIBED, cueSpans: [] },
      'The words of an attribution were found in the new draft, but for its cue.',
    ],
    [
      ASCRIBED,
      { ...ASCRIBED, sourceSpans: [], cueSpans: [] },
      'The words of an attribution were found in the new draft, but for its source and its cue.',
    ],
    [
      ASCRIBED,
      { ...ASCRIBED, sourceSpans: [], cueSpans: [], contentSpans: [] },
      'The words of an attribution were not found in the new draft.',
    ],
  ],
  'verdict.reopened': [
    [
      aVerdict(),
      aVerdict({ reopenedIn: anId('draft', 2) }),
      'The content verdict disputed holds no longer: the facts in the words changed.',
    ],
    [
      aVerdict({ axis: 'attribution' }),
      { ...aVerdict({ axis: 'attribution' }), leftOut: ['source'] },
      'The attribution verdict disputed holds no longer: where the claim was placed, its attribution has no words for its source.',
    ],
    [
      aVerdict({ axis: 'attribution' }),
      { ...aVerdict({ axis: 'attribution' }), leftOut: ['source', 'cue', 'content'] },
      'The attribution verdict disputed holds no longer: where the claim was placed, its attribution has no words for its source, its cue and its content.',
    ],
    [
      null,
      {},
      'A verdict that is hidden from you holds no longer: the facts in the words changed.',
    ],
  ],
  'dismissal.carried': [
    [
      null,
      aDismissal({ createdByName: 'Tomas Vogel' }),
      'The sentence “Harbour dredging to begin in May”, which Tomas Vogel dismissed, stays dismissed in the new draft.',
    ],
  ],
  'suggestion.carried': [
    [
      null,
      aDecision({ createdByName: 'Tomas Vogel' }),
      'The suggestion “Harbour dredging to begin in May”, which Tomas Vogel dismissed in other words, stays dismissed in the new draft.',
    ],
  ],
  'house.changed': [
    [
      { looksAtReworded: false },
      { looksAtReworded: true },
      'Mara Lindqvist decided that reworded claims wait for somebody to look at them.',
    ],
    [
      { looksAtReworded: true },
      { looksAtReworded: false },
      'Mara Lindqvist decided that reworded claims keep their verdicts unasked.',
    ],
  ],
} satisfies Record<string, readonly [object | null, object | null, string][]>;
