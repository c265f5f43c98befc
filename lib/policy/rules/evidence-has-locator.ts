import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const MISSING = { says: sayPolicy('locator-missing'), wants: sayPolicy('want-locator') };

/**
 * Every piece of evidence, context too, says where in its source the words stand: whoever checks it after us has
 * to find them. Blanks are none. The subject is the evidence.
 */
export const evidenceHasLocator = ruleKind({
  kind: 'evidence-has-locator',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-evidence-has-locator'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      for (const { id, locator } of claim.evidence) {
        if (locator === null || locator.trim() === '') {
          tell(claim, id, MISSING);
        }
      }
    }
  },
});
