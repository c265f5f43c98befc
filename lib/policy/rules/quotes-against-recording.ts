import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { supporting } from '#lib/policy/stances.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const MISSING = { says: sayPolicy('recording-missing'), wants: sayPolicy('want-recording') };

/**
 * A claim with words in quotation marks (an attribution that is direct or mixed) has supporting evidence that is a
 * recording or a transcript. A page that prints the quote is no proof of it, however many there are. It
 * is asked once for the claim: which quote a recording holds is for whoever judges to say.
 */
export const quotesAgainstRecording = ruleKind({
  kind: 'quotes-against-recording',
  params: z.strictObject({}),
  demands: () => sayPolicy('demands-quotes-against-recording'),
  check(story, _params, tell) {
    for (const claim of story.claims) {
      if (claim.attributions.every(({ quoteType }) => quoteType === 'indirect')) continue;
      const isCompared = supporting(claim).some(
        ({ form }) => form === 'recording' || form === 'transcript',
      );
      if (!isCompared) tell(claim, '', MISSING);
    }
  },
});
