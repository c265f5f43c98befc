import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Claim } from '#lib/claim/claim.ts';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { ClaimId, PersonId } from '#lib/id.ts';
import {
  type AttributionContext,
  type ReportAttribution,
  attributionTree,
} from '#lib/report/attribution-tree.ts';
import {
  type EvidenceContext,
  type ReportEvidence,
  type ReportIndependence,
  countedEvidence,
} from '#lib/report/evidence-item.ts';
import { type Judgement, judgementOn } from '#lib/report/judgement.ts';
import type { Redact } from '#lib/report/redact.ts';
import type { ReportFinding } from '#lib/report/report-policy.ts';
import type { Evidence } from '#lib/evidence/evidence.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** An open claim with all that hangs on it, as every format writes it. */
export interface ReportClaim {
  readonly id: ClaimId;
  /** The number people say: "claim 12". */
  readonly number: number;
  readonly words: string;
  /** In the draft; none of a claim that has no place in it. */
  readonly spans: readonly Span[];
  /** Why it has no place in the draft; null where it has. */
  readonly unplaced: Claim['unplaced'];
  /** A new draft changed something about it, and nobody has settled that. */
  readonly isWaiting: boolean;
  /** Empty until somebody writes it. */
  readonly restatement: string;
  readonly kind: Claim['kind'];
  readonly priority: Claim['priority'];
  /** Null for nobody, and where the name is not told. */
  readonly assignee: string | null;
  /** Whether somebody is assigned to it at all. */
  readonly isAssigned: boolean;
  /** The parties it accuses of something serious. */
  readonly accused: readonly string[];
  readonly attributions: readonly ReportAttribution[];
  readonly evidence: readonly ReportEvidence[];
  readonly independence: ReportIndependence;
  readonly judgements: Readonly<Record<Axis, Judgement>>;
  /** What the policy says of it, in the order of the rules; waived ones too. */
  readonly findings: readonly ReportFinding[];
}

/** A claim that no longer counts; it stays in what goes out so that nobody wonders where it went. */
export interface WithdrawnClaim {
  readonly id: ClaimId;
  readonly number: number;
  readonly words: string;
  readonly reason: string;
}

/** What a claim is read with. */
export interface ClaimContext extends EvidenceContext, AttributionContext {
  readonly draft: Draft;
  readonly names: ReadonlyMap<PersonId, string>;
  /** What hangs on each claim, by its id, oldest first. */
  readonly attributions: ReadonlyMap<ClaimId, readonly Attribution[]>;
  readonly evidence: ReadonlyMap<ClaimId, readonly Evidence[]>;
  readonly verdicts: ReadonlyMap<ClaimId, readonly Verdict[]>;
  /** What the policy says, by the claims' numbers. */
  readonly findings: ReadonlyMap<number | null, readonly ReportFinding[]>;
}

/** One open claim as reports show it. */
export function reportClaim(claim: Claim, context: ClaimContext): ReportClaim {
  const { id, number, words, unplaced, kind, priority, assigneeId } = claim;
  const evidence = countedEvidence(context.evidence.get(id) ?? [], context);
  const verdicts = context.verdicts.get(id) ?? [];
  const judge = (axis: Axis) => judgementOn(axis, verdicts, context.draft.id, context.redact);
  return {
    id,
    number,
    words,
    spans: unplaced === null ? claim.spans : [],
    unplaced,
    isWaiting: claim.waitsIn !== null,
    restatement: context.redact(claim.restatement),
    kind,
    priority,
    assignee: assigneeId === null ? null : (context.names.get(assigneeId) ?? null),
    isAssigned: assigneeId !== null,
    accused: claim.accused.map(context.redact),
    attributions: attributionTree(context.attributions.get(id) ?? [], context),
    evidence: evidence.items,
    independence: evidence.independence,
    judgements: { attribution: judge('attribution'), content: judge('content') },
    findings: context.findings.get(number) ?? [],
  };
}

/** A withdrawn claim with the reason somebody gave. */
export function withdrawnClaim(claim: Claim, redact: Redact): WithdrawnClaim {
  const { id, number, words } = claim;
  return { id, number, words, reason: redact(claim.withdrawnReason ?? '') };
}

/** What to call a claim in a list: its restatement, or its words while nobody has written one. */
export function titleOf(claim: Pick<ReportClaim, 'restatement' | 'words'>): string {
  return claim.restatement === '' ? claim.words : claim.restatement;
}

/**
 * The standing that a mark in the text shows, out of two axes: the one that most needs looking at.
 * Disputed before not yet checked before unverified before corroborated.
 */
export function markStanding(claim: ReportClaim): Judgement['standing'] {
  const standings = AXES.map((axis) => claim.judgements[axis].standing);
  const worst = (['disputed', 'unchecked', 'unverified', 'corroborated'] as const).find((one) =>
    standings.includes(one),
  );
  return worst ?? 'unchecked';
}
