import { describe, expect, it } from 'vitest';
import { countOpen } from '#lib/report/open-matters.ts';
import { gatherReport } from '#lib/report/report.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';
import {
  anOrigin,
  aClaim,
  aDismissal,
  aDraft,
  aVerdict,
  anAttribution,
  anEvidence,
  anId,
  anInput,
  at,
  paragraphs,
} from '#tests/lib/report/a-story.ts';

const draft = aDraft(paragraphs('One is said. Two is said.', 'Three is said.'));
const one = aClaim(draft, 1, at(draft, 'One'));
const two = aClaim(draft, 2, at(draft, 'Two'));
const three = aClaim(draft, 3, at(draft, 'Three'));

describe('gathering a report', () => {
  it('puts open claims in reading order whatever order they come in', () => {
    const report = gatherReport(anInput(draft, [three, one, two]));
    expect(report.claims.map((claim) => claim.number)).toEqual([1, 2, 3]);
  });

  it('lists a withdrawn claim with its reason and counts it nowhere', () => {
    const gone = { ...two, state: 'withdrawn', withdrawnReason: 'Twice.' } as const;
    const report = gatherReport(anInput(draft, [one, gone]));
    expect(report.withdrawn).toEqual([{ id: two.id, number: 2, words: 'Two', reason: 'Twice.' }]);
    expect(report.claims.map((claim) => claim.number)).toEqual([1]);
    expect(report.tallies.content.unchecked).toEqual([1]);
    expect(report.blocks.flatMap((block) => block.segments.flatMap((s) => s.claims))).toEqual([1]);
  });

  it('lets the last verdict on an axis hold and keeps the whole history of both', () => {
    const verdicts = [
      aVerdict(1, 1, { value: 'corroborated' }),
      aVerdict(2, 1, { axis: 'attribution', value: 'unverified' }),
      aVerdict(3, 1, { value: 'disputed', disputedReason: 'conflicting' }),
    ];
    const [claim] = gatherReport(anInput(draft, [one], { verdicts })).claims;
    expect(claim?.judgements.content.standing).toBe('disputed');
    expect(claim?.judgements.content.holds?.justification).toBe('Reason 3');
    expect(claim?.judgements.content.history.map((verdict) => verdict.value)).toEqual([
      'corroborated',
      'disputed',
    ]);
    expect(claim?.judgements.attribution.standing).toBe('unverified');
  });

  it('says of a verdict that it was given on an earlier draft', () => {
    const verdicts = [aVerdict(1, 1, { draftId: anId('draft', 9) })];
    const [claim] = gatherReport(anInput(draft, [one], { verdicts })).claims;
    expect(claim?.judgements.content.holds?.isOnThisDraft).toBe(false);
  });

  it('counts origins as the policy does: a rewrite is the wire, our own outlet is nothing', () => {
    const [wire, rewrite, ours] = [1, 2, 3].map((number) => anId('origin', number));
    const input = anInput(
      draft,
      [one],
      {
        origins: [
          anOrigin(1, 'The wire'),
          { ...anOrigin(2, 'A rewrite'), tracesTo: anId('origin', 1) },
          anOrigin(3, 'the sound & coast'),
          anOrigin(4, 'The register'),
        ],
        evidence: [
          anEvidence(1, 1, { originId: wire ?? null }),
          anEvidence(2, 1, { originId: rewrite ?? null }),
          anEvidence(3, 1),
          anEvidence(4, 1, { originId: anId('origin', 4), state: 'withdrawn' }),
          anEvidence(5, 1, { originId: ours ?? null }),
          anEvidence(6, 1, { originId: anId('origin', 4), stance: 'refutes' }),
        ],
      },
      { outlet: 'The Sound & Coast' },
    );
    const [claim] = gatherReport(input).claims;
    expect(claim?.independence).toEqual({
      items: 5,
      origins: 2,
      supportingOrigins: 1,
      own: 1,
      withoutOrigin: 1,
    });
    expect(claim?.evidence.map(({ counting, tracesTo }) => [counting, tracesTo])).toEqual([
      ['counts', null],
      ['same-origin', 'The wire'],
      ['no-origin', null],
      ['own', null],
      ['counts', null],
    ]);
  });

  it('takes names, head and record from what it is given', () => {
    const { head, claims } = gatherReport(FULL_STORY);
    expect(head).toMatchObject({
      byline: 'Ida Holm',
      asOf: FULL_STORY.story.touchedAt,
      record: { number: 7 },
      members: [{ name: 'Mara Lind', role: 'checker' }],
    });
    expect(claims[0]?.assignee).toBe('Mara Lind');
  });
});

