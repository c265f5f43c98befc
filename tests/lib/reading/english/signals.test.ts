import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attributed } from '#lib/reading/english/signal-text.ts';
import { signalsByAttribution, signalsOf } from '#lib/reading/english/signals.ts';
import { cueStrengthOf } from '#lib/reading/english/strong-cues.ts';
import { sourceKindOf } from '#lib/reading/english/source-kind.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { readEnglish } from '#tests/lib/reading/english-text.ts';
import { blocksOf } from '#tests/lib/reading/some-blocks.ts';
import { hardText, spanWithin } from '#tests/lib/text/some-text.ts';

type Words = readonly [source: string, cue: string, content: string];

function read(written: string, said: readonly Words[] = []) {
  const { text, found, quotes } = readEnglish(written);
  const spansOf = (words: string) => {
    const start = written.indexOf(words);
    return words === '' || start < 0 ? [] : [{ start, end: start + words.length }];
  };
  const attributions: Attributed[] = said.map(([source, cue, content]) => {
    const [sourceSpans, cueSpans] = [spansOf(source), spansOf(cue)];
    const sourceKind = sourceKindOf(text, found, { sourceSpans, cueSpans });
    return { sourceSpans, cueSpans, contentSpans: spansOf(content), sourceKind };
  });
  return signalsOf({ text, found, quotes, blocks: blocksOf(written), attributions });
}

const found = (written: string, said: readonly Words[] = []) =>
  read(written, said)
    .filter(({ signal }) => signal !== 'own-voice')
    .map(({ signal, span }) => `${signal}: ${written.slice(span.start, span.end)}`);

test.each<[string, Words[], string[]]>([
  [
    'Sources close to the mayor said so.',
    [['Sources close to the mayor', 'said', 'so']],
    ['plural-sources: Sources close to the mayor', 'unnamed: Sources close to the mayor'],
  ],
  [
    'Two sources said so.',
    [['Two sources', 'said', 'so']],
    ['bare-source: Two sources', 'plural-sources: Two sources', 'unnamed: Two sources'],
  ],
  [
    'A source said so.',
    [['A source', 'said', 'so']],
    ['bare-source: A source', 'unnamed: A source'],
  ],
  ['People in town say so.', [['People in town', 'say', 'so']], []],
  [
    'A person briefed on it said so.',
    [['A person briefed on it', 'said', 'so']],
    ['unnamed: A person briefed on it'],
  ],
  ['It reportedly sank.', [], ['hedge: reportedly']],
  [
    'The ship is widely believed to be old.',
    [],
    ['hedge: is widely believed to', 'no-agent: is widely believed'],
  ],
  ['It was said that he left.', [], ['hedge: It was said that', 'no-agent: was said']],
  [
    'Ole Krag admitted that he knew.',
    [['Ole Krag', 'admitted', 'that he knew']],
    ['strong-cue: admitted'],
  ],
  ['Ole Krag said that he admitted it.', [['Ole Krag', 'said', 'that he admitted it']], []],
  ['He was accused of theft.', [], ['no-agent: was accused']],
  ['He was accused of theft by the mayor.', [], []],
  ['He has not yet been blamed for it.', [], ['no-agent: has not yet been blamed']],
  ['It had never been reported.', [], ['no-agent: had never been reported']],
  ['He was never publicly accused of theft.', [], ['no-agent: was never publicly accused']],
  ['“It was reported,” he said.', [], []],
  [
    'That has not been independently corroborated.',
    [],
    ['declared-gap: has not been independently corroborated'],
  ],
  [
    'The figure could not immediately be verified.',
    [],
    ['declared-gap: could not immediately be verified'],
  ],
  ['The paper was unable to verify it.', [], ['declared-gap: was unable to verify']],
  [
    'The Harbour Times has not independently verified it.',
    [],
    ['declared-gap: has not independently verified'],
  ],
  [
    'With independent verification nearly impossible, they guess.',
    [],
    ['declared-gap: independent verification nearly impossible'],
  ],
  ['They gave no evidence.', [], ['declared-gap: gave no evidence']],
  ['No evidence was given for it.', [], ['declared-gap: No evidence was given']],
  ['She spoke without offering any proof.', [], ['declared-gap: without offering any proof']],
  [
    'The firm did not immediately respond to a request for comment.',
    [],
    ['declared-gap: did not immediately respond to a request'],
  ],
  ['The firm declined to comment.', [], ['declared-gap: declined to comment']],
  ['The unconfirmed list is long.', [], ['declared-gap: unconfirmed']],
  ['An aide, who asked not to be named, left.', [], ['unnamed: asked not to be named']],
  ['He spoke on condition of anonymity.', [], ['unnamed: on condition of anonymity']],
  ['He was not authorized to speak.', [], ['unnamed: not authorized to speak']],
])('%s', (written, said, expected) => {
  expect(found(written, said).sort()).toEqual([...expected].sort());
});

