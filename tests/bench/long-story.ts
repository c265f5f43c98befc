import type { Span } from '#lib/text/span.ts';

/** Words without meaning enough to be a newspaper's. */
const WORDS =
  'minister envoy talks harbour missiles report officials said reportedly denied million percent border council harvest vote ballot treaty sanction convoy hospital witness budget inquiry court lawyer river winter storm bridge depot arsenal inspector ceasefire tonnes'.split(
    ' ',
  );

/** A long text and the stretches of it that are marked, the same for the same seed. */
export interface LongStory {
  readonly text: string;
  readonly words: number;
  /** Where claims stand in the text; each of a few words, one in five overlapping the one before. */
  readonly spans: readonly Span[];
}

const SENTENCES_IN_A_PARAGRAPH = 4;
const WORDS_IN_A_SENTENCE = 15;

/**
 * A story of so many words with so many claims evenly over it. The numbers come from a seeded generator
 * (Lehmer's, modulus 2³¹−1), so that every run measures the same text.
 */
export function longStory(words: number, claims: number, seed = 20_000): LongStory {
  const random = lehmer(seed);
  const any = (count: number) => Math.floor(random() * count);
  const sentence = () => {
    const parts = Array.from({ length: WORDS_IN_A_SENTENCE }, () => WORDS[any(WORDS.length)] ?? '');
    const line = parts.join(' ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  };
  const paragraphs = Math.ceil(words / (SENTENCES_IN_A_PARAGRAPH * WORDS_IN_A_SENTENCE));
  const blocks = Array.from({ length: paragraphs }, () =>
    Array.from({ length: SENTENCES_IN_A_PARAGRAPH }, sentence).join(' '),
  );
  const text = ['A long story with many claims', ...blocks].join('\n\n');
  return { text, words: text.split(/\s+/).length, spans: spansIn(text, claims, any) };
}

function spansIn(text: string, claims: number, any: (count: number) => number): readonly Span[] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const step = Math.floor(words.length / (claims + 1));
  const spans: Span[] = [];
  for (let claim = 0; claim < claims; claim += 1) {
    const isOverlapping = claim % 5 === 4;
    const first = words[(claim + 1) * step - (isOverlapping ? step - 2 : any(3))];
    if (first === undefined) continue;
    const blockEnd = text.indexOf('\n\n', first.start);
    const limit = blockEnd === -1 ? text.length : blockEnd;
    spans.push({ start: first.start, end: endOf(text, first.start, limit, 3 + any(5)) });
  }
  return spans;
}

/** The end of so many words from a place, inside the same paragraph. */
function endOf(text: string, start: number, limit: number, count: number): number {
  const words = text.slice(start, limit).split(' ').slice(0, count).join(' ');
  return start + words.replace(/\.$/, '').length;
}

function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
