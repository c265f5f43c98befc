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

export const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'] as const;

export const CONTRADICTION_KINDS = ['quantity', 'denial', 'headline'] as const;

/** What the source does: it speaks or writes, thinks or feels that something is so, or is for or against something. */
export const MANNERS = ['speech', 'thought', 'attitude'] as const;

/** What completes the cue: *said that it rained*, *hopes to win*, *praised the plan*, *said: "It rained."* */
export const COMPLEMENTS = ['clause', 'infinitive', 'phrase', 'quotation'] as const;

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

/** Whose suggestions people decide on: the finders', and those of whoever annotated the story elsewhere. */
export const SUGGESTERS = [...SUGGESTING_FINDERS, 'annotation'] as const;
export type Suggester = (typeof SUGGESTERS)[number];

const count = z.int().min(0);
const reasons = z.array(z.enum(REASONS)).readonly();
const signals = z.array(z.enum(SIGNALS)).readonly();

/** Everything that lies in the text and belongs to no one's words: sentences, quotes, names, figures and dates. */
function inText<S extends z.ZodType>(span: S) {
  return {
    /** Each sentence, with the position of its block in the draft. */
    sentences: listOf({ span, block: count }),
    /**
     * Words in quotation marks: `span` with the marks, `inner` without. A quote that goes on in the next
     * paragraph has no closing mark; `continues` is the position, in this list, of the one that a quote continues.
     */
    quotes: listOf({ span, inner: span, continues: count.nullable() }),
    entities: listOf({
      /** The fullest form found: *Abbas Araghchi*. */
      name: z.string(),
      kind: z.enum(NAME_KINDS),
      /** Every mention, in reading order: names, short names, roles that stand for it. */
      mentions: z.array(span).readonly(),
      /** Roles the text gives it: *Iranian foreign minister*. */
      roles: z.array(z.string()).readonly(),
    }),
    /** Numbers with their units. */
    quantities: listOf({
      /** From the number or its currency to the unit or the noun counted; *about* and the like stand outside. */
      span,
      value: z.number(),
      /** The upper end of a range (*five to seven*); null for a single value. */
      high: z.number().nullable(),
      /** *thousands* is more than 1,000; *nearly* is about. */
      bound: z.enum(BOUNDS),
      /** What is counted or measured, in a canonical form: `percent`, `USD`, `km`, *missile*; null for a bare number. */
      unit: z.string().nullable(),
    }),
    /**
     * Dates and times as far as they are written: `2025-01-20`, `2016-11`, `1990s`, `--01-20`, `--01` (a month
     * alone), `18XX` (a century, as EDTF writes it), `T22:30`, `2025-01-05/2025-01-07` (from, to); null for one that
     * depends on the day of writing (*Tuesday*).
     */
    dates: listOf({ span, value: z.string().nullable() }),
  };
}

/** Everything that says who stands behind the words, or how they are put. */
function inWords<S extends z.ZodType>(span: S) {
  const spans = z.array(span).readonly();
  return {
    /** Who is said to have said, thought or wanted what; in the order of the cues. */
    attributions: listOf({
      sourceSpans: spans,
      cueSpans: spans,
      contentSpans: spans,
      quoteType: z.enum(QUOTE_TYPES),
      manner: z.enum(MANNERS),
      complement: z.enum(COMPLEMENTS),
      /** *did not say* */
      isNegated: z.boolean(),
      /** *his demand that …*: the cue is a noun. */
      isNominal: z.boolean(),
      sourceKind: z.enum(READ_SOURCE_KINDS),
      /** The position, in the list of entities, of who a pronoun or role stands for, or whom the name names. */
      entity: count.nullable(),
      /** The position, in this list, of the attribution in whose content this one stands. */
      parent: count.nullable(),
      signals,
    }),
    /** Signals with the words that give them. */
    signals: listOf({
      signal: z.enum(SIGNALS),
      span,
      /** The position of the attribution it belongs to. */
      attribution: count.nullable(),
      sentence: count,
    }),
    /** How much each sentence is worth checking, in their order: a ranking, never a truth; empty where no language's finders read the text. */
    worth: listOf({ sentence: count, score: z.number().min(0).max(1), reasons }),
    /** Two places of one story that do not agree, in the order of the second. */
    contradictions: listOf({ kind: z.enum(CONTRADICTION_KINDS), first: span, second: span }),
    /** Sentences that say again what an earlier one said; `isVerbatim` when in the same words. */
    restatements: listOf({ sentence: count, earlier: count, isVerbatim: z.boolean() }),
    /** Words that the machine would mark as a claim, the most worth checking first; a person decides. */
    suggestions: listOf({
      finder: z.enum(SUGGESTING_FINDERS),
      kind: z.enum(CLAIM_KINDS),
      spans,
      /** The position of the attribution whose content it is. */
      attribution: count.nullable(),
      score: z.number().min(0).max(1),
      reasons,
      signals,
    }),
  };
}

function listOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object(shape).readonly()).readonly();
}

/** What a reading holds, with its spans written as the given schema says. */
export function readingOf<S extends z.ZodType>(span: S) {
  return z
    .object({
      format: z.literal(READING_FORMAT),
      /** The language whose finders read the text; null when none did and only sentences and quotes were looked for. */
      language: z.enum(['en']).nullable(),
      ...inText(span),
      ...inWords(span),
    })
    .readonly();
}

/**
 * All that the machine found in one draft. Spans are UTF-16 and half-open, lists in reading order unless
 * said otherwise; a position names an item of another list.
 */
export const readingSchema = readingOf(spanSchema);

export type Reading = z.infer<typeof readingSchema>;
export type Quote = Reading['quotes'][number];
export type Entity = Reading['entities'][number];
export type Quantity = Reading['quantities'][number];
export type ReadDate = Reading['dates'][number];
export type ReadAttribution = Reading['attributions'][number];
export type SignalFound = Reading['signals'][number];
export type Worth = Reading['worth'][number];
export type Contradiction = Reading['contradictions'][number];
export type Restatement = Reading['restatements'][number];
export type Suggestion = Reading['suggestions'][number];
