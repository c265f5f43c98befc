import type { Passage } from '#lib/desk/passage.ts';
import type { Draft } from '#lib/story/draft.ts';
import { graphemeEnd, graphemeStart } from '#lib/text/graphemes.ts';

/** What stands before and behind a place in a draft. */
export interface PlaceContext {
  readonly before: string;
  readonly after: string;
}

/** So many units of the text are shown on either side of a place: UTF-16. */
const AROUND = 110;

/** What stands before and behind each place where words could stand: the same words look alike without it. */
export function placeContexts(
  { text }: Pick<Draft, 'text'>,
  { candidates }: { readonly candidates: readonly (Passage | null)[] },
): readonly PlaceContext[] {
  return candidates.map((passage) => {
    if (passage === null) return { before: '', after: '' };
    const end = passage.start + passage.text.length;
    const from = graphemeStart(text, Math.max(0, passage.start - AROUND));
    const to = graphemeEnd(text, Math.min(text.length, end + AROUND));
    const before = text.slice(from, passage.start);
    const after = text.slice(end, to);
    // A word that is cut in the middle is left out.
    return {
      before: from > 0 ? `… ${before.replace(/^\S*\s/u, '')}` : before,
      after: to < text.length ? `${after.replace(/\s\S*$/u, '')} …` : after,
    };
  });
}
