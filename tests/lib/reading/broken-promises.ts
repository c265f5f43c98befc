import { type ReadText, countedByFinder, offersOf } from '#lib/reading/offer.ts';
import { type ReadAttribution, type Reading, readingSchema } from '#lib/reading/reading.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt, blocksFit } from '#lib/text/blocks.ts';
import { placeRuns, wordsOfRuns } from '#lib/text/runs.ts';
import { type Span, compareSpans, contains, overlaps } from '#lib/text/span.ts';

/**
 * What a reading breaks of what every reading promises, whatever the text: one line for each fault, so that
 * a property test shows all of them. Empty where all is kept.
 */
export function brokenPromises(draft: ReadText, reading: Reading): readonly string[] {
  const parsed = readingSchema.safeParse(reading);
  if (!parsed.success) return [`schema: ${parsed.error.message}`];
  return [
    ...spanFaults(draft.text, reading),
    ...positionFaults(draft, reading),
    ...orderFaults(reading),
    ...attributionFaults(reading),
    ...suggestionFaults(draft, reading),
    ...(blocksFit(draft.text, draft.blocks) ? borderFaults(draft.blocks, reading) : []),
  ];
}

const faults = (name: string, isBroken: boolean) => (isBroken ? [name] : []);

/** Every span in a tree of plain values. */
function spansIn(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) {
    const { start, end } = value;
    return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  }
  return Object.values(value).flatMap(spansIn);
}

