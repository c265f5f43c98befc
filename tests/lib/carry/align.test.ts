import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Alignment, align } from '#lib/carry/align.ts';
import { twoDrafts } from '#tests/lib/carry/two-drafts.ts';

/** Each token of the first draft with the one it is linked to. */
function linked({ from, to, links }: Alignment): readonly string[] {
  return Array.from({ length: from.count }, (_, at) => {
    const there = links[at] ?? -1;
    const old = from.text.slice(from.starts[at], from.ends[at]);
    return there < 0 ? `${old} –` : `${old} ${to.text.slice(to.starts[there], to.ends[there])}`;
  });
}

test('words are linked to equal ones, and to those that were written for them', () => {
  expect(linked(align('He sold 20,000 old crates.', 'He bought 30,000 crates.'))).toEqual([
    'He He',
    'sold bought',
    '20,000 30,000',
    'old –',
    'crates crates',
    '. .',
  ]);
});

test('numbers, initials, hyphens, pictures and letters that stand together are cut as they are read', () => {
  const text = 'didn’t 20,000 10:30 long-range 👩‍👩‍👧 🇮🇷🇫🇷 漢字 กำ it…';
  const { from } = align(text, '');
  expect(
    Array.from({ length: from.count }, (_, at) => text.slice(from.starts[at], from.ends[at])),
  ).toEqual([
    ...['didn’t', '20,000', '10:30', 'long', '-', 'range', '👩‍👩‍👧', '🇮🇷', '🇫🇷', '漢', '字', 'กำ'],
    ...['it', '…'],
  ]);
});

test('every token is linked to one of the other draft at most, and links rise within a strand', () => {
  fc.assert(
    fc.property(twoDrafts, (drafts) => {
      const { from, to, links, back, strands, firstStray } = align(drafts.from, drafts.to);
      const reached = new Map<number, number>();
      let count = 0;
      for (let at = 0; at < from.count; at += 1) {
        const there = links[at] ?? -1;
        if (there < 0) continue;
        count += 1;
        expect(there).toBeLessThan(to.count);
        expect(back[there]).toBe(at);
        const strand = strands[at] ?? 0;
        expect(there).toBeGreaterThan(reached.get(strand) ?? -1);
        if (strand >= firstStray) expect(reached.has(strand)).toBe(false);
        reached.set(strand, there);
      }
      expect(back.filter((at) => at >= 0)).toHaveLength(count);
    }),
    { numRuns: 400 },
  );
});
