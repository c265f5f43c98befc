import { eq } from 'drizzle-orm';
import type { ClaimId, StoryId } from '#lib/id.ts';
import type { StoryMatter } from '#lib/store/store.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { attributionsWhere } from '#db/reads/attribution.ts';
import { evidenceRows, toEvidence } from '#db/reads/evidence.ts';
import {
  originsOfClaim,
  originsOfStory,
  sourcesOfClaim,
  sourcesOfStory,
} from '#db/reads/source.ts';
import { verdictRows } from '#db/reads/verdict.ts';
import { claim } from '#db/schema/claim.ts';

/** What hangs on one claim, withdrawn parts too, oldest first. */
export function matterOfClaim(db: Queries, claimId: ClaimId): StoryMatter {
  const wanted = eq(claim.id, claimId);
  return {
    attributions: attributionsWhere(db, wanted),
    evidence: evidenceRows(db, wanted).all().map(toEvidence),
    verdicts: verdictRows(db, wanted).all(),
    sources: sourcesOfClaim(db, claimId),
    origins: originsOfClaim(db, claimId),
  };
}

/** What hangs on all claims of a story, withdrawn parts too, oldest first. */
export function matterOfStory(db: Queries, storyId: StoryId): StoryMatter {
  const wanted = eq(claim.storyId, storyId);
  return {
    attributions: attributionsWhere(db, wanted),
    evidence: evidenceRows(db, wanted).all().map(toEvidence),
    verdicts: verdictRows(db, wanted).all(),
    sources: sourcesOfStory(db, storyId),
    origins: originsOfStory(db, storyId),
  };
}
