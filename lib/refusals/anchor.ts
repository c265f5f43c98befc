/** What annotations made elsewhere can be refused for, as a set and each. */
export const ANCHOR_REFUSALS = {
  'no-annotations-in-it':
    'This holds no annotations. Bring a W3C web annotation, a list of them, or a collection or page that holds its items.',
  'too-many-annotations':
    'This holds more than {most, number} annotations, which are not taken at once. Bring them in parts.',
  'annotations-elsewhere':
    'More annotations are at {address}, and nothing is fetched from there. Bring that page as a file of its own.',
  'not-an-annotation': 'This is no annotation: it has no target. Nothing of it was taken.',
  'annotation-without-selector':
    'This annotation is on the whole of a document and names no words in it.',
  'annotation-selector-unknown':
    'This annotation tells its place by {types}. Only a TextQuoteSelector or a TextPositionSelector tells a place in a text.',
  'annotation-selector-incomplete':
    'The selector of this annotation is not complete: a TextQuoteSelector needs the exact words, a TextPositionSelector a start before its end.',
  'annotation-quote-too-long':
    'The words this annotation quotes are longer than {most, number} characters.',
  'not-one-place':
    'This names {count, number} places, and one is looked for. Bring one selector, the selectors of one place, or one annotation with one target.',
} as const;
