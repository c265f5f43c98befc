import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '#lib/carry/align.ts';
import { place, placeAll } from '#lib/carry/place.ts';
import { isGraphemeBoundary } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';
import { ODD_TEXTS } from '#tests/lib/reading/odd-drafts.ts';
import { twoDrafts } from '#tests/lib/carry/two-drafts.ts';

/** Spans spread over a text by two numbers each. */
function spansIn(text: string, numbers: readonly (readonly [number, number])[]): readonly Span[] {
  if (text.length === 0) return [];
  return numbers.map(([a, b]) => {
    const [one, two] = [a % text.length, b % text.length];
    return { start: Math.min(one, two), end: Math.max(one, two) + 1 };
  });
}

const numbers = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 });

describe('in a draft that is the same every span stands where it stood, in a text of', () => {
  test.each(Object.entries(ODD_TEXTS))('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, numbers, (text, pairs) => {
        const spans = spansIn(text, pairs);
        const found = placeAll(align(text, text), spans);
        expect(found.map((one) => (one.kind === 'placed' ? one.span : one.kind))).toEqual(spans);
        for (const one of found) {
          expect(one).toMatchObject({ isMoved: false, isSame: true, needsReview: false });
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('in any other, every span has one outcome, inside the draft, splitting no grapheme it did not split', () => {
  fc.assert(
    fc.property(twoDrafts, numbers, ({ from, to }, pairs) => {
      const spans = spansIn(from, pairs);
      const alignment = align(from, to);
      const found = placeAll(alignment, spans);
      expect(found).toHaveLength(spans.length);
      for (const [at, span] of spans.entries()) {
        const one = found[at];
        expect(one).toEqual(place(alignment, span));
        if (one === undefined) continue;
        if (one.kind === 'gone') expectIn(to, { start: one.at, end: one.at });
        else if (one.kind === 'ambiguous') {
          expect(one.candidates.length).toBeGreaterThan(1);
          for (const candidate of one.candidates) expectPlace(from, span, to, candidate);
        } else expectPlace(from, span, to, one.span);
      }
    }),
    { numRuns: 600 },
  );
});

function expectIn(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function expectPlace(from: string, span: Span, to: string, found: Span): void {
  expectIn(to, found);
  expect(found.end).toBeGreaterThan(found.start);
  const starts = isGraphemeBoundary(from, span.start);
  const ends = isGraphemeBoundary(from, span.end);
  if (starts) expect(isGraphemeBoundary(to, found.start)).toBe(true);
  if (ends) expect(isGraphemeBoundary(to, found.end)).toBe(true);
  // What did not begin or end in white space does not now.
  if (starts && !isWhite(from, span.start)) expect(isWhite(to, found.start)).toBe(false);
  if (ends && !isWhite(from, span.end - 1)) expect(isWhite(to, found.end - 1)).toBe(false);
}

/** Whether the grapheme at an offset is white space, and not only what a mark hangs on or a sign holds. */
function isWhite(text: string, offset: number): boolean {
  const isAlone = isGraphemeBoundary(text, offset) && isGraphemeBoundary(text, offset + 1);
  return isAlone && /\s/.test(text.charAt(offset));
}

const NOUNS = ['ferry', 'quarry', 'miller', 'ledger', 'chapel', 'envoy', 'harvest', 'signal'];

/** A sentence that no other number has, and of whose words half are no other's. */
function sentenceOf(number: number): string {
  const noun = NOUNS[number % NOUNS.length] ?? 'ferry';
  const name = number.toString(36);
  return `The ${noun} of Ash${name} sold ${number + 2} tons of Fen${name} salt near Holt${name} and Corby${name}.`;
}

/** Which sentences a second draft keeps, leaves out and adds. */
const edits = fc.array(fc.constantFrom('keep', 'keep', 'keep', 'remove', 'add', 'move'), {
  minLength: 3,
  maxLength: 30,
});

test('there and back again, what did not change returns to where it was', () => {
  fc.assert(
    fc.property(edits, fc.nat(), (acts, seed) => {
      const sentences = acts.map((_, at) => sentenceOf(at));
      const now: string[] = [];
      for (const [at, act] of acts.entries()) {
        if (act === 'add') now.push(`Somebody wrote x${at} y${at} in May, without saying why.`);
        if (act === 'move') now.splice(seed % (now.length + 1), 0, sentenceOf(at));
        else if (act !== 'remove') now.push(sentenceOf(at));
      }
      const [from, to] = [sentences.join(' '), now.join(' ')];
      const spans = sentences.map((sentence) => {
        const start = from.indexOf(sentence);
        return { start, end: start + sentence.length };
      });
      const there = placeAll(align(from, to), spans);
      const back = align(to, from);
      for (const [at, span] of spans.entries()) {
        const found = there[at];
        if (acts[at] === 'remove') {
          expect(found?.kind).toBe('gone');
          continue;
        }
        if (found?.kind !== 'placed') throw new Error(`The sentence is ${found?.kind}.`);
        expect(found.isSame).toBe(true);
        expect(place(back, found.span)).toMatchObject({ kind: 'placed', span });
      }
    }),
    { numRuns: 200 },
  );
});
