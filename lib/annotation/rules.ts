import { type Annotation, wordsQuoted } from '#lib/annotation/annotation.ts';
import {
  type AnnotationSet,
  MOST_ANNOTATION_SETS,
  type ReadSet,
} from '#lib/annotation/annotation-set.ts';
import { writeAnnotations } from '#lib/annotation/written.ts';
import { fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { placeRuns, wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** A set as whoever brings it knows it, before its annotations are counted. */
export type NewSet = Omit<AnnotationSet, 'version' | 'sums' | 'sha256' | 'state' | 'draftId'>;

/**
 * Brings annotations onto a draft as one set. Refuses a file that is on the story already, as `taken`, and more sets
 * than a story has room for.
 */
export function bring(
  set: NewSet,
  annotations: readonly Annotation[],
  sets: readonly AnnotationSet[],
): Result<readonly Change[]> {
  const open = sets.filter(({ state }) => state === 'open');
  const same = open.find(({ fileSha256 }) => fileSha256 === set.fileSha256);
  if (same !== undefined) {
    const { filename, createdByName: name } = same;
    return fail(
      fieldRefusal('file', say('annotations-there-already', { filename, name }), 'taken'),
    );
  }
  if (open.length >= MOST_ANNOTATION_SETS) {
    return fail(refusal('policy', say('too-many-annotation-sets', { most: MOST_ANNOTATION_SETS })));
  }
  const { json, ...told } = writeAnnotations(annotations);
  const added = { ...set, ...told, draftId: set.importedIn, state: 'open' } as const;
  return ok([{ kind: 'annotations.imported', set: added, json }]);
}

/** Which annotation of a set is meant, and where a person says it belongs. */
export interface Choice {
  /** Its position in the set, from 0. */
  readonly position: number;
  readonly spans: readonly Span[];
  readonly expects: number;
}

/**
 * Gives an annotation that was not found, or found in several places, the place a person chose: words of the
 * draft, offered or not, grown to whole characters. Refuses an annotation that has its place, one that
 * says nothing of any, and what no claim could be marked at either: no words, nothing but white space, what lies
 * outside the text, more runs than a claim may have.
 */
export function choosePlace(
  { set, annotations }: ReadSet,
  draft: Pick<Draft, 'id' | 'text' | 'blocks'>,
  { position, spans, expects }: Choice,
): Result<readonly Change[]> {
  const open = stillOpen(set);
  if (!open.ok) return open;
  const annotation = annotations[position];
  if (annotation === undefined) return fail(refusal('not-found', say('annotation-not-in-set')));
  if (annotation.outcome === 'found') {
    return fail(refusal('policy', say('annotation-has-place')));
  }
  if (annotation.outcome === 'unusable') {
    return fail(refusal('policy', say('annotation-names-no-place')));
  }
  const placed = placeRuns(draft.text, draft.blocks, spans);
  if (!placed.ok) return placed;
  const { about, selector } = annotation;
  const found: Annotation = {
    outcome: 'found',
    about,
    selector,
    spans: placed.value,
    exactness: 'chosen',
    score: null,
  };
  const chosen = {
    position,
    quoted: wordsQuoted(annotation),
    words: wordsOfRuns(draft.text, placed.value),
  };
  return ok([
    {
      kind: 'annotations.placed',
      setId: set.id,
      ...writeAnnotations(annotations.with(position, found)),
      chosen,
      expects,
    },
  ]);
}

/** Brings the annotations of a set, as they are there, into the next draft. */
export function carryOn(
  { id: setId, version: expects }: AnnotationSet,
  annotations: readonly Annotation[],
  { id: draftId }: Pick<Draft, 'id'>,
): Change {
  return {
    kind: 'annotations.carried',
    setId,
    draftId,
    ...writeAnnotations(annotations),
    expects,
  };
}

/** Withdraws a set: its annotations are suggested no longer; claims made of them stay. */
export function withdraw(set: AnnotationSet, expects: number): Result<readonly Change[]> {
  const open = stillOpen(set);
  if (!open.ok) return open;
  return ok([{ kind: 'annotations.withdrawn', setId: set.id, expects }]);
}

function stillOpen({ state, filename }: AnnotationSet): Result<null> {
  if (state === 'open') return ok(null);
  return fail(refusal('policy', say('annotations-withdrawn', { filename })));
}
