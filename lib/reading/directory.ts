import type { NameKind, ReadAttribution, Reading } from '#lib/reading/reading.ts';
import { sourceAmong, sourcesByName, suggestedSource } from '#lib/reading/suggested-source.ts';
import type { Source, SourceKind } from '#lib/source/source.ts';
import type { Span } from '#lib/text/span.ts';

/** Somebody or something a story names, with all its mentions, proposed as one source. */
export interface ProposedSource {
  /** The fullest form found. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Roles the text gives it. */
  readonly roles: readonly string[];
  /** Every mention, in reading order. */
  readonly mentions: readonly Span[];
  /** To how many attributions it is the source. */
  readonly attributions: number;
  /** The source of the story that goes by one of its names; null while nobody has confirmed it. */
  readonly sourceId: Source['id'] | null;
}

/** What kind of source the bearer of a name is where no attribution tells; places and the like are none. */
const KIND_OF: Readonly<Record<NameKind, SourceKind | null>> = {
  person: 'named-person',
  body: 'institution',
  outlet: 'outlet',
  place: null,
  other: null,
};

/**
 * The people and bodies of a reading as the sources they could be: those to whom something is ascribed
 * first, then those that are named most often.
 */
export function directoryOf(
  text: string,
  reading: Reading,
  sources: readonly Pick<Source, 'id' | 'name' | 'kind'>[],
): readonly ProposedSource[] {
  const byName = sourcesByName(sources);
  const ascribed = Map.groupBy(reading.attributions, ({ entity }) => entity);
  const proposed = reading.entities.flatMap((entity, position): readonly ProposedSource[] => {
    const those = ascribed.get(position) ?? [];
    const kind = kindIn(those) ?? KIND_OF[entity.kind];
    if (kind === null) return [];
    const suggested = suggestedSource(text, reading, {
      sourceSpans: [],
      sourceKind: kind,
      entity: position,
    });
    if (suggested === null) return [];
    return [
      {
        name: suggested.name,
        kind,
        roles: entity.roles,
        mentions: entity.mentions,
        attributions: those.length,
        sourceId: sourceAmong(byName, suggested)?.id ?? null,
      },
    ];
  });
  return proposed.toSorted(
    (a, b) => b.attributions - a.attributions || b.mentions.length - a.mentions.length,
  );
}

/** The kind most attributions give their source; whoever is named is not unnamed, whatever is said of their people. */
function kindIn(attributions: readonly ReadAttribution[]): SourceKind | null {
  const counts = new Map<SourceKind, number>();
  for (const { sourceKind } of attributions) {
    if (sourceKind === 'none' || sourceKind === 'unnamed-person') continue;
    counts.set(sourceKind, (counts.get(sourceKind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
