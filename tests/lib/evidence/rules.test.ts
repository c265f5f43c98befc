import { describe, expect, it } from 'vitest';
import * as evidences from '#lib/evidence/rules.ts';
import { NOON, aClaim, anId, someEvidence } from '#tests/fixtures/things.ts';

const origin = {
  id: anId('origin'),
  storyId: anId('story'),
  name: 'Estuary survey',
  isOwn: false,
  tracesTo: null,
};
const AT_NOON = { origin: null, now: NOON };
const on = { claim: aClaim(), evidence: someEvidence() };

describe('adding', () => {
  it('names a new origin before the evidence that comes from it', () => {
    const added = someEvidence({ originId: origin.id });
    const answer = evidences.add(on.claim, added, { origin, isNew: true });
    expect(answer).toEqual({
      ok: true,
      value: [
        { kind: 'origin.named', origin },
        { kind: 'evidence.added', evidence: added },
      ],
    });
  });

  it('names no origin the story knows already', () => {
    const answer = evidences.add(on.claim, someEvidence(), { origin, isNew: false });
    expect(answer).toMatchObject({ ok: true, value: [{ kind: 'evidence.added' }] });
  });
});

describe('changing', () => {
  it('records only what says something new', () => {
    const set = { stance: 'refutes', locator: 'p. 12', url: undefined } as const;
    expect(evidences.change(on, { set, expects: 2 }, AT_NOON)).toEqual({
      ok: true,
      value: [
        {
          kind: 'evidence.changed',
          evidenceId: on.evidence.id,
          set: { locator: 'p. 12' },
          expects: 2,
        },
      ],
    });
  });

  it('compares a kept copy by what it says, not by which object it is', () => {
    const keptCopy = {
      sha256: 'c'.repeat(64),
      sizeBytes: 3,
      filename: 'survey.pdf',
      mediaType: 'application/pdf',
    };
    const evidence = someEvidence({ keptCopy });
    const set = { keptCopy: { ...keptCopy } };
    expect(evidences.change({ ...on, evidence }, { set, expects: 1 }, AT_NOON)).toEqual({
      ok: true,
      value: [],
    });
  });

  it('names no new origin when nothing else comes of it', () => {
    const answer = evidences.change(
      on,
      { set: {}, expects: 1 },
      { origin: { origin, isNew: true }, now: NOON },
    );
    expect(answer).toEqual({ ok: true, value: [] });
  });
});

it.each([
  ['a withdrawn claim', { ...on, claim: aClaim({ state: 'withdrawn' }) }],
  ['withdrawn evidence', { ...on, evidence: someEvidence({ state: 'withdrawn' }) }],
])('%s cannot be changed or withdrawn', (_what, both) => {
  const refused = { ok: false, problem: { code: 'policy' } };
  expect(evidences.change(both, { set: { stance: 'context' }, expects: 1 }, AT_NOON)).toMatchObject(
    refused,
  );
  expect(evidences.withdraw(both, 'wrong table', 1)).toMatchObject(refused);
});

describe('a time of retrieval', () => {
  /** Where the day begins first, it is fourteen hours ahead of UTC: a date of today lies no further ahead. */
  const TODAY_SOMEWHERE = '2026-11-03T02:00:00.000Z';
  const AHEAD = '2026-11-03T02:00:00.001Z';
  const refused = {
    ok: false,
    problem: {
      code: 'invalid',
      fields: [{ path: 'retrievedAt', said: { key: 'evidence-moment-ahead' } }],
    },
  };
  const adding = (retrievedAt: string) =>
    evidences.add(on.claim, someEvidence({ retrievedAt, createdAt: NOON }), null);
  const changing = (retrievedAt: string) =>
    evidences.change(on, { set: { retrievedAt }, expects: 1 }, AT_NOON);

  it('may be of today, wherever that has begun', () => {
    expect(adding(TODAY_SOMEWHERE)).toMatchObject({ ok: true });
    expect(changing(TODAY_SOMEWHERE)).toMatchObject({ ok: true });
  });

  it('is refused where it is still to come', () => {
    expect(adding(AHEAD)).toMatchObject(refused);
    expect(changing(AHEAD)).toMatchObject(refused);
  });

  it('that was kept before this was refused hinders no other change', () => {
    const evidence = someEvidence({ retrievedAt: '2036-01-01T00:00:00.000Z' });
    const set = { retrievedAt: evidence.retrievedAt, locator: 'p. 12' };
    const changed = evidences.change({ ...on, evidence }, { set, expects: 1 }, AT_NOON);
    expect(changed).toMatchObject({ ok: true, value: [{ set: { locator: 'p. 12' } }] });
  });
});

it('nothing is added to a withdrawn claim', () => {
  const answer = evidences.add(aClaim({ state: 'withdrawn' }), someEvidence(), null);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'policy' } });
});
