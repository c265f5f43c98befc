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

/** The source an attribution names; null where it names nobody, or only by a pronoun nobody resolved. */
export function suggestedSource(
  text: string,
  reading: Reading,
  attribution: Pick<ReadAttribution, 'sourceKind' | 'entity' | 'sourceSpans'>,
): SuggestedSource | null {
  const { sourceKind: kind, entity: position } = attribution;
  if (kind === 'none') return null;
  const entity = position === null ? undefined : reading.entities[position];
  const written = attribution.sourceSpans.map((span) => wordsOf(text, span)).join(' ');
  const name = lineOf(entity?.name ?? written);
  if (name === '' || PRONOUNS.has(name.toLowerCase())) return null;
  const mentions = (entity?.mentions ?? []).map((span) => wordsOf(text, span));
  const goesBy = [name, ...mentions]
    .map(foldForSearch)
    .filter((form) => form !== '' && !PRONOUNS.has(form));
  return { name, kind, goesBy: new Set(goesBy) };
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
