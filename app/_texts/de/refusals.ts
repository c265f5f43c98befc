import { carryRefusals } from '#app/_texts/de/refusals/carry.ts';
import { anchorRefusals } from '#app/_texts/de/refusals/anchor.ts';
import { claimRefusals } from '#app/_texts/de/refusals/claim.ts';
import { evidenceRefusals } from '#app/_texts/de/refusals/evidence.ts';
import { generalRefusals } from '#app/_texts/de/refusals/general.ts';
import { identityRefusals } from '#app/_texts/de/refusals/identity.ts';
import { inputRefusals } from '#app/_texts/de/refusals/input.ts';
import { peopleRefusals } from '#app/_texts/de/refusals/people.ts';
import { policyRefusals } from '#app/_texts/de/refusals/policy.ts';
import { queryRefusals } from '#app/_texts/de/refusals/query.ts';
import { reviewRefusals } from '#app/_texts/de/refusals/review.ts';
import { readingRefusals } from '#app/_texts/de/refusals/reading.ts';
import { serverRefusals } from '#app/_texts/de/refusals/server.ts';
import { storyRefusals } from '#app/_texts/de/refusals/story.ts';
import { threadRefusals } from '#app/_texts/de/refusals/thread.ts';
import { verdictRefusals } from '#app/_texts/de/refusals/verdict.ts';
import type { Translated } from '#app/_texts/translated.ts';
import type { refusals as english } from '#app/_texts/en/refusals.ts';

/** The texts of this room in German, in the files of lib/refusals. */
export const refusals: Translated<typeof english> = {
  ...generalRefusals,
  ...inputRefusals,
  ...storyRefusals,
  ...anchorRefusals,
  ...claimRefusals,
  ...carryRefusals,
  ...evidenceRefusals,
  ...identityRefusals,
  ...verdictRefusals,
  ...peopleRefusals,
  ...threadRefusals,
  ...readingRefusals,
  ...policyRefusals,
  ...queryRefusals,
  ...reviewRefusals,
  ...serverRefusals,
};
