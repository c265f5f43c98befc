import { describe, expect, test } from 'vitest';
import type { PolicyFacts } from '#lib/policy/facts.ts';
import { canJudge, demandOf } from '#lib/policy/demand-of.ts';
import { RULE_KINDS } from '#lib/policy/finding.ts';
import { findings } from '#lib/policy/findings.ts';
import { type Policy, policySchema } from '#lib/policy/policy.ts';
import { RULES, type RuleKindName } from '#lib/policy/rules.ts';
import { policyInEnglish } from '#lib/policy/say-policy.ts';
import { NOON } from '#tests/fixtures/things.ts';
import * as ofEvidence from '#tests/lib/policy/evidence-rows.ts';
import * as ofJudgement from '#tests/lib/policy/judgement-rows.ts';
import type { Rows } from '#tests/lib/policy/rule-rows.ts';
import { aPolicy, aRule, waiverFact } from '#tests/lib/policy/some-facts.ts';
import * as ofSources from '#tests/lib/policy/source-rows.ts';

/** Every kind of rule with what is tried of it: one that is not here does not compile, nor pass below. */
const TABLE: { readonly [Kind in RuleKindName]: Rows<Kind> } = {
  'verdict-on-both-axes': ofJudgement.verdictOnBothAxesRows,
  'corroborated-needs-origins': ofEvidence.corroboratedNeedsOriginsRows,
  'disputed-needs-evidence': ofEvidence.disputedNeedsEvidenceRows,
  'evidence-has-locator': ofEvidence.evidenceHasLocatorRows,
  'evidence-has-kept-copy': ofEvidence.evidenceHasKeptCopyRows,
  'evidence-names-origin': ofEvidence.evidenceNamesOriginRows,
  'evidence-not-older-than': ofEvidence.evidenceNotOlderThanRows,
  'quotes-against-recording': ofEvidence.quotesAgainstRecordingRows,
  'allegation-on-unnamed-source': ofSources.allegationOnUnnamedSourceRows,
  'unnamed-source-explained': ofSources.unnamedSourceExplainedRows,
  'off-the-record-never-evidence': ofSources.offTheRecordNeverEvidenceRows,
  'deep-background-never-attributed': ofSources.deepBackgroundNeverAttributedRows,
  'second-hand-needs-first-hand': ofSources.secondHandNeedsFirstHandRows,
  'right-of-reply': ofSources.rightOfReplyRows,
  'second-person': ofJudgement.secondPersonRows,
  'contradictions-settled': ofJudgement.contradictionsSettledRows,
  'open-queries-none': ofJudgement.openQueriesNoneRows,
  'coverage-complete': ofJudgement.coverageCompleteRows,
};

/** A row with its kind, once the parameters were checked to be that kind's. */
interface Case {
  readonly kind: RuleKindName;
  readonly what: string;
  readonly facts: PolicyFacts;
  readonly params: object;
  readonly found: readonly (readonly [claim: number | 'story', subject: string, says: string])[];
}

const CASES: readonly Case[] = Object.values(RULES).flatMap(({ kind }) => {
  const { params, satisfied, lacking } = TABLE[kind];
  return [...satisfied.map((row) => ({ found: [], ...row })), ...lacking].map((row) => ({
    kind,
    what: row.what,
    facts: row.facts,
    params: row.params ?? params,
    found: row.found,
  }));
});

/** A policy of one rule, read as it would be from outside. */
function policyOf({ kind, params }: Pick<Case, 'kind' | 'params'>, mayWaive = 'editor') {
  const rule = { id: 'rule', severity: 'blocks', reason: 'So we do.', kind, params, mayWaive };
  return policySchema.parse({ name: 'The house', note: '', rules: [rule] });
}

const LACKING = CASES.filter(({ found }) => found.length > 0);
const SATISFIED = CASES.filter(({ found }) => found.length === 0);

