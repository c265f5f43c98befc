import { z } from 'zod';
import { innermost } from '#lib/policy/innermost.ts';
import { isPrimary } from '#lib/policy/primary.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { supporting } from '#lib/policy/stances.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const MISSING = { says: sayPolicy('first-hand-missing'), wants: sayPolicy('want-first-hand') };

/**
 * Where everybody a claim is attributed to was only told of it, supporting evidence shows it at first hand: a primary
 * document, a dataset, a recording, or what our own people witnessed. Of nested attributions the
 * innermost count. Knowledge that nobody has stated is not taken for second-hand: to state it is for another day.
 */
export const secondHandNeedsFirstHand = ruleKind({
  kind: 'second-hand-needs-first-hand',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-second-hand-needs-first-hand'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      const said = innermost(claim.attributions);
      const isSecondHand =
        said.length > 0 && said.every(({ knowledge }) => knowledge === 'second-hand');
      if (!isSecondHand) continue;
      if (supporting(claim).some((item) => isPrimary(item) || item.form === 'recording')) continue;
      tell(claim, '', MISSING);
    }
  },
});
