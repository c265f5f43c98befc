import type { Span } from '#lib/text/span.ts';
import { GUM_NEWS, loadGumNews, type GumArticle } from '#tests/bench/reading/gum-news.ts';
import { ourAttributions } from '#tests/bench/reading/our-attributions.ts';
import type { ReadingTable, ReadingTask } from '#tests/bench/reading/reading-task.ts';
import { emptyTally, scoresOf, type Tally } from '#tests/bench/reading/role-spans.ts';

/** Cues that fall into the unit that attributes. */
export const task: ReadingTask = {
  title: 'Cues in attributing units (GUM news)',
  how:
    'In the rhetorical structure of 18 Wikinews articles (GUM; text CC BY 2.5, annotations CC BY 4.0) a unit that attributes another is a satellite of an attribution relation. A cue that was found is right when it begins in such a unit; each unit counts once, and a second cue in it is wrong. ' +
    'Units attribute speech and thought with a clause of their own, so cues with a bare phrase (*criticised the plan*) or a mere attitude (*wants to*) are left out.',
  needs: GUM_NEWS,
  run: () => Promise.resolve(measure()),
};

/** The cues of our reader that GUM's guidelines would give a unit. */
export function clauseCues(text: string): readonly Span[] {
  return ourAttributions(text).flatMap(({ found, cue }) => {
    const first = cue[0];
    const isReport = found.complement === 'clause' || found.complement === 'quotation';
    return first !== undefined && isReport && !found.isNominal && found.manner !== 'attitude'
      ? [first]
      : [];
  });
}

/** How many cues fall into attributing units, each unit taken once. */
export function scoreGum(
  articles: readonly GumArticle[],
  read: (text: string) => readonly Span[],
): Tally {
  const tally = emptyTally();
  for (const { text, units } of articles) {
    const gold = units.filter(({ relation }) => relation.startsWith('attribution'));
    const cues = read(text);
    const hit = gold.filter(({ span }) =>
      cues.some(({ start }) => span.start <= start && start < span.end),
    );
    tally.gold += gold.length;
    tally.found += cues.length;
    tally.hit += hit.length;
    tally.right += hit.length;
  }
  return tally;
}

function measure(): ReadingTable {
  const { precision, recall, f1 } = scoresOf(scoreGum(loadGumNews(), clauseCues));
  return {
    columns: ['precision', 'recall', 'F1'],
    rows: [{ reader: 'ours', figures: [precision, recall, f1] }],
    measures: [
      { what: 'cue in unit, F1', value: 100 * f1, unit: '%', target: { atLeast: 72 } },
      {
        what: 'cue in unit, precision',
        value: 100 * precision,
        unit: '%',
        target: { atLeast: 80 },
      },
    ],
  };
}
