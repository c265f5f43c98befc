import { findDates } from '#lib/reading/english/dates.ts';
import { findQuantities } from '#lib/reading/english/quantities.ts';
import { SentenceWords } from '#lib/reading/english/sentence-words.ts';
import type { StoryWords } from '#lib/reading/english/story-words.ts';
import { marksOf } from '#lib/reading/english/word-marks.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import { TOKEN, type Tokens, tokenize } from '#lib/reading/tokens.ts';

/** A text read as far as the finders of contradictions and restatements need, one sentence a line or a full stop. */
export function readWords(text: string, headlines: readonly number[] = []): StoryWords {
  const tokens = tokenize(text, () => 0);
  const marks = marksOf(tokens);
  const dates = findDates(tokens, marks);
  const sentences = simpleSentences(tokens);
  const words = new SentenceWords(tokens, sentences);
  const quantities = findQuantities(tokens, marks, dates);
  return { tokens, marks, sentences, words, quantities, dates, entities: [], headlines };
}

/** Sentences as tests write them: closed by a stop or by a line's end. */
function simpleSentences({ text, count, starts, ends, kinds }: Tokens): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < count; at += 1) {
    const between = text.slice(ends[at], starts[at + 1] ?? text.length);
    if (kinds[at] !== TOKEN.stop && !between.includes('\n') && at + 1 < count) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  return sentences;
}
