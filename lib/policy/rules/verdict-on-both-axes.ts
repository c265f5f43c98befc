import { z } from 'zod';
import { PRIORITIES } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import { claimsOfPriority } from '#lib/policy/claims-of-priority.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const MISSING = AXES.map((axis) => {
  const missing = {
    says: sayPolicy('verdict-missing', { axis }),
    wants: sayPolicy('want-verdict', { axis }),
  };
  return { axis, missing };
});

/**
 * A verdict that holds on each axis. A claim in the story's own voice is asked for both too: somebody has to
 * have seen that nobody is wrongly left unnamed. *Unverified* is a verdict; whether it may be
 * printed is for other rules. The subject is the axis.
 */
export const verdictOnBothAxes = ruleKind({
  kind: 'verdict-on-both-axes',
  params: z.strictObject({ priority: z.enum(PRIORITIES) }),
  demands: ({ priority }) => sayPolicy('demands-verdict-on-both-axes', { priority }),
  check(story, { priority }, tell) {
    for (const claim of claimsOfPriority(story, priority)) {
      for (const { axis, missing } of MISSING) {
        if (claim.claim.verdicts[axis] === null) tell(claim, axis, missing);
      }
    }
  },
});
