import { POLICY_WORDING } from '#lib/policy/wording.ts';

/** The texts of this room in English: the very sentences lib tells findings in. */
export const policyRules = POLICY_WORDING;
