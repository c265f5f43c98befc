import { z } from 'zod';
import type { SentencesByBlock } from '#lib/review/coverage.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { graphemeEnd, graphemeStart } from '#lib/text/graphemes.ts';
import { type Span, overlaps } from '#lib/text/span.ts';

/** A stretch of a draft: the sentences around some words. */
export const passageSchema = z
  .object({
    /** Where `text` begins in the draft: UTF-16. */
    start: z.int().min(0),
    text: z.string(),
  })
  .readonly();

export type Passage = z.infer<typeof passageSchema>;

/** A draft cut into its sentences. */
export interface CutDraft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: SentencesByBlock;
}

/** So many units of the draft before and behind the words are shown at most. */
const MOST_AROUND = 400;

/** The sentences in which runs of words stand, cut where they are very long. Runs are in reading order. */
export function passageAround(draft: CutDraft, runs: readonly Span[]): Passage | null {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = Math.max(sentenceOver(draft, first).start, first.start - MOST_AROUND);
  const end = Math.min(sentenceOver(draft, last).end, last.end + MOST_AROUND);
  const from = graphemeStart(draft.text, start);
  return { start: from, text: draft.text.slice(from, graphemeEnd(draft.text, end)) };
}

function sentenceOver({ blocks, sentences }: CutDraft, run: Span): Span {
  const those = (sentences[blockAt(blocks, run.start)] ?? []).filter((one) => overlaps(one, run));
  return { start: those[0]?.start ?? run.start, end: those.at(-1)?.end ?? run.end };
}
