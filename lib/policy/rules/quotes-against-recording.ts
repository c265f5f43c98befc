import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const SAYS = sayPolicy('recording-missing');
const WANTS = sayPolicy('want-recording');

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
      const hasQuote = claim.attributions.some(({ quoteType }) => quoteType !== 'indirect');
      const isCompared = claim.supporting.some(
        ({ form }) => form === 'recording' || form === 'transcript',
      );
      if (hasQuote && !isCompared) tell({ claim, subject: '', says: SAYS, wants: WANTS });
    }
  },
});
