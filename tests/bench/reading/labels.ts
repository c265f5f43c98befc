import { z } from 'zod';
import { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { READ_SOURCE_KINDS, SIGNALS } from '#lib/reading/reading.ts';

const signals = z
  .string()
  .transform((words) => (words === '-' ? [] : words.split(' ')))
  .pipe(z.array(z.enum(SIGNALS)));

const kind = z.enum(READ_SOURCE_KINDS);
const quote = z.enum(QUOTE_TYPES);
const rowSchema = z.tuple([
  z.string().regex(/^[0-9a-f]{12}:E\d+$/),
  kind,
  quote,
  signals,
  kind,
  quote,
  signals,
  kind,
  quote,
  signals,
]);

interface Labelled {
  readonly kind: z.infer<typeof kind>;
  readonly quote: z.infer<typeof quote>;
  readonly signals: Readonly<z.infer<typeof signals>>;
}

/** One attribution's labels: of the two passes by hand, and what was decided where they differ. */
export interface Label {
  /** The first twelve digits of the sha-256 of the annotation's file name, and the id of the event in it. */
  readonly id: string;
  readonly first: Labelled;
  readonly second: Labelled;
  readonly decided: Labelled;
}

/** Reads the labels, tab-separated with a line of titles. Throws when a value is none of the guideline's. */
export function labelsOf(table: string): readonly Label[] {
  const [, ...lines] = table.trimEnd().split('\n');
  return lines.map((line) => {
    const [id, ...cells] = rowSchema.parse(line.split('\t'));
    const [kind1, quote1, signals1, kind2, quote2, signals2, kind3, quote3, signals3] = cells;
    return {
      id,
      first: { kind: kind1, quote: quote1, signals: signals1 },
      second: { kind: kind2, quote: quote2, signals: signals2 },
      decided: { kind: kind3, quote: quote3, signals: signals3 },
    };
  });
}

/** Cohen's κ of two passes (Cohen 1960): agreement beyond what chance would give. */
export function agreementOf(pairs: readonly (readonly [string, string])[]): number {
  const firsts = countsOf(pairs.map(([first]) => first));
  const seconds = countsOf(pairs.map(([, second]) => second));
  const agreed = shareOf(pairs, ([first, second]) => first === second);
  let byChance = 0;
  for (const [value, count] of firsts) {
    byChance += (count / pairs.length) * ((seconds.get(value) ?? 0) / pairs.length);
  }
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}

/** The share of things that something holds for. */
export function shareOf<T>(things: readonly T[], holds: (one: T) => boolean): number {
  return things.filter(holds).length / things.length;
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
