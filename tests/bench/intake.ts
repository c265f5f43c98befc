import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import type { BlockRole } from '#lib/text/block.ts';
import { readHtml } from '#lib/story/intake/html.ts';
import { takeInBy } from '#lib/story/intake/take-in.ts';
import type { Bench, Measure } from '#tests/bench/bench-result.ts';
import { agreement, scoreOf } from '#tests/bench/shingles.ts';

// How much of the article a page holds comes through the intake, against hand-made truth: the pages of
// scrapinghub's article-extraction-benchmark, which stand beside the project and not in it.
const PAGES = join(process.cwd(), '..', 'shared', 'data', 'article-extraction');

/** The truth is the article's body, so what stands around it does not count against anybody. */
const NOT_BODY: readonly BlockRole[] = ['headline', 'kicker', 'byline', 'caption'];

const truthSchema = z.record(z.string(), z.object({ articleBody: z.string() }));

interface Way {
  readonly name: string;
  read(html: Buffer): string;
}

const WAYS: readonly Way[] = [
  { name: 'our intake, body blocks', read: (html) => blocksOf(html, NOT_BODY) },
  { name: 'our intake, all blocks', read: (html) => blocksOf(html, []) },
  { name: 'Readability + linkedom, textContent', read: readabilityOf },
];

/** The words of articles taken in from pages as they were fetched, against hand-made truth and a peer. */
export const bench: Bench = {
  title: 'Articles from web pages',
  how:
    'The 181 pages of scrapinghub’s article-extraction-benchmark (its code is MIT; the pages belong to their publishers and are only measured on) are taken in, and the words found are compared with the hand-made truth ' +
    'by runs of four words, as that benchmark counts: shares a page, averaged; F1 of the averages. `textContent` is what Readability gives without our blocks, read from the same linkedom documents in the same run.',
  needs: PAGES,
  run: () => Promise.resolve(measure()),
};

function measure(): Measure[] {
  const truth = Object.entries(
    truthSchema.parse(JSON.parse(readFileSync(join(PAGES, 'ground-truth.json'), 'utf8'))),
  );
  const pages = truth.map(([id, { articleBody }]) => ({
    articleBody,
    html: gunzipSync(readFileSync(join(PAGES, 'html', `${id}.html.gz`))),
  }));
  return WAYS.flatMap((way) => {
    const began = performance.now();
    const { f1 } = scoreOf(
      pages.map(({ html, articleBody }) => agreement(articleBody, way.read(html))),
    );
    const perPageMs = (performance.now() - began) / pages.length;
    return [
      { what: `${way.name}, F1`, value: 100 * f1, unit: '%' },
      { what: `${way.name}, time a page`, value: perPageMs, unit: 'ms' },
    ];
  });
}

function blocksOf(html: Buffer, without: readonly BlockRole[]): string {
  const taken = takeInBy(readHtml, { bytes: html, format: 'html' });
  if (!taken.ok) return '';
  const { text, blocks } = taken.value;
  const kept = blocks.filter(({ role }) => !without.includes(role));
  return kept.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function readabilityOf(html: Buffer): string {
  const { document } = parseHTML(html.toString('utf8'));
  return new Readability(document).parse()?.textContent ?? '';
}
