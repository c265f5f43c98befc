import { expect, test } from 'vitest';
import { chosenRuns, withoutRun } from '#app/_parts/chosen-runs.ts';
import { aDraft, spanOf } from '#tests/fixtures/things.ts';

const draft = aDraft(['“We counted,” he said, “and will count.”', 'Nobody else did.']);
const [first, second, other] = ['We counted', 'and will count', 'Nobody else did'].map((words) =>
  spanOf(draft, words),
);
if (first === undefined || second === undefined || other === undefined) throw new Error('Three.');

test('the words at hand come to those that were added, in reading order', () => {
  expect(chosenRuns(draft, [], second)).toEqual([second]);
  expect(chosenRuns(draft, [other, second], first)).toEqual([first, second, other]);
  expect(chosenRuns(draft, [first], null)).toEqual([first]);
});

test('words that overlap what was added are one run with it', () => {
  const wider = { start: first.start, end: second.end };
  expect(chosenRuns(draft, [first, second], wider)).toEqual([wider]);
});

test('words over two paragraphs are a run in each', () => {
  const over = { start: second.start, end: other.end };
  const end = draft.text.indexOf('\n');
  expect(chosenRuns(draft, [], over)).toEqual([{ start: second.start, end }, other]);
});

test('white space alone changes nothing', () => {
  const gap = { start: draft.text.indexOf('\n'), end: other.start };
  expect(chosenRuns(draft, [first], gap)).toEqual([first]);
});

test('a run is taken out with all that lies in its place', () => {
  expect(withoutRun([first, other], first)).toEqual([other]);
  expect(withoutRun([first, second, other], { start: first.start, end: second.end })).toEqual([
    other,
  ]);
});
