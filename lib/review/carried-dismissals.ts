import type { House } from '#lib/carry/house.ts';
import type { CarriedMark } from '#lib/carry/mark.ts';
import type { DismissalId } from '#lib/id.ts';
import type { SentencesByBlock } from '#lib/review/coverage.ts';
import type { StandingDismissal } from '#lib/review/dismissal.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { wordsOf } from '#lib/text/span.ts';

/** Where dismissals are carried to. */
export interface NextSentences {
  readonly draft: Pick<Draft, 'id' | 'storyId' | 'text'>;
  readonly sentences: SentencesByBlock;
  readonly marks: ReadonlyMap<string, CarriedMark>;
  readonly house: Pick<House, 'looksAtReworded'>;
  readonly newId: () => DismissalId;
}

/**
 * The dismissals that go on into the next draft, in the name of whoever gave them: of sentences whose facts are the
 * same, and which are still exactly one sentence there. Of all others the sentence is untouched again. Linear.
 */
export function carryDismissals(
  standing: readonly StandingDismissal[],
  { draft, sentences, marks, house, newId }: NextSentences,
): readonly Change[] {
  const ends = new Map(sentences.flat().map(({ start, end }) => [start, end]));
  const taken = new Set<number>();
  return standing.flatMap((dismissal): readonly Change[] => {
    const mark = marks.get(dismissal.id);
    const [span, ...more] = mark?.spans ?? [];
    if (mark === undefined || span === undefined || more.length > 0) return [];
    if (!goesOn(mark, house) || ends.get(span.start) !== span.end) return [];
    if (taken.has(span.start)) return [];
    taken.add(span.start);
    const { createdAt, createdBy, createdByName } = dismissal;
    const carried = {
      id: newId(),
      storyId: draft.storyId,
      draftId: draft.id,
      span,
      words: wordsOf(draft.text, span),
      state: 'open' as const,
      createdAt,
      createdBy,
      createdByName,
    };
    return [{ kind: 'dismissal.carried', dismissal: carried, from: dismissal.id }];
  });
}

function goesOn(
  { outcome, needsReview }: CarriedMark,
  { looksAtReworded }: Pick<House, 'looksAtReworded'>,
): boolean {
  if (needsReview || outcome === 'gone' || outcome === 'ambiguous') return false;
  return outcome !== 'fact-changed' && !(outcome === 'reworded' && looksAtReworded);
}
