import type { Span } from '#lib/text/span.ts';

/**
 * UTF-16 offsets as code point offsets, in the order given. One walk through the text for any number
 * of offsets. An offset inside a surrogate pair counts as the start of the pair; one beyond the text
 * as its end.
 */
export function toCodePoints(text: string, offsets: readonly number[]): readonly number[] {
  return convert(offsets, (target, from) => {
    let { units, points } = from;
    while (units < target && units < text.length) {
      const next = units + widthAt(text, units);
      if (next > target) break;
      units = next;
      points += 1;
    }
    return { units, points, answer: points };
  });
}

/** Code point offsets as UTF-16 offsets, in the order given; one beyond the text is its end. */
export function fromCodePoints(text: string, offsets: readonly number[]): readonly number[] {
  return convert(offsets, (target, from) => {
    let { units, points } = from;
    while (points < target && units < text.length) {
      units += widthAt(text, units);
      points += 1;
    }
    return { units, points, answer: units };
  });
}

/** Spans counted in code points, as the W3C selectors write them. */
export function toCodePointSpans(text: string, spans: readonly Span[]): readonly Span[] {
  return paired(toCodePoints(text, spans.flatMap(ends)));
}

/** The inverse of `toCodePointSpans`. */
export function fromCodePointSpans(text: string, spans: readonly Span[]): readonly Span[] {
  return paired(fromCodePoints(text, spans.flatMap(ends)));
}

interface Place {
  readonly units: number;
  readonly points: number;
}

/** Visits the offsets in rising order, so that each walk goes on where the last one stopped. */
function convert(
  offsets: readonly number[],
  walk: (target: number, from: Place) => Place & { readonly answer: number },
): readonly number[] {
  const order = offsets.map((offset, index) => ({ offset, index }));
  order.sort((a, b) => a.offset - b.offset);
  const answers = new Array<number>(offsets.length).fill(0);
  let place: Place = { units: 0, points: 0 };
  for (const { offset, index } of order) {
    const reached = walk(offset, place);
    answers[index] = reached.answer;
    place = reached;
  }
  return answers;
}

function widthAt(text: string, offset: number): 1 | 2 {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function ends(span: Span): number[] {
  return [span.start, span.end];
}

function paired(offsets: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < offsets.length; i += 2) {
    spans.push({ start: offsets[i] ?? 0, end: offsets[i + 1] ?? 0 });
  }
  return spans;
}
