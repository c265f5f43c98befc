import type { Attribution } from '#lib/attribution/attribution.ts';
import type { SourceId } from '#lib/id.ts';
import type { Source, SourceKind } from '#lib/source/source.ts';

/** What stands for a source that is neither to be named nor has agreed how to be described. */
export const NO_AGREED_DESCRIPTION = 'no agreed description';

/** A source as a report may show it. */
export interface PrintableSource {
  /** Null for a withheld source: the same id beside its name elsewhere would give it away. */
  readonly id: SourceId | null;
  /** The name, the agreed description, or that there is none. */
  readonly label: string;
  /** Whether the name is kept back. */
  readonly isWithheld: boolean;
  readonly kind: SourceKind;
  readonly reliability: Source['reliability'];
}

/** What was promised to sources: by the terms of what they said, and since. */
export interface Promises {
  readonly attributions: readonly Attribution[];
  /** Sources that are not named whatever the attributions say: they were promised it later (`promisedSince`). */
  readonly withheld: ReadonlySet<SourceId>;
}

/**
 * The source as it may be shown for words it gave under these ground rules. Only a named kind of
 * source speaking on the record is named; "not stated" counts as a promise until somebody has asked.
 */
export function printableSource(
  source: Source,
  groundRules: Attribution['groundRules'],
  withheld: ReadonlySet<SourceId>,
): PrintableSource {
  const isOnTheRecord = groundRules === 'on-the-record' && !withheld.has(source.id);
  return shown(source, source.kind === 'unnamed-person' || !isOnTheRecord);
}

/**
 * The source of a piece of evidence, which has no ground rules of its own: withheld when the source is
 * unnamed or has given words to this story, even in an attribution since withdrawn, other than on the
 * record. `keptBack`: as `keptBackIn` finds them.
 */
export function printableSourceOfEvidence(
  source: Source,
  keptBack: ReadonlySet<SourceId>,
): PrintableSource {
  return shown(source, source.kind === 'unnamed-person' || keptBack.has(source.id));
}

/** The sources of a story that are not named where no ground rules say how they spoke. */
export function keptBackIn({ attributions, withheld }: Promises): ReadonlySet<SourceId> {
  const keptBack = new Set(withheld);
  for (const { sourceId, groundRules } of attributions) {
    if (sourceId !== null && groundRules !== 'on-the-record') keptBack.add(sourceId);
  }
  return keptBack;
}

function shown(source: Source, isWithheld: boolean): PrintableSource {
  const { kind, reliability } = source;
  if (!isWithheld) return { id: source.id, label: source.name, isWithheld, kind, reliability };
  const agreed = source.agreedDescription?.trim() ?? '';
  const label = agreed === '' ? NO_AGREED_DESCRIPTION : agreed;
  return { id: null, label, isWithheld, kind, reliability };
}
