import type { SignalText } from '#lib/reading/english/signal-text.ts';
import { SIGNALS_BY } from '#lib/reading/english/signal-words.ts';
import type { SignalFound } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import type { Block, BlockRole } from '#lib/text/block.ts';

const SKIPPED: readonly BlockRole[] = ['byline', 'kicker', 'table-row'];
const FEWEST_WORDS = 5;

/**
 * Sentences that state a fact in the story's own voice: with a figure, a judgement or something named that
 * something happens to, and without an attribution anywhere in them. Questions, words that stand in
 * quotation marks from end to end, bylines and fragments are none.
 */
export function ownVoice(text: SignalText): readonly SignalFound[] {
  const { sentenceStarts, sentenceEnds, tokens } = text.input.text;
  const { blocks } = text.input;
  const isQuoted = quotedSentences(text);
  const found: SignalFound[] = [];
  let block = 0;
  sentenceStarts.forEach((first, sentence) => {
    while ((blocks[block]?.end ?? Infinity) <= (tokens.starts[first] ?? 0)) block += 1;
    if (isSkipped(blocks[block]) || isQuoted[sentence] === 1) return;
    const end = sentenceEnds[sentence] ?? 0;
    if (text.attributionsIn(sentence).length > 0 || !states(text, first, end)) return;
    found.push({ signal: 'own-voice', span: text.spanOf(first, end), attribution: null, sentence });
  });
  return found;
}

function isSkipped(block: Block | undefined): boolean {
  return block !== undefined && (SKIPPED.includes(block.role) || block.repeatOf !== null);
}

const SUBJECTS = SIGNALS_BY.figure | SIGNALS_BY.judgement | SIGNALS_BY.name;

function states(text: SignalText, first: number, end: number): boolean {
  const { tokens } = text.input.text;
  let words = 0;
  let seen = 0;
  for (let at = first; at < end; at += 1) {
    const kind = tokens.kinds[at];
    if (kind === TOKEN.number) seen |= SIGNALS_BY.figure;
    if (kind === TOKEN.stop && tokens.words[at]?.form.includes('?') === true) return false;
    if (kind !== TOKEN.word) continue;
    words += 1;
    // The capital that opens a sentence names nobody.
    const bits = text.bits[at] ?? 0;
    seen |= at === first ? bits & ~SIGNALS_BY.name : bits;
  }
  return words >= FEWEST_WORDS && (seen & SUBJECTS) !== 0 && (seen & SIGNALS_BY.verb) !== 0;
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
