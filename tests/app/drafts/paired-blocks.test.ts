import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedBlocks } from '#app/(desk)/stories/[storyId]/drafts/compare/paired-blocks.ts';
import { pieces } from '#lib/carry/pieces.ts';
import { layOut } from '#lib/text/blocks.ts';

function drafted(paragraphs: readonly string[]) {
  return layOut(paragraphs.map((text) => ({ role: 'paragraph', text, repeatOf: null })));
}

function paired(before: readonly string[], after: readonly string[]) {
  const [from, to] = [drafted(before), drafted(after)];
  return pairedBlocks(from, to, pieces({ from: from.text, to: to.text }));
}

const HARBOUR = 'The harbour was shut for nine days and two of its cranes were broken.';
const BRIDGE = 'The bridge was inspected in spring by three engineers of the county.';
const MAYOR = 'Mayor Ilka Brandt told reporters that the road would stay open all winter.';
const CONVOY = 'A second convoy left on Friday with flour and oil for the northern villages.';

describe('two drafts side by side', () => {
  test('a paragraph stands beside the one it became', () => {
    expect(paired([HARBOUR, BRIDGE], [HARBOUR.replace('nine', 'ten'), BRIDGE])).toEqual([
      { from: [0], to: [0] },
      { from: [1], to: [1] },
    ]);
  });

  test('what went and what came has nothing beside it', () => {
    expect(paired([HARBOUR, BRIDGE, MAYOR], [HARBOUR, MAYOR, CONVOY])).toEqual([
      { from: [0], to: [0] },
      { from: [1], to: [] },
      { from: [2], to: [1] },
      { from: [], to: [2] },
    ]);
  });

  test('paragraphs that were joined stand beside the one they became', () => {
    expect(paired([HARBOUR, BRIDGE, MAYOR], [`${HARBOUR} ${BRIDGE}`, MAYOR])).toEqual([
      { from: [0, 1], to: [0] },
      { from: [2], to: [1] },
    ]);
  });

  test('every block of both is shown exactly once and in its order, whatever was changed', () => {
    const paragraphs = fc.array(fc.constantFrom(HARBOUR, BRIDGE, MAYOR, CONVOY, 'Then.'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const rows = paired(before, after);
        expect(rows.flatMap(({ from }) => from)).toEqual([...before.keys()]);
        expect(rows.flatMap(({ to }) => to)).toEqual([...after.keys()]);
      }),
    );
  });
});
