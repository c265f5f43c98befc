import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entitiesOf } from '#lib/reading/english/entities.ts';
import { nameText } from '#lib/reading/english/name-text.ts';
import { namesOf } from '#lib/reading/english/names.ts';
import { quoteTypeOf } from '#lib/reading/english/quote-type.ts';
import { quoteOfTokens } from '#lib/reading/english/scene.ts';
import { signalsByAttribution, signalsOf } from '#lib/reading/english/signals.ts';
import { sourceKindOf } from '#lib/reading/english/source-kind.ts';
import { outermostQuotes } from '#lib/reading/quote-ranges.ts';
import { quotesOf } from '#lib/reading/quotes.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import type { Span } from '#lib/text/span.ts';
import { type Label, agreementOf, labelsOf, shareOf } from '#tests/bench/reading/labels.ts';
import { POLNEAR, type PolnearArticle, loadPolnear } from '#tests/bench/reading/polnear.ts';
import type { ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';
import { proseOfLines } from '#tests/lib/reading/english/lines-of-prose.ts';

/** What the finders say of 300 attributions, against what was decided by hand, and how far two passes by hand agree. */
export const task: ReadingTask = {
  title: 'Source kind, quote type and signals',
  how:
    '300 attributions of PolNeAR dev, labelled twice by hand against [labelling.md](labelling.md); the finders are given the annotated spans and measured against what was decided where the passes differed. κ is Cohen’s, of the two passes. ' +
    'Precision and recall are of a signal; signals that fewer than ten of the 300 have are too rare to be judged. `by hand` in the last row: how many the decided labels have.',
  needs: POLNEAR,
  run: () => Promise.resolve(measure()),
};

const SIGNALS_LABELLED = [
  'unnamed',
  'plural-sources',
  'bare-source',
  'hedge',
  'strong-cue',
  'declared-gap',
  'no-agent',
] as const;

function measure(): ReadingTable {
  const labels = labelsOf(readFileSync(join(import.meta.dirname, 'labels.tsv'), 'utf8'));
  const found = new Map(loadPolnear('dev').flatMap(readingsOf));
  const pairs = labels.map((label) => {
    const read = found.get(label.id);
    if (read === undefined) throw new Error(`The corpus has no ${label.id}.`);
    return { label, read };
  });
  const kind = shareOf(pairs, ({ label, read }) => label.decided.kind === read.kind);
  const quote = shareOf(pairs, ({ label, read }) => label.decided.quote === read.quote);
  const kappa = (value: (one: Label['first']) => string) =>
    agreementOf(labels.map(({ first, second }) => [value(first), value(second)]));
  return {
    columns: ['κ of two passes', 'accuracy', 'precision', 'recall', 'by hand'],
    rows: [
      {
        reader: 'source kind',
        figures: [kappa((one) => one.kind), kind, null, null, pairs.length],
      },
      {
        reader: 'quote type',
        figures: [kappa((one) => one.quote), quote, null, null, pairs.length],
      },
      ...SIGNALS_LABELLED.map((signal) => {
        const has = (one: { readonly signals: readonly string[] }) => one.signals.includes(signal);
        const byHand = pairs.filter(({ label }) => has(label.decided));
        const byUs = pairs.filter(({ read }) => has(read));
        const both = byHand.filter(({ read }) => has(read)).length;
        return {
          reader: signal,
          figures: [
            byHand.length === 0 ? null : kappa((one) => String(has(one))),
            shareOf(pairs, ({ label, read }) => has(label.decided) === has(read)),
            byUs.length === 0 ? null : both / byUs.length,
            byHand.length === 0 ? null : both / byHand.length,
            byHand.length,
          ],
        };
      }),
    ],
    measures: [],
  };
}

type Read = readonly [string, Label['decided']];

/** What the finders say of each annotated attribution of an article, by the id of its label. */
function readingsOf({ text, annotation, attributions }: PolnearArticle): readonly Read[] {
  const { tokens, sentences, blocks } = proseOfLines(text);
  const quotes = quotesOf(tokens, blocks);
  const names = nameText(tokens, sentences);
  const entities = entitiesOf(names, namesOf(names, blocks), quotes);
  const inOrder = attributions.toSorted((a, b) => firstOf(a.cue) - firstOf(b.cue));
  const given = inOrder.map(({ source, cue, content }) => {
    const spans = { sourceSpans: source, cueSpans: cue, contentSpans: content };
    return { ...spans, sourceKind: sourceKindOf(names, entities, spans) };
  });
  const found = { text: names, found: entities, quotes, blocks, attributions: given };
  const signals = signalsByAttribution(signalsOf(found), given.length);
  const quoteOf = quoteOfTokens(tokens.count, outermostQuotes(quotes));
  const file = createHash('sha256').update(annotation).digest('hex').slice(0, 12);
  return inOrder.map(({ event, cue, content }, at) => {
    const ranges = { cue: rangesIn(tokens, cue), content: rangesIn(tokens, content) };
    return [
      `${file}:${event}`,
      {
        kind: given[at]?.sourceKind ?? 'none',
        quote: quoteTypeOf(tokens, quoteOf, ranges),
        signals: signals[at] ?? [],
      },
    ];
  });
}

function firstOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

function rangesIn({ starts, ends, count }: Tokens, spans: readonly Span[]) {
  return spans.map(({ start, end }) => {
    let from = 0;
    while (from < count && (ends[from] ?? 0) <= start) from += 1;
    let to = from;
    while (to < count && (starts[to] ?? 0) < end) to += 1;
    return { start: from, end: to };
  });
}
