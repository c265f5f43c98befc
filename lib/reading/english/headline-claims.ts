import type { Contradiction } from '#lib/reading/reading.ts';
import type { Span } from '#lib/text/span.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { bodyNames, namesOnlyIn } from '#lib/reading/english/headline-names.ts';
import { canBothHold } from '#lib/reading/english/quantity-values.ts';
import { place, spanOf, type StoryWords } from '#lib/reading/english/story-words.ts';

// A story has few headlines, and they are short: a text that calls everything one is not searched whole.
const HEADLINES_AT_MOST = 4;
const FIGURES_AT_MOST = 8;

/**
 * Headlines that say more than the text: a figure that no sentence carries, a superlative that no sentence
 * repeats, a name that no sentence mentions, or as certain what the text only hedges. A figure below ten is left alone unless it is of money or
 * a share, since texts name a few things one by one. The first span is the headline's word or the headline, the second
 * the sentence of the text that comes nearest to it.
 */
export function findHeadlineClaims(story: StoryWords): Contradiction[] {
  const headlines = new Set(story.headlines);
  if (headlines.size === 0) return [];
  // A sentence without a word (a lone control character) has no place in the text to point at.
  const body = story.sentences.flatMap(({ from, to }, at) =>
    from < to && !headlines.has(at) ? [at] : [],
  );
  const told = new Set<string>();
  const names = bodyNames(story, headlines);
  return [...headlines]
    .sort((a, b) => a - b)
    .flatMap((headline) => {
      const range = story.sentences[headline];
      if (range === undefined) return [];
      const { start, end } = spanOf(story.tokens, range);
      // A headline that stands several times is told of once.
      const words = story.tokens.text.slice(start, end).toLowerCase();
      if (told.has(words) || told.size >= HEADLINES_AT_MOST) return [];
      told.add(words);
      const nearest = nearestOf(story, headline, body);
      const second = story.sentences[nearest.sentence];
      if (second === undefined) return [];
      const found = [
        ...figuresOnlyIn(story, headline, headlines),
        ...superlativesOnlyIn(story, headline, headlines),
        ...(names === null ? [] : namesOnlyIn(story, range, names)),
      ];
      if (found.length === 0 && nearest.areAllHedged && !isGuarded(story, headline))
        found.push({ start, end });
      return found.map((first) => ({
        kind: 'headline' as const,
        first,
        second: spanOf(story.tokens, second),
      }));
    });
}

/** The figures of a headline that no other sentence has, not even rounded. */
function figuresOnlyIn(
  story: StoryWords,
  headline: number,
  headlines: ReadonlySet<number>,
): Span[] {
  const placed = place(story.tokens, story.sentences, story.quantities);
  const body = placed.filter(({ sentence }) => !headlines.has(sentence));
  const bodyStems = stemsOf(story, headlines);
  return placed
    .filter(({ sentence }) => sentence === headline)
    .slice(0, FIGURES_AT_MOST)
    .filter(({ found, tokens }) => {
      const isMeasured = found.unit === 'percent' || /^[A-Z]{3}$/.test(found.unit ?? '');
      if (found.value < 10 && !isMeasured) return false;
      if (body.some((other) => canBothHold(found, other.found))) return false;
      // The figure may stand in the text where no quantity was read: as a year, in a name.
      for (let at = tokens.from; at < tokens.to; at += 1) {
        const stem = story.words.stems[at] ?? -1;
        if (stem >= 0 && story.words.isNumber[stem] === 1 && bodyStems.has(stem)) return false;
      }
      return true;
    })
    .map(({ found }) => found.span);
}

function stemsOf({ words, sentences }: StoryWords, except: ReadonlySet<number>): Set<number> {
  const stems = new Set<number>();
  sentences.forEach((_, sentence) => {
    if (!except.has(sentence)) for (const stem of words.of(sentence)) stems.add(stem);
  });
  return stems;
}

/** Superlatives too common in set phrases to mean a rank: *at least*, *last week*, *first*. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'most least first last top only best leading latest sole record newest'.split(' '),
);

function superlativesOnlyIn(
  story: StoryWords,
  headline: number,
  headlines: ReadonlySet<number>,
): Span[] {
  const range = story.sentences[headline];
  if (range === undefined) return [];
  const bodyStems = stemsOf(story, headlines);
  const found: Span[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const stem = story.words.stems[at] ?? -1;
    if (((story.marks[at] ?? 0) & MARK.superlative) === 0 || stem < 0 || bodyStems.has(stem))
      continue;
    if (EVERYDAY.has(story.tokens.words[at]?.form ?? '')) continue;
    found.push(spanOf(story.tokens, { from: at, to: at + 1 }));
  }
  return found;
}

/** The sentence of the text that shares most with a headline, and whether all that share much are hedged. */
function nearestOf(story: StoryWords, headline: number, body: readonly number[]) {
  const own = new Set(story.words.of(headline));
  const total = story.words.totals[headline] ?? 0;
  let [sentence, most, close, hedged] = [body[0] ?? -1, 0, 0, 0];
  for (const at of body) {
    let [shared, count] = [0, 0];
    for (const stem of story.words.of(at)) {
      if (!own.has(stem)) continue;
      shared += story.words.weight(stem);
      count += 1;
    }
    if (shared > most) [sentence, most] = [at, shared];
    if (count < 3 || shared < 0.5 * total) continue;
    close += 1;
    if (isHedged(story, at)) hedged += 1;
  }
  return { sentence, areAllHedged: close > 0 && hedged === close };
}

/** Whether a sentence holds a word that leaves open whether it is so. */
function isHedged({ marks, sentences }: StoryWords, sentence: number): boolean {
  const range = sentences[sentence];
  if (range === undefined) return false;
  for (let at = range.from; at < range.to; at += 1) {
    if (((marks[at] ?? 0) & MARK.hedge) !== 0) return true;
  }
  return false;
}

const ASCRIBING: ReadonlySet<string> = new Set(
  'says say said claims claim claimed accuse accuses accused accusing alleges allege alleged fears fear suspects suspect faces may might could would possible likely unlikely charged charges reports report reported'.split(
    ' ',
  ),
);

/** Whether a headline hedges itself, asks, quotes, or says who says so. */
function isGuarded(story: StoryWords, headline: number): boolean {
  const range = story.sentences[headline];
  if (range === undefined || isHedged(story, headline)) return true;
  for (let at = range.from; at < range.to; at += 1) {
    const kind = story.tokens.kinds[at];
    const form = story.tokens.words[at]?.form ?? '';
    if (kind === TOKEN.colon || kind === TOKEN.quote || ASCRIBING.has(form)) return true;
    if (kind === TOKEN.stop && form.includes('?')) return true;
  }
  return false;
}
