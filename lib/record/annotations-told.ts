import { ANNOTATION_OUTCOMES } from '#lib/annotation/annotation.ts';
import { type State, type Told, quoted, stateOf, textOf } from '#lib/record/told.ts';

/** That annotations made elsewhere were brought, and what was found of them. */
function annotationsImported({ who, after }: Told): string {
  return `${who} brought annotations from ${fileOf(after)}: ${sumsOf(after)}.`;
}

/** That a set of annotations came into a new draft. */
function annotationsCarried({ after }: Told): string {
  return `The annotations from ${fileOf(after)} came into the new draft: ${sumsOf(after)}.`;
}

/** Where a person said that one of them belongs. */
function annotationPlaced({ who, after }: Told): string {
  const chosen = stateOf(after['chosen']);
  const on = textOf(chosen, 'quoted');
  const which =
    on === '' ? `an annotation from ${fileOf(after)}` : `the annotation on ${quoted(on)}`;
  return `${who} gave ${which} its place: ${quoted(textOf(chosen, 'words'))}.`;
}

/** That a set of annotations was withdrawn. */
function annotationsWithdrawn({ who, after }: Told): string {
  return `${who} withdrew the annotations from ${fileOf(after)}.`;
}

/** What the record says of annotations made elsewhere, by the kind of event. */
export const ANNOTATION_SENTENCES = {
  'annotations.imported': annotationsImported,
  'annotations.carried': annotationsCarried,
  'annotations.placed': annotationPlaced,
  'annotations.withdrawn': annotationsWithdrawn,
} as const;

function fileOf(after: State): string {
  return quoted(textOf(after, 'filename'));
}

function sumsOf(after: State): string {
  const sums = stateOf(after['sums']);
  return ANNOTATION_OUTCOMES.map((outcome) => `${textOf(sums, outcome)} ${outcome}`).join(', ');
}
