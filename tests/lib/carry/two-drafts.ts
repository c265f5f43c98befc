import fc from 'fast-check';
import { ODD_TEXTS } from '#tests/lib/reading/odd-drafts.ts';

/** Two drafts, the second made of the first. */
export interface TwoDrafts {
  readonly from: string;
  readonly to: string;
}

const anyText = fc.oneof(...Object.values(ODD_TEXTS));

/** A text and what became of it when pieces were cut out, doubled, put elsewhere, or written new. */
const revised: fc.Arbitrary<TwoDrafts> = fc
  .tuple(
    anyText,
    fc.array(fc.tuple(fc.nat(3), fc.nat(), fc.nat(60), fc.nat(), anyText), { maxLength: 5 }),
  )
  .map(([from, edits]) => {
    let to = from;
    for (const [kind, at, length, target, written] of edits) {
      const start = at % (to.length + 1);
      const piece = to.slice(start, start + length);
      const rest = to.slice(0, start) + to.slice(start + length);
      const place = target % (rest.length + 1);
      if (kind === 0) to = rest;
      else if (kind === 1) to = to.slice(0, place) + piece + to.slice(place);
      else if (kind === 2) to = rest.slice(0, place) + piece + rest.slice(place);
      else to = to.slice(0, start) + written.slice(0, 40) + to.slice(start + length);
    }
    return { from, to };
  });

/** Any two drafts: related ones most of the time, and odd in every way that texts are. */
export const twoDrafts: fc.Arbitrary<TwoDrafts> = fc.oneof(
  { weight: 4, arbitrary: revised },
  { weight: 1, arbitrary: fc.record({ from: anyText, to: anyText }) },
);
