import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printReading, printedReadingSchema } from '#lib/reading/printed-reading.ts';
import { readDraft } from '#lib/reading/read.ts';
import { layOut } from '#lib/text/blocks.ts';
import { brokenPromises } from '#tests/lib/reading/broken-promises.ts';
import { ODD_TEXTS, oddlyLaid } from '#tests/lib/reading/odd-drafts.ts';

describe.each(Object.entries(ODD_TEXTS))('%s', (_, texts) => {
  test('are read as all texts are', () => {
    fc.assert(
      fc.property(oddlyLaid(texts), (draft) => {
        const reading = readDraft(draft.text, draft.blocks);
        expect(brokenPromises(draft, reading)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

const someText = fc.oneof(...Object.values(ODD_TEXTS));

test('the same text is read the same, whatever was read meanwhile', () => {
  fc.assert(
    fc.property(oddlyLaid(someText), oddlyLaid(someText), (draft, other) => {
      const first = JSON.stringify(readDraft(draft.text, draft.blocks));
      readDraft(other.text, other.blocks);
      expect(JSON.stringify(readDraft(draft.text, draft.blocks))).toBe(first);
    }),
    { numRuns: 300 },
  );
});

test('what is read can be printed, sent as JSON and is the same there', () => {
  fc.assert(
    fc.property(oddlyLaid(someText), (draft) => {
      const printed = printReading(draft);
      const sent: unknown = JSON.parse(JSON.stringify(printed));
      expect(printedReadingSchema.parse(sent)).toEqual(printed);
    }),
    { numRuns: 300 },
  );
});

test('very many blocks, and none at all', () => {
  const many = layOut(
    Array.from({ length: 20_000 }, (_, at) => ({
      role: at % 2 === 0 ? 'heading' : 'paragraph',
      text: at % 3 === 0 ? '“No.' : 'Anna Bell said that 20 tents burned.',
      repeatOf: null,
    })),
  );
  expect(brokenPromises(many, readDraft(many.text, many.blocks))).toEqual([]);
  const nowhere = { text: 'Anna Bell said that 20 tents burned.', blocks: [] };
  expect(brokenPromises(nowhere, readDraft(nowhere.text, []))).toEqual([]);
  expect(readDraft('', [])).toMatchObject({ language: null, sentences: [], suggestions: [] });
});

// Each was found by the properties above, and mended.
test.each([
  ['who said it is no part of it', ['It was said by Ann Lee — the road is shut — that Bo won. ']],
  ['a headline is held against words', ['#The town fired 120 welders', '\u0001']],
  ['no figure runs over a border', ['The number of the house was 3', '$ is the mark of it.']],
  ['nobody can accept what shows nothing', ['Police were accused of \u200b\u200b', 'It is so.']],
])('%s', (_, paragraphs) => {
  const draft = layOut(
    paragraphs.map((text) => ({
      role: text.startsWith('#') ? 'headline' : 'paragraph',
      text,
      repeatOf: null,
    })),
  );
  expect(brokenPromises(draft, readDraft(draft.text, draft.blocks))).toEqual([]);
});