describe('every kind of rule', () => {
  test('judges a story without a claim only where it is said of the story as a whole', () => {
    const ofStory = LACKING.filter(({ found }) => found.some(([claim]) => claim === 'story'));
    const beyond = RULE_KINDS.filter((kind) => canJudge({ kind }, 0));
    expect(new Set(ofStory.map(({ kind }) => kind))).toEqual(new Set(beyond));
    expect(RULE_KINDS.filter((kind) => !canJudge({ kind }, 1))).toEqual([]);
  });

  test('is in the table, satisfied and not', () => {
    expect(RULE_KINDS.length).toBeGreaterThan(15);
    for (const kind of RULE_KINDS) {
      expect(
        LACKING.filter((each) => each.kind === kind),
        kind,
      ).not.toEqual([]);
      expect(
        SATISFIED.filter((each) => each.kind === kind),
        kind,
      ).not.toEqual([]);
    }
  });

  test.each(SATISFIED)('$kind has nothing to say of $what', (row) => {
    expect(findings(row.facts, policyOf(row), NOON)).toEqual([]);
  });

  test.each(LACKING)('$kind tells of $what', (row) => {
    const found = findings(row.facts, policyOf(row), NOON);
    expect(
      found.map(({ claimId, subject, says }) => [numberOf(row, claimId), subject, says.key]),
    ).toEqual(row.found);
    for (const finding of found) {
      expect(finding).toMatchObject({ ruleId: 'rule', kind: row.kind, severity: 'blocks' });
      expect(finding.waiver).toBeNull();
      for (const said of [finding.says, finding.wants]) {
        expect(policyInEnglish(said)).toMatch(/^[A-Z0-9].*\.$/s);
        // Whoever is not to be named in print is named in no finding.
        expect(policyInEnglish(said)).not.toContain('Secret Name');
      }
    }
  });

  test.each(LACKING)('$kind is waived for $what, one finding at a time', (row) => {
    const policy = policyOf(row);
    const before = findings(row.facts, policy, NOON);
    for (const [at, { claimId, subject, says }] of before.entries()) {
      const waivers = [waiverFact({ claimId, subject, says })];
      const after = findings({ ...row.facts, waivers }, policy, NOON);
      const { reason, by, byName } = waiverFact();
      const waiver = { reason, by, byName, at: NOON };
      expect(after).toEqual(before.map((each, n) => (n === at ? { ...each, waiver } : each)));
      expect(findings({ ...row.facts, waivers }, policyOf(row, 'nobody'), NOON)).toEqual(
        before.map((each) => ({ ...each, mayWaive: 'nobody' })),
      );
    }
  });

  test('goes by one key for each finding', () => {
    for (const row of LACKING) {
      const keys = row.found.map(([claim, subject]) => `${claim} ${subject}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('says what it demands, with its parameters', () => {
    const demands = CASES.map((each) => policyOf(each).rules.map(demandOf).map(policyInEnglish));
    for (const [demand] of demands) expect(demand).toMatch(/^[A-Z].*\.$/s);
    expect(new Set(demands.flat()).size).toBeGreaterThanOrEqual(RULE_KINDS.length);
    const of = (rule: Policy['rules'][number]) => policyInEnglish(demandOf(rule));
    const primary = { origins: 2, orPrimary: true };
    expect(of(aRule({ kind: 'corroborated-needs-origins', params: primary }))).toBe(
      'What is corroborated has supporting evidence of 2 independent origins, or one primary document, dataset or witness of our own.',
    );
    expect(of(aRule({ kind: 'second-person', params: { priority: 'high' } }))).toBe(
      'Every claim of high priority was judged by two people.',
    );
  });
});

function numberOf({ facts }: Case, claimId: string | null): number | 'story' | undefined {
  return claimId === null ? 'story' : facts.claims.find(({ id }) => id === claimId)?.number;
}

test('a rule of the builders is a rule', () => {
  const rule = aRule({ kind: 'right-of-reply', params: { reply: 'sought' } });
  expect(policySchema.parse(aPolicy(rule)).rules).toEqual([rule]);
});
