import { choosePolicy } from '#lib/desk/choose-policy.ts';
import { countFindings } from '#lib/desk/count-findings.ts';
import { listPolicies } from '#lib/desk/list-policies.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { previewPolicy } from '#lib/desk/preview-policy.ts';
import { readPolicy } from '#lib/desk/read-policy.ts';
import { readReadiness } from '#lib/desk/read-readiness.ts';
import { waiveFinding } from '#lib/desk/waive-finding.ts';
import { withdrawWaiver } from '#lib/desk/withdraw-waiver.ts';
import { writePolicy } from '#lib/desk/write-policy.ts';

/** What is done with the house's sourcing policies, and with what they say of stories. */
export const POLICY_OPERATIONS = [
  listPolicies,
  readPolicy,
  writePolicy,
  previewPolicy,
  choosePolicy,
  readReadiness,
  countFindings,
  waiveFinding,
  withdrawWaiver,
] as const satisfies readonly AnyOperation[];
