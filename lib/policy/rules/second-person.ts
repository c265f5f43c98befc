import { z } from 'zod';
import { PRIORITIES } from '#lib/claim/claim.ts';
import { claimsOfPriority } from '#lib/policy/claims-of-priority.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const WANTS = sayPolicy('want-second-person');
const SAYS = [0, 1].map((count) => sayPolicy('second-person-missing', { count }));

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
      const says = SAYS[claim.judges.size];
      if (says !== undefined) tell({ claim, subject: '', says, wants: WANTS });
    }
  },
});
