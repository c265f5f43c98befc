import { z } from 'zod';
import { findingSchema } from '#lib/policy/finding.ts';
import type { ReviewReads } from '#lib/store/review-reads.ts';
import { eventsBetween, loweredFromHigh, movesOf, recordedUpTo } from '#db/reads/recorded.ts';
import { restingOn } from '#db/reads/resting-on.ts';
import { correctionsOf, findingsOf, signOffById, signOffsOf } from '#db/reads/sign-off.ts';
import type { Reading } from '#db/reading.ts';

const findingsSchema = z.array(findingSchema).readonly();

/** The reads of reviews, sign-offs and corrections. */
export function reviewReads(on: Reading): ReviewReads {
  return {
    signOff: (id) => on.read((db) => signOffById(db, id)),
    signOffs: (storyId) => on.read((db) => signOffsOf(db, storyId)),
    findingsSigned: async (id) => {
      const kept = await on.readOne((db) => findingsOf(db, id));
      return kept === null ? null : findingsSchema.parse(JSON.parse(kept.json));
    },
    recordedUpTo: (storyId, number) => on.read((db) => recordedUpTo(db, storyId, number)),
    eventsBetween: (of) => on.read((db) => eventsBetween(db, of)),
    loweredFromHigh: (storyId) => on.read((db) => loweredFromHigh(db, storyId)),
    movesOf: (storyId) => on.read((db) => movesOf(db, storyId)),
    corrections: (storyId) => on.read((db) => correctionsOf(db, storyId)),
    restingOn: (claimId, visibleTo) => on.read((db) => restingOn(db, claimId, visibleTo)),
  };
}
