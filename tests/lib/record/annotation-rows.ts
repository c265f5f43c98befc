import { anAnnotationSet } from '#tests/fixtures/annotations.ts';
import { aStory } from '#tests/fixtures/things.ts';

const sums = { found: 12, ambiguous: 2, orphaned: 1, unusable: 0 };
const { set } = anAnnotationSet(aStory(), { sums });

/** What the record says of annotations made elsewhere: the thing before, the thing after, the sentence. */
export const ANNOTATION_ROWS = {
  'annotations.imported': [
    [
      null,
      set,
      'Mara Lindqvist brought annotations from “notes.jsonld”: 12 found, 2 ambiguous, 1 orphaned, 0 unusable.',
    ],
  ],
  'annotations.carried': [
    [
      set,
      { ...set, sums: { ...sums, found: 11, orphaned: 2 } },
      'The annotations from “notes.jsonld” came into the new draft: 11 found, 2 ambiguous, 2 orphaned, 0 unusable.',
    ],
  ],
  'annotations.placed': [
    [
      set,
      { ...set, chosen: { position: 3, quoted: 'the figure', words: '1,400 tonnes' } },
      'Mara Lindqvist gave the annotation on “the figure” its place: “1,400 tonnes”.',
    ],
    [
      set,
      { ...set, chosen: { position: 3, quoted: null, words: '1,400 tonnes' } },
      'Mara Lindqvist gave an annotation from “notes.jsonld” its place: “1,400 tonnes”.',
    ],
  ],
  'annotations.withdrawn': [
    [
      set,
      { ...set, state: 'withdrawn' },
      'Mara Lindqvist withdrew the annotations from “notes.jsonld”.',
    ],
  ],
} satisfies Record<string, readonly [object | null, object | null, string][]>;
