import { z } from 'zod';
import { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { SOURCE_KINDS } from '#lib/source/source.ts';
import { spanSchema } from '#lib/text/span.ts';

/** Counts up when a field of a reading changes its meaning or goes; new fields may come without. */
export const READING_FORMAT = 1;

/** Who a reading takes the source of an attribution to be; `none` where the text names nobody. */
export const READ_SOURCE_KINDS = [...SOURCE_KINDS, 'none'] as const;
export type ReadSourceKind = (typeof READ_SOURCE_KINDS)[number];

/** What a checker wants to be told about how something is put. */
export const SIGNALS = [
  /** A person without a name: *sources close to the administration*. */
  'unnamed',
  /** Several unnamed sources that may be one: *sources said*. */
  'plural-sources',
  /** Nothing is told of the source but that there is one: *a source said*. */
  'bare-source',
  /** *reportedly*, *allegedly*, *is said to*. */
  'hedge',
  /** A cue that says more than *said*: *admitted*, *revealed*, *accused*. */
  'strong-cue',
  /** The text itself says that it was not checked: *has not been independently corroborated*. */
  'declared-gap',
  /** A passive without anybody who acts: *was accused of*. */
  'no-agent',
  /** A statement of fact in the story's own voice, without a source. */
  'own-voice',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** What makes a sentence worth checking, or not. */
export const REASONS = [
  'figure',
  'date',
  'superlative',
  'comparison',
  'cause',
  'accusation',
  'quotation',
  'identity',
  'event',
  'attributed',
  'own-voice',
  'opinion',
  'forecast',
  'question',
] as const;
export type Reason = (typeof REASONS)[number];

export const NAME_KINDS = ['person', 'body', 'place', 'outlet', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const count = z.int().min(0);
const spans = z.array(spanSchema).readonly();

/** A sentence, with the position of its block in the draft. */
const sentenceSchema = z.object({ span: spanSchema, block: count }).readonly();

/** Words in quotation marks: `span` with the marks, `inner` without. A quote that goes on in the next paragraph has no closing mark. */
const quoteSchema = z
  .object({
    span: spanSchema,
    inner: spanSchema,
    /** The position, in the list of quotes, of the one that this continues. */
    continues: count.nullable(),
  })
  .readonly();

/** A person, body or place that the text names, with everywhere it is mentioned. */
const entitySchema = z
  .object({
    /** The fullest form found: *Abbas Araghchi*. */
    name: z.string(),
    kind: z.enum(NAME_KINDS),
    /** Every mention, in reading order: names, short names, roles that stand for it. */
    mentions: spans,
    /** Roles the text gives it: *Iranian foreign minister*. */
    roles: z.array(z.string()).readonly(),
  })
  .readonly();

export const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'] as const;

/** A number with its unit. */
const quantitySchema = z
  .object({
    span: spanSchema,
    value: z.number(),
    /** The upper end of a range (*five to seven*); null for a single value. */
    high: z.number().nullable(),
    bound: z.enum(BOUNDS),
    /** What is counted or measured, in a canonical form: `percent`, `USD`, `km`, *missile*; null for a bare number. */
    unit: z.string().nullable(),
  })
  .readonly();

/** A date or time of the calendar, as far as it is written: `2025-01-20`, `2016-11`, `1990s`, `--01-20`; null for one that depends on the day of writing (*Tuesday*). */
const dateSchema = z.object({ span: spanSchema, value: z.string().nullable() }).readonly();

/** Who is said to have said what. */
const attributionSchema = z
  .object({
    sourceSpans: spans,
    cueSpans: spans,
    contentSpans: spans,
    quoteType: z.enum(QUOTE_TYPES),
    sourceKind: z.enum(READ_SOURCE_KINDS),
    /** The position, in the list of entities, of who a pronoun or role stands for, or whom the name names. */
    entity: count.nullable(),
    /** The position, in the list of attributions, of the one in whose content this stands. */
    parent: count.nullable(),
    signals: z.array(z.enum(SIGNALS)).readonly(),
  })
  .readonly();

/** A signal with the words that give it. */
const signalSchema = z
  .object({
    signal: z.enum(SIGNALS),
    span: spanSchema,
    /** The position of the attribution it belongs to. */
    attribution: count.nullable(),
    sentence: count,
  })
  .readonly();

/** How much a sentence is worth checking: a ranking, never a truth. */
const worthSchema = z
  .object({
    sentence: count,
    score: z.number().min(0).max(1),
    reasons: z.array(z.enum(REASONS)).readonly(),
  })
  .readonly();

export const CONTRADICTION_KINDS = ['quantity', 'denial', 'headline'] as const;

/** Two places of one story that do not agree. */
const contradictionSchema = z
  .object({ kind: z.enum(CONTRADICTION_KINDS), first: spanSchema, second: spanSchema })
  .readonly();

/** A sentence that says again what an earlier one said; `isVerbatim` when in the same words. */
const restatementSchema = z
  .object({ sentence: count, earlier: count, isVerbatim: z.boolean() })
  .readonly();

/** The finders whose suggestions are counted, so that a house sees which one helps. */
export const SUGGESTING_FINDERS = [
  'attribution',
  'quotation',
  'figure',
  'comparison',
  'cause',
  'event',
  'identity',
  'own-voice',
] as const;
export type SuggestingFinder = (typeof SUGGESTING_FINDERS)[number];

/** Words that the machine would mark as a claim; a person decides. */
const suggestionSchema = z
  .object({
    finder: z.enum(SUGGESTING_FINDERS),
    kind: z.enum(CLAIM_KINDS),
    spans,
    /** The position of the attribution whose content it is. */
    attribution: count.nullable(),
    score: z.number().min(0).max(1),
    reasons: z.array(z.enum(REASONS)).readonly(),
    signals: z.array(z.enum(SIGNALS)).readonly(),
  })
  .readonly();

/**
 * All that the machine found in one draft. Spans are UTF-16 and half-open, lists in reading order unless
 * said otherwise; a position names an item of another list.
 */
export const readingSchema = z
  .object({
    format: z.literal(READING_FORMAT),
    /** The language whose finders read the text; null when none did and only sentences and quotes were looked for. */
    language: z.enum(['en']).nullable(),
    sentences: z.array(sentenceSchema).readonly(),
    quotes: z.array(quoteSchema).readonly(),
    entities: z.array(entitySchema).readonly(),
    quantities: z.array(quantitySchema).readonly(),
    dates: z.array(dateSchema).readonly(),
    attributions: z.array(attributionSchema).readonly(),
    signals: z.array(signalSchema).readonly(),
    /** One for each sentence, in their order; none where no language's finders read the text. */
    worth: z.array(worthSchema).readonly(),
    contradictions: z.array(contradictionSchema).readonly(),
    restatements: z.array(restatementSchema).readonly(),
    /** The most worth checking first. */
    suggestions: z.array(suggestionSchema).readonly(),
  })
  .readonly();

export type Reading = z.infer<typeof readingSchema>;
export type ReadSentence = z.infer<typeof sentenceSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type ReadDate = z.infer<typeof dateSchema>;
export type ReadAttribution = z.infer<typeof attributionSchema>;
export type SignalFound = z.infer<typeof signalSchema>;
export type Worth = z.infer<typeof worthSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type Restatement = z.infer<typeof restatementSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
