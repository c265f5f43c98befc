import { z } from 'zod';
import { ruleKind } from '#lib/policy/rule-kind.ts';
import { sayPolicy } from '#lib/policy/say-policy.ts';

const DAY_MS = 86_400_000;
const WANTS = sayPolicy('want-newer-evidence');

/**
 * Evidence was retrieved, or where nobody says when, added to the desk, at most so many days of 24 hours ago: what
 * stood there then may read otherwise now. Exactly so many days is not older. All stances count, and a
 * document of long ago is as new as its retrieval. A retrieval that is still to come says nothing: then it counts when it was
 * added. The subject is the evidence.
 */
export const evidenceNotOlderThan = ruleKind({
  kind: 'evidence-not-older-than',
  params: z.strictObject({ days: z.int().min(1).max(3650) }),
  demands: ({ days }) => sayPolicy('demands-evidence-not-older-than', { days }),
  check(story, { days }, tell) {
    // Moments are all written alike, in UTC with milliseconds: their texts compare as they do.
    const oldest = new Date(Date.parse(story.now) - days * DAY_MS).toISOString();
    for (const claim of story.claims) {
      for (const { id, retrievedAt, createdAt } of claim.evidence) {
        const seenAt = retrievedAt === null || retrievedAt > story.now ? createdAt : retrievedAt;
        if (seenAt >= oldest) continue;
        const says = sayPolicy('evidence-too-old', { days, date: seenAt.slice(0, 10) });
        tell(claim, id, { says, wants: WANTS });
      }
    }
  },
});
