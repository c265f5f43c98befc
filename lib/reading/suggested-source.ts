import { PRONOUNS } from '#lib/reading/english/pronouns.ts';
import type { ReadAttribution, Reading } from '#lib/reading/reading.ts';
import type { Source } from '#lib/source/source.ts';
import { foldForSearch } from '#lib/text/fold.ts';
import { wordsOf } from '#lib/text/span.ts';

/** Who a reading takes to be behind words: a source that could be added, and the names it also goes by. */
export interface SuggestedSource extends Pick<Source, 'name' | 'kind'> {
  /** Folded for comparing, the name among them. */
  readonly goesBy: ReadonlySet<string>;
}

/** The longest name of a source; the schema of what people type says the same. */
const LONGEST_NAME = 300;

type Ascribed = Pick<ReadAttribution, 'sourceKind' | 'entity' | 'sourceSpans'>;

/** What the source of an attribution is called; null where it names nobody, or only by a pronoun nobody resolved. */
export function namedSource(
  text: string,
  { entities }: Pick<Reading, 'entities'>,
  { sourceKind: kind, entity, sourceSpans }: Ascribed,
): Pick<Source, 'name' | 'kind'> | null {
  if (kind === 'none') return null;
  const written = sourceSpans.map((span) => wordsOf(text, span)).join(' ');
  const name = lineOf((entity === null ? undefined : entities[entity]?.name) ?? written);
  return name === '' || PRONOUNS.has(name.toLowerCase()) ? null : { name, kind };
}

/** The source an attribution names, with all it goes by: linear in the mentions of whoever it is. */
export function suggestedSource(
  text: string,
  reading: Pick<Reading, 'entities'>,
  attribution: Ascribed,
): SuggestedSource | null {
  const named = namedSource(text, reading, attribution);
  if (named === null) return null;
  const { entity } = attribution;
  const spans = (entity === null ? undefined : reading.entities[entity]?.mentions) ?? [];
  const goesBy = [named.name, ...spans.map((span) => wordsOf(text, span))]
    .map(foldForSearch)
    .filter((form) => form !== '' && !PRONOUNS.has(form));
  return { ...named, goesBy: new Set(goesBy) };
}

/** The source of a story that goes by one of these names; its own name first. */
export function sourceAmong<S extends Pick<Source, 'name'>>(
  sources: readonly S[],
  { name, goesBy }: SuggestedSource,
): S | null {
  const exact = foldForSearch(name);
  const folded = sources.map((source) => ({ source, form: foldForSearch(source.name) }));
  const found =
    folded.find(({ form }) => form === exact) ?? folded.find(({ form }) => goesBy.has(form));
  return found?.source ?? null;
}

/** Words as one line that can be stored as a name. */
function lineOf(words: string): string {
  const line = words.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_NAME).join('').slice(0, LONGEST_NAME).trim();
}
