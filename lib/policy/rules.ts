import { allegationOnUnnamedSource } from '#lib/policy/rules/allegation-on-unnamed-source.ts';
import { contradictionsSettled } from '#lib/policy/rules/contradictions-settled.ts';
import { corroboratedNeedsOrigins } from '#lib/policy/rules/corroborated-needs-origins.ts';
import { coverageComplete } from '#lib/policy/rules/coverage-complete.ts';
import { deepBackgroundNeverAttributed } from '#lib/policy/rules/deep-background-never-attributed.ts';
import { disputedNeedsEvidence } from '#lib/policy/rules/disputed-needs-evidence.ts';
import { evidenceHasKeptCopy } from '#lib/policy/rules/evidence-has-kept-copy.ts';
import { evidenceHasLocator } from '#lib/policy/rules/evidence-has-locator.ts';
import { evidenceNamesOrigin } from '#lib/policy/rules/evidence-names-origin.ts';
import { evidenceNotOlderThan } from '#lib/policy/rules/evidence-not-older-than.ts';
import { offTheRecordNeverEvidence } from '#lib/policy/rules/off-the-record-never-evidence.ts';
import { openQueriesNone } from '#lib/policy/rules/open-queries-none.ts';
import { quotesAgainstRecording } from '#lib/policy/rules/quotes-against-recording.ts';
import { rightOfReply } from '#lib/policy/rules/right-of-reply.ts';
import { secondHandNeedsFirstHand } from '#lib/policy/rules/second-hand-needs-first-hand.ts';
import { secondPerson } from '#lib/policy/rules/second-person.ts';
import { unnamedSourceExplained } from '#lib/policy/rules/unnamed-source-explained.ts';
import { verdictOnBothAxes } from '#lib/policy/rules/verdict-on-both-axes.ts';
import type { RuleKind } from '#lib/policy/rule-kind.ts';
import { type z } from 'zod';

/** All kinds of rules there are, by their names, in the order in which they are offered. */
export const RULES = named({
  'verdict-on-both-axes': verdictOnBothAxes,
  'corroborated-needs-origins': corroboratedNeedsOrigins,
  'disputed-needs-evidence': disputedNeedsEvidence,
  'evidence-has-locator': evidenceHasLocator,
  'evidence-has-kept-copy': evidenceHasKeptCopy,
  'evidence-names-origin': evidenceNamesOrigin,
  'evidence-not-older-than': evidenceNotOlderThan,
  'quotes-against-recording': quotesAgainstRecording,
  'allegation-on-unnamed-source': allegationOnUnnamedSource,
  'unnamed-source-explained': unnamedSourceExplained,
  'off-the-record-never-evidence': offTheRecordNeverEvidence,
  'deep-background-never-attributed': deepBackgroundNeverAttributed,
  'second-hand-needs-first-hand': secondHandNeedsFirstHand,
  'right-of-reply': rightOfReply,
  'second-person': secondPerson,
  'contradictions-settled': contradictionsSettled,
  'open-queries-none': openQueriesNone,
  'coverage-complete': coverageComplete,
});

/** The name of a kind of rule. */
export type RuleKindName = keyof typeof RULES;

/** The parameters of each kind of rule. */
export type ParamsOf = {
  readonly [Kind in RuleKindName]: z.infer<(typeof RULES)[Kind]['params']>;
};

/** Each kind with its own parameters: what lets a rule and its kind be matched by the compiler. */
export const RULES_BY_KIND: {
  readonly [Kind in RuleKindName]: RuleKind<Kind, ParamsOf[Kind]>;
} = RULES;

/** Takes a list whose kinds stand under their own names, and nothing else. */
function named<List extends { readonly [Kind in keyof List]: { readonly kind: Kind } }>(
  list: List,
): List {
  return list;
}
