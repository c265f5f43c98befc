import type { Translated } from '#app/_texts/translated.ts';
import { house } from '#app/_texts/de/house.ts';
import { words } from '#app/_texts/de/words.ts';
import { frame } from '#app/_texts/de/frame.ts';
import { entry } from '#app/_texts/de/entry.ts';
import { account } from '#app/_texts/de/account.ts';
import { path } from '#app/_texts/de/path.ts';
import { people } from '#app/_texts/de/people.ts';
import { notices } from '#app/_texts/de/notices.ts';
import { templates } from '#app/_texts/de/templates.ts';
import { reference } from '#app/_texts/de/reference.ts';
import { claims } from '#app/_texts/de/claims.ts';
import { figures } from '#app/_texts/de/figures.ts';
import { stories } from '#app/_texts/de/stories.ts';
import { rules } from '#app/_texts/de/rules.ts';
import { intake } from '#app/_texts/de/intake.ts';
import { members } from '#app/_texts/de/members.ts';
import { drafts } from '#app/_texts/de/drafts.ts';
import { annotations } from '#app/_texts/de/annotations.ts';
import { report } from '#app/_texts/de/report.ts';
import { readings } from '#app/_texts/de/readings.ts';
import { review } from '#app/_texts/de/review.ts';
import { galley } from '#app/_texts/de/galley.ts';
import { heard } from '#app/_texts/de/heard.ts';
import { keys } from '#app/_texts/de/keys.ts';
import { marking } from '#app/_texts/de/marking.ts';
import { coverage } from '#app/_texts/de/coverage.ts';
import { suggesting } from '#app/_texts/de/suggesting.ts';
import { directory } from '#app/_texts/de/directory.ts';
import { claim } from '#app/_texts/de/claim.ts';
import { attribution } from '#app/_texts/de/attribution.ts';
import { identities } from '#app/_texts/de/identities.ts';
import { evidence } from '#app/_texts/de/evidence.ts';
import { verdict } from '#app/_texts/de/verdict.ts';
import { threads } from '#app/_texts/de/threads.ts';
import { links } from '#app/_texts/de/links.ts';
import { queries } from '#app/_texts/de/queries.ts';
import { replies } from '#app/_texts/de/replies.ts';
import { together } from '#app/_texts/de/together.ts';
import { origins } from '#app/_texts/de/origins.ts';
import { policies } from '#app/_texts/de/policies.ts';
import { policyRules } from '#app/_texts/de/policy-rules.ts';
import { refusals } from '#app/_texts/de/refusals.ts';
import type { Texts } from '#app/_texts/english.ts';

const rooms: { readonly [Room in keyof Texts]: Translated<Texts[Room]> } = {
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
};

/**
 * The whole catalogue in German. `Texts` carries the English messages in its types, so that each key knows
 * its arguments; other languages have the same keys and, as the catalogue's test proves, the same arguments.
 */
export const german = rooms as Texts;
