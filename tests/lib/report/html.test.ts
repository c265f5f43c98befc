import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markup, safeUrl } from '#lib/report/escape-html.ts';
import { readinessHtml } from '#lib/report/readiness-html.ts';
import type { ReportFile } from '#lib/report/report-file.ts';
import { gatherReport } from '#lib/report/report.ts';
import { storyHtml } from '#lib/report/story-html.ts';
import { FULL_STORY } from '#tests/lib/report/a-full-story.ts';
import { HOSTILE } from '#tests/lib/report/a-review.ts';

const report = gatherReport(FULL_STORY);
const ELEMENTS = new Set(
  'html head meta title style body div header main footer section article h1 h2 h3 h4 p span a ul li dl dt dd q mark strong em table thead tbody tr th td svg path time'.split(
    ' ',
  ),
);

function parsed(file: ReportFile) {
  const text = new TextDecoder().decode(file.bytes);
  return { text, document: parseHTML(text).document };
}

describe.each([
  ['annotated story', parsed(storyHtml.write(report))],
  ['readiness sheet', parsed(readinessHtml.write(report))],
])('the %s as HTML', (_, { text, document }) => {
  const all = [...document.querySelectorAll('*')];

  it('consists of elements we write and of no other, whatever the texts hold', () => {
    expect(all.length).toBeGreaterThan(40);
    const names = new Set(all.map((element) => element.localName));
    expect([...names].filter((name) => !ELEMENTS.has(name))).toEqual([]);
  });

  it('carries no script, handler, style attribute or address of another kind', () => {
    for (const element of all) {
      for (const { name, value } of [...element.attributes]) {
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (name === 'href') expect(value).toMatch(/^(#(claim|mark)-\d+|https?:\/\/)/);
      }
    }
  });

  it('allows itself nothing but its own style sheet, named by hash', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has a language, a title, one main part, one first heading, and no id twice', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.title).toContain('Ferry “Aurora” Lost in the Sound 🌊 <script>');
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves no link within it without a target', () => {
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id), id).not.toBeNull();
    }
  });
});

describe('the annotated story', () => {
  const { document } = parsed(storyHtml.write(report));

  it('prints every claim number once in the text and once in the notes', () => {
    const numbers = report.claims.map((claim) => String(claim.number));
    const inText = [...document.querySelectorAll('.words .number')].map((mark) => mark.textContent);
    expect(inText.toSorted()).toEqual(numbers.toSorted());
    const notes = [...document.querySelectorAll('article.note')].map((note) => note.id);
    expect(notes).toEqual(report.claims.map((claim) => `claim-${claim.number}`));
  });

  it('shows hostile text as text', () => {
    const note = document.getElementById('claim-4');
    expect(note?.querySelector('h3')?.textContent).toContain(HOSTILE);
    expect(note?.textContent).toContain('@ed <i>itor</i>');
    expect(note?.textContent).toContain('javascript:alert(1)');
  });

  it('draws each mark by the verdict that most needs a look, and says it in words', () => {
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.className);
    expect(marks).toEqual([
      'm-corroborated',
      'm-disputed',
      'm-disputed',
      'm-unchecked',
      'm-disputed',
      'm-disputed',
      'm-unchecked',
    ]);
    expect(document.getElementById('mark-4')?.getAttribute('aria-label')).toBe('Claim 4, disputed');
  });

  it('keeps the words of the draft, repeats included', () => {
    const shown = [...document.querySelectorAll('.words')].map((words) => {
      for (const extra of words.querySelectorAll('.number, .role')) extra.remove();
      return words.textContent;
    });
    expect(shown.join('\n\n')).toBe(report.text);
  });
});

describe('escaping', () => {
  it('is done by the template, unless it was done already', () => {
    expect(markup`<p title="${'"><x'}">${'<&>'}${markup`<b>${1}</b>`}</p>`.html).toBe(
      '<p title="&quot;&gt;&lt;x">&lt;&amp;&gt;<b>1</b></p>',
    );
    expect(escapeHtml("'")).toBe('&#39;');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' java\nscript:x', 'vbscript:x', '//x', 'x'])(
    'makes no link of %j',
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );
});
