import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const MISSING = { says: sayPolicy('origin-missing'), wants: sayPolicy('want-origin') };

/**
 * Evidence that supports or refutes names where it first came from; without that nobody can count how independent
 * it is. Context is not asked: it carries no verdict. The subject is the evidence.
 */
export const evidenceNamesOrigin = ruleKind({
  kind: 'evidence-names-origin',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-evidence-names-origin'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      for (const { id, stance, originId } of claim.evidence) {
        if (stance === 'context' || originId !== null) continue;
        tell(claim, id, MISSING);
      }
    }
  },
});
