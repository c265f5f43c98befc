import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '#lib/carry/align.ts';
import { type Piece, pieces } from '#lib/carry/align-pieces.ts';
import type { Span } from '#lib/text/span.ts';
import { twoDrafts } from '#tests/lib/carry/two-drafts.ts';

function told(from: string, to: string): readonly string[] {
  const words = (text: string, span: Span | undefined) =>
    span === undefined ? '' : text.slice(span.start, span.end);
  return pieces(align(from, to)).map((piece) => {
    const old = 'from' in piece ? words(from, piece.from) : '';
    const now = 'to' in piece ? words(to, piece.to) : '';
    const side = piece.kind === 'moved' ? ` ${piece.side}` : '';
    return `${piece.kind}${side}: ${old === now ? old : [old, now].join(' → ')}`;
  });
}

test('two drafts are told side by side in the order in which they are read', () => {
  const from =
    'The harbour was closed on Monday. Officials counted 20,000 crates in the yard. Nobody was hurt there at all. The mayor spoke late.';
  const to =
    'Nobody was hurt there at all. The harbour was closed on Tuesday morning. Officials counted 30,000 crates. The mayor spoke very late.';
  expect(told(from, to)).toEqual([
    'moved to: Nobody was hurt there at all.',
    'same: The harbour was closed on',
    'replaced: Monday → Tuesday morning',
    'same: . Officials counted',
    'replaced: 20,000 → 30,000',
    'same: crates',
    'removed: in the yard → ',
    'same: .',
    'moved from: Nobody was hurt there at all.',
    'same: The mayor spoke',
    'added:  → very',
    'same: late.',
  ]);
});

test('typography is no difference, a capital inside a sentence is', () => {
  expect(told('“It’s us,” he said.', '"It\'s US," he said.')).toEqual([
    'same: “It’s → "It\'s',
    'replaced: us → US',
    'same: ,” he said. → ," he said.',
  ]);
});

test('a draft beside itself is one piece, an empty one none', () => {
  expect(told('It rained. It rained.', 'It rained. It rained.')).toEqual([
    'same: It rained. It rained.',
  ]);
  expect(told('', '')).toEqual([]);
});

test('every word of either draft is told once, in order', () => {
  fc.assert(
    fc.property(twoDrafts, ({ from, to }) => {
      const all = pieces(align(from, to));
      const old = all.flatMap((piece) =>
        'from' in piece && !isSide(piece, 'to') ? [piece.from] : [],
      );
      const now = all.flatMap((piece) =>
        'to' in piece && !isSide(piece, 'from') ? [piece.to] : [],
      );
      expect(leftOut(from, old)).toBe('');
      expect(leftOut(to, now)).toBe('');
    }),
    { numRuns: 300 },
  );
});

function isSide(piece: Piece, side: 'from' | 'to'): boolean {
  return piece.kind === 'moved' && piece.side === side;
}

/** What of a text stands between spans, which must follow each other; white space and what shows nothing aside. */
function leftOut(text: string, spans: readonly Span[]): string {
  let at = 0;
  let left = '';
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    left += text.slice(at, start);
    at = end;
  }
  return (left + text.slice(at)).replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');
}
