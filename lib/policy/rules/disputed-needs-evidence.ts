import { z } from 'zod';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import { originsOf } from '#lib/evidence/independence.ts';
import { type Missing, ruleKind } from '#lib/policy/rule-kind.ts';
import { refuting, supporting } from '#lib/policy/stances.ts';
import { sayPolicy, yesOrNo } from '#lib/policy/say-policy.ts';
import type { ClaimCase, StoryCase } from '#lib/policy/story-case.ts';

/**
 * What is refuted has evidence that refutes it; what conflicts has evidence on both sides, with `twoOrigins` not
 * both from one: somebody who says two things is no conflict of evidence. Context never counts. Evidence
 * is kept for the claim and not for an axis, so a denial serves on whichever axis is disputed. The
 * subject is the axis.
 */
export const disputedNeedsEvidence = ruleKind({
  kind: 'disputed-needs-evidence',
  params: z.strictObject({ twoOrigins: z.boolean() }),
  demands: ({ twoOrigins }) =>
    sayPolicy('demands-disputed-needs-evidence', { twoOrigins: yesOrNo(twoOrigins) }),
  check(story, { twoOrigins }, tell) {
    for (const claim of story.claims) {
      for (const axis of AXES) {
        if (claim.claim.verdicts[axis] !== 'disputed') continue;
        const isConflict = claim.holding[axis]?.disputedReason === 'conflicting';
        const missing = isConflict
          ? missingSide(axis, lackingSide(claim, story, twoOrigins), twoOrigins)
          : missingRefutation(axis, claim);
        if (missing !== null) tell(claim, axis, missing);
      }
    }
  },
});

const REFUTING = sayPolicy('want-refuting');
const BOTH_SIDES = {
  yes: sayPolicy('want-both-sides-of-two-origins'),
  no: sayPolicy('want-both-sides'),
};

function missingRefutation(axis: Axis, { evidence }: ClaimCase): Missing | null {
  if (evidence.some(({ stance }) => stance === 'refutes')) return null;
  return { says: sayPolicy('refuting-missing', { axis }), wants: REFUTING };
}

function missingSide(axis: Axis, lacks: LackingSide | null, twoOrigins: boolean): Missing | null {
  if (lacks === null) return null;
  return {
    says: sayPolicy('sides-missing', { axis, lacks }),
    wants: BOTH_SIDES[yesOrNo(twoOrigins)],
  };
}

type LackingSide = 'supports' | 'refutes' | 'both' | 'origins';

/** Which side of a conflict has no evidence, or `origins` where one origin speaks both ways; null for none. */
function lackingSide(claim: ClaimCase, story: StoryCase, twoOrigins: boolean): LackingSide | null {
  const sides = [supporting(claim), refuting(claim)] as const;
  if (sides[0].length === 0) return sides[1].length === 0 ? 'both' : 'supports';
  if (sides[1].length === 0) return 'refutes';
  if (!twoOrigins) return null;
  const [forIt, againstIt] = sides.map((side) => originsOf(side, story.traces));
  const both = new Set([...(forIt ?? []), ...(againstIt ?? [])]);
  return forIt?.size === 0 || againstIt?.size === 0 || both.size < 2 ? 'origins' : null;
}
