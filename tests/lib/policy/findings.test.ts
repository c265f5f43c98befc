import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyFacts, WaiverFact } from '#lib/policy/facts.ts';
import { type Finding, findingKey, findingSchema } from '#lib/policy/finding.ts';
import { findings } from '#lib/policy/findings.ts';
import { sayPolicy, saysTheSame } from '#lib/policy/say-policy.ts';
import { summaryOf } from '#lib/policy/summary.ts';
import { termsIn } from '#lib/policy/terms.ts';
import { checkedStory } from '#tests/bench/policy/checked-story.ts';
import { NOON } from '#tests/fixtures/builders.ts';
import { anId } from '#tests/fixtures/things.ts';
import { everyRule } from '#tests/lib/policy/every-rule.ts';
import {
  aPolicy,
  aRule,
  claimFact,
  evidenceFact,
  someFacts,
  waiverFact,
} from '#tests/lib/policy/some-facts.ts';

const POLICY = aPolicy(...everyRule());

/** Made-up stories of up to thirty claims, with something lacking of most kinds. */
const stories = fc.integer({ min: 5, max: 30 }).map((count) => checkedStory(count).facts);

/** The facts in another order, but for verdicts, of which the last holds. */
function turned(facts: PolicyFacts, by: number): PolicyFacts {
  const turn = <T>(list: readonly T[]) => {
    const at = by % (list.length + 1);
    return [...list.slice(at), ...list.slice(0, at)].reverse();
  };
  return {
    ...facts,
    claims: turn(facts.claims),
    attributions: turn(facts.attributions),
    evidence: turn(facts.evidence),
    origins: turn(facts.origins),
    sources: turn(facts.sources),
    links: turn(facts.links),
    secondJudgements: turn(facts.secondJudgements),
    differences: turn(facts.differences),
    identities: turn(facts.identities),
    queries: turn(facts.queries),
    waivers: turn(facts.waivers),
  };
}

function waiversFor(found: readonly Finding[]): readonly WaiverFact[] {
  return found.map(({ ruleId, claimId, subject, says }) =>
    waiverFact({ ruleId, claimId, subject, says }),
  );
}

describe('findings', () => {
  test('are the same, in the same order, however the facts come', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (facts, by) => {
        expect(findings(turned(facts, by), POLICY, NOON)).toEqual(findings(facts, POLICY, NOON));
      }),
      { numRuns: 40 },
    );
  });

  test('stand by rule and then by claim number, each with a key of its own', () => {
    fc.assert(
      fc.property(stories, (facts) => {
        const found = findings(facts, POLICY, NOON);
        expect(new Set(found.map(findingKey)).size).toBe(found.length);
        const rules = POLICY.rules.map(({ id }) => id);
        const numbers = new Map(facts.claims.map(({ id, number }) => [id, number]));
        const places = found.map(({ ruleId, claimId }) => [
          rules.indexOf(ruleId),
          claimId === null ? 0 : (numbers.get(claimId) ?? NaN),
        ]);
        const sorted = places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
        expect(places).toEqual(sorted);
        for (const finding of found) expect(findingSchema.parse(finding)).toEqual(finding);
      }),
      { numRuns: 20 },
    );
  });

  test('are as many with waivers as without, whatever is waived', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (facts, by) => {
        const plain = findings({ ...facts, waivers: [] }, POLICY, NOON);
        const some = waiversFor(plain).filter((_, at) => (at * 7 + by) % 3 === 0);
        const stray = waiverFact({ ruleId: 'second-person', subject: 'nobody' });
        const waived = findings({ ...facts, waivers: [...some, stray] }, POLICY, NOON);
        expect(waived.map((one) => ({ ...one, waiver: null }))).toEqual(plain);
        expect(waived.filter(({ waiver }) => waiver !== null)).toHaveLength(some.length);
      }),
      { numRuns: 40 },
    );
  });

  test('do not change by what was withdrawn, but for what was said off the record', () => {
    fc.assert(
      fc.property(stories, (facts) => {
        const withdrawn: PolicyFacts = {
          ...facts,
          claims: [...facts.claims, claimFact({ state: 'withdrawn', number: 9_999 }, 31)],
          evidence: [
            ...facts.evidence,
            ...facts.evidence.map((one) => ({
              ...one,
              locator: null,
              state: 'withdrawn' as const,
            })),
            evidenceFact({ claimId: anId('claim', 31), locator: null }),
          ],
          attributions: [
            ...facts.attributions,
            ...facts.attributions.map((one) => ({
              ...one,
              groundRules: 'on-the-record' as const,
              state: 'withdrawn' as const,
            })),
          ],
          links: [
            ...facts.links,
            ...facts.links.map((one) => ({ ...one, state: 'withdrawn' as const })),
          ],
          queries: [
            ...facts.queries,
            ...facts.queries.map((one) => ({ ...one, state: 'withdrawn' as const })),
          ],
          waivers: [
            ...facts.waivers,
            ...waiversFor(findings(facts, POLICY, NOON)).map((one) => ({
              ...one,
              state: 'withdrawn' as const,
            })),
          ],
        };
        const { attributions, claims } = withdrawn;
        const noise = { ...withdrawn, terms: termsIn(attributions, claims) };
        expect(findings(noise, POLICY, NOON)).toEqual(findings(facts, POLICY, NOON));
      }),
      { numRuns: 40 },
    );
  });

  test('of a policy without rules are none', () => {
    expect(findings(someFacts({ untouched: 3 }), aPolicy(), NOON)).toEqual([]);
  });
});

