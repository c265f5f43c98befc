import { z } from 'zod';
import type { Span } from '#lib/text/span.ts';

const offset = z.int().min(0);

/**
 * Words with what stands around them, as the W3C Web Annotation Data Model writes them. `prefix` and
 * `suffix` are the text right before and right after; where one is missing or empty, nothing is known.
 */
export const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/** A half-open range of a text counted in code points, as the W3C Web Annotation Data Model writes it. */
export const textPositionSelectorSchema = z.object({
  type: z.literal('TextPositionSelector'),
  start: offset,
  end: offset,
});

/** How we write a quote for others: with both sides, each empty only at an end of the text. */
export type TextQuoteSelector = z.infer<typeof textQuoteSelectorSchema>;

/** How we write a position for others: code points, half-open. */
export type TextPositionSelector = z.infer<typeof textPositionSelectorSchema>;

/** What `describe` says of a span: the same place twice, by its words and by its offsets. */
export interface Described {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** A quote from elsewhere, which may lack its sides, and may be narrowed by a selector inside it. */
export interface OutsideQuote {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly refinedBy?: Selector | undefined;
}

/** A position from elsewhere in code points; any number is taken, and one that fits no text is not found. */
export interface OutsidePosition {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
  readonly refinedBy?: Selector | undefined;
}

/** The selectors of one place as they came: W3C says that several of one target mean the same. */
export type OutsideSelector = readonly (OutsideQuote | OutsidePosition)[];

const narrowing = { refinedBy: z.lazy(() => outsideSelectorSchema).optional() };

/** Selectors from elsewhere as they are kept, to be looked for again in another text. */
export const outsideSelectorSchema: z.ZodType<OutsideSelector> = z
  .array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        prefix: z.string().optional(),
        suffix: z.string().optional(),
        ...narrowing,
      }),
      z.object({
        type: z.literal('TextPositionSelector'),
        start: z.number(),
        end: z.number(),
        ...narrowing,
      }),
    ]),
  )
  .readonly();

/**
 * One place in a text: a quote, a position, both together as a list (W3C: several selectors of one target
 * mean the same place) or as `describe` answers them.
 */
export type Selector = OutsideQuote | OutsidePosition | OutsideSelector | Described;

/** The words looked for, with empty sides where nothing is known of them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A selector taken apart: its first quote, its first position, and what narrows them (`refinedBy`). */
export interface Place {
  readonly quote: Quote | null;
  /** Code points. */
  readonly position: Span | null;
  readonly inner: Selector | null;
}

/** Takes a selector apart. Of a list, the first quote and the first position count. */
export function placeOf(selector: Selector): Place {
  const parts = partsOf(selector);
  const quote = parts.find((part) => part.type === 'TextQuoteSelector');
  const position = parts.find((part) => part.type === 'TextPositionSelector');
  return {
    quote:
      quote === undefined
        ? null
        : { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
    position: position === undefined ? null : { start: position.start, end: position.end },
    inner: quote?.refinedBy ?? position?.refinedBy ?? null,
  };
}

function partsOf(selector: Selector): readonly (OutsideQuote | OutsidePosition)[] {
  if (isList(selector)) return selector;
  return 'quote' in selector ? [selector.quote, selector.position] : [selector];
}

/** `Array.isArray` does not narrow readonly lists. */
function isList(selector: Selector): selector is OutsideSelector {
  return Array.isArray(selector);
}
