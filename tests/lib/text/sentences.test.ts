import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '#lib/text/sentences.ts';
import { hardText } from '#tests/lib/text/some-text.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';

const sentencesIn = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  [['The U.S. Army left.', 'It came back.']],
  [['They flew to the U.S.', 'The talks went on.']],
  [['Gen. Amir Rahimi met Mr. Cole on Friday.', 'Nobody else came.']],
  [['He lives at No. 10 now.', 'She does not.']],
  [['John F. Kennedy and J. R. R. Tolkien never met.', 'So we think.']],
  [['“We will see.”', 'He left.']],
  [["'It was a good start.'", 'The others were silent.']],
  [['“Why?” he asked.', 'Nobody knew.']],
  [['“Stop!” she cried, “or else.”', 'He stopped.']],
  [['Yahoo! said so.', 'Others did not.']],
  [['It starts at 5 p.m. Friday.', 'Doors open at 4 p.m.', 'Police will be there.']],
  [['Acme Inc. Chairman Lee resigned.', 'He was ill.']],
  [['It fell by 3.5 percent (see p. 44).', 'Jan. 3 was worse.']],
  [['Some, e.g. Iran, refused.', 'Others agreed.']],
  [['部长说了。', '没有人证实。']],
  [['قال الوزير ذلك؟', 'لم يؤكد أحد.']],
  [['Leave IE.', 'Its time is over.']],
  [['One … and only.']],
  [['One?!', 'Two.']],
])('%j is cut as a reader would', (sentences) => {
  const joint = /[\u3000-\u9fff]/.test(sentences[0] ?? '') ? '' : ' ';
  expect(sentencesIn(sentences.join(joint))).toEqual(sentences);
});

test('a block inside a text keeps the offsets of the text', () => {
  const text = 'Before.\n\nOne. Two.\n\nAfter.';
  const spans = sentencesOf(text, { start: 9, end: 18 });
  expect(spans).toEqual([
    { start: 9, end: 13 },
    { start: 14, end: 18 },
  ]);
});

test('sentences are in order and leave out nothing but white space', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      let reached = 0;
      for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(reached, start).trim()).toBe('');
        reached = end;
      }
      expect(text.slice(reached).trim()).toBe('');
    }),
  );
});

test('a sentence that never ends is cut in linear time', () => {
  const text = 'Mr. '.repeat(150_000);
  const spentMs = cpuMsOf(() => {
    expect(sentencesIn(text)).toHaveLength(1);
  });
  expect(spentMs).toBeLessThan(3000);
});
