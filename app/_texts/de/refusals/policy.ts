import type { Translated } from '#app/_texts/translated.ts';
import type { POLICY_REFUSALS } from '#lib/refusals/policy.ts';

/** The same sentences in German. */
export const policyRefusals: Translated<typeof POLICY_REFUSALS> = {
  'rule-id-unfit':
    'Eine Regel heißt nach kleinen Buchstaben, Ziffern und einzelnen Bindestrichen, etwa two-origins: höchstens {most} davon.',
  'rule-id-doubled':
    'Eine andere Regel dieser Hausregeln heißt schon so. Wählen Sie etwas anderes.',
};