describe('a waiver', () => {
  const facts = someFacts({ claims: [claimFact()], evidence: [evidenceFact({ locator: null })] });
  const policy = aPolicy(
    aRule({ kind: 'evidence-has-locator', params: {}, id: 'locator' }),
    aRule({ kind: 'evidence-has-locator', params: {}, id: 'again' }),
  );
  const waiver = waiverFact({ ruleId: 'locator', subject: anId('evidence') });
  const waivedBy = (...waivers: readonly WaiverFact[]) =>
    findings({ ...facts, waivers }, policy, NOON).map((one) => one.waiver?.reason ?? null);

  test('is of one rule, one claim and one thing', () => {
    expect(waivedBy(waiver)).toEqual([waiver.reason, null]);
    expect(waivedBy({ ...waiver, subject: '' })).toEqual([null, null]);
    expect(waivedBy({ ...waiver, claimId: null })).toEqual([null, null]);
    expect(waivedBy({ ...waiver, claimId: anId('claim', 2) })).toEqual([null, null]);
  });

  test('is of what the rule said, in whichever order it was kept, and of nothing worse', () => {
    const story = { ...facts, untouched: 3 };
    const rule = aPolicy(aRule({ kind: 'coverage-complete', params: {}, id: 'coverage' }));
    const [finding] = findings(story, rule, NOON);
    if (finding === undefined) throw new Error('Nothing was found.');
    const given = waiverFact({ ...finding, reason: waiver.reason });
    const waived = (untouched: number) =>
      findings({ ...story, untouched, waivers: [given] }, rule, NOON).map(
        (one) => one.waiver?.reason,
      );
    expect(waived(3)).toEqual([waiver.reason]);
    expect(waived(4)).toEqual([undefined]);
    const said = sayPolicy('origins-too-few', { found: 1, needed: 2 });
    const turnedRound = { key: said.key, values: { needed: 2, found: 1 } };
    expect(saysTheSame(said, turnedRound)).toBe(true);
    expect(saysTheSame(said, sayPolicy('origins-too-few', { found: 0, needed: 2 }))).toBe(false);
    expect(saysTheSame(said, sayPolicy('locator-missing'))).toBe(false);
  });

  test('holds until it is withdrawn, and of several the last one', () => {
    const later = { ...waiver, reason: 'Found since.', at: '2027-01-01T12:00:00.000Z' };
    expect(waivedBy(later, waiver)).toEqual([later.reason, null]);
    expect(waivedBy({ ...later, state: 'withdrawn' }, waiver)).toEqual([waiver.reason, null]);
    expect(waivedBy({ ...waiver, state: 'withdrawn' })).toEqual([null, null]);
  });
});

describe('sums', () => {
  test('of everything are those of the rules, and those of the claims', () => {
    fc.assert(
      fc.property(stories, (facts) => {
        const found = findings(facts, POLICY, NOON);
        const summary = summaryOf(found, POLICY);
        const { blocking, warning, waived, byRule, byClaim } = summary;
        expect(blocking + warning + waived).toBe(found.length);
        for (const parts of [byRule, byClaim]) {
          const sum = (of: 'blocking' | 'warning' | 'waived') =>
            parts.reduce((total, part) => total + part[of], 0);
          expect([sum('blocking'), sum('warning'), sum('waived')]).toEqual([
            blocking,
            warning,
            waived,
          ]);
        }
        expect(byRule.map(({ ruleId }) => ruleId)).toEqual(POLICY.rules.map(({ id }) => id));
        expect(summary.claimsBlocked).toBeLessThanOrEqual(facts.claims.length);
      }),
      { numRuns: 20 },
    );
  });

  test('count a waived finding as waived, and a claim as blocked by one that blocks', () => {
    const facts = someFacts({
      claims: [claimFact(), claimFact({}, 2)],
      evidence: [
        evidenceFact({ locator: null }),
        evidenceFact({ keptCopy: null, claimId: anId('claim', 2) }, 2),
      ],
      untouched: 1,
      waivers: [waiverFact({ ruleId: 'locator', subject: anId('evidence') })],
    });
    const policy = aPolicy(
      aRule({ kind: 'evidence-has-locator', params: {}, id: 'locator' }),
      aRule({ kind: 'evidence-has-kept-copy', params: {}, id: 'copy' }),
      aRule({ kind: 'evidence-has-kept-copy', params: {}, id: 'copy-too', severity: 'warns' }),
      // Untouched sentences block, also where an older policy says that it only warns of them.
      aRule({ kind: 'coverage-complete', params: {}, id: 'covered', severity: 'warns' }),
      aRule({ kind: 'open-queries-none', params: {}, id: 'queries' }),
    );
    expect(summaryOf(findings(facts, policy, NOON), policy)).toEqual({
      ...{ blocking: 2, warning: 1, waived: 1, claimsBlocked: 1 },
      byRule: [
        { ruleId: 'locator', kind: 'evidence-has-locator', blocking: 0, warning: 0, waived: 1 },
        { ruleId: 'copy', kind: 'evidence-has-kept-copy', blocking: 1, warning: 0, waived: 0 },
        { ruleId: 'copy-too', kind: 'evidence-has-kept-copy', blocking: 0, warning: 1, waived: 0 },
        { ruleId: 'covered', kind: 'coverage-complete', blocking: 1, warning: 0, waived: 0 },
        { ruleId: 'queries', kind: 'open-queries-none', blocking: 0, warning: 0, waived: 0 },
      ],
      byClaim: [
        { claimId: anId('claim', 1), blocking: 0, warning: 0, waived: 1 },
        { claimId: anId('claim', 2), blocking: 1, warning: 1, waived: 0 },
        { claimId: null, blocking: 1, warning: 0, waived: 0 },
      ],
    });
  });
});
