const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text cut to at most so many characters as readers count them, at a space where there is one in the
 * second half, with an ellipsis behind.
 */
export function shortened(text: string, atMost: number): string {
  if (text.length <= atMost) return text;
  const signs = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (signs.length <= atMost) return text;
  const head = signs.slice(0, atMost).join('');
  const space = head.search(/\s\S*$/u);
  return `${(space > head.length / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
