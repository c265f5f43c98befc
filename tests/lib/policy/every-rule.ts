import { RULE_KINDS } from '#lib/policy/finding.ts';
import { type Policy, policySchema } from '#lib/policy/policy.ts';
import type { ParamsOf } from '#lib/policy/rules.ts';

/** The parameters of every kind, as strict as they get without being out of reach. */
export const PARAMS: ParamsOf = {
  'verdict-on-both-axes': { priority: 'low' },
  'corroborated-needs-origins': { origins: 2, orPrimary: true },
  'disputed-needs-evidence': { twoOrigins: true },
  'evidence-has-locator': {},
  'evidence-has-kept-copy': {},
  'evidence-names-origin': {},
  'evidence-not-older-than': { days: 30 },
  'quotes-against-recording': {},
  'allegation-on-unnamed-source': { origins: 2, seniorEditor: true },
  'unnamed-source-explained': {},
  'off-the-record-never-evidence': {},
  'deep-background-never-attributed': {},
  'second-hand-needs-first-hand': {},
  'right-of-reply': { reply: 'answered' },
  'second-person': { priority: 'low' },
  'contradictions-settled': {},
  'open-queries-none': {},
  'coverage-complete': {},
};

/** A rule of every kind, by which it goes; each blocks, and an editor may waive it. */
export function everyRule(): Policy['rules'] {
  const common = { severity: 'blocks', reason: 'So we do.', mayWaive: 'editor' };
  const rules = RULE_KINDS.map((kind) => ({ ...common, id: kind, kind, params: PARAMS[kind] }));
  return policySchema.parse({ name: 'Every kind', note: '', rules }).rules;
}
