import { bucketWords, bucketsOf } from './time-buckets.ts';
import { claimsAddress } from '#app/_parts/claims-address.ts';
import type { Standing } from '#app/_parts/standings.ts';
import type { Language } from '#app/_texts/language.ts';
import type { Speak } from '#app/_texts/speak.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { FigureQuery, VerdictFigures } from '#lib/review/figures.ts';

/** What of the figures the screen shows. */
export interface Shown {
  /** What the figures were asked with; every link carries it on. */
  readonly filter: FigureQuery;
  readonly axes: readonly Axis[];
  readonly standings: readonly Standing[];
}

/** A number and the claims behind it; null: no list of claims can be asked for by this. */
export interface Figure {
  readonly claims: number;
  readonly href: string | null;
}

/** One row of a table and its chart: one axis of one story, day or checker. */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly axis: Axis;
  readonly figures: Readonly<Record<Standing, Figure>>;
}

interface Count {
  readonly axis: Axis;
  readonly verdict: Standing;
  readonly claims: number;
}

type Narrowing = { readonly [K in 'storyId' | 'checker' | 'from' | 'to']?: FigureQuery[K] };

/** How all claims stand on each axis. */
export function byAxis(
  figures: VerdictFigures,
  shown: Shown,
  words: Speak<'words'>,
): readonly Row[] {
  return shown.axes.map((axis) =>
    rowOf({ key: axis, label: words(`question.${axis}`), axis }, figures.byAxis, shown, {}),
  );
}

/** How the claims of each story stand. */
export function byStory(figures: VerdictFigures, shown: Shown): readonly Row[] {
  return grouped(figures.byStory, (each) => each.storyId).flatMap(([storyId, counts]) =>
    rowsOf({ key: storyId, label: counts[0]?.title ?? '' }, counts, shown, { storyId }),
  );
}

/** The verdicts each person gave; those of the command line cannot be listed by person. */
export function byChecker(figures: VerdictFigures, shown: Shown): readonly Row[] {
  return grouped(figures.byChecker, (each) => each.personId).flatMap(([personId, counts]) =>
    rowsOf(
      { key: personId ?? 'nobody', label: counts[0]?.name ?? '' },
      counts,
      shown,
      personId === null ? null : { checker: personId },
    ),
  );
}

/** What the language of a reader decides of the rows over time. */
interface Told {
  readonly language: Language;
  readonly t: Speak<'figures'>;
}

/** The verdicts of each day, week or month. */
export function byTime(figures: VerdictFigures, shown: Shown, told: Told): readonly Row[] {
  const days = figures.byDay.map((each) => each.day);
  return bucketsOf(days, shown.filter).flatMap((bucket) => {
    const counts = figures.byDay.filter(({ day }) => day >= bucket.from && day <= bucket.to);
    const range = { from: bucket.from, to: bucket.to };
    const label = bucketWords(bucket, told.language, told.t);
    return rowsOf({ key: bucket.from, label }, counts, shown, range);
  });
}

function rowsOf(
  group: Pick<Row, 'key' | 'label'>,
  counts: readonly Count[],
  shown: Shown,
  narrowing: Narrowing | null,
): readonly Row[] {
  return shown.axes.map((axis) =>
    rowOf({ ...group, key: `${group.key}/${axis}`, axis }, counts, shown, narrowing),
  );
}

function rowOf(
  row: Pick<Row, 'key' | 'label' | 'axis'>,
  counts: readonly Count[],
  shown: Shown,
  narrowing: Narrowing | null,
): Row {
  const figure = (verdict: Standing): Figure => ({
    claims: counts
      .filter((count) => count.axis === row.axis && count.verdict === verdict)
      .reduce((sum, count) => sum + count.claims, 0),
    href:
      narrowing === null
        ? null
        : claimsAddress.to({ ...shown.filter, ...narrowing, axis: row.axis, verdict }),
  });
  return {
    ...row,
    figures: {
      corroborated: figure('corroborated'),
      unverified: figure('unverified'),
      disputed: figure('disputed'),
      unchecked: figure('unchecked'),
    },
  };
}

/** The items by a key, keys in order of first appearance. */
function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
