import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import type { EvidenceId } from '#lib/id.ts';
import { type PrintableSource, printableSourceOfEvidence } from '#lib/report/printable-source.ts';
import type { Redact } from '#lib/report/redact.ts';
import type { Source } from '#lib/source/source.ts';

/** One piece of evidence as a report shows it. */
export interface ReportEvidence {
  readonly id: EvidenceId;
  readonly question: string;
  readonly answer: string;
  readonly stance: Evidence['stance'];
  readonly citation: string;
  readonly url: string | null;
  readonly locator: string | null;
  readonly quotation: string | null;
  readonly credibility: Evidence['credibility'];
  readonly source: PrintableSource | null;
  /** The name of where the information first came from. */
  readonly origin: string | null;
  /** The kept bytes by hash; their file name stays on the desk, since it may name somebody. */
  readonly keptCopy: {
    readonly sha256: string;
    readonly sizeBytes: number;
    readonly mediaType: string;
  } | null;
  readonly retrievedAt: string | null;
}

/** How many separate places the evidence of one claim comes from; two items of one origin are one. */
export interface Independence {
  readonly items: number;
  readonly origins: number;
  /** Items for which nobody has said where they first came from. */
  readonly withoutOrigin: number;
}

/** What the evidence of a story is read with. */
export interface EvidenceContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly attributions: readonly Attribution[];
  readonly redact: Redact;
}

/** The open evidence of one claim, oldest first. */
export function evidenceItems(
  evidence: readonly Evidence[],
  context: EvidenceContext,
): readonly ReportEvidence[] {
  return evidence.filter((item) => item.state === 'open').map((item) => shown(item, context));
}

/** Counts origins, not items. */
export function independenceOf(evidence: readonly ReportEvidence[]): Independence {
  const named = evidence.flatMap((item) => (item.origin === null ? [] : [item.origin]));
  return {
    items: evidence.length,
    origins: new Set(named).size,
    withoutOrigin: evidence.length - named.length,
  };
}

function shown(item: Evidence, context: EvidenceContext): ReportEvidence {
  const { redact } = context;
  const kept = (text: string | null) => (text === null ? null : redact(text));
  const source = item.sourceId === null ? undefined : context.sources.get(item.sourceId);
  const origin = item.originId === null ? undefined : context.origins.get(item.originId);
  const copy = item.keptCopy;
  return {
    id: item.id,
    question: redact(item.question),
    answer: redact(item.answer),
    stance: item.stance,
    citation: redact(item.citation),
    url: kept(item.url),
    locator: kept(item.locator),
    quotation: kept(item.quotation),
    credibility: item.credibility,
    source: source === undefined ? null : printableSourceOfEvidence(source, context.attributions),
    origin: origin === undefined ? null : redact(origin.name),
    keptCopy:
      copy === null
        ? null
        : { sha256: copy.sha256, sizeBytes: copy.sizeBytes, mediaType: copy.mediaType },
    retrievedAt: item.retrievedAt,
  };
}
