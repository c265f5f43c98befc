import {
  type Attribution,
  GROUND_RULES,
  KNOWLEDGES,
  QUOTE_TYPES,
} from '#lib/attribution/attribution.ts';
import { type SourceId, attributionIdSchema } from '#lib/id.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Speak } from '#app/_texts/speak.ts';
import type { ClaimDetail } from './galley-desk.client.ts';
import type { Fields } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import type { MergeRow } from './merge-choice.client.tsx';
import { picked } from './options.ts';
import type { PartField } from './part-pickers.client.tsx';
import { NEW_SOURCE, NO_SOURCE } from './source-fields.client.tsx';
import { spansFromText, textOfSpans } from './span-text.ts';

/** The fields of the attribution form, all as text. */
export type AttributionField =
  PartField | keyof typeof NO_SOURCE | 'parent' | 'quoteType' | 'groundRules' | 'knowledge';

/** An attribution as its form holds it; a new one starts with the claim's own words as content. */
export function attributionFields(
  mark: Mark,
  attribution: Attribution | null,
): Fields<AttributionField> {
  return {
    ...NO_SOURCE,
    source: attribution?.sourceId ?? '',
    sourceSpans: textOfSpans(attribution?.sourceSpans ?? []),
    cueSpans: textOfSpans(attribution?.cueSpans ?? []),
    contentSpans: textOfSpans(attribution?.contentSpans ?? mark.spans),
    parent: attribution?.parentId ?? '',
    quoteType: attribution?.quoteType ?? 'indirect',
    groundRules: attribution?.groundRules ?? 'not-stated',
    knowledge: attribution?.knowledge ?? 'not-stated',
  };
}

/** What the form sends. */
export function attributionInput(values: Fields<AttributionField>, sourceId: SourceId | null) {
  return {
    parentId: attributionIdSchema.safeParse(values.parent).data ?? null,
    sourceId,
    sourceSpans: spansFromText(values.sourceSpans),
    cueSpans: spansFromText(values.cueSpans),
    contentSpans: spansFromText(values.contentSpans),
    quoteType: picked(QUOTE_TYPES, values.quoteType, 'indirect'),
    groundRules: picked(GROUND_RULES, values.groundRules, 'not-stated'),
    knowledge: picked(KNOWLEDGES, values.knowledge, 'not-stated'),
  };
}

/** The name of whom an attribution is to. */
export function nameOfSource(
  id: string | null,
  detail: ClaimDetail | null,
  t: Speak<'attribution'>,
): string {
  return detail?.sources.find((known) => known.id === id)?.name ?? t('nobody');
}

/** Under which keys the catalogue says what the fields are called. */
const LABELS = {
  source: 'who',
  sourceName: 'name',
  sourceKind: 'what-it-is',
  reliability: 'reliability',
  agreedDescription: 'agreed-description',
  anonymityReason: 'anonymity-reason',
  sourceSpans: 'part.source',
  cueSpans: 'part.cue',
  contentSpans: 'part.content',
  parent: 'parent',
  quoteType: 'quote-type',
  groundRules: 'ground-rules',
  knowledge: 'knowledge',
} as const satisfies Record<AttributionField, string>;

/** What is needed to show an attribution's fields to people. */
export interface Showing {
  readonly text: string;
  readonly detail: ClaimDetail | null;
  readonly t: Speak<'attribution'>;
}

/** A field that two people changed, with what each made of it. */
export function attributionRow(
  name: AttributionField,
  versions: Readonly<Record<'base' | 'theirs' | 'mine', Fields<AttributionField>>>,
  showing: Showing,
): MergeRow<AttributionField> {
  const { base, theirs, mine } = versions;
  return {
    name,
    label: showing.t(LABELS[name]),
    theirs: theirs[name],
    mine: mine[name],
    shown: {
      base: shownOf(name, base, showing),
      theirs: shownOf(name, theirs, showing),
      mine: shownOf(name, mine, showing),
    },
  };
}

/** A field that only a colleague changed: `Ground rules: On the record: by name`. */
export function attributionLine(
  name: AttributionField,
  theirs: Fields<AttributionField>,
  showing: Showing,
): string {
  const { t } = showing;
  return t('field-says', { field: t(LABELS[name]), value: shownOf(name, theirs, showing) });
}

function shownOf(
  name: AttributionField,
  values: Fields<AttributionField>,
  { text, detail, t }: Showing,
): string {
  const value = values[name];
  switch (name) {
    case 'source':
      return value === NEW_SOURCE ? values.sourceName : nameOfSource(value, detail, t);
    case 'sourceSpans':
    case 'cueSpans':
    case 'contentSpans':
      return wordsOfRuns(text, spansFromText(value));
    case 'parent': {
      const parent = detail?.attributions.find((known) => known.id === value);
      return parent === undefined ? t('story-itself') : nameOfSource(parent.sourceId, detail, t);
    }
    case 'quoteType':
      return t(`quote-types.${picked(QUOTE_TYPES, value, 'indirect')}`);
    case 'groundRules':
      return t(`ground-rule.${picked(GROUND_RULES, value, 'not-stated')}`);
    case 'knowledge':
      return t(`knowledges.${picked(KNOWLEDGES, value, 'not-stated')}`);
    case 'sourceName':
    case 'sourceKind':
    case 'reliability':
    case 'agreedDescription':
    case 'anonymityReason':
      return value;
    default:
      return name satisfies never;
  }
}
