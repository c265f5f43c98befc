import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownText, markdownUrl } from '#lib/report/escape-markdown.ts';
import { markdown } from '#lib/report/markdown.ts';
import { gatherReport } from '#lib/report/report.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';
import { HOSTILE } from '#tests/lib/report/a-review.ts';

/** What a reader of Markdown sees: the page another program makes of it. */
function page(text: string) {
  const html = marked.parse(text, { async: false, gfm: true });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&:;=$@^"\'/ \n\t1a'.split('')),
    maxLength: 40,
  }),
  fc.constantFrom(
    HOSTILE,
    '1. x',
    '- x',
    '# x',
    'a #',
    '\\\n##',
    '===',
    '---',
    '> x',
    '&lt;',
    '&#35;',
    '[x]: y',
    '![x](y)',
    '<http://x.org>',
    'http://x.org',
    'www.x.org',
    'a@b.org',
    '~~x~~',
    '    x',
    '```',
    '| a |',
    '\\',
  ),
);

describe('text of somebody else in Markdown', () => {
  it('shows exactly its words as a paragraph, in bold, in a list and in a heading', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = markdownText(text);
        for (const around of [`x ${escaped}`, `- x ${escaped}`, `### x ${escaped}`, escaped]) {
          const { body } = page(around);
          const shown = folded(body.textContent);
          expect(shown).toBe(folded(around === escaped ? text : `x ${text}`));
          expect(
            body.querySelectorAll('a, img, code, em, strong, del, table, hr, li li'),
          ).toHaveLength(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a link in Markdown', () => {
  it.each([
    ['https://example.org/a b?x=<y>', '<https://example.org/a%20b?x=%3Cy%3E>'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['not an address', null],
  ])('%s becomes %s', (url, expected) => {
    expect(markdownUrl(url)).toBe(expected);
  });
});

describe('the Markdown of a report', () => {
  const report = gatherReport(FULL_STORY);
  const text = new TextDecoder().decode(markdown.write(report).bytes);
  const { body } = page(text);

  it('becomes a page with the title, a heading for each claim and no foreign markup', () => {
    expect(body.querySelector('h1')?.textContent).toBe(report.head.title);
    const notes = [...body.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(notes.filter((title) => title.startsWith('Claim '))).toEqual(
      report.claims.map((claim) => `Claim ${claim.number}`),
    );
    expect(body.querySelectorAll('script, b, i, img')).toHaveLength(0);
    for (const link of body.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(#claim-\d+|https:\/\/example\.org\/)/);
    }
  });

  it('shows hostile text as text', () => {
    const bold = [...body.querySelectorAll('strong')].map((one) => one.textContent);
    expect(bold).toContain(HOSTILE);
  });
});
