import type { EvidenceFact } from '#lib/policy/facts.ts';
import type { ClaimCase } from '#lib/policy/story-case.ts';

/** The evidence of a claim that supports it. */
export function supporting({ evidence }: ClaimCase): readonly EvidenceFact[] {
  return evidence.filter(({ stance }) => stance === 'supports');
}

/** The evidence of a claim that refutes it. */
export function refuting({ evidence }: ClaimCase): readonly EvidenceFact[] {
  return evidence.filter(({ stance }) => stance === 'refutes');
}
