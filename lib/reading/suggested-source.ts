import { PRONOUNS } from '#lib/reading/english/pronouns.ts';
import type { Entity, ReadAttribution, Reading } from '#lib/reading/reading.ts';
import type { Source } from '#lib/source/source.ts';
import { foldForSearch } from '#lib/text/fold.ts';
import { wordsOf } from '#lib/text/span.ts';

/** Who a reading takes to be behind words: a source that could be added. */
export type NamedSource = Pick<Source, 'name' | 'kind'>;

/** The same with the names it also goes by. */
export interface SuggestedSource extends NamedSource {
  /** Folded for comparing, the name among them. */
  readonly goesBy: ReadonlySet<string>;
}

/** The sources of a story by their folded names; of two of one name the first. */
export type SourcesByName<S extends NamedSource> = Map<string, S>;

type Ascribed = Pick<ReadAttribution, 'sourceKind' | 'entity' | 'sourceSpans'>;

/** The longest name of a source; the schema of what people type says the same. */
const LONGEST_NAME = 300;

/** What the source of an attribution is called; null where it names nobody, or only by a pronoun nobody resolved. */
export function namedSource(
  text: string,
  reading: Pick<Reading, 'entities'>,
  attribution: Ascribed,
): NamedSource | null {
  if (attribution.sourceKind === 'none') return null;
  const entity = bearerOf(reading, attribution);
  const written = attribution.sourceSpans.map((span) => wordsOf(text, span)).join(' ');
  const name = lineOf(entity?.name ?? written);
  if (name === '' || PRONOUNS.has(name.toLowerCase())) return null;
  const isNamed = attribution.sourceKind === 'unnamed-person' && entity !== null;
  return { name, kind: isNamed ? 'named-person' : attribution.sourceKind };
}

/** The source an attribution names, with all it goes by: linear in the mentions of whoever it is. */
export function suggestedSource(
  text: string,
  reading: Pick<Reading, 'entities'>,
  attribution: Ascribed,
): SuggestedSource | null {
  const named = namedSource(text, reading, attribution);
  if (named === null) return null;
  const mentions = bearerOf(reading, attribution)?.mentions ?? [];
  const goesBy = [named.name, ...mentions.map((span) => wordsOf(text, span))]
    .map(foldForSearch)
    .filter((form) => form !== '' && !PRONOUNS.has(form));
  return { ...named, goesBy: new Set(goesBy) };
}

/**
 * Sources by name, so that each is looked up at once. Of a person people write *Ines Calado, harbour master*: what
 * stands before the comma names her, too, where nobody is called just that. Linear.
 */
export function sourcesByName<S extends NamedSource>(sources: readonly S[]): SourcesByName<S> {
  const byName = new Map<string, S>();
  const shortened: (readonly [string, S])[] = [];
  for (const source of sources) {
    const form = foldForSearch(source.name);
    if (!byName.has(form)) byName.set(form, source);
    const comma = source.name.indexOf(',');
    if (comma > 0 && source.kind === 'named-person')
      shortened.push([foldForSearch(source.name.slice(0, comma)), source]);
  }
  for (const [form, source] of shortened) if (!byName.has(form)) byName.set(form, source);
  return byName;
}

/** The source of a story that goes by one of these names; its own name first. */
export function sourceAmong<S extends NamedSource>(
  byName: SourcesByName<S>,
  { name, goesBy }: SuggestedSource,
): S | null {
  for (const form of [foldForSearch(name), ...goesBy]) {
    const source = byName.get(form);
    if (source !== undefined) return source;
  }
  return null;
}

/** Whose name the source bears. Somebody unnamed of a named body (*White House officials*) is not that body. */
function bearerOf(
  { entities }: Pick<Reading, 'entities'>,
  { entity: position, sourceKind }: Ascribed,
): Entity | null {
  const entity = (position === null ? undefined : entities[position]) ?? null;
  return sourceKind === 'unnamed-person' && entity?.kind !== 'person' ? null : entity;
}

/** Words as one line that can be stored as a name. */
function lineOf(words: string): string {
  const line = words.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_NAME).join('').slice(0, LONGEST_NAME).trim();
}
