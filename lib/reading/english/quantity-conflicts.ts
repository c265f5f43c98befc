import type { Contradiction, Quantity } from '#lib/reading/reading.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { canBothHold } from '#lib/reading/english/quantity-values.ts';
import { type Placed, type StoryWords, place } from '#lib/reading/english/story-words.ts';
import { SHAPE } from '#lib/reading/word.ts';

// How far around a quantity its context reaches, in tokens.
const REACH = 9;

// How many earlier quantities of a unit are compared: the first and the latest.
const FIRST = 8;
const LATEST = 16;

// A text that gives one unit so many values lists results or prices, which need not agree.
const VALUES_AT_MOST = 8;

/** A quantity with the words around it. */
interface InContext {
  readonly placed: Placed<Quantity>;
  readonly stems: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  /** The dates of its sentence, as written. */
  readonly dates: readonly string[];
}

/**
 * Pairs of quantities that seem to say the same thing with two values: of one unit, in different
 * sentences, among the same words, with the same names and dates as far as both have any. Figures that
 * are told to have changed (*from*, *revised*, *another*) are left alone, as is what rounding explains.
 */
export function findQuantityConflicts(story: StoryWords): Contradiction[] {
  const byUnit = new Map<string, { first: InContext[]; latest: InContext[] }>();
  const conflicts: Contradiction[] = [];
  for (const quantity of inContext(story)) {
    const unit = quantity.placed.found.unit ?? '';
    const seen = byUnit.get(unit) ?? { first: [], latest: [] };
    byUnit.set(unit, seen);
    const other = [...seen.first, ...seen.latest].find((earlier) =>
      disagree(story, earlier, quantity),
    );
    if (other !== undefined) {
      conflicts.push({
        kind: 'quantity',
        first: other.placed.found.span,
        second: quantity.placed.found.span,
      });
    }
    const list = seen.first.length < FIRST ? seen.first : seen.latest;
    list.push(quantity);
    if (seen.latest.length > LATEST) seen.latest.shift();
  }
  return conflicts;
}

function inContext(story: StoryWords): InContext[] {
  const { tokens, sentences } = story;
  const dates = new Map<number, string[]>();
  for (const { found, sentence } of place(tokens, sentences, story.dates)) {
    const words = found.value ?? tokens.text.slice(found.span.start, found.span.end).toLowerCase();
    dates.set(sentence, [...(dates.get(sentence) ?? []).slice(0, 8), words]);
  }
  const headlines = new Set(story.headlines);
  const all: InContext[] = [];
  const quantities = place(tokens, sentences, story.quantities);
  const listed = listedUnits(story.quantities);
  for (const [at, placed] of quantities.entries()) {
    // Of two in one sentence with one unit it is not known which says what.
    if (isTwin(placed, quantities[at - 1]) || isTwin(placed, quantities[at + 1])) continue;
    const { unit } = placed.found;
    if (unit === null || listed.has(unit) || headlines.has(placed.sentence)) continue;
    if (isChanging(story, placed)) continue;
    const context = contextOf(story, placed);
    all.push({ placed, ...context, dates: dates.get(placed.sentence) ?? [] });
  }
  return all;
}

/** The units of which a text gives many values; and that of margins of error, each of which belongs to its own poll. */
function listedUnits(quantities: readonly Quantity[]): ReadonlySet<string> {
  const values = new Map<string, Set<number>>();
  const listed = new Set(['percentage point']);
  for (const { unit, value } of quantities) {
    if (unit === null || listed.has(unit)) continue;
    const all = values.get(unit) ?? new Set();
    values.set(unit, all.add(value));
    if (all.size > VALUES_AT_MOST) listed.add(unit);
  }
  return listed;
}

function isTwin(
  { sentence, found }: Placed<Quantity>,
  other: Placed<Quantity> | undefined,
): boolean {
  return other?.sentence === sentence && other.found.unit === found.unit;
}

const CHANGE: ReadonlySet<string> = new Set(
  'from another additional more other further extra initially earlier previously originally revised later compared than each every per apiece up down rose fell increased decreased average remaining rest'.split(
    ' ',
  ),
);

/** Whether the words next to a quantity say that it changed, adds to another, or is one of several. */
function isChanging({ tokens }: StoryWords, { tokens: range, found }: Placed<Quantity>): boolean {
  const isBounded = found.bound !== 'exact';
  for (let at = Math.max(0, range.from - 4); at < Math.min(tokens.count, range.to + 4); at += 1) {
    const form = tokens.words[at]?.form ?? '';
    // More than 50 is a bound, 50 more is another 50.
    if (isBounded && at < range.from && (form === 'more' || form === 'than' || form === 'up'))
      continue;
    if (CHANGE.has(form)) return true;
  }
  // Five of the ministers are not all of them.
  if (
    range.to - range.from > 2 &&
    tokens.words[range.from + 1]?.form === 'of' &&
    found.bound === 'exact'
  )
    return true;
  return tokens.words[range.from - 1]?.form === 'to';
}

function contextOf(
  { tokens, words, sentences }: StoryWords,
  { sentence, tokens: range, found }: Placed<Quantity>,
) {
  const stems = new Set<number>();
  const names = new Set<string>();
  const bounds = sentences[sentence] ?? range;
  const from = Math.max(bounds.from, range.from - REACH);
  const to = Math.min(bounds.to, range.to + REACH);
  for (let at = from; at < to; at += 1) {
    const word = tokens.words[at];
    const stem = words.stems[at] ?? -1;
    if (word === undefined || stem < 0 || words.isNumber[stem] === 1) continue;
    // The unit is the same in both and says nothing.
    if (at >= range.from && at === range.to - 1) continue;
    const isName =
      tokens.kinds[at] === TOKEN.word && word.shape !== SHAPE.lower && at > bounds.from;
    if (isName) names.add(word.form);
    if (word.form !== found.unit) stems.add(stem);
  }
  return { stems, names };
}

// Figures of like things differ by a word or two (*of women*, *of men*): what one context holds, the other must, nearly.
const SHARED_AT_LEAST = 3;
const OF_SMALLER = 0.75;
const OF_LARGER = 0.5;

function disagree(story: StoryWords, a: InContext, b: InContext): boolean {
  if (a.placed.sentence === b.placed.sentence) return false;
  if (canBothHold(a.placed.found, b.placed.found)) return false;
  if (a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((date) => b.dates.includes(date)))
    return false;
  if (hasOther(a.names, b.names) && hasOther(b.names, a.names)) return false;
  let [count, shared] = [0, 0];
  for (const stem of a.stems) {
    if (!b.stems.has(stem)) continue;
    count += 1;
    shared += story.words.weight(stem);
  }
  if (count < SHARED_AT_LEAST) return false;
  const totals = [a, b].map(({ stems }) => weightOf(story, stems));
  return shared >= OF_SMALLER * Math.min(...totals) && shared >= OF_LARGER * Math.max(...totals);
}

function weightOf({ words }: StoryWords, stems: ReadonlySet<number>): number {
  let weight = 0;
  for (const stem of stems) weight += words.weight(stem);
  return weight;
}

function hasOther(names: ReadonlySet<string>, than: ReadonlySet<string>): boolean {
  for (const name of names) if (!than.has(name)) return true;
  return false;
}
