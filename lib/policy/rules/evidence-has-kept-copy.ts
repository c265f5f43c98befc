import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const MISSING = { says: sayPolicy('kept-copy-missing'), wants: sayPolicy('want-kept-copy') };

/**
 * Of every piece of evidence, context too, the bytes are kept: pages change and vanish. Also of a conversation:
 * its recording or the notes of it. The subject is the evidence.
 */
export const evidenceHasKeptCopy = ruleKind({
  kind: 'evidence-has-kept-copy',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-evidence-has-kept-copy'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      for (const { id, keptCopy } of claim.evidence) {
        if (keptCopy === null) tell(claim, id, MISSING);
      }
    }
  },
});
