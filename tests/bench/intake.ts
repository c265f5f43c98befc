import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import type { BlockRole } from '#lib/text/block.ts';
import { takeIn } from '#lib/story/intake/take-in.ts';
import { type Agreement, type Score, agreement, scoreOf } from '#tests/bench/shingles.ts';

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

if (existsSync(join(PAGES, 'ground-truth.json'))) measure();
else {
  console.error(`The pages to measure on are missing: ${PAGES}. See ../shared/data/README.md.`);
  process.exitCode = 1;
}

function measure(): void {
  const truth = Object.entries(
    truthSchema.parse(JSON.parse(readFileSync(join(PAGES, 'ground-truth.json'), 'utf8'))),
  );
  const pages = truth.map(([id, { articleBody }]) => ({
    articleBody,
    html: gunzipSync(readFileSync(join(PAGES, 'html', `${id}.html.gz`))),
  }));
  console.log(`Article extraction on ${pages.length} pages, runs of four words`);
  for (const way of WAYS) {
    const began = performance.now();
    const agreements = pages.map(({ html, articleBody }): Agreement => {
      return agreement(articleBody, way.read(html));
    });
    const perPageMs = (performance.now() - began) / pages.length;
    console.log(line(way.name, scoreOf(agreements), perPageMs));
  }
}

function blocksOf(html: Buffer, without: readonly BlockRole[]): string {
  const taken = takeIn({ bytes: html, format: 'html' });
  if (!taken.ok) return '';
  const { text, blocks } = taken.value;
  const kept = blocks.filter(({ role }) => !without.includes(role));
  return kept.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function readabilityOf(html: Buffer): string {
  const { document } = parseHTML(html.toString('utf8'));
  return new Readability(document).parse()?.textContent ?? '';
}

function line(name: string, score: Score, perPageMs: number): string {
  const figures = [score.f1, score.precision, score.recall].map((figure) => figure.toFixed(3));
  const [f1 = '', precision = '', recall = ''] = figures;
  return `${name.padEnd(38)} F1 ${f1}  P ${precision}  R ${recall}  ${perPageMs.toFixed(0)} ms a page`;
}
