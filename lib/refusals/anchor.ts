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
  'annotations-not-utf8': 'This file is not UTF-8 text. Save the annotations as JSON in UTF-8.',
  'annotations-not-json':
    'This file is not JSON. Bring annotations as JSON-LD, as the tool in which they were made exports them.',
  'annotations-there-already':
    'These annotations are on this story already: {name} brought them from {filename}.',
  'too-many-annotation-sets':
    'A story has room for {most, number} sets of annotations. Withdraw one that is not needed any more.',
  'annotations-withdrawn':
    'The annotations from {filename} were withdrawn. Bring them again if they are needed.',
  'annotation-not-in-set': 'There is no such annotation in this set. Load the page again.',
  'annotation-has-place':
    'This annotation has its place. What is suggested there can be marked or dismissed.',
  'annotation-names-no-place':
    'This annotation names no place in a text, so it cannot be given one. Mark the words and write down what it says.',
  'locating-takes-too-long':
    'These annotations could not be found in the draft within {seconds} s. Nothing was brought; bring them in parts.',
  'locating-failed':
    'Looking for these annotations stopped. Nothing was brought; bring them in parts, or try again.',
  'not-one-place':
    'This names {count, number} places, and one is looked for. Bring one selector, the selectors of one place, or one annotation with one target.',
} as const;
