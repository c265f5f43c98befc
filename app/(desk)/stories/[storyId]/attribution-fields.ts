import {
  type Attribution,
  GROUND_RULES,
  KNOWLEDGES,
  QUOTE_TYPES,
} from '#lib/attribution/attribution.ts';
import { type SourceId, attributionIdSchema } from '#lib/id.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import {
  GROUND_RULE_WORDS,
  KNOWLEDGE_WORDS,
  PART_WORDS,
  QUOTE_TYPE_WORDS,
} from './attribution-words.ts';
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
export function nameOfSource(id: string | null, detail: ClaimDetail | null): string {
  return detail?.sources.find((known) => known.id === id)?.name ?? 'Nobody named';
}

const LABELS: Readonly<Partial<Record<AttributionField, string>>> = {
  source: 'Who says it',
  sourceSpans: PART_WORDS.source.name,
  cueSpans: PART_WORDS.cue.name,
  contentSpans: PART_WORDS.content.name,
  parent: 'Hangs on',
  quoteType: 'Quote type',
  groundRules: 'Ground rules',
  knowledge: 'Knowledge',
};

/** What is needed to show an attribution's fields to people. */
export interface Showing {
  readonly text: string;
  readonly detail: ClaimDetail | null;
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
    label: LABELS[name] ?? name,
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
  return `${LABELS[name] ?? name}: ${shownOf(name, theirs, showing)}`;
}

function shownOf(
  name: AttributionField,
  values: Fields<AttributionField>,
  { text, detail }: Showing,
): string {
  const value = values[name];
  switch (name) {
    case 'source':
      return value === NEW_SOURCE ? values.sourceName : nameOfSource(value, detail);
    case 'sourceSpans':
    case 'cueSpans':
    case 'contentSpans':
      return wordsOfRuns(text, spansFromText(value));
    case 'parent': {
      const parent = detail?.attributions.find((known) => known.id === value);
      return parent === undefined ? 'The story itself' : nameOfSource(parent.sourceId, detail);
    }
    case 'quoteType':
      return QUOTE_TYPE_WORDS[picked(QUOTE_TYPES, value, 'indirect')];
    case 'groundRules':
      return GROUND_RULE_WORDS[picked(GROUND_RULES, value, 'not-stated')];
    case 'knowledge':
      return KNOWLEDGE_WORDS[picked(KNOWLEDGES, value, 'not-stated')];
    case 'sourceName':
    case 'sourceKind':
    case 'reliability':
    case 'agreedDescription':
      return value;
    default:
      return name satisfies never;
  }
}
