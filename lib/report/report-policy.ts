import type { Claim } from '#lib/claim/claim.ts';
import type { PolicyVersionId, WaiverId } from '#lib/id.ts';
import { demandOf } from '#lib/policy/demand-of.ts';
import { type Finding, findingKey } from '#lib/policy/finding.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import type { Severity, WaivedBy } from '#lib/policy/policy.ts';
import { policyInEnglish } from '#lib/policy/say-policy.ts';
import type { Signing } from '#lib/policy/signing.ts';
import { signingOf } from '#lib/policy/signing.ts';
import { type PolicySums, countedAs } from '#lib/policy/summary.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import type { Redact } from '#lib/report/redact.ts';

/** A rule of the policy as a report states it. */
export interface ReportRule {
  readonly id: string;
  readonly kind: Finding['kind'];
  /** What it demands, as a sentence. */
  readonly demand: string;
  /** Why the house has it, in its own words. */
  readonly reason: string;
  readonly severity: Severity;
  readonly mayWaive: WaivedBy;
}

/** An exception that was made from a finding. */
export interface ReportWaived {
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What a rule says of a claim, or of the story. */
export interface ReportFinding {
  /** The rule's id; it is among the rules of the policy. */
  readonly rule: string;
  readonly severity: Severity;
  /** The claim's number; null for what the story lacks as a whole. */
  readonly claim: number | null;
  /** What is missing, and what would satisfy the rule. */
  readonly says: string;
  readonly wants: string;
  readonly mayWaive: WaivedBy;
  /** Null while nobody made an exception. */
  readonly waiver: ReportWaived | null;
}

/** A reasoned exception, whether or not a finding needs it now. */
export interface ReportWaiver extends ReportWaived {
  readonly id: WaiverId;
  readonly rule: string;
  readonly claim: number | null;
  /** What the rule said when it was waived. */
  readonly says: string;
  /** Whether it stands and a finding is waived by it now. */
  readonly isNeeded: boolean;
  /** Why it was taken back; null while it stands. */
  readonly withdrawn: string | null;
}

/** The version of the policy a story is checked under. */
export interface ReportPolicy {
  readonly id: PolicyVersionId;
  readonly name: string;
  readonly version: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly signing: Signing;
  /** All its rules in its order, satisfied ones too. */
  readonly rules: readonly ReportRule[];
}

/** What a report says of the policy. */
export interface PolicyPart {
  /** Null for a story that is checked under none. */
  readonly policy: ReportPolicy | null;
  /** In the order of the rules, then of the claims; waived ones too. */
  readonly findings: readonly ReportFinding[];
  /** How many block, only warn, or were waived; none is counted twice. */
  readonly sums: PolicySums;
  /** Every waiver, the oldest first, withdrawn ones too. */
  readonly waivers: readonly ReportWaiver[];
}

/** What the policy part is made from. */
export interface PolicyInput {
  readonly claims: readonly Pick<Claim, 'id' | 'number'>[];
  readonly policy: PolicyVersion | null;
  /** What the policy says, in its order. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
}

/** Words the policy, its findings and its waivers for a report. Names that are promised silence are taken out of all of it. */
export function policyPart(input: PolicyInput, redact: Redact): PolicyPart {
  const numbers = new Map(input.claims.map(({ id, number }) => [id, number]));
  const numberOf = (id: Claim['id'] | null) => (id === null ? null : (numbers.get(id) ?? null));
  const needed = new Set(
    input.findings.filter(({ waiver }) => waiver !== null).map((finding) => findingKey(finding)),
  );
  const sums = { blocking: 0, warning: 0, waived: 0 };
  for (const finding of input.findings) sums[countedAs(finding)] += 1;
  return {
    policy: input.policy === null ? null : worded(input.policy, redact),
    findings: input.findings.map((finding) => ({
      rule: finding.ruleId,
      severity: finding.severity,
      claim: numberOf(finding.claimId),
      says: redact(policyInEnglish(finding.says)),
      wants: redact(policyInEnglish(finding.wants)),
      mayWaive: finding.mayWaive,
      waiver: finding.waiver === null ? null : waived(finding.waiver, redact),
    })),
    sums,
    waivers: input.waivers.map((waiver) => ({
      id: waiver.id,
      rule: waiver.ruleId,
      claim: numberOf(waiver.claimId),
      says: redact(policyInEnglish(waiver.says)),
      ...waived(waiver, redact),
      isNeeded: waiver.state === 'open' && needed.has(findingKey(waiver)),
      withdrawn: waiver.state === 'open' ? null : redact(waiver.withdrawnReason ?? ''),
    })),
  };
}

function waived(
  { reason, byName, at }: Pick<Waiver, 'reason' | 'byName' | 'at'>,
  redact: Redact,
): ReportWaived {
  return { reason: redact(reason), by: byName, at };
}

function worded({ id, number, policy, writtenAt, writtenByName }: PolicyVersion, redact: Redact) {
  return {
    id,
    name: policy.name,
    version: number,
    writtenAt,
    writtenBy: writtenByName,
    signing: signingOf(policy),
    rules: policy.rules.map((rule) => ({
      id: rule.id,
      kind: rule.kind,
      demand: policyInEnglish(demandOf(rule)),
      reason: redact(rule.reason),
      severity: rule.severity,
      mayWaive: rule.mayWaive,
    })),
  };
}
