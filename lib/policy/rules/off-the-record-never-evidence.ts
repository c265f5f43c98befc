import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const ATTRIBUTED = {
  says: sayPolicy('attributed-off-the-record'),
  wants: sayPolicy('want-not-off-the-record'),
};
const USED = {
  says: sayPolicy('evidence-off-the-record'),
  wants: sayPolicy('want-other-evidence'),
};

/**
 * Nothing that was said off the record is in the story: no attribution under these terms, and no evidence from a
 * source who spoke to the story off the record, even in an attribution since withdrawn, and to whom nothing is attributed
 * on other terms. A source who spoke on other terms too may have given the evidence on those; the checker knows, we cannot. A source of evidence to whom nothing
 * is attributed has made no terms with us. The subject is the attribution or the evidence.
 */
export const offTheRecordNeverEvidence = ruleKind({
  kind: 'off-the-record-never-evidence',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-off-the-record-never-evidence'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      for (const { id, groundRules } of claim.attributions) {
        if (groundRules !== 'off-the-record') continue;
        tell(claim, id, ATTRIBUTED);
      }
      for (const { id, sourceId } of claim.evidence) {
        if (sourceId === null || !story.offTheRecordOnly.has(sourceId)) continue;
        tell(claim, id, USED);
      }
    }
  },
});