describe('what is open', () => {
  it.each([
    ['nothing is known of it', {}, { verdict: [1], attribution: [1], evidence: [], rules: [] }],
    [
      'it is attributed on the record',
      { attributions: [anAttribution(1, 1)] },
      { verdict: [1], attribution: [], evidence: [], rules: [] },
    ],
    [
      'its only attribution was withdrawn',
      { attributions: [anAttribution(1, 1, { state: 'withdrawn' })] },
      { verdict: [1], attribution: [1], evidence: [], rules: [] },
    ],
    [
      'it is corroborated without evidence',
      { verdicts: [aVerdict(1, 1)] },
      { verdict: [], attribution: [1], evidence: [1], rules: [] },
    ],
    [
      'it is disputed and its evidence was withdrawn',
      {
        verdicts: [aVerdict(1, 1, { value: 'disputed', disputedReason: 'refuted' })],
        evidence: [anEvidence(1, 1, { state: 'withdrawn' })],
      },
      { verdict: [], attribution: [1], evidence: [1], rules: [] },
    ],
    [
      'it is unverified without evidence, which is no wonder',
      { verdicts: [aVerdict(1, 1, { value: 'unverified' })] },
      { verdict: [], attribution: [1], evidence: [], rules: [] },
    ],
    [
      'it is corroborated with evidence',
      { verdicts: [aVerdict(1, 1)], evidence: [anEvidence(1, 1)] },
      { verdict: [], attribution: [1], evidence: [], rules: [] },
    ],
  ] as const)('names a claim when %s', (_, matter, expected) => {
    const { open } = gatherReport(anInput(draft, [one], matter));
    expect({
      verdict: open.withoutVerdict.content,
      attribution: open.withoutAttribution,
      evidence: open.judgedWithoutEvidence,
      rules: open.withoutGroundRules,
    }).toEqual(expected);
    expect(open.withoutVerdict.attribution).toEqual([1]);
  });

  it('finds every sentence of a block that no claim touches, and none in repeats', () => {
    const repeated = aDraft([
      { role: 'headline', text: 'Two of three lost', repeatOf: null },
      ...paragraphs('One is said. Two is said.'),
      { role: 'caption', text: 'Two of three lost', repeatOf: 0 },
    ]);
    const report = gatherReport(anInput(repeated, [aClaim(repeated, 1, at(repeated, 'One'))]));
    expect(report.open.untouched.map(({ text, block }) => ({ text, block }))).toEqual([
      { text: 'Two of three lost', block: 0 },
      { text: 'Two is said.', block: 1 },
    ]);
    expect(countOpen(report.open)).toBe(2 + 2 + 1);
  });
});

describe('coverage', () => {
  const [said, told] = at(draft, 'Two is said.', 'Three is said.');
  if (said === undefined || told === undefined) throw new Error('Both stand in the draft.');
  const dismissals = [
    aDismissal(1, said),
    aDismissal(2, told, { createdBy: anId('person', 2), createdByName: 'Tomas Vogel' }),
  ];

  it('is told in sums that add up, with who dismissed how many', () => {
    const { coverage, open } = gatherReport({ ...anInput(draft, [one]), dismissals });
    expect(coverage).toEqual({
      sentences: 3,
      claimed: 1,
      dismissed: 2,
      repeat: 0,
      untouched: 0,
      dismissedBy: [
        { personId: anId('person', 1), name: 'Mara Lind', sentences: 1 },
        { personId: anId('person', 2), name: 'Tomas Vogel', sentences: 1 },
      ],
    });
    expect(open.untouched).toEqual([]);
  });

  it('counts a sentence that is claimed too as claimed, until the claim is withdrawn', () => {
    const claimed = gatherReport({ ...anInput(draft, [one, two]), dismissals });
    expect(claimed.coverage).toMatchObject({ claimed: 2, dismissed: 1, untouched: 0 });
    const gone = { ...two, state: 'withdrawn', withdrawnReason: 'Twice.' } as const;
    const again = gatherReport({ ...anInput(draft, [one, gone]), dismissals });
    expect(again.coverage).toMatchObject({ claimed: 1, dismissed: 2, untouched: 0 });
  });
});

describe('the marked text', () => {
  it('shows each number once, where its claim ends, also over overlaps and split quotations', () => {
    const { blocks, claims } = gatherReport(FULL_STORY);
    const ending = blocks.flatMap((block) => block.segments.flatMap((segment) => segment.ending));
    expect(ending.toSorted()).toEqual(claims.map((claim) => claim.number).toSorted());
  });

  it('is the canonical text when its segments are put together again', () => {
    const { blocks, text } = gatherReport(FULL_STORY);
    const joined = blocks.map((block) => block.segments.map((s) => s.text).join('')).join('\n\n');
    expect(joined).toBe(text);
  });
});

describe('attributions', () => {
  it('hang on each other as the story tells them', () => {
    const claim = gatherReport(FULL_STORY).claims.find(({ number }) => number === 3);
    expect(claim?.attributions.map((said) => said.source?.label)).toEqual([
      'Harbour master Tove Berg',
    ]);
    expect(claim?.attributions[0]?.nested.map((said) => said.source?.label)).toEqual(['a pilot']);
  });

  it('are none of them lost when parents are missing, withdrawn, or in a circle', () => {
    const attributions = [
      anAttribution(1, 1, { parentId: anId('attribution', 2) }),
      anAttribution(2, 1, { parentId: anId('attribution', 1) }),
      anAttribution(3, 1, { parentId: anId('attribution', 99) }),
      anAttribution(4, 1, { parentId: anId('attribution', 5) }),
      anAttribution(5, 1, { state: 'withdrawn' }),
      anAttribution(6, 1, { parentId: anId('attribution', 3) }),
    ];
    const [claim] = gatherReport(anInput(draft, [one], { attributions })).claims;
    expect(claim?.attributions.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4].map((number) => anId('attribution', number)),
    );
    expect(claim?.attributions[2]?.nested.map(({ id }) => id)).toEqual([anId('attribution', 6)]);
  });

  it('show no words where their spans hold for an older draft', () => {
    const attributions = [
      anAttribution(1, 1, { sourceSpans: at(draft, 'One'), draftId: anId('draft', 9) }),
    ];
    const [claim] = gatherReport(anInput(draft, [one], { attributions })).claims;
    expect(claim?.attributions[0]?.sourceWords).toEqual({ words: '', spans: [] });
  });
});
