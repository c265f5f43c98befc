import { STANDING_WORDS } from '#app/_parts/wording.ts';
import type { Span } from '#lib/text/span.ts';
import type { Mark } from './mark.ts';

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
export function spokenEnds(mark: Mark, piece: Span): SpokenEnds {
  const begun = mark.spans.findIndex(({ start }) => start === piece.start);
  const ended = mark.spans.findIndex(({ end }) => end === piece.end);
  return {
    begins: begun === -1 ? undefined : spokenStart(mark, begun === 0),
    ends: ended === -1 ? undefined : spokenEnd(mark, ended === mark.spans.length - 1),
  };
}

// The colon and the full stop make voices pause, so that a name is not run into a sentence.
function spokenStart({ number }: Mark, isFirst: boolean): string {
  return isFirst ? `Claim ${number}: ` : `Claim ${number} goes on: `;
}

function spokenEnd({ number, verdicts }: Mark, isLast: boolean): string {
  if (!isLast) return `; claim ${number} breaks off. `;
  const { attribution, content } = verdicts;
  if (attribution === null && content === null)
    return `; end of claim ${number}, not yet checked. `;
  const said = STANDING_WORDS[attribution ?? 'unchecked'];
  const so = STANDING_WORDS[content ?? 'unchecked'];
  return `; end of claim ${number}; said: ${said}; so: ${so}. `;
}
