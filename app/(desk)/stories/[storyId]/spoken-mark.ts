import type { GalleyTexts } from './galley-texts.client.ts';
import type { Span } from '#lib/text/span.ts';
import type { Mark } from './mark.ts';

/** The texts that are spoken. */
export type SpokenTexts = Pick<GalleyTexts, 'heard' | 'words'>;

/** What is said of a claim at the two ends of a stretch of its words; nothing where it only goes on. */
export interface SpokenEnds {
  readonly begins: string | undefined;
  readonly ends: string | undefined;
}

/**
 * What those who listen to the text hear of a claim where a stretch of it begins and ends. Once for a run
 * of its words, however many pieces other claims cut it into. The verdicts come last: by then it is known
 * what they are about.
 */
export function spokenEnds(mark: Mark, piece: Span, texts: SpokenTexts): SpokenEnds {
  const begun = mark.spans.findIndex(({ start }) => start === piece.start);
  const ended = mark.spans.findIndex(({ end }) => end === piece.end);
  return {
    begins: begun === -1 ? undefined : spokenStart(mark, begun === 0, texts),
    ends: ended === -1 ? undefined : spokenEnd(mark, ended === mark.spans.length - 1, texts),
  };
}

// The colon and the full stop make voices pause, the space keeps them from the words beside them, so that a
// name is not run into a sentence.
function spokenStart({ number }: Mark, isFirst: boolean, { heard }: SpokenTexts): string {
  return `${heard(isFirst ? 'begins' : 'goes-on', { number: String(number) })} `;
}

function spokenEnd(mark: Mark, isLast: boolean, { heard, words }: SpokenTexts): string {
  const number = String(mark.number);
  if (!isLast) return `${heard('breaks-off', { number })} `;
  const { attribution, content } = mark.verdicts;
  if (attribution === null && content === null) return `${heard('ends-unchecked', { number })} `;
  const said = words(`standing.${attribution ?? 'unchecked'}`);
  const so = words(`standing.${content ?? 'unchecked'}`);
  return `${heard('ends', { number, said, so })} `;
}
