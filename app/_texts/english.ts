import { house } from '#app/_texts/en/house.ts';
import { words } from '#app/_texts/en/words.ts';
import { frame } from '#app/_texts/en/frame.ts';
import { entry } from '#app/_texts/en/entry.ts';
import { account } from '#app/_texts/en/account.ts';
import { path } from '#app/_texts/en/path.ts';
import { people } from '#app/_texts/en/people.ts';
import { notices } from '#app/_texts/en/notices.ts';
import { templates } from '#app/_texts/en/templates.ts';
import { reference } from '#app/_texts/en/reference.ts';
import { claims } from '#app/_texts/en/claims.ts';
import { figures } from '#app/_texts/en/figures.ts';
import { stories } from '#app/_texts/en/stories.ts';
import { rules } from '#app/_texts/en/rules.ts';
import { intake } from '#app/_texts/en/intake.ts';
import { members } from '#app/_texts/en/members.ts';
import { drafts } from '#app/_texts/en/drafts.ts';
import { annotations } from '#app/_texts/en/annotations.ts';
import { report } from '#app/_texts/en/report.ts';
import { readings } from '#app/_texts/en/readings.ts';
import { review } from '#app/_texts/en/review.ts';
import { galley } from '#app/_texts/en/galley.ts';
import { heard } from '#app/_texts/en/heard.ts';
import { keys } from '#app/_texts/en/keys.ts';
import { marking } from '#app/_texts/en/marking.ts';
import { coverage } from '#app/_texts/en/coverage.ts';
import { suggesting } from '#app/_texts/en/suggesting.ts';
import { directory } from '#app/_texts/en/directory.ts';
import { claim } from '#app/_texts/en/claim.ts';
import { attribution } from '#app/_texts/en/attribution.ts';
import { identities } from '#app/_texts/en/identities.ts';
import { evidence } from '#app/_texts/en/evidence.ts';
import { verdict } from '#app/_texts/en/verdict.ts';
import { threads } from '#app/_texts/en/threads.ts';
import { links } from '#app/_texts/en/links.ts';
import { queries } from '#app/_texts/en/queries.ts';
import { replies } from '#app/_texts/en/replies.ts';
import { together } from '#app/_texts/en/together.ts';
import { origins } from '#app/_texts/en/origins.ts';
import { policies } from '#app/_texts/en/policies.ts';
import { policyRules } from '#app/_texts/en/policy-rules.ts';
import { refusals } from '#app/_texts/en/refusals.ts';

/** The whole catalogue in English: the language every other one is measured by. */
export const english = {
  house,
  rules,
  words,
  frame,
  entry,
  account,
  path,
  people,
  notices,
  templates,
  reference,
  claims,
  figures,
  stories,
  intake,
  members,
  drafts,
  annotations,
  report,
  readings,
  review,
  galley,
  heard,
  keys,
  marking,
  coverage,
  suggesting,
  directory,
  claim,
  attribution,
  identities,
  evidence,
  verdict,
  threads,
  links,
  queries,
  replies,
  together,
  origins,
  policies,
  'policy-rules': policyRules,
  refusals,
} as const;

/** What the catalogue holds: rooms, the keys in each, and the English message of each key (ICU MessageFormat). */
export type Texts = typeof english;

/** A room of the catalogue. */
export type TextRoom = keyof Texts;
