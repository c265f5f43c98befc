import type { ClaimKind } from '#lib/claim/claim.ts';
import type {
  ReadAttribution,
  Reading,
  Reason,
  Signal,
  Suggestion,
  SuggestingFinder,
} from '#lib/reading/reading.ts';
import { markSentencesUnder, sentencesUnder } from '#lib/reading/sentences-under.ts';
import type { Block } from '#lib/text/block.ts';
import { type Span, contains } from '#lib/text/span.ts';

/** What was found in a draft, before anything is suggested of it. */
export type Findings = Omit<Reading, 'suggestions'>;

/** From this worth on a sentence without a source is suggested. */
const LEAST_WORTH = 0.5;

/** A statement in the story's own voice needs less: nobody stands behind it but the story. */
const LEAST_WORTH_OWN_VOICE = 0.35;

/** Being for or against something, or wanting it, is suggested from this worth on; what was said always is. */
const LEAST_WORTH_ATTITUDE = 0.35;

/** What somebody is said to have said counts at least this much: whether they did can always be checked. */
const WORTH_OF_WORDS = 0.4;
const WORTH_OF_QUOTED_WORDS = 0.6;

/** How much of an attribution's content may lie in another's before only the inner one is suggested. */
const MOSTLY = 0.6;

const FINDERS: readonly (readonly [Reason, SuggestingFinder, ClaimKind])[] = [
  ['figure', 'figure', 'figure'],
  ['cause', 'cause', 'causal'],
  ['superlative', 'comparison', 'comparison'],
  ['comparison', 'comparison', 'comparison'],
  ['identity', 'identity', 'identity'],
  ['event', 'event', 'event'],
  ['accusation', 'event', 'event'],
  ['date', 'event', 'event'],
];

/**
 * What the machine would mark in a draft, the most worth checking first: the content of every attribution
 * (of nested ones the innermost), and each sentence in the story's own voice that is worth checking.
 * Blocks and sentences that only repeat others are left out. n log n in what was found.
 */
