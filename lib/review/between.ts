import type { Claim } from '#lib/claim/claim.ts';
import type { PolicyFacts } from '#lib/policy/facts.ts';
import type { Finding } from '#lib/policy/finding.ts';
import type { Policy } from '#lib/policy/policy.ts';
import { countedAs } from '#lib/policy/summary.ts';
import type { SecondReading } from '#lib/review/second-reading.ts';

/** What stands between a story and its sign-off. */
export interface Between {
  /** Whether the story is checked under a policy: under none it is not signed. */
  readonly hasPolicy: boolean;
  /** Findings that block and were not waived. */
  readonly blocking: number;
  /**
   * Sentences nobody has claimed or dismissed, where no rule of the policy asks for them: with such a rule they are
   * one of its findings and may be waived, without one they cannot.
   */
  readonly untouched: number;
  /** Claims that wait after a new draft, and second readings nobody handed in: neither can be waived. */
  readonly claims: number;
  readonly secondReadings: number;
}

/** Counts what stands between a story and its sign-off. */
export function between(seen: {
  readonly policy: Policy | null;
  readonly findings: readonly Pick<Finding, 'severity' | 'waiver'>[];
  readonly facts: Pick<PolicyFacts, 'untouched'>;
  readonly claims: readonly Pick<Claim, 'state' | 'waitsIn'>[];
  readonly secondReadings: readonly Pick<SecondReading, 'state'>[];
}): Between {
  const { policy, findings, facts, claims, secondReadings } = seen;
  const asksForAll = policy?.rules.some(({ kind }) => kind === 'coverage-complete') ?? false;
  return {
    hasPolicy: policy !== null,
    blocking: findings.filter((finding) => countedAs(finding) === 'blocking').length,
    untouched: asksForAll ? 0 : facts.untouched,
    claims: claims.filter(({ state, waitsIn }) => state === 'open' && waitsIn !== null).length,
    secondReadings: secondReadings.filter(({ state }) => state === 'open').length,
  };
}
