import { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import type { InputOf } from '#lib/desk/operations.ts';
import type { DraftId, SourceId, StoryId } from '#lib/id.ts';
import type { Source } from '#lib/source/source.ts';
import { foldForSearch } from '#lib/text/fold.ts';
import type { Fields } from './kept-form.client.ts';
import { picked } from './options.ts';
import type { PartField } from './part-pickers.client.tsx';
import { NEW_SOURCE, NO_SOURCE } from './source-fields.client.tsx';
import { spansFromText, textOfSpans } from './span-text.ts';
import type { Suggested } from './suggested.ts';

/** The fields of the form in which a suggestion is changed, all as text; its words are the content. */
export type SuggestionField =
  PartField | keyof typeof NO_SOURCE | 'kind' | 'restatement' | 'quoteType';

/** A suggestion as its form holds it: with the source of the story it would get, or a new one of that name. */
export function suggestionFields(
  { spans, kind, attribution }: Suggested,
  sources: readonly Source[],
): Fields<SuggestionField> {
  const named = attribution?.source ?? null;
  const form = named === null ? null : foldForSearch(named.name);
  const known = sources.find(({ name }) => foldForSearch(name) === form);
  return {
    ...NO_SOURCE,
    source: named === null ? '' : (known?.id ?? NEW_SOURCE),
    sourceName: named?.name ?? '',
    sourceKind: named?.kind ?? NO_SOURCE.sourceKind,
    sourceSpans: textOfSpans(attribution?.sourceSpans ?? []),
    cueSpans: textOfSpans(attribution?.cueSpans ?? []),
    contentSpans: textOfSpans(spans),
    kind,
    restatement: '',
    quoteType: attribution?.quoteType ?? 'indirect',
  };
}

/** What the form sends. Where neither somebody nor any words say who says so, it is the story itself. */
export function suggestionInput(
  values: Fields<SuggestionField>,
  about: {
    readonly storyId: StoryId;
    readonly draftId: DraftId;
    readonly one: Suggested;
    readonly sourceId: SourceId | null;
  },
): InputOf<'edit-suggestion'> {
  const { one, sourceId, storyId, draftId } = about;
  const sourceSpans = spansFromText(values.sourceSpans);
  const cueSpans = spansFromText(values.cueSpans);
  const isAscribed = sourceId !== null || sourceSpans.length > 0 || cueSpans.length > 0;
  const quoteType = picked(QUOTE_TYPES, values.quoteType, 'indirect');
  return {
    storyId,
    draftId,
    fingerprint: one.fingerprint,
    spans: spansFromText(values.contentSpans),
    kind: picked(CLAIM_KINDS, values.kind, one.kind),
    restatement: values.restatement,
    attribution: isAscribed ? { sourceId, sourceSpans, cueSpans, quoteType } : null,
  };
}
