import type { ClaimId, StoryId } from '#lib/id.ts';
import type { StoryMatter } from '#lib/store/store.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { attributions } from '#db/reads/attribution.ts';
import { evidenceRows, toEvidence } from '#db/reads/evidence.ts';
import {
  originsOfClaim,
  originsOfStory,
  sourcesOfClaim,
  sourcesOfStory,
} from '#db/reads/source.ts';
import { verdictRows } from '#db/reads/verdict.ts';

/** What hangs on one claim, withdrawn parts too, oldest first. */
export function matterOfClaim(db: Queries, id: ClaimId): StoryMatter {
  return {
    attributions: attributions(db, { of: 'claim', id }),
    evidence: evidenceRows(db, { of: 'claim', id }).all().map(toEvidence),
    verdicts: verdictRows(db, { of: 'claim', id }).all(),
    sources: sourcesOfClaim(db, id),
    origins: originsOfClaim(db, id),
  };
}

/** What hangs on all claims of a story, withdrawn parts too, oldest first. */
export function matterOfStory(db: Queries, id: StoryId): StoryMatter {
  return {
    attributions: attributions(db, { of: 'story', id }),
    evidence: evidenceRows(db, { of: 'story', id }).all().map(toEvidence),
    verdicts: verdictRows(db, { of: 'story', id }).all(),
    sources: sourcesOfStory(db, id),
    origins: originsOfStory(db, id),
  };
}
