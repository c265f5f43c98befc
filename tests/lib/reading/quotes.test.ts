import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotesOf } from '#lib/reading/quotes.ts';
import { tokenize } from '#lib/reading/tokens.ts';
import { blocksOf } from '#tests/lib/reading/some-blocks.ts';
import { cpuMsOf } from '#tests/lib/text/cpu-time.ts';
import { hardText } from '#tests/lib/text/some-text.ts';

const found = (text: string) =>
  quotesOf(
    tokenize(text, () => 0),
    blocksOf(text),
  );
const quoted = (text: string) => found(text).map(({ inner }) => text.slice(inner.start, inner.end));

test.each<[string, string[]]>([
  ['"We will go," he said, "and soon."', ['We will go,', 'and soon.']],
  ['“We will go,” he said, “and soon.”', ['We will go,', 'and soon.']],
  ["''We will go,'' he said.", ['We will go,']],
  ["``We will go,'' he said.", ['We will go,']],
  ["They hailed it as 'a good start'—a gamble.", ['a good start']],
  ["He named 'riots' and 'plots', she 'a farce'.", ['riots', 'plots', 'a farce']],
  ["The workers' demands and the '90s don't rock 'n' roll.", []],
  ["He called it 'the workers' fault', no less.", ["the workers' fault"]],
  ['He spoke of ‘threats’ in the ’90s.', ['threats']],
  ["It was 'very serious' for the players' union.", ['very serious']],
  ["Get 'em, he said: 'tis the season.", []],
  ['“He told me ‘go home’ and I left,” she said.', ['He told me ‘go home’ and I left,', 'go home']],
  ['"He told me \'go home\'" was all.', ["He told me 'go home'", 'go home']],
  ['"I heard "go home" and left," she said.', ['I heard "go home" and left,', 'go home']],
  ['« Nous partons », a-t-il dit.', ['Nous partons']],
  ['Er sagte: „Wir gehen.“ Sie blieb.', ['Wir gehen.']],
  ['Er sagte: »Wir gehen.« Sie blieb.', ['Wir gehen.']],
  ['”Vi går”, sa han.', ['Vi går']],
  ['部长说：「我们走。」', ['我们走。']],
  ['The 6" pipe and the 4" pipe burst.', []],
  ['A "clean"/"dirty" split ("so-called").', ['clean', 'dirty', 'so-called']],
  ['"Yes,"he said. He added:"No."', ['Yes,', 'No.']],
  ['He was "ready to go—" and fell.', ['ready to go—']],
  ['She said “no ”and left.', ['no']],
  ['Nothing ("") in it, nor “ ”.', []],
  ['He said, "It is never over.', ['It is never over.']],
  ['It is a "mess and nobody cares.', []],
  ['A stray mark" and "one quote" here.', ['one quote']],
  ['A mixed “pair" and "pair”.', ['pair', 'pair']],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quote goes on where the next paragraph opens again, and only the last closes', () => {
  const text = '“One,” he said. “Two.\n\n# News\n\n“Three.\n\n“Four.”\n\n“Five.”';
  const quotes = found(text);
  expect(quotes.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual([
    'One,',
    'Two.',
    'Three.',
    'Four.',
    'Five.',
  ]);
  expect(quotes.map(({ continues }) => continues)).toEqual([null, null, 1, 2, null]);
  expect(text.slice(quotes[1]?.span.start, quotes[1]?.span.end)).toBe('“Two.');
});

test('no quote runs over the border of a block', () => {
  expect(quoted('It is a "mess.\n\nNobody" cares.')).toEqual([]);
});

test('tokens, spans and depths agree', () => {
  const text = 'He said: “Go ‘home’ now.”';
  const tokens = tokenize(text, () => 0);
  const [outer, inner] = quotesOf(tokens, blocksOf(text));
  expect(outer).toMatchObject({
    firstToken: 3,
    endToken: 11,
    innerFirstToken: 4,
    innerEndToken: 10,
  });
  expect([outer?.depth, inner?.depth]).toEqual([0, 1]);
});

const MARKS = [
  '"',
  "'",
  "''",
  '“',
  '”',
  '‘',
  '’',
  '„',
  '«',
  '»',
  '‹',
  '「',
  '」',
  '`',
  's',
  ' ',
  '.',
];
const manyMarks = fc
  .array(fc.constantFrom(...MARKS, 'go ', '7', '\n\n'), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

test('whatever the text, quotes lie in blocks, in order, and hold what they hold', () => {
  fc.assert(
    fc.property(fc.oneof(hardText, manyMarks), (text) => {
      const quotes = found(text);
      let reached = -1;
      for (const [at, { span, inner, continues }] of quotes.entries()) {
        expect(span.start).toBeGreaterThan(reached);
        reached = span.start;
        expect(span.start).toBeLessThan(inner.start);
        expect(inner.start).toBeLessThan(inner.end);
        expect(inner.end).toBeLessThanOrEqual(span.end);
        expect(text.slice(span.start, span.end)).not.toContain('\n\n');
        if (continues !== null) expect(continues).toBeLessThan(at);
      }
    }),
  );
});

test.each(['"a ', '“a ', "'a ", '„ “ ', "s' a ", '«‹', '"\'', 'a"', "''", '“a\n\n'])(
  '%j without end is read in linear time',
  (piece) => {
    const text = piece.repeat(60_000);
    const tokens = tokenize(text, () => 0);
    const blocks = blocksOf(text);
    expect(cpuMsOf(() => quotesOf(tokens, blocks))).toBeLessThan(1500);
  },
);
