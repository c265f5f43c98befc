import { z } from 'zod';
import type { QueryFact } from '#lib/policy/facts.ts';
import { type Missing, ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const WANTS = sayPolicy('want-query-closed');

/**
 * No query is left open. It is said at each open claim the query bears on, and of the story where it bears on none.
 * A right of reply whose time has passed is not open in this sense: whoever is accused had their chance, and
 * whether they took it is printed. All other queries wait for an answer or for whoever asked to close them, also past
 * their time. The subject is the query.
 */
export const openQueriesNone = ruleKind({
  kind: 'open-queries-none',
  params: z.strictObject({}),
  looksBeyondClaims: true,
  demands: () => sayPolicy('demands-open-queries-none'),
  check(story, _params, tell) {
    for (const query of story.queriesOfStory) {
      if (isWaiting(query, story.now)) tell(null, query.id, missing(query));
    }
    for (const claim of story.claims) {
      for (const query of claim.queries) {
        if (isWaiting(query, story.now)) tell(claim, query.id, missing(query));
      }
    }
  },
});

function missing({ number }: QueryFact): Missing {
  return { says: sayPolicy('query-open', { number }), wants: WANTS };
}

function isWaiting({ kind, state, dueAt }: QueryFact, now: string): boolean {
  if (state !== 'open') return false;
  return kind !== 'right-of-reply' || dueAt === null || dueAt >= now;
}
