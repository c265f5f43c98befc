import { z } from 'zod';
import { PRIORITIES } from '#lib/claim/claim.ts';
import { claimsOfPriority } from '#lib/policy/claims-of-priority.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const wants = sayPolicy('want-second-person');
const NOBODY = { says: sayPolicy('second-person-missing', { count: 0 }), wants };
const ONE = { says: sayPolicy('second-person-missing', { count: 1 }), wants };

/**
 * Two people judged the claim: by verdicts of their own, or one of them in a second reading that was handed in. A
 * verdict that another has taken the place of still was given; one that was withdrawn, or whose facts have
 * changed since, does not count, and neither does what the command line recorded. Two people who judged one axis each
 * are two people: which axis a house wants doubled is for the second reading it asks for.
 */
export const secondPerson = ruleKind({
  kind: 'second-person',
  params: z.strictObject({ priority: z.enum(PRIORITIES) }),
  demands: ({ priority }) => sayPolicy('demands-second-person', { priority }),
  check(story, { priority }, tell) {
    for (const claim of claimsOfPriority(story, priority)) {
      if (!claim.isJudgedByTwo) tell(claim, '', claim.judge === null ? NOBODY : ONE);
    }
  },
});
