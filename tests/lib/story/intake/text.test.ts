import { expect, test } from 'vitest';
import { outline, taken } from '#tests/lib/story/intake/taken.ts';

const HEADLINE = 'Harbour Strike Ends as Both Sides Claim Victory';

const STORY = `Business

${HEADLINE}

By Ada Lindqvist and Tom Reyes

Published: 14 March 2026, 09:30 GMT

HAVENPORT, March 14 (Meridian) — The dockers of Havenport went back to work on Saturday.

${HEADLINE}

“Nobody lost,” said the port's chairman, whose company had put its losses at $40 million.

What comes next

${HEADLINE}

Talks about night shifts begin in May, according to both sides.`;

test('kicker, headline, byline, date and heading get their roles, and the headline standing again is a repeat', () => {
  expect(outline(taken(STORY, 'text'))).toEqual([
    'kicker: Business',
    `headline: ${HEADLINE}`,
    'byline: By Ada Lindqvist and Tom Reyes',
    'byline: Published: 14 March 2026, 09:30 GMT',
    'paragraph: HAVENPORT, March 14 (Meridian) — The dockers of Havenport went back to work on Saturday.',
    `caption = 1: ${HEADLINE}`,
    "paragraph: “Nobody lost,” said the port's chairman, whose company had put its losses at $40 million.",
    'heading: What comes next',
    `caption = 1: ${HEADLINE}`,
    'paragraph: Talks about night shifts begin in May, according to both sides.',
  ]);
});

test('the head says title, byline, agency and date', () => {
  const { title, byline, outlet, dateline } = taken(STORY, 'text');
  expect({ title, byline, outlet, dateline }).toEqual({
    title: HEADLINE,
    byline: 'Ada Lindqvist and Tom Reyes',
    outlet: 'Meridian',
    dateline: '14 March 2026, 09:30 GMT',
  });
});

test('every word of a plain text is kept, and counted from the text itself', () => {
  const { completeness } = taken(STORY, 'text');
  expect(completeness).toMatchObject({ paragraphsFound: 10, paragraphsKept: 10, leftOut: [] });
  expect(completeness.wordsKept).toBe(completeness.wordsFound);
  expect(completeness.wordsFound).toBe(STORY.split(/\s+/).filter((run) => /\w/.test(run)).length);
});

test('a short line before a paragraph is its heading', () => {
  const text = 'Ferry fares to rise\n\nFares go up in June.\n\nWho pays\n\nIslanders pay least.';
  expect(outline(taken(text, 'text'))).toEqual([
    'headline: Ferry fares to rise',
    'paragraph: Fares go up in June.',
    'heading: Who pays',
    'paragraph: Islanders pay least.',
  ]);
});

test('one paragraph a line needs no blank lines', () => {
  const text = 'Ferry fares to rise\nBy Ada Lindqvist\nFares go up in June.\nIslanders pay least.';
  expect(outline(taken(text, 'text'))).toEqual([
    'headline: Ferry fares to rise',
    'byline: By Ada Lindqvist',
    'paragraph: Fares go up in June.',
    'paragraph: Islanders pay least.',
  ]);
});

test('lines broken at a width are joined again', () => {
  const text = [
    'Ferry fares to rise',
    'By Ada Lindqvist',
    '',
    'The fares of all ferries to the islands go up in June, the line said',
    'on Monday, because fuel has become dearer than it was a year ago and',
    'fewer people travel.',
    '',
    'Islanders will pay least of all passengers, as they did before, while',
    'lorries pay most.',
  ].join('\n');
  expect(outline(taken(text, 'text'))).toEqual([
    'headline: Ferry fares to rise',
    'byline: By Ada Lindqvist',
    'paragraph: The fares of all ferries to the islands go up in June, the line said on Monday, because fuel has become dearer than it was a year ago and fewer people travel.',
    'paragraph: Islanders will pay least of all passengers, as they did before, while lorries pay most.',
  ]);
});

test('lists and quoted lines are told apart, and rules of dashes left out with the reason', () => {
  const text =
    'Three things were agreed.\n\n- Pay\n• Hours\n1. Holidays\n\n-----\n\n> We are glad.';
  const intake = taken(text, 'text');
  expect(outline(intake)).toEqual([
    'paragraph: Three things were agreed.',
    'list-item: Pay',
    'list-item: Hours',
    'list-item: 1. Holidays',
    'quote: We are glad.',
  ]);
  expect(intake.completeness.leftOut).toEqual([{ text: '-----', reason: 'A line without words.' }]);
  expect(intake.completeness.wordsFound).toBe(intake.completeness.wordsKept);
});

test('repeats are found under other quotes, dashes, case and spaces', () => {
  const text =
    'Culture\n\nMayor’s “plan” — explained again\n\nIt is long.\n\nMAYOR\'S "PLAN"  - EXPLAINED AGAIN\n\nIt is dear.';
  expect(taken(text, 'text').blocks.map(({ repeatOf }) => repeatOf)).toEqual([
    null,
    null,
    null,
    1,
    null,
  ]);
});

test('a short answer given twice is no repeat, a long paragraph given twice is', () => {
  const text =
    'Was he there?\n\nNo.\n\nDid he know of it?\n\nNo.\n\nThe ministry would not comment.\n\nThe ministry would not comment.';
  expect(taken(text, 'text').blocks.map(({ repeatOf }) => repeatOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
    4,
  ]);
});

test.each([
  ['a sentence first', 'The talks began on Monday.\n\nThey ended on Tuesday.'],
  ['a single line', 'Talks begin'],
  ['a dated line first', '14 March 2026\n\nThe talks began on Monday.'],
])('%s makes no headline', (_name, text) => {
  expect(taken(text, 'text').title).toBeNull();
});

test.each([
  ['By Friday the talks had failed', null],
  ['By 3 p.m. nobody was left.', null],
  ['BY ADA LINDQVIST', 'ADA LINDQVIST'],
  ['By Ada Lindqvist, Meridian News', 'Ada Lindqvist, Meridian News'],
])('%j names %j', (line, name) => {
  expect(taken(`Ferry fares to rise\n\n${line}\n\nFares go up.`, 'text').byline).toBe(name);
});

test('right-to-left and Chinese text keep every character', () => {
  for (const text of [
    'שר החוץ הכחיש את הדברים.\n\nאיש לא אישר.',
    '部长否认了指控。\n\n没有人证实。',
  ]) {
    expect(taken(text, 'text').text).toBe(text);
  }
});