export function suggest(blocks: readonly Block[], found: Findings): readonly Suggestion[] {
  const places = placesOf(blocks, found);
  const attributed = fromAttributions(found, places);
  const suggestions = [...attributed, ...fromSentences(found, places)];
  return suggestions.sort(
    (a, b) => b.score - a.score || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}

interface Places {
  /** The span of each sentence. */
  readonly sentences: readonly Span[];
  /** For each sentence: whether it is read at all. */
  readonly isRead: readonly boolean[];
  readonly signals: ReadonlyMap<number, readonly Signal[]>;
}

function placesOf(blocks: readonly Block[], found: Findings): Places {
  const said = new Set(
    found.restatements.filter((one) => one.isVerbatim).map((one) => one.sentence),
  );
  const signals = new Map<number, Signal[]>();
  for (const { sentence, signal } of found.signals) {
    const those = signals.get(sentence);
    if (those === undefined) signals.set(sentence, [signal]);
    else if (!those.includes(signal)) those.push(signal);
  }
  return {
    isRead: found.sentences.map(({ block }, position) => {
      const { role, repeatOf } = blocks[block] ?? { role: 'byline', repeatOf: null };
      return repeatOf === null && role !== 'byline' && !said.has(position);
    }),
    signals,
    sentences: found.sentences.map(({ span }) => span),
  };
}

function fromAttributions(found: Findings, places: Places): readonly Suggestion[] {
  const outer = coveredByInner(found.attributions);
  const seen = new Set<string>();
  const suggestions: Suggestion[] = [];
  found.attributions.forEach((attribution, position) => {
    if (attribution.contentSpans.length === 0 || outer.has(position)) return;
    if (attribution.parent !== null && !isReport(attribution)) return;
    if (isPartOnly(attribution, found.attributions)) return;
    const sentences = sentencesUnder(attribution.contentSpans, places.sentences);
    if (!sentences.some((one) => places.isRead[one])) return;
    const key = attribution.contentSpans.map(({ start, end }) => `${start}-${end}`).join();
    if (seen.has(key)) return;
    seen.add(key);
    const suggestion = ofAttribution(found, { attribution, position, sentences });
    if (isTold(attribution) || suggestion.score >= LEAST_WORTH_ATTITUDE) {
      suggestions.push(suggestion);
    }
  });
  return suggestions;
}

interface Attributed {
  readonly attribution: ReadAttribution;
  readonly position: number;
  readonly sentences: readonly number[];
}

function ofAttribution(
  found: Findings,
  { attribution, position, sentences }: Attributed,
): Suggestion {
  const worths = sentences.flatMap((one) => found.worth[one] ?? []);
  const isQuoted = attribution.quoteType !== 'indirect';
  const own: readonly Reason[] = isQuoted ? ['quotation', 'attributed'] : ['attributed'];
  const reasons = [...new Set([...worths.flatMap((one) => one.reasons), ...own])];
  const least = isQuoted ? WORTH_OF_QUOTED_WORDS : isTold(attribution) ? WORTH_OF_WORDS : 0;
  return {
    finder: isQuoted ? 'quotation' : 'attribution',
    kind: attribution.quoteType === 'direct' ? 'quotation' : kindOf(reasons, attribution),
    spans: attribution.contentSpans,
    attribution: position,
    score: worths.reduce((most, one) => Math.max(most, one.score), least),
    reasons,
    signals: attribution.signals,
  };
}

function kindOf(reasons: readonly Reason[], { quoteType }: ReadAttribution): ClaimKind {
  const found = FINDERS.find(([reason]) => reasons.includes(reason));
  return found?.[2] ?? (quoteType === 'mixed' ? 'quotation' : 'other');
}

/** The attributions whose content is mostly another's: *Reuters reported that officials said …*. */
function coveredByInner(attributions: readonly ReadAttribution[]): ReadonlySet<number> {
  const outer = new Set<number>();
  for (const inner of attributions) {
    const { parent, contentSpans } = inner;
    if (parent === null || !isReport(inner) || isPartOnly(inner, attributions)) continue;
    const around = attributions[parent]?.contentSpans ?? [];
    const within = contentSpans.filter((span) => around.some((one) => contains(one, span)));
    if (lengthOf(within) >= lengthOf(around) * MOSTLY) outer.add(parent);
  }
  return outer;
}

/** Whether somebody is told to have said or thought a whole statement, not only to be for or against something. */
function isReport({ manner, complement }: ReadAttribution): boolean {
  return manner !== 'attitude' && (complement === 'clause' || complement === 'quotation');
}

/** Whether something is told: a report, or what is only *said to be* so by nobody who is named. */
function isTold(attribution: ReadAttribution): boolean {
  const { signals } = attribution;
  return isReport(attribution) || signals.includes('hedge') || signals.includes('no-agent');
}

/**
 * Whether only the words around it are the claim: a thought inside a speaker's own words (*“I think it is
 * over”*), or what a share of those asked in a poll said, which without the share says nothing.
 */
function isPartOnly(
  { parent, manner, sourceKind }: ReadAttribution,
  attributions: readonly ReadAttribution[],
): boolean {
  const around = parent === null ? undefined : attributions[parent];
  if (around === undefined) return false;
  if (manner === 'thought' && around.quoteType === 'direct') return true;
  return sourceKind === 'dataset' && around.sourceKind === 'dataset';
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function fromSentences(found: Findings, places: Places): readonly Suggestion[] {
  const isAttributed = new Uint8Array(found.sentences.length);
  for (const { contentSpans, cueSpans } of found.attributions) {
    markSentencesUnder(isAttributed, contentSpans, places.sentences);
    markSentencesUnder(isAttributed, cueSpans, places.sentences);
  }
  return found.worth.flatMap(({ sentence, score, reasons }) => {
    const span = found.sentences[sentence]?.span;
    if (span === undefined || isAttributed[sentence] === 1 || places.isRead[sentence] !== true) {
      return [];
    }
    const signals = places.signals.get(sentence) ?? [];
    const isOwnVoice = signals.includes('own-voice');
    if (score < (isOwnVoice ? LEAST_WORTH_OWN_VOICE : LEAST_WORTH)) return [];
    const [, finder, kind] = FINDERS.find(([reason]) => reasons.includes(reason)) ?? [
      null,
      'own-voice',
      'other',
    ];
    const named: readonly Reason[] = isOwnVoice
      ? [...new Set<Reason>([...reasons, 'own-voice'])]
      : reasons;
    return [{ finder, kind, spans: [span], attribution: null, score, reasons: named, signals }];
  });
}
