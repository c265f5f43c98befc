import { type Told, quoted, stateOf, textOf } from '#lib/record/told.ts';

function policyWritten({ who, after }: Told): string {
  const name = quoted(textOf(stateOf(after['policy']), 'name'));
  const number = textOf(after, 'number');
  return number === '1'
    ? `${who} wrote the policy ${name}.`
    : `${who} wrote version ${number} of the policy ${name}.`;
}

function waiverGiven({ who, after }: Told): string {
  const reason = textOf(after, 'reason');
  // A waiver of a claim that is hidden from whoever is told comes without its state.
  if (reason === '') return `${who} waived a rule of a claim that is hidden from you.`;
  return `${who} waived the rule ${quoted(textOf(after, 'ruleId'))}: ${reason}`;
}

function waiverWithdrawn({ who, after }: Told): string {
  const reason = textOf(after, 'withdrawnReason');
  if (reason === '') return `${who} took back a waiver of a claim that is hidden from you.`;
  return `${who} took back the waiver of the rule ${quoted(textOf(after, 'ruleId'))}: ${reason}`;
}

/** What the record says of the house's policies and of exceptions from them. */
export const POLICY_SENTENCES = {
  'policy.written': policyWritten,
  'waiver.given': waiverGiven,
  'waiver.withdrawn': waiverWithdrawn,
} as const satisfies Readonly<Record<string, (told: Told) => string>>;
