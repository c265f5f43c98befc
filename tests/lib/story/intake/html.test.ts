import { expect, test } from 'vitest';
import { outline, taken } from '#tests/lib/story/intake/taken.ts';

const HEADLINE = 'Harbour strike ends as both sides claim victory';

const PAGE = `<!doctype html>
<html lang="en"><head>
<title>${HEADLINE} | The Meridian</title>
<meta property="og:site_name" content="The Meridian">
<meta property="article:published_time" content="2026-03-14T09:30:00Z">
<meta name="author" content="Ada Lindqvist">
<style>p { color: red }</style><script>window.tracker = "spy";</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner"><p>We would like to set cookies on your machine.</p></div>
<main><article>
<header><p class="kicker">Business</p><h1>${HEADLINE}</h1><p class="byline">By Ada Lindqvist</p></header>
<figure><img src="port.jpg" alt="cranes"><figcaption>Cranes stood still for nine days.</figcaption></figure>
<p>The dockers of Havenport went back to work on Saturday after nine days, the longest strike the port has seen since it was rebuilt, and both the union and the company said that they had won.</p>
<p>Under the agreement pay rises by <b>4.5&nbsp;percent</b> this year and by 3 percent in the next, said the company, which had put its losses at $40 million.<br><br>The union spoke of $25 million.</p>
<h2>What was agreed</h2>
<ul><li>Night shifts end at four.</li><li>Nobody is dismissed for having gone on strike.</li></ul>
<blockquote><p>“Nobody lost,” said the chairman.</p></blockquote>
<table><tr><th>Year</th><th>Rise</th></tr><tr><td>2026</td><td>4.5&nbsp;%</td></tr></table>
<p><a href="/older">Read more: How the strike began</a></p>
<p>Talks about the remaining questions, among them the pensions of older dockers and the price of the new cranes, begin in May, according to people on both sides who asked not to be named.</p>
<script>document.write('hidden')</script>
<p onclick="steal()">The next ship is expected on Monday, <a href="javascript:alert(1)">the harbour master</a> said.</p>
</article></main>
<aside><h3>Most read</h3><p>Ten beaches for the spring</p></aside>
<footer><p>All the news that fits a small harbour.</p></footer>
</body></html>`;

test('a page gives its story as blocks with roles', () => {
  expect(outline(taken(PAGE, 'html'))).toEqual([
    'kicker: Business',
    `headline: ${HEADLINE}`,
    'byline: By Ada Lindqvist',
    'caption: Cranes stood still for nine days.',
    'paragraph: The dockers of Havenport went back to work on Saturday after nine days, the longest strike the port has seen since it was rebuilt, and both the union and the company said that they had won.',
    'paragraph: Under the agreement pay rises by 4.5\u00a0percent this year and by 3 percent in the next, said the company, which had put its losses at $40 million.',
    'paragraph: The union spoke of $25 million.',
    'heading: What was agreed',
    'list-item: Night shifts end at four.',
    'list-item: Nobody is dismissed for having gone on strike.',
    'quote: “Nobody lost,” said the chairman.',
    'table-row: Year | Rise',
    'table-row: 2026 | 4.5\u00a0%',
    'paragraph: Talks about the remaining questions, among them the pensions of older dockers and the price of the new cranes, begin in May, according to people on both sides who asked not to be named.',
    'paragraph: The next ship is expected on Monday, the harbour master said.',
  ]);
});

test('the head of the story is read from the head of the page', () => {
  const { title, byline, outlet, dateline } = taken(PAGE, 'html');
  expect({ title, byline, outlet, dateline }).toEqual({
    title: HEADLINE,
    byline: 'Ada Lindqvist',
    outlet: 'The Meridian',
    dateline: '2026-03-14T09:30:00Z',
  });
});

test('what the page had besides is shown with the part it stood in', () => {
  const { completeness } = taken(PAGE, 'html');
  expect(completeness.leftOut).toEqual([
    { text: 'Home / World', reason: 'Navigation.' },
    { text: 'We would like to set cookies on your machine.', reason: 'Cookie notice.' },
    { text: 'Read more: How the strike began', reason: 'Link to another page.' },
    { text: 'Most read / Ten beaches for the spring', reason: 'Beside the story.' },
    { text: 'All the news that fits a small harbour.', reason: 'Page footer.' },
  ]);
  const leftOut = completeness.leftOut.map(({ text }) =>
    text.split(/\s+/).filter((w) => /\w/.test(w)),
  );
  expect(completeness.wordsFound - completeness.wordsKept).toBe(leftOut.flat().length);
});

test('nothing of the page but its words comes through', () => {
  const intake = JSON.stringify(taken(PAGE, 'html'));
  expect(intake).not.toMatch(/<[a-z/]|javascript:|onclick|spy|hidden|steal|color: red|port\.jpg/);
});

test('linked data is preferred, broken or hostile linked data passed over', () => {
  const withData = (json: string) =>
    taken(
      PAGE.replace('</head>', `<script type="application/ld+json">${json}</script></head>`),
      'html',
    );
  const graph = JSON.stringify({
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      {
        '@type': ['Thing', 'NewsArticle'],
        headline: HEADLINE,
        author: [{ name: 'Ada Lindqvist' }, { name: 'Tom Reyes' }],
        publisher: { name: 'Meridian Press' },
        datePublished: '2026-03-15',
      },
    ],
  });
  expect(withData(graph)).toMatchObject({
    byline: 'Ada Lindqvist, Tom Reyes',
    outlet: 'Meridian Press',
    dateline: '2026-03-15',
  });
  for (const broken of [
    '{',
    'null',
    '[[[[[[[[[[{}]]]]]]]]]]',
    '{"@type":"NewsArticle","author":7}',
  ]) {
    expect(withData(broken).byline).toBe('Ada Lindqvist');
  }
});

test.each([
  ['a fragment', '<h1>Ferry fares to rise</h1><p>Fares go up in June.</p>'],
  [
    'a page without a body tag',
    '<html><h1>Ferry fares to rise</h1><p>Fares go up in June.</p></html>',
  ],
  ['unclosed tags', '<html><body><h1>Ferry fares to rise<p>Fares go up in June.'],
])('%s is read like a page', (_name, html) => {
  const intake = taken(html, 'html');
  expect(intake.text).toContain('Fares go up in June.');
  expect(intake.text).toContain('Ferry fares to rise');
});

test('a page nested as deep as allowed still gives its words', () => {
  const depth = 950;
  const html = `${'<div>'.repeat(depth)}<p>Fares go up in June.</p>${'</div>'.repeat(depth)}`;
  expect(taken(html, 'html').text).toBe('Fares go up in June.');
});

test('a headline that stands again under a picture is a repeat', () => {
  const html = PAGE.replace('Cranes stood still for nine days.', HEADLINE);
  expect(outline(taken(html, 'html'))).toContain(`caption = 1: ${HEADLINE}`);
});

test('a sentence that begins like a page control stays', () => {
  const kept = [
    'Popular protests spread to the harbours of the south on Monday: nobody stopped them.',
    'Support us or leave, the dockers had told their union before the vote.',
    'Copyright law says otherwise, lawyers of the company said.',
    'Subscribers of the pension fund will be asked in May.',
  ];
  const html = PAGE.replace('<h2>', `${kept.map((text) => `<p>${text}</p>`).join('')}<h2>`);
  const { text } = taken(html, 'html');
  for (const sentence of kept) expect(text).toContain(sentence);
});
