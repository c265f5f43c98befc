import { IN_NAME } from '#lib/reading/english/name-words.ts';
import type { SignalText } from '#lib/reading/english/signal-text.ts';
import { JUDGES } from '#lib/reading/english/words/strong-cues.ts';
import type { SignalFound } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE, type Word } from '#lib/reading/word.ts';
import type { BlockRole } from '#lib/text/block.ts';

const judges: ReadonlySet<string> = new Set(JUDGES.split(' '));
const FIGURES =
  /^(?:hundreds|thousands|millions|billions|dozens|half|third|quarter|percent|twice|double|doubled|tripled|majority|most|nearly|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const VERB = CLASS.verbPast | CLASS.verbThird | CLASS.auxiliary | CLASS.modal;
const BE = /^(?:is|are|was|were|has|have|had|will|would|can|could|does|did|remains?|became)$/;
const SKIPPED: readonly BlockRole[] = ['byline', 'kicker', 'table-row'];
const FEWEST_WORDS = 5;

/**
 * Sentences that state a fact in the story's own voice: with a figure, a judgement or something named that
 * something happens to, and without an attribution anywhere in them. Questions, words that stand in
 * quotation marks from end to end, bylines and fragments are none.
 */
export function ownVoice(text: SignalText): readonly SignalFound[] {
  const { sentenceStarts, sentenceEnds, tokens } = text.input.text;
  const isQuoted = quotedSentences(text);
  const weights = new Map<Word, number>();
  const found: SignalFound[] = [];
  let block = 0;
  for (const [sentence, first] of sentenceStarts.entries()) {
    const { blocks } = text.input;
    while ((blocks[block]?.end ?? Infinity) <= (tokens.starts[first] ?? 0)) block += 1;
    const home = blocks[block];
    if (home !== undefined && (SKIPPED.includes(home.role) || home.repeatOf !== null)) continue;
    const end = sentenceEnds[sentence] ?? 0;
    if (text.attributionsIn(sentence).length > 0 || isQuoted[sentence] === 1) continue;
    if (!states(text, first, end, weights)) continue;
    found.push({ signal: 'own-voice', span: text.spanOf(first, end), attribution: null, sentence });
  }
  return found;
}

const FIGURE = 1;
const JUDGEMENT = 2;
const ACTS = 4;
const NAME = 8;

function states(text: SignalText, first: number, end: number, weights: Map<Word, number>): boolean {
  const { tokens, bits } = text.input.text;
  let words = 0;
  let seen = 0;
  for (let at = first; at < end; at += 1) {
    const word = tokens.words[at];
    const kind = tokens.kinds[at];
    if (word === undefined) break;
    if (kind === TOKEN.number) seen |= FIGURE;
    if (kind === TOKEN.stop && word.form.includes('?')) return false;
    if (kind !== TOKEN.word) continue;
    words += 1;
    let weight = weights.get(word);
    if (weight === undefined) {
      weight = weightOf(word, bits[at] ?? 0);
      weights.set(word, weight);
    }
    // The capital that opens a sentence names nobody.
    seen |= at === first ? weight & ~NAME : weight;
  }
  const isAbout = (seen & (FIGURE | JUDGEMENT | NAME)) !== 0;
  return words >= FEWEST_WORDS && isAbout && (seen & ACTS) !== 0;
}

function weightOf(word: Word, bits: number): number {
  let weight = 0;
  if (FIGURES.test(word.form)) weight |= FIGURE;
  if (judges.has(word.form)) weight |= JUDGEMENT;
  if (
    (word.classes & VERB) !== 0 ||
    BE.test(word.form) ||
    (word.classes === 0 && /[a-z]ed$/.test(word.form))
  ) {
    weight |= ACTS;
  }
  const isName = word.shape !== SHAPE.lower && (bits & IN_NAME.never) === 0;
  return isName ? weight | NAME : weight;
}

/** 1 for each sentence whose words all stand in quotation marks. */
function quotedSentences(text: SignalText): Uint8Array {
  const { sentenceStarts, sentenceEnds } = text.input.text;
  const quoted = new Uint8Array(sentenceStarts.length);
  let sentence = 0;
  for (const { firstToken, endToken, depth } of text.input.quotes) {
    if (depth > 0) continue;
    while (sentence < sentenceStarts.length && (sentenceStarts[sentence] ?? 0) < firstToken)
      sentence += 1;
    while (sentence < sentenceStarts.length && (sentenceEnds[sentence] ?? 0) <= endToken) {
      quoted[sentence] = 1;
      sentence += 1;
    }
  }
  return quoted;
}
