import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';
import type { ClaimFact } from '#lib/policy/facts.ts';

const WANTS_CONTRADICTION = sayPolicy('want-contradiction-settled');
const WANTS_DIFFERENCE = sayPolicy('want-difference-settled');

/**
 * Two open claims that are linked as conflicting are both judged on their content, and not both corroborated: that
 * one is disputed or unverified settles it. It is said at both, for either can be the one that is wrong.
 * Differences between two readings are settled too. The subject is the link, or the reading, a slash and the axis.
 */
export const contradictionsSettled = ruleKind({
  kind: 'contradictions-settled',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-contradictions-settled'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      for (const { link, other } of claim.contradictions) {
        const both = unsettled(claim.claim, other);
        if (both === null) continue;
        const says = sayPolicy('contradiction-open', { number: other.number, both });
        tell(claim, link.id, { says, wants: WANTS_CONTRADICTION });
      }
      for (const { readingId, axis } of claim.differences) {
        const says = sayPolicy('difference-open', { axis });
        tell(claim, `${readingId}/${axis}`, { says, wants: WANTS_DIFFERENCE });
      }
    }
  },
});

/** Why two conflicting claims cannot stand as they are judged; null where they can. */
function unsettled(one: ClaimFact, other: ClaimFact): 'corroborated' | 'unjudged' | null {
  const values = [one.verdicts.content, other.verdicts.content];
  if (values.includes(null)) return 'unjudged';
  return values.every((value) => value === 'corroborated') ? 'corroborated' : null;
}
