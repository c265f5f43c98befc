import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import { type Counting, independenceOf, originsOf } from '#lib/evidence/independence.ts';
import type { StoryTraces } from '#lib/evidence/traced-origins.ts';
import type { EvidenceId, SourceId } from '#lib/id.ts';
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
  /** How it is counted: `counts` for an origin of its own, `same-origin` with an older piece, `own` and `no-origin` for none. */
  readonly counting: Counting['kind'];
  /** The name of where the trace of its origin ends, where that is another: the wire a rewrite is of. */
  readonly tracesTo: string | null;
  /** The kept bytes by hash; their file name stays on the desk, since it may name somebody. */
  readonly keptCopy: {
    readonly sha256: string;
    readonly sizeBytes: number;
    readonly mediaType: string;
  } | null;
  readonly retrievedAt: string | null;
}

/**
 * How many independent origins the evidence of one claim has, as `lib/evidence/independence.ts` counts them: a rewrite counts
 * as the wire, and what comes from our own outlet or from the story itself counts nothing.
 */
export interface ReportIndependence {
  readonly items: number;
  readonly origins: number;
  /** Origins of the supporting items alone: the number a policy asks for. */
  readonly supportingOrigins: number;
  /** Items that come from our own outlet. */
  readonly own: number;
  /** Items for which nobody has said where they first came from. */
  readonly withoutOrigin: number;
}

/** What the evidence of a story is read with. */
export interface EvidenceContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly traces: StoryTraces;
  /** Sources that are not named with evidence. */
  readonly keptBack: ReadonlySet<SourceId>;
  readonly redact: Redact;
}

/** The open evidence of one claim, oldest first, with how it counts. */
export function countedEvidence(
  evidence: readonly Evidence[],
  context: EvidenceContext,
): { readonly items: readonly ReportEvidence[]; readonly independence: ReportIndependence } {
  const open = evidence.filter((item) => item.state === 'open');
  const counted = independenceOf(open, context.traces);
  const countings = new Map(counted.items.map((item) => [item.evidenceId, item.counting]));
  const having = (kind: Counting['kind']) =>
    counted.items.filter(({ counting }) => counting.kind === kind).length;
  const supporting = open.filter(({ stance }) => stance === 'supports');
  return {
    items: open.map((item) => shown(item, countings.get(item.id), context)),
    independence: {
      items: open.length,
      origins: counted.origins,
      supportingOrigins: originsOf(supporting, context.traces).size,
      own: having('own'),
      withoutOrigin: having('no-origin'),
    },
  };
}

function shown(
  item: Evidence,
  counting: Counting | undefined,
  context: EvidenceContext,
): ReportEvidence {
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
    source: source === undefined ? null : printableSourceOfEvidence(source, context.keptBack),
    origin: origin === undefined ? null : redact(origin.name),
    counting: counting?.kind ?? 'no-origin',
    tracesTo: endOf(counting, origin, redact),
    keptCopy:
      copy === null
        ? null
        : { sha256: copy.sha256, sizeBytes: copy.sizeBytes, mediaType: copy.mediaType },
    retrievedAt: item.retrievedAt,
  };
}

function endOf(
  counting: Counting | undefined,
  origin: Origin | undefined,
  redact: Redact,
): string | null {
  if (counting === undefined || counting.kind === 'no-origin' || counting.end === null) return null;
  return counting.end.originId === origin?.id ? null : redact(counting.end.name);
}
