import { expect, test } from 'vitest';
import { outline, taken } from '#tests/lib/story/intake/taken.ts';

const STORY = `---
title: "Ferry fares to rise"
author: Ada Lindqvist
date: 2026-03-14
tags: ferries
---

Transport

# Ferry *fares* to rise

By Ada Lindqvist

Fares go **up** in [June](https://ferries.example/fares "Fares"), the line &amp; the ministry said.
Nobody \\*asked\\* \`islanders\`.

![The old ferry](ferry.jpg)

## Who pays

> Islanders pay least.
>
> That is fair.

- Cars
- Lorries
  1. light
  2. heavy

| Year | Fare |
| ---- | ---- |
| 2025 | 4.10 |
| 2026 | 4.80 |

---

<div class="note"><p>Prices in euros.</p></div>
<!-- check this -->
`;

test('every block of Markdown has its role and only its words', () => {
  expect(outline(taken(STORY, 'markdown'))).toEqual([
    'kicker: Transport',
    'headline: Ferry fares to rise',
    'byline: By Ada Lindqvist',
    'paragraph: Fares go up in June, the line & the ministry said. Nobody *asked* islanders.',
    'caption: The old ferry',
    'heading: Who pays',
    'quote: Islanders pay least.',
    'quote: That is fair.',
    'list-item: Cars',
    'list-item: Lorries',
    'list-item: light',
    'list-item: heavy',
    'table-row: Year | Fare',
    'table-row: 2025 | 4.10',
    'table-row: 2026 | 4.80',
    'paragraph: Prices in euros.',
  ]);
});

test('the head comes from front matter and the text', () => {
  const { title, byline, dateline, outlet } = taken(STORY, 'markdown');
  expect({ title, byline, dateline, outlet }).toEqual({
    title: 'Ferry fares to rise',
    byline: 'Ada Lindqvist',
    dateline: '2026-03-14',
    outlet: null,
  });
});

test('addresses, comments and other front matter are left out with the reason', () => {
  const { completeness } = taken(STORY, 'markdown');
  expect(completeness.leftOut).toEqual([
    { text: 'tags: ferries', reason: 'Front matter.' },
    { text: 'https://ferries.example/fares', reason: 'Address of a link.' },
    { text: 'ferry.jpg', reason: 'Address of a picture.' },
  ]);
  expect(completeness.wordsFound - completeness.wordsKept).toBe(4);
  expect(completeness.paragraphsKept).toBe(16);
});

test('without a heading the headline is found as in plain text', () => {
  const intake = taken('Ferry fares to rise\n\nFares go *up* in June.', 'markdown');
  expect(outline(intake)).toEqual([
    'headline: Ferry fares to rise',
    'paragraph: Fares go up in June.',
  ]);
});

test('a text that begins with a rule keeps what follows it', () => {
  const intake = taken('---\n\nFares go up in June. They did before.\n\n---\n\nAgain.', 'markdown');
  expect(outline(intake)).toEqual([
    'paragraph: Fares go up in June. They did before.',
    'paragraph: Again.',
  ]);
});

test('scripts and styles in HTML blocks say nothing', () => {
  const intake = taken(
    'Fares go up.\n\n<script>\nalert("no")\n</script>\n\n<b>Islanders</b> agreed.',
    'markdown',
  );
  expect(intake.text).toBe('Fares go up.\n\nIslanders agreed.');
});

test('a headline that stands again is a repeat', () => {
  const intake = taken(
    '# Ferry fares to rise\n\nFares go up.\n\nFerry fares to rise\n\nNobody minds.',
    'markdown',
  );
  expect(outline(intake)[2]).toBe('caption = 0: Ferry fares to rise');
});
