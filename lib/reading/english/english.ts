import { findAttributions } from '#lib/reading/english/attributions.ts';
import { findContradictions } from '#lib/reading/english/contradictions.ts';
import { type EntitiesFound, entitiesOf } from '#lib/reading/english/entities.ts';
import { figuresOfLines } from '#lib/reading/english/figures-of-lines.ts';
import type { FoundAttribution } from '#lib/reading/english/found-attribution.ts';
import { classesOf } from '#lib/reading/english/lexicon.ts';
import { type NameText, nameText } from '#lib/reading/english/name-text.ts';
import { namesOf } from '#lib/reading/english/names.ts';
import { findRestatements } from '#lib/reading/english/restatements.ts';
import { SentenceWords } from '#lib/reading/english/sentence-words.ts';
import { signalsByAttribution, signalsOf } from '#lib/reading/english/signals.ts';
import { sourceKindOf } from '#lib/reading/english/source-kind.ts';
import { whoIs } from '#lib/reading/english/who-is.ts';
import { marksOf } from '#lib/reading/english/word-marks.ts';
import { rankWorth } from '#lib/reading/english/worth.ts';
import type { Language, LanguageFindings } from '#lib/reading/language.ts';
import type { Prose } from '#lib/reading/prose.ts';
import { outermostQuotes } from '#lib/reading/quote-ranges.ts';
import type { QuoteFound } from '#lib/reading/quotes.ts';
import type {
  NameKind,
  ReadAttribution,
  ReadSourceKind,
  SignalFound,
} from '#lib/reading/reading.ts';
import { markSentencesUnder } from '#lib/reading/sentences-under.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import type { Span } from '#lib/text/span.ts';

/** English: its lexicon, and its finders in the order in which they build on each other. */
export const english: Language = { code: 'en', classesOf, find };

function find(prose: Prose, quotes: readonly QuoteFound[]): LanguageFindings {
  const { tokens, sentences, blocks } = prose;
  const names = nameText(tokens, sentences);
  const found = entitiesOf(names, namesOf(names, blocks), quotes);
  const drafts = findAttributions(tokens, ranges(prose), outermostQuotes(quotes));
  const attributed = drafts.map((draft) => asRead(draft, { tokens, names, found }));
  const signals = signalsOf({ text: names, found, quotes, blocks, attributions: attributed });
  const byAttribution = signalsByAttribution(signals, attributed.length);
  const attributions = attributed.map((one, at) => ({ ...one, signals: byAttribution[at] ?? [] }));

  const marks = marksOf(tokens);
  const { quantities, dates } = figuresOfLines(prose, marks);
  const words = new SentenceWords(tokens, sentences);
  const headlines = sentences.flatMap(({ block }, at) =>
    blocks[block]?.role === 'headline' ? [at] : [],
  );
  const { entities } = found;
  const story = { tokens, marks, sentences, words, quantities, dates, entities, headlines };
  return {
    entities: found.entities,
    quantities,
    dates,
    attributions,
    signals,
    worth: rankWorth({
      ...story,
      quotes: quotes.map(({ span }) => span),
      attributed: sentencesWith(attributions, sentences),
      ownVoice: sentencesInOwnVoice(signals, sentences.length),
    }),
    contradictions: findContradictions(story),
    restatements: findRestatements(tokens, marks, sentences, words),
  };
}

/** For each sentence 1 where an attribution has a part in it. */
function sentencesWith(
  attributions: readonly ReadAttribution[],
  sentences: Prose['sentences'],
): Uint8Array {
  const found = new Uint8Array(sentences.length);
  for (const { sourceSpans, cueSpans, contentSpans } of attributions) {
    markSentencesUnder(found, sourceSpans, sentences);
    markSentencesUnder(found, cueSpans, sentences);
    markSentencesUnder(found, contentSpans, sentences);
  }
  return found;
}

function sentencesInOwnVoice(signals: readonly SignalFound[], count: number): Uint8Array {
  const found = new Uint8Array(count);
  for (const { signal, sentence } of signals) if (signal === 'own-voice') found[sentence] = 1;
  return found;
}

/** The sentences as the finder of attributions takes them. */
function ranges({ sentences }: Prose) {
  return sentences.map(({ from, to, block }) => ({ start: from, end: to, block }));
}

interface Around {
  readonly tokens: Tokens;
  readonly names: NameText;
  readonly found: EntitiesFound;
}

/** What was found in tokens, as spans of the text, with what kind of source it is and whom it means. */
function asRead(draft: FoundAttribution, { tokens, names, found }: Around): ReadAttribution {
  const spans = (role: FoundAttribution['source']): readonly Span[] =>
    role.map(({ start, end }) => ({
      start: tokens.starts[start] ?? 0,
      end: tokens.ends[end - 1] ?? 0,
    }));
  const sourceSpans = spans(draft.source);
  const cueSpans = spans(draft.cue);
  const sourceKind = sourceKindOf(names, found, { sourceSpans, cueSpans });
  const [first] = sourceSpans;
  const who = first === undefined ? null : whoIs(found, names, first);
  return {
    sourceSpans,
    cueSpans,
    contentSpans: spans(draft.content),
    quoteType: draft.quoteType,
    manner: draft.manner,
    complement: draft.complement,
    isNegated: draft.isNegated,
    isNominal: draft.isNominal,
    sourceKind,
    entity: who !== null && isOfKind(sourceKind, found.entities[who]?.kind) ? who : null,
    parent: draft.parent,
    signals: [],
  };
}

const NEVER_NAMED: ReadonlySet<ReadSourceKind> = new Set(['unnamed-person', 'document', 'dataset']);

/** Whether a source of a kind can be what a name names: *White House officials* are not the White House. */
function isOfKind(source: ReadSourceKind, name: NameKind | undefined): boolean {
  if (NEVER_NAMED.has(source)) return false;
  return source !== 'institution' || name !== 'person';
}
