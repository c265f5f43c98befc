import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const WANTS = sayPolicy('want-coverage');

/**
 * Every sentence of the newest draft is claimed or dismissed. Untouched sentences block every sign-off: such a rule
 * says why the house wants it so and who may make an exception. It is said of the story as a whole; which sentences
 * they are the galley shows. The subject is the draft, so that a waiver ends with the draft it was given on.
 */
export const coverageComplete = ruleKind({
  kind: 'coverage-complete',
  params: z.strictObject({}),
  alwaysBlocks: true,
  looksBeyondClaims: true,
  demands: () => sayPolicy('demands-coverage-complete'),
  check({ untouched: count, story }, _params, tell) {
    if (count === 0) return;
    const says = sayPolicy('sentences-untouched', { count });
    tell(null, story.draftId, { says, wants: WANTS });
  },
});
