import { CARRY_REFUSALS } from '#lib/refusals/carry.ts';
import { ANCHOR_REFUSALS } from '#lib/refusals/anchor.ts';
import { CLAIM_REFUSALS } from '#lib/refusals/claim.ts';
import { EVIDENCE_REFUSALS } from '#lib/refusals/evidence.ts';
import { GENERAL_REFUSALS } from '#lib/refusals/general.ts';
import { IDENTITY_REFUSALS } from '#lib/refusals/identity.ts';
import { INPUT_REFUSALS } from '#lib/refusals/input.ts';
import { PEOPLE_REFUSALS } from '#lib/refusals/people.ts';
import { POLICY_REFUSALS } from '#lib/refusals/policy.ts';
import { QUERY_REFUSALS } from '#lib/refusals/query.ts';
import { READING_REFUSALS } from '#lib/refusals/reading.ts';
import { REVIEW_REFUSALS } from '#lib/refusals/review.ts';
import { SERVER_REFUSALS } from '#lib/refusals/server.ts';
import { STORY_REFUSALS } from '#lib/refusals/story.ts';
import { THREAD_REFUSALS } from '#lib/refusals/thread.ts';
import { VERDICT_REFUSALS } from '#lib/refusals/verdict.ts';

/**
 * Every sentence a refusal can say to a person, in English, by its key: what, which one, what next. Other
 * languages have the same keys (app/_texts). The sentences are ICU messages, of which `fillMessage` knows
 * the part that is used here.
 */
export const REFUSALS = {
  ...GENERAL_REFUSALS,
  ...INPUT_REFUSALS,
  ...STORY_REFUSALS,
  ...ANCHOR_REFUSALS,
  ...CLAIM_REFUSALS,
  ...CARRY_REFUSALS,
  ...EVIDENCE_REFUSALS,
  ...IDENTITY_REFUSALS,
  ...VERDICT_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...THREAD_REFUSALS,
  ...READING_REFUSALS,
  ...POLICY_REFUSALS,
  ...QUERY_REFUSALS,
  ...REVIEW_REFUSALS,
  ...SERVER_REFUSALS,
} as const;

/** What a refusal's sentence goes by, in every language. */
export type RefusalKey = keyof typeof REFUSALS;
