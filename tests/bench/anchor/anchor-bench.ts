import { matchQuote } from '#tests/bench/anchor/quote-matching.ts';
import { describeAll } from '#lib/anchor/describe.ts';
import { type Located, locateAll } from '#lib/anchor/locate.ts';
import type { Described } from '#lib/anchor/selector.ts';
import type { Span } from '#lib/text/span.ts';
import { madeUpText, seeded } from '#tests/lib/anchor/anchor-texts.ts';
import { type Revised, revise } from '#tests/lib/anchor/revised-text.ts';

// Run with `node tests/bench/anchor/anchor-bench.ts`; it prints the table of docs/selectors.md.

const SENTENCES = 1200;
const LEVELS = [0.02, 0.08, 0.2];

interface Counts {
  right: number;
  /** The same place with another end. */
  ends: number;
  elsewhere: number;
  asked: number;
  lost: number;
  /** A sentence that was taken out, and was given a place nevertheless. */
  goneFound: number;
}

function count(places: Revised['places'], found: readonly (Span | 'asked' | null)[]): Counts {
  const counts: Counts = { right: 0, ends: 0, elsewhere: 0, asked: 0, lost: 0, goneFound: 0 };
  for (const [at, span] of found.entries()) {
    const place = places[at] ?? null;
    if (place === null) counts.goneFound += span === null || span === 'asked' ? 0 : 1;
    else if (span === null) counts.lost += 1;
    else if (span === 'asked') counts.asked += 1;
    else if (span.start === place.start && span.end === place.end) counts.right += 1;
    else if (span.start < place.end && place.start < span.end) counts.ends += 1;
    else counts.elsewhere += 1;
  }
  return counts;
}

function answerOf(located: Located): Span | 'asked' | null {
  if (located.kind === 'found') return located.span;
  return located.kind === 'ambiguous' ? 'asked' : null;
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}

function row(name: string, standing: number, counts: Counts, ms: number): string {
  const share = (part: number) => `${((100 * part) / standing).toFixed(1)} %`;
  const { right, ends, elsewhere, asked, lost, goneFound } = counts;
  const shares = [right, ends, elsewhere, asked, lost].map(share);
  return `| ${[name, ...shares, String(goneFound), `${ms.toFixed(2)} ms`].join(' | ')} |`;
}

function measure(title: string, text: string, level: number): readonly string[] {
  const revised = revise(text, { words: level, sentences: level / 4 }, seeded(level * 1000));
  const described: readonly Described[] = describeAll(text, revised.spans);
  const standing = revised.places.filter((place) => place !== null).length;
  const ours = timed(() => locateAll(revised.text, described).map(answerOf));
  const peer = timed(() => described.map((one) => matchQuote(revised.text, one)));
  const each = described.length;
  return [
    row(`${title}, ours`, standing, count(revised.places, ours.value), ours.ms / each),
    row(`${title}, per quote`, standing, count(revised.places, peer.value), peer.ms / each),
  ];
}

const heading = [
  '',
  'right',
  'other end',
  'elsewhere',
  'asked',
  'not found',
  'gone, yet placed',
  'each',
];
const lines = [`| ${heading.join(' | ')} |`, `| --- |${' ---: |'.repeat(heading.length - 1)}`];
const text = madeUpText(SENTENCES, seeded(101));
for (const level of LEVELS) lines.push(...measure(`${100 * level} % of words`, text, level));
const repeated = madeUpText(SENTENCES / 4, seeded(102)).repeat(4);
for (const level of LEVELS) {
  lines.push(...measure(`four times the same, ${100 * level} %`, repeated, level));
}
process.stdout.write(`${lines.join('\n')}\n`);
