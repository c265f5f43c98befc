/** Lines longer than this are paragraphs by themselves: nobody wraps text by hand wider than that. */
const WIDEST = 120;

/** Of the line ends inside a paragraph, the share that must look wrapped before any is taken so. */
const WRAPPED_SHARE = 0.7;

const STANDS_ALONE = /^(?:[-*•‣·▪◦]\s|\d{1,2}[.)]\s|by:?\s\p{Lu})/iu;

/**
 * For each line whether a paragraph begins with it. A line end is only a wrapped line where the next
 * line's first word would not have fitted any more, which is how every editor wraps; a text in which
 * most line ends are of this kind is taken as wrapped, any other has one paragraph a line.
 */
export function breaksOf(lines: readonly string[]): readonly boolean[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const wrapped = lines.map((line, index) => index > 0 && isWrapped(lines[index - 1], line, width));
  const inner = lines.filter((line, index) => line !== '' && (lines[index - 1] ?? '') !== '');
  const share = wrapped.filter(Boolean).length / Math.max(inner.length, 1);
  const isWrappedText = width >= 40 && width <= WIDEST && share >= WRAPPED_SHARE;
  return lines.map(
    (line, index) => !isWrappedText || wrapped[index] !== true || STANDS_ALONE.test(line),
  );
}

function isWrapped(before: string | undefined, line: string, width: number): boolean {
  if (before === undefined || before === '' || line === '') return false;
  const firstWord = line.indexOf(' ') < 0 ? line.length : line.indexOf(' ');
  return before.length + 1 + firstWord > width;
}
