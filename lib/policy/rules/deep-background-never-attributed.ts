import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const MISSING = {
  says: sayPolicy('deep-background-attributed'),
  wants: sayPolicy('want-no-attribution'),
};

/**
 * Whoever spoke on deep background stands nowhere in the draft: an attribution under these terms has no words that
 * name or describe its source. What was said may be printed in the story's own voice. Words that only
 * say that somebody says so (the cue) are not looked at. The subject is the attribution.
 */
export const deepBackgroundNeverAttributed = ruleKind({
  kind: 'deep-background-never-attributed',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-deep-background-never-attributed'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      for (const { id, groundRules, sourceSpans } of claim.attributions) {
        if (groundRules !== 'deep-background' || sourceSpans.length === 0) continue;
        tell(claim, id, MISSING);
      }
    }
  },
});
