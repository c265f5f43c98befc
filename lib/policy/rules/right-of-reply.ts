import { z } from 'zod';
import { foldedParty } from '#lib/claim/party.ts';
import type { QueryFact } from '#lib/policy/facts.ts';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

/** How far a right of reply has to have come. */
export const REPLIES = ['sought', 'answered'] as const;

/**
 * Each party a claim accuses of something serious was asked for a reply on that very claim: a query that bears on
 * other claims does not put this accusation to them, nor does one to be answered by a link that was never made. With `answered` it also has to have answered, or
 * the time the query gave has passed: nobody stops a story by silence, and a query without a time gives all of it.
 * Parties are compared without case and typography. The subject is the party, so folded.
 */
export const rightOfReply = ruleKind({
  kind: 'right-of-reply',
  params: z.strictObject({ reply: z.enum(REPLIES) }),
  demands: ({ reply }) => sayPolicy('demands-right-of-reply', { reply }),
  check(story, { reply }, tell) {
    for (const claim of story.claims) {
      if (claim.claim.accused.length === 0) continue;
      for (const [subject, party] of partiesOf(claim.claim.accused)) {
        const asked = claim.queries.filter((query) => isAskedOf(subject, query));
        if (asked.length === 0) {
          const says = sayPolicy('reply-not-sought', { party });
          tell(claim, subject, { says, wants: sayPolicy('want-reply-sought', { party }) });
          continue;
        }
        const put = asked.filter(({ isPut }) => isPut);
        if (put.length === 0) {
          const says = sayPolicy('reply-not-put', { party });
          tell(claim, subject, { says, wants: sayPolicy('want-reply-put', { party }) });
        } else if (reply === 'answered' && !put.some((query) => isOver(query, story.now))) {
          const says = sayPolicy('reply-not-given', { party });
          tell(claim, subject, { says, wants: sayPolicy('want-reply-given', { party }) });
        }
      }
    }
  },
});

/** The accused by their folded names, each as it was first written; blanks are nobody. */
function partiesOf(accused: readonly string[]): ReadonlyMap<string, string> {
  const parties = new Map<string, string>();
  for (const party of accused) {
    const folded = foldedParty(party);
    if (folded !== '' && !parties.has(folded)) parties.set(folded, party.trim());
  }
  return parties;
}

function isAskedOf(folded: string, { kind, accused }: QueryFact): boolean {
  return kind === 'right-of-reply' && accused !== null && foldedParty(accused) === folded;
}

function isOver({ hasAnswer, dueAt }: QueryFact, now: string): boolean {
  return hasAnswer || (dueAt !== null && dueAt < now);
}
