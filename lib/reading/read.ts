import { READING_FORMAT, type Reading, type Suggestion } from '#lib/reading/reading.ts';
import type { Block } from '#lib/text/block.ts';
import { sentencesOf } from '#lib/text/sentences.ts';

/** Reads a draft as a checker would and says what it found. So far: its sentences, and those with a figure. */
export function readDraft(text: string, blocks: readonly Block[]): Reading {
  const sentences = blocks.flatMap((block, position) =>
    sentencesOf(text, block).map((span) => ({ span, block: position })),
  );
  const hasFigure = sentences.map(({ span }) => /\d/u.test(text.slice(span.start, span.end)));
  const suggestions: Suggestion[] = sentences.flatMap(({ span }, at) =>
    hasFigure[at] === true
      ? [
          {
            finder: 'figure',
            kind: 'figure',
            spans: [span],
            attribution: null,
            score: 0.5,
            reasons: ['figure'],
            signals: [],
          },
        ]
      : [],
  );
  return {
    format: READING_FORMAT,
    language: null,
    sentences,
    quotes: [],
    entities: [],
    quantities: [],
    dates: [],
    attributions: [],
    signals: [],
    worth: sentences.map((_, sentence) => ({
      sentence,
      score: hasFigure[sentence] === true ? 0.5 : 0,
      reasons: hasFigure[sentence] === true ? (['figure'] as const) : [],
    })),
    contradictions: [],
    restatements: [],
    suggestions,
  };
}
