import nlp from 'compromise';
import { z } from 'zod';
import type { Span } from '#lib/text/span.ts';
import { ourAttributions } from '#tests/bench/reading/our-attributions.ts';
import { loadPolnear, POLNEAR, type PolnearArticle } from '#tests/bench/reading/polnear.ts';
import type { ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';
import {
  emptyTally,
  ROLES,
  scoresOf,
  tallyAttributions,
  tallyExact,
  tallyOverlap,
  type Role,
  type RoleSpans,
} from '#tests/bench/reading/role-spans.ts';

/** Who says what, span by span and as a whole. */
export const task: ReadingTask = {
  title: 'Attributions (PolNeAR dev)',
  how:
    'Source, cue and content spans against those that annotators marked in 84 articles; of several annotators the first. Exact: both ends of a span right; overlap: any character shared; F1 over the spans of a role, a span in several pieces counting as its pieces. ' +
    'Attribution: content with an intersection over union of at least half, and a source that touches. PolNeAR marks each word once, so only attributions outside others’ contents are compared.',
  needs: POLNEAR,
  run: () => Promise.resolve(measure()),
};

const TARGETS = {
  exact: { source: 0.62, cue: 0.62, content: 0.52 },
  overlap: { source: 0.74, cue: 0.74, content: 0.8 },
} as const;

/** The figures of one reader over articles: exact and overlap by role, and of whole attributions. */
export function scorePolnear(
  articles: readonly PolnearArticle[],
  read: (text: string) => readonly RoleSpans[],
): {
  readonly exact: Readonly<Record<Role, ReturnType<typeof scoresOf>>>;
  readonly overlap: Readonly<Record<Role, ReturnType<typeof scoresOf>>>;
  readonly attribution: ReturnType<typeof scoresOf>;
} {
  const exact = { source: emptyTally(), cue: emptyTally(), content: emptyTally() };
  const overlap = { source: emptyTally(), cue: emptyTally(), content: emptyTally() };
  const attribution = emptyTally();
  for (const { text, attributions } of articles) {
    const found = read(text);
    for (const role of ROLES) {
      const ours = found.flatMap((one): readonly Span[] => one[role]);
      const gold = attributions.flatMap((one): readonly Span[] => one[role]);
      tallyExact(exact[role], ours, gold);
      tallyOverlap(overlap[role], ours, gold);
    }
    tallyAttributions(attribution, found, attributions);
  }
  const scored = (of: typeof exact) => ({
    source: scoresOf(of.source),
    cue: scoresOf(of.cue),
    content: scoresOf(of.content),
  });
  return { exact: scored(exact), overlap: scored(overlap), attribution: scoresOf(attribution) };
}

/** What our reader finds outside the contents of others. */
export function outermost(text: string): readonly RoleSpans[] {
  return ourAttributions(text).filter(({ found }) => found.parent === null);
}

const quotationsSchema = z.array(
  z.object({ text: z.string(), offset: z.object({ start: z.number() }) }),
);

/** What compromise finds in quotation marks; it looks for no speakers. */
function compromiseQuotations(text: string): readonly RoleSpans[] {
  const found = quotationsSchema.parse(nlp(text).quotations().json({ offset: true }));
  return found.map(({ text: words, offset }) => {
    // Its offsets are those of the first letter, its words begin with the mark.
    const start = text.indexOf(words, Math.max(0, offset.start - 3));
    return { source: [], cue: [], content: [{ start, end: start + words.length }] };
  });
}

function measure(): ReadingTable {
  const articles = loadPolnear('dev');
  const { exact, overlap, attribution } = scorePolnear(articles, outermost);
  const peer = scorePolnear(articles, compromiseQuotations);
  return {
    columns: [
      ...ROLES.map((role) => `${role}, exact F1`),
      ...ROLES.map((role) => `${role}, overlap F1`),
      'attribution P',
      'attribution R',
      'attribution F1',
    ],
    rows: [
      {
        reader: 'ours',
        figures: [
          ...ROLES.map((role) => exact[role].f1),
          ...ROLES.map((role) => overlap[role].f1),
          attribution.precision,
          attribution.recall,
          attribution.f1,
        ],
      },
      {
        reader: 'compromise .quotations()',
        figures: [
          null,
          null,
          peer.exact.content.f1,
          null,
          null,
          peer.overlap.content.f1,
          null,
          null,
          null,
        ],
      },
    ],
    measures: [
      ...ROLES.map((role) => percent(`${role}, exact F1`, exact[role].f1, TARGETS.exact[role])),
      ...ROLES.map((role) =>
        percent(`${role}, overlap F1`, overlap[role].f1, TARGETS.overlap[role]),
      ),
      percent('attribution, F1', attribution.f1, 0.5),
      percent('attribution, precision', attribution.precision, 0.6),
    ],
  };
}

function percent(what: string, share: number, atLeast: number): ReadingTable['measures'][number] {
  return { what, value: 100 * share, unit: '%', target: { atLeast: 100 * atLeast } };
}