test('a gap belongs to the attribution of its sentence, or of the sentence it says back to', () => {
  const said: Words[] = [['Ole Krag', 'claimed', 'he had 20 ships']];
  const gapOf = (written: string) =>
    read(written, said).find(({ signal }) => signal === 'declared-gap')?.attribution;
  expect(gapOf('Ole Krag claimed he had 20 ships, which has not been verified.')).toBe(0);
  expect(gapOf('Ole Krag claimed he had 20 ships. That could not be verified.')).toBe(0);
  expect(gapOf('Ole Krag claimed he had 20 ships. Rain has not been confirmed.')).toBeNull();
});

test.each<[string, Words[], boolean]>([
  ['The flood destroyed 40 houses in a night.', [], true],
  ['Bergen was brutally punished for the strike.', [], true],
  ['The flood destroyed 40 houses, Ole Krag said.', [['Ole Krag', 'said', 'The flood']], false],
  ['Who destroyed 40 houses in that night?', [], false],
  ['“The flood has destroyed 40 houses.”', [], false],
  ['What a night it was.', [], false],
])('%s in the own voice of the story: %j %s', (written, said, expected) => {
  expect(read(written, said).some(({ signal }) => signal === 'own-voice')).toBe(expected);
});

test('the strength of a cue is told for every form of it', () => {
  expect(['said', 'claims', 'accusing', 'conceded'].map(cueStrengthOf)).toEqual([0, 1, 2, 3]);
});

test('each attribution has each of its signals once', () => {
  const signals = read('Two sources admitted it.', [['Two sources', 'admitted', 'it']]);
  const [list] = signalsByAttribution(signals, 1);
  expect([...(list ?? [])].sort()).toEqual([
    'bare-source',
    'plural-sources',
    'strong-cue',
    'unnamed',
  ]);
});

test('whatever the text and the attributions, signals lie in the text and in order', () => {
  const pieces = fc.constantFrom(
    'sources ',
    'was accused ',
    'by ',
    'not ',
    'verified ',
    '. ',
    '“',
    'A source ',
    'is said to ',
    '\n\n',
    '7 ',
  );
  const someText = fc.array(pieces, { minLength: 1, maxLength: 25 }).map((list) => list.join(''));
  const cases = fc
    .oneof(
      hardText.filter((text) => text !== ''),
      someText,
    )
    .chain((written) =>
      fc.tuple(
        fc.constant(written),
        fc.array(fc.array(spanWithin(written.length), { maxLength: 2 }), { maxLength: 6 }),
      ),
    );
  fc.assert(
    fc.property(cases, ([written, [sourceSpans = [], cueSpans = [], contentSpans = []]]) => {
      const { text, found: entities, quotes } = readEnglish(written);
      const sourceKind = sourceKindOf(text, entities, { sourceSpans, cueSpans });
      const attributions = [{ sourceSpans, cueSpans, contentSpans, sourceKind }];
      const signals = signalsOf({
        text,
        found: entities,
        quotes,
        blocks: blocksOf(written),
        attributions,
      });
      let reached = 0;
      for (const { span, sentence } of signals) {
        expect(span.start).toBeGreaterThanOrEqual(reached);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(written.length);
        expect(sentence).toBeLessThan(text.sentenceStarts.length);
        reached = span.start;
      }
    }),
  );
});

test.each([
  'sources said ',
  'was not not ',
  'was accused ',
  'no evidence was ',
  'did not respond to ',
  'He ran. ',
  '“a” ',
])('%j without end is read in linear time', (piece) => {
  const written = piece.repeat(30_000);
  expect(cpuMsOf(() => read(written))).toBeLessThan(4000);
});
