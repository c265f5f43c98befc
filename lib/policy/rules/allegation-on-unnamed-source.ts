import { z } from 'zod';
import { originsOf } from '#lib/evidence/independence.ts';
import type { SourceId } from '#lib/id.ts';
import { innermost } from '#lib/policy/innermost.ts';
import { isKnownTo } from '#lib/policy/knows-identity.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { supporting } from '#lib/policy/stances.ts';
import { sayPolicy, yesOrNo } from '#lib/policy/say-policy.ts';
import type { ClaimCase, StoryCase } from '#lib/policy/story-case.ts';

const SENIOR_MISSING = {
  says: sayPolicy('senior-editor-missing'),
  wants: sayPolicy('want-senior-editor'),
};

/**
 * A claim that accuses somebody and rests on unnamed persons alone needs supporting evidence of so many independent
 * origins and, with `seniorEditor`, a senior editor who knows each of them. It rests on them when
 * all it is attributed to are unnamed persons, or all its supporting evidence is theirs. Of nested attributions the
 * innermost counts; one to nobody in particular neither helps nor harms. Evidence without a source, such as a
 * document, is not an unnamed person's. The subject is `origins`, or the unnamed source.
 */
export const allegationOnUnnamedSource = ruleKind({
  kind: 'allegation-on-unnamed-source',
  params: z.strictObject({ origins: z.int().min(1).max(10), seniorEditor: z.boolean() }),
  demands: ({ origins, seniorEditor }) =>
    sayPolicy('demands-allegation-on-unnamed-source', {
      origins,
      seniorEditor: yesOrNo(seniorEditor),
    }),
  check(story, { origins: needed, seniorEditor }, tell) {
    const wants = sayPolicy('want-allegation-origins', { needed });
    for (const claim of story.claims) {
      if (claim.claim.accused.length === 0) continue;
      const unnamed = unnamedBehind(claim, story);
      if (unnamed.size === 0) continue;
      const found = originsOf(supporting(claim), story.traces).size;
      if (found < needed) {
        const says = sayPolicy('allegation-origins-too-few', { found, needed });
        tell(claim, 'origins', { says, wants });
      }
      if (!seniorEditor) continue;
      for (const subject of unnamed) {
        if (isKnownTo('senior-editor', subject, story)) continue;
        tell(claim, subject, SENIOR_MISSING);
      }
    }
  },
});

/** The unnamed persons a claim rests on alone; none where somebody or something else stands beside them. */
function unnamedBehind(claim: ClaimCase, { sources }: StoryCase): ReadonlySet<SourceId> {
  const isUnnamed = (id: SourceId | null): id is SourceId =>
    id !== null && sources.get(id)?.kind === 'unnamed-person';
  const said = innermost(claim.attributions)
    .map(({ sourceId }) => sourceId)
    .filter((id) => id !== null);
  const shown = supporting(claim).map(({ sourceId }) => sourceId);
  const found = new Set<SourceId>();
  for (const side of [said, shown]) {
    const unnamed = side.filter(isUnnamed);
    if (unnamed.length === side.length) for (const id of unnamed) found.add(id);
  }
  return found;
}
