import type { Attribution } from '#lib/attribution/attribution.ts';
import type { ClaimKind, Priority } from '#lib/claim/claim.ts';
import type { Axis, DisputedReason, VerdictValue } from '#lib/claim/standing.ts';
import type { Evidence, Stance } from '#lib/evidence/evidence.ts';
import type { Source } from '#lib/source/source.ts';
import type { Quotation } from '#db/sample/quotation.ts';

/** A source of the sample story; `key` is how its claims refer to it. */
export interface SampleSource extends Pick<
  Source,
  'name' | 'kind' | 'reliability' | 'agreedDescription'
> {
  readonly key: string;
}

/** An attribution of the sample story, with those inside its content. */
export interface SampleAttribution extends Pick<
  Attribution,
  'quoteType' | 'groundRules' | 'knowledge'
> {
  /** The key of a source; null: the story names nobody. */
  readonly source: string | null;
  readonly sourceWords: readonly Quotation[];
  readonly cue: readonly Quotation[];
  readonly content: readonly Quotation[];
  readonly nested?: readonly SampleAttribution[];
}

/** Evidence of the sample story. */
export interface SampleEvidence {
  readonly question: string;
  readonly answer: string;
  readonly stance: Stance;
  readonly citation: string;
  readonly url?: string;
  readonly locator?: string;
  readonly quotation?: string;
  readonly credibility?: Evidence['credibility'];
  /** The key of a source. */
  readonly source?: string;
  /** The name of where it first came from. */
  readonly origin?: string;
  readonly keptCopy?: {
    readonly filename: string;
    readonly mediaType: string;
    readonly text: string;
  };
}

/** A verdict of the sample story. */
export interface SampleVerdict {
  readonly axis: Axis;
  readonly value: VerdictValue;
  readonly disputedReason?: DisputedReason;
  readonly justification: string;
}

/** A claim of the sample story as a checker would have worked it; lists in the order of the work. */
export interface SampleClaim {
  readonly words: readonly Quotation[];
  readonly restatement: string;
  readonly kind: ClaimKind;
  readonly priority: Priority;
  /** Whether whoever loads the sample has it on their list. */
  readonly isMine?: boolean;
  readonly attributions: readonly SampleAttribution[];
  readonly evidence: readonly SampleEvidence[];
  readonly verdicts: readonly SampleVerdict[];
  /** Why it was taken out again. */
  readonly withdrawn?: string;
}
