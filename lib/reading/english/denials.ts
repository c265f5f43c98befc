import type { Contradiction } from '#lib/reading/reading.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { isNegated } from '#lib/reading/english/restatements.ts';
import { spanOf, type StoryWords } from '#lib/reading/english/story-words.ts';
import { DENIED_NOUNS, POINTING_WORDS } from '#lib/reading/english/words/denied-nouns.ts';

/**
 * Claims of the story and what denies them: a sentence of denial (*denied*, *rejected the claim*) with an
 * earlier one that it points to (*these issues*) or whose content it repeats; and a sentence that says
 * an earlier one again with a negation more or less. A story may well report both; a checker wants both seen.
 */
export function findDenials(story: StoryWords): Contradiction[] {
  const { sentences, words, marks, tokens } = story;
  const found: Contradiction[] = [];
  const report = (earlier: number, sentence: number) => {
    const [first, second] = [sentences[earlier], sentences[sentence]];
    if (first === undefined || second === undefined) return;
    found.push({ kind: 'denial', first: spanOf(tokens, first), second: spanOf(tokens, second) });
  };
  sentences.forEach((range, sentence) => {
    const overlaps = words.overlaps.get(sentence) ?? [];
    const denial = denialIn(story, range);
    if (denial !== null) {
      const claim = claimDenied(story, sentence, overlaps);
      if (claim >= 0) report(claim, sentence);
      else if (denial !== 'plain' && isClaimBefore(story, sentence)) {
        const accusation = denial === 'naming' ? accusationBefore(story, sentence) : null;
        report(accusation ?? sentence - 1, sentence);
      }
      return;
    }
    if (overlaps.length === 0) return;
    const isNegative = isNegated(marks, range);
    const opposite = overlaps.find(
      ({ earlier, shared, count }) =>
        count >= 4 &&
        shared >= 0.75 * Math.max(words.totals[sentence] ?? 0, words.totals[earlier] ?? 0) &&
        isNegated(marks, sentences[earlier]) !== isNegative,
    );
    if (opposite !== undefined) report(opposite.earlier, sentence);
  });
  return found;
}

/** How many sentences back the accusation may stand that *denied the claim* points to. */
const ACCUSATION_BACK = 3;

/** The nearest sentence before that accuses somebody; what stands between may only comment on it. */
function accusationBefore({ marks, sentences }: StoryWords, sentence: number): number | null {
  for (let back = sentence - 1; back >= Math.max(0, sentence - ACCUSATION_BACK); back -= 1) {
    const { from, to } = sentences[back] ?? { from: 0, to: 0 };
    for (let at = from; at < to; at += 1) {
      if (((marks[at] ?? 0) & MARK.accusation) !== 0) return back;
    }
  }
  return null;
}

const BE: ReadonlySet<string> = new Set('was were been being is are be'.split(' '));
const NEEDS_NOUN = /^(?:reject|dismiss|refut|disput|rebut|repudiat)/;

/** How a sentence denies: `naming` an accusation, `pointing` at what was said right before (*these issues*), or `plain`. */
type Denial = 'naming' | 'pointing' | 'plain';

function denialIn({ tokens, marks }: StoryWords, { from, to }: TokenRange): Denial | null {
  for (let at = from; at < to; at += 1) {
    if (((marks[at] ?? 0) & MARK.denial) === 0) continue;
    const form = formAt(tokens, at);
    if (form.startsWith('disput') && form.endsWith('s') && form !== 'disputes') continue;
    // *was denied entry* refuses something; *was denied by* denies.
    if (BE.has(formAt(tokens, at - 1)) && formAt(tokens, at + 1) !== 'by') continue;
    const object = objectOf(tokens, at + 1, to);
    if (object === 'other' && NEEDS_NOUN.test(form)) continue;
    if (form === 'denial' && object !== 'claim') continue;
    return object === 'naming' || object === 'pointing' ? object : 'plain';
  }
  return null;
}

/** What the words behind a denial say is denied. */
function objectOf(
  tokens: StoryWords['tokens'],
  from: number,
  to: number,
): 'naming' | 'pointing' | 'claim' | 'other' {
  const end = Math.min(to, from + 5);
  let isPointing = false;
  for (let at = from; at < end; at += 1) {
    const form = formAt(tokens, at);
    if (DENIED_NOUNS.has(form))
      return formAt(tokens, at + 1) === 'that' || formAt(tokens, at + 1) === 'of'
        ? 'claim'
        : 'naming';
    if (at <= from + 1 && POINTING_WORDS.has(form)) isPointing = true;
  }
  return isPointing ? 'pointing' : 'other';
}

/** The earlier sentence of which a denial repeats the content; -1 for none. */
function claimDenied(
  { words, marks, sentences }: StoryWords,
  sentence: number,
  overlaps: readonly { earlier: number; shared: number; count: number }[],
): number {
  let [best, most] = [-1, 0];
  for (const { earlier, shared, count } of overlaps) {
    const least = Math.min(words.totals[sentence] ?? 0, words.totals[earlier] ?? 0);
    if (count < 3 || shared < 0.5 * least || shared <= most) continue;
    if (isNegated(marks, sentences[earlier])) continue;
    [best, most] = [earlier, shared];
  }
  return best;
}

/** Whether the sentence before says enough to be what *this* points to, and is no denial itself. */
function isClaimBefore({ words, marks, sentences }: StoryWords, sentence: number): boolean {
  const before = sentences[sentence - 1];
  if (before === undefined || words.of(sentence - 1).length < 4) return false;
  for (let at = before.from; at < before.to; at += 1) {
    if (((marks[at] ?? 0) & MARK.denial) !== 0) return false;
  }
  return true;
}
