import type { ReadAttribution } from '#lib/reading/reading.ts';

/** Somebody said something, without any words for who and what. */
export function aReadAttribution(set: Partial<ReadAttribution> = {}): ReadAttribution {
  return {
    sourceSpans: [],
    cueSpans: [],
    contentSpans: [],
    quoteType: 'indirect',
    manner: 'speech',
    complement: 'clause',
    isNegated: false,
    isNominal: false,
    sourceKind: 'none',
    entity: null,
    parent: null,
    signals: [],
    ...set,
  };
}
