import { type DismissalId } from '#lib/id.ts';
import { fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Dismissal, StandingDismissal } from '#lib/review/dismissal.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { type Span, wordsOf } from '#lib/text/span.ts';

/** Who dismisses, when, and what stands in the draft already. */
export interface Dismissing extends Pick<Dismissal, 'createdAt' | 'createdBy' | 'createdByName'> {
  readonly standing: readonly StandingDismissal[];
  newId(): DismissalId;
}

/** What dismissing some sentences comes to. */
export interface Dismissed {
  readonly changes: readonly Change[];
  /** The new dismissals, in the order of the sentences. */
  readonly added: readonly Omit<Dismissal, 'version'>[];
  /** Dismissals that stood already: of these sentences nothing is changed. */
  readonly already: readonly StandingDismissal[];
}

/**
 * Dismisses sentences of a draft: there is nothing to check in them. Refuses what is not exactly a
 * sentence, and a single sentence that somebody else dismissed; in a range those are passed over.
 */
export function dismiss(
  draft: Draft,
  spans: readonly Span[],
  about: Dismissing,
): Result<Dismissed> {
  const stray = firstStray(draft, spans);
  if (stray !== null) return notASentence(draft, spans, stray);
  const standing = new Map(about.standing.map((one) => [one.span.start, one]));
  const already: StandingDismissal[] = [];
  const added: Omit<Dismissal, 'version'>[] = [];
  const { createdAt, createdBy, createdByName } = about;
  // The same sentence sent twice is one sentence.
  for (const span of new Map(spans.map((each) => [each.start, each])).values()) {
    const there = standing.get(span.start);
    if (there !== undefined) already.push(there);
    else {
      added.push({
        id: about.newId(),
        storyId: draft.storyId,
        draftId: draft.id,
        span: { start: span.start, end: span.end },
        words: wordsOf(draft.text, span),
        state: 'open',
        createdAt,
        createdBy,
        createdByName,
      });
    }
  }
  const [only] = already;
  if (only !== undefined && added.length === 0 && already.length === 1 && !isOf(only, about)) {
    return fail(refusal('taken', say('dismissed-already', { name: only.createdByName })));
  }
  return ok({
    changes: added.map((dismissal) => ({ kind: 'dismissal.added', dismissal })),
    added,
    already,
  });
}

/** Takes dismissals back; those taken back already are passed over, so that a second undo does no harm. */
export function withdrawDismissals(dismissals: readonly Dismissal[]): readonly Change[] {
  return dismissals
    .filter(({ state }) => state === 'open')
    .map(({ id, version }) => ({
      kind: 'dismissal.withdrawn',
      dismissalId: id,
      expects: version,
    }));
}

function isOf(dismissal: StandingDismissal, about: Dismissing): boolean {
  return dismissal.createdBy === about.createdBy && dismissal.createdByName === about.createdByName;
}

/** The position of the first span that is not exactly a sentence; null when all of them are. */
function firstStray(draft: Draft, spans: readonly Span[]): number | null {
  // Cut once a block: many spans of one block must not cut it many times.
  const ends = new Map<number, ReadonlyMap<number, number>>();
  const stray = spans.findIndex(({ start, end }) => {
    const position = blockAt(draft.blocks, start);
    const block = draft.blocks[position];
    if (block === undefined) return true;
    const known =
      ends.get(position) ??
      new Map(sentencesOf(draft.text, block).map((one) => [one.start, one.end]));
    ends.set(position, known);
    return known.get(start) !== end;
  });
  return stray === -1 ? null : stray;
}

function notASentence(draft: Draft, spans: readonly Span[], index: number) {
  const span = spans[index];
  if (span === undefined) throw new Error('A stray span is one of the spans.');
  const words = wordsOf(draft.text, span).slice(0, 60);
  const { start, end } = span;
  return fail(fieldRefusal(`spans.${index}`, say('no-sentence', { start, end, words })));
}
