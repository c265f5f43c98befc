import { z } from 'zod';
import { originsOf } from '#lib/evidence/independence.ts';
import type { StoryTraces } from '#lib/evidence/traced-origins.ts';
import type { EvidenceFact } from '#lib/policy/facts.ts';
import { isPrimary } from '#lib/policy/primary.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { supporting } from '#lib/policy/stances.ts';
import { sayPolicy, yesOrNo } from '#lib/policy/say-policy.ts';

/**
 * What is corroborated on its content rests on so many independent origins. Only supporting evidence counts:
 * refuting evidence beside it is for whoever judges, not for counting. One primary document, dataset
 * or witness of our own is enough where `orPrimary` says so; a document that is our own, or traces to us, is not.
 * That something was said needs no second origin: a recording shows it, so the attribution is not asked.
 */
export const corroboratedNeedsOrigins = ruleKind({
  kind: 'corroborated-needs-origins',
  params: z.strictObject({ origins: z.int().min(1).max(10), orPrimary: z.boolean() }),
  demands: ({ origins, orPrimary }) =>
    sayPolicy('demands-corroborated-needs-origins', { origins, orPrimary: yesOrNo(orPrimary) }),
  check(story, { origins: needed, orPrimary }, tell) {
    const wants = sayPolicy(orPrimary ? 'want-origins-or-primary' : 'want-origins', { needed });
    for (const claim of story.claims) {
      if (claim.claim.verdicts.content !== 'corroborated') continue;
      const evidence = supporting(claim);
      if (orPrimary && evidence.some((item) => isPrimaryForUs(item, story.traces))) continue;
      const found = originsOf(evidence, story.traces).size;
      if (found >= needed) continue;
      tell(claim, '', { says: sayPolicy('origins-too-few', { found, needed }), wants });
    }
  },
});

/** What our own people witnessed is of course our own; everything else must not be. */
function isPrimaryForUs(item: EvidenceFact, { ends, ownSources }: StoryTraces): boolean {
  if (item.form === 'own-witness') return true;
  const isOwn =
    (item.originId !== null && ends.get(item.originId)?.isOwn === true) ||
    (item.sourceId !== null && ownSources.has(item.sourceId));
  return isPrimary(item) && !isOwn;
}
