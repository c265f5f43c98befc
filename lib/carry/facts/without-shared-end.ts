import type { Span } from '#lib/text/span.ts';

const WHITE = /\s/;

/**
 * Two runs of words without the whole words that both end with: *20,000 parcels* and *30,000 parcels* differ in the
 * figures. Where nothing would be left of one, both stay whole. Spans are of the two texts. Linear in the runs.
 */
export function withoutSharedEnd(
  from: string,
  before: Span,
  to: string,
  after: Span,
): readonly [Span, Span] {
  const first = from.slice(before.start, before.end);
  const second = to.slice(after.start, after.end);
  let shared = 0;
  for (let back = 1; back < first.length && back < second.length; back += 1) {
    const mark = first.charAt(first.length - back);
    if (mark !== second.charAt(second.length - back)) break;
    if (WHITE.test(mark)) shared = back;
  }
  return [
    { start: before.start, end: before.end - shared },
    { start: after.start, end: after.end - shared },
  ];
}