function spanFaults(text: string, reading: Reading): readonly string[] {
  const cutsPair = (at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return spansIn(reading).flatMap(({ start, end }) => [
    ...faults(`outside: ${start}-${end}`, start < 0 || end > text.length),
    ...faults(`half a character: ${start}-${end}`, cutsPair(start) || cutsPair(end)),
  ]);
}

/** What holds only where blocks stand apart, as those of every draft do. */
function borderFaults(blocks: readonly Block[], reading: Reading): readonly string[] {
  return [
    ...Object.entries(reading).flatMap(([list, one]) =>
      spansIn(one).flatMap(({ start, end }) =>
        faults(
          `${list} over the border of a block`,
          (blocks[blockAt(blocks, start)]?.end ?? 0) < end,
        ),
      ),
    ),
    ...faults(
      'a contradiction of itself',
      reading.contradictions.some(({ first, second }) => overlaps(first, second)),
    ),
  ];
}

function positionFaults({ blocks }: ReadText, reading: Reading): readonly string[] {
  const { sentences, attributions, entities } = reading;
  const isIn = (list: readonly unknown[], at: number | null) => at === null || at < list.length;
  return [
    ...sentences.flatMap(({ block, span }) => {
      const place = blocks[block];
      return faults('sentence out of its block', place === undefined || !contains(place, span));
    }),
    ...reading.quotes.flatMap(({ continues, span, inner }, at) => [
      ...faults('quote continues a later one', continues !== null && continues >= at),
      ...faults('quote out of its marks', !contains(span, inner)),
    ]),
    ...attributions.flatMap((one) => [
      ...faults('entity', !isIn(entities, one.entity)),
      ...faults('parent', !isIn(attributions, one.parent)),
    ]),
    ...reading.signals.flatMap(({ attribution, sentence }) => [
      ...faults('signal of no attribution', !isIn(attributions, attribution)),
      ...faults('signal in no sentence', !isIn(sentences, sentence)),
    ]),
    ...reading.restatements.flatMap(({ sentence, earlier }) =>
      faults('restates a later one', earlier >= sentence || !isIn(sentences, sentence)),
    ),
    ...reading.suggestions.flatMap(({ attribution }) =>
      faults('suggestion of no attribution', !isIn(attributions, attribution)),
    ),
    ...faults(
      'not one worth for each sentence',
      reading.worth.length !== (reading.language === null ? 0 : sentences.length) ||
        reading.worth.some(({ sentence }, at) => sentence !== at),
    ),
  ];
}

const isApart = (spans: readonly Span[]) =>
  spans.every(({ end }, at) => end <= (spans[at + 1]?.start ?? Infinity));
const isInOrder = (spans: readonly Span[]) =>
  spans.every((span, at) => at === 0 || compareSpans(spans[at - 1] ?? span, span) <= 0);
const spanOf = ({ span }: { readonly span: Span }) => span;

function orderFaults(reading: Reading): readonly string[] {
  const cues = reading.attributions.flatMap(({ cueSpans }) => cueSpans.slice(0, 1));
  return [
    ...faults('sentences share words', !isApart(reading.sentences.map(spanOf))),
    ...faults('quotes out of order', !isInOrder(reading.quotes.map(spanOf))),
    ...faults('quantities share words', !isApart(reading.quantities.map(spanOf))),
    ...faults('dates share words', !isApart(reading.dates.map(spanOf))),
    ...faults(
      'entities out of order',
      !isInOrder(reading.entities.flatMap(({ mentions }) => mentions.slice(0, 1))),
    ),
    ...faults(
      'restatements out of order',
      reading.restatements.some(
        ({ sentence }, at) => sentence < (reading.restatements[at - 1]?.sentence ?? 0),
      ),
    ),
    ...faults(
      'signals out of order',
      reading.signals.some(
        ({ span }, at) => span.start < (reading.signals[at - 1]?.span.start ?? 0),
      ),
    ),
    ...faults(
      'cues out of order',
      cues.some(({ start }, at) => start < (cues[at - 1]?.start ?? 0)),
    ),
    ...faults(
      'contradictions out of order',
      !isInOrder(reading.contradictions.map(({ second }) => second)),
    ),
    ...reading.entities.flatMap(({ name, mentions }) => [
      ...faults(`mentions share words: ${name}`, !isApart(mentions)),
      ...faults('an entity without a name or a mention', name === '' || mentions.length === 0),
    ]),
    ...faults(
      'two entities share a mention',
      !isApart(reading.entities.flatMap(({ mentions }) => mentions).toSorted(compareSpans)),
    ),
    ...reading.quantities.flatMap(({ value, high }) =>
      faults(`range ends below its start: ${value}-${high}`, high !== null && high < value),
    ),
  ];
}

function attributionFaults({ attributions }: Reading): readonly string[] {
  return attributions.flatMap((one, at) => {
    const { sourceSpans, cueSpans, contentSpans } = one;
    const all = [...sourceSpans, ...cueSpans, ...contentSpans].toSorted(compareSpans);
    return [
      ...faults('roles share words', !isApart(all)),
      ...faults(
        'spans of a role out of order',
        ![sourceSpans, cueSpans, contentSpans].every(isInOrder),
      ),
      ...faults('stands in itself', isCircle(attributions, at)),
    ];
  });
}

function isCircle(attributions: readonly ReadAttribution[], at: number): boolean {
  let above = attributions[at]?.parent ?? null;
  for (let steps = 0; above !== null; steps += 1) {
    if (above === at || steps > attributions.length) return true;
    above = attributions[above]?.parent ?? null;
  }
  return false;
}

/** Tags and the like beyond the basic plane, which show nothing: no text of any newsroom holds them. */
const isTags = (words: string) =>
  /^[\p{Cf}\s]*$/u.test(words) && /[\u{10000}-\u{10ffff}]/u.test(words);

function suggestionFaults(draft: ReadText, reading: Reading): readonly string[] {
  const { suggestions } = reading;
  const outlines = suggestions.map(({ spans }) => JSON.stringify(spans));
  const offers = offersOf(draft, reading);
  const counts = Object.values(countedByFinder(offers));
  return [
    ...faults('two outlines the same', new Set(outlines).size < outlines.length),
    ...suggestions.flatMap(({ spans, score, attribution }, at) => {
      const before = suggestions[at - 1] ?? { score: 1, spans: [] };
      const isSorted =
        before.score > score ||
        (before.score === score && (before.spans[0]?.start ?? 0) <= (spans[0]?.start ?? 0));
      const content =
        attribution === null ? spans : reading.attributions[attribution]?.contentSpans;
      return [
        ...faults('suggestions out of order', !isSorted),
        ...faults('an outline without words', spans.length === 0),
        ...faults('an outline that crosses itself', !isApart(spans)),
        ...faults('not what is ascribed', JSON.stringify(content) !== JSON.stringify(spans)),
      ];
    }),
    ...faults(
      'fingerprints come twice',
      new Set(offers.map(({ fingerprint }) => fingerprint)).size < offers.length,
    ),
    ...faults(
      'offers out of order',
      offers.some(
        ({ spans }, at) => (spans[0]?.start ?? 0) < (offers[at - 1]?.spans[0]?.start ?? 0),
      ),
    ),
    ...faults(
      'an outline that nobody could accept',
      suggestions.some(
        ({ spans }) =>
          !placeRuns(draft.text, draft.blocks, spans).ok && !isTags(wordsOfRuns(draft.text, spans)),
      ),
    ),
    ...faults('counted wrongly', counts.reduce((sum, one) => sum + one, 0) !== offers.length),
  ];
}
