import type { DraftId, PolicyVersionId, SignOffId } from '#lib/id.ts';
import type { Signing } from '#lib/policy/signing.ts';
import type { Head } from '#lib/record/event.ts';
import type { Redact } from '#lib/report/redact.ts';
import type { Mark, SignOff, SignOffState } from '#lib/review/sign-off.ts';

/** A signature or a vote. */
export interface ReportMark {
  readonly name: string;
  readonly says: Mark['says'];
  /** Empty where nobody wrote one. */
  readonly reason: string;
  /** The sign-off from which the difference was approved; null: the draft as a whole was. */
  readonly approves: SignOffId | null;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What a sign-off binds, by the hashes under which anybody can check it. */
export interface ReportBinding {
  readonly draft: { readonly id: DraftId; readonly number: number | null; readonly sha256: string };
  readonly claims: { readonly sha256: string; readonly count: number };
  /** Null where the story was checked under none. */
  readonly policy: {
    readonly id: PolicyVersionId;
    readonly name: string | null;
    readonly version: number | null;
  } | null;
  readonly findings: { readonly sha256: string; readonly warning: number; readonly waived: number };
  readonly waivers: { readonly sha256: string; readonly count: number };
  /** The end of the record when it was signed. */
  readonly record: Head;
}

/** A sign-off, whatever became of it. */
export interface ReportSignOff {
  readonly id: SignOffId;
  readonly number: number;
  readonly state: SignOffState;
  /** A later one holds, or held: this one is no longer what the story stands on. */
  readonly isSuperseded: boolean;
  /** How many the policy asked for. */
  readonly signing: Signing;
  /** In the order they were given, no as well as yes. */
  readonly marks: readonly ReportMark[];
  readonly begunAt: string;
  /** Since when enough had signed; null: they never had. */
  readonly heldAt: string | null;
  /** By what change it became void, and whose that was. */
  readonly voided: {
    readonly at: string;
    /** The kind of the event: `verdict.recorded`. */
    readonly because: string;
    readonly event: number;
    readonly by: string;
  } | null;
  readonly binds: ReportBinding;
}

/** A sign-off with what its ids are called. */
export interface NamedSignOff {
  readonly signOff: SignOff;
  /** The number of the draft it binds; null where that is not at hand. */
  readonly draftNumber: number | null;
  /** The policy it was signed under. */
  readonly policy: { readonly name: string; readonly version: number } | null;
}

/** Words the sign-offs of a story for a report, in the order they are given: the newest first. */
export function signOffsPart(
  named: readonly NamedSignOff[],
  redact: Redact,
): readonly ReportSignOff[] {
  const held = named.filter(({ signOff }) => signOff.heldAt !== null);
  const latest = Math.max(0, ...held.map(({ signOff }) => signOff.number));
  return named.map(({ signOff, draftNumber, policy }) => ({
    id: signOff.id,
    number: signOff.number,
    state: signOff.state,
    isSuperseded: signOff.number < latest,
    signing: signOff.signing,
    marks: signOff.marks.map(({ name, says, reason, approves, at }) => ({
      name,
      says,
      reason: redact(reason),
      approves,
      at,
    })),
    begunAt: signOff.begunAt,
    heldAt: signOff.heldAt,
    voided: voidedBy(signOff),
    binds: bindingOf(signOff, draftNumber, policy),
  }));
}

function voidedBy({ voided }: SignOff): ReportSignOff['voided'] {
  if (voided === null) return null;
  const { at, because, eventNumber: event, byName: by } = voided;
  return { at, because, event, by };
}

function bindingOf(
  { binding }: SignOff,
  draftNumber: number | null,
  policy: NamedSignOff['policy'],
): ReportBinding {
  const { draftId, draftSha256, policyVersionId, claims, findings, waivers, head } = binding;
  return {
    draft: { id: draftId, number: draftNumber, sha256: draftSha256 },
    claims,
    policy:
      policyVersionId === null
        ? null
        : { id: policyVersionId, name: policy?.name ?? null, version: policy?.version ?? null },
    findings,
    waivers,
    record: head,
  };
}
