import type { GalleyTexts } from './galley-texts.client.ts';
import type { Span } from '#lib/text/span.ts';
import type { Mark } from './mark.ts';

/** The texts that are spoken. */
export type SpokenTexts = Pick<GalleyTexts, 'heard' | 'words'>;

/** What is said of a claim at the two ends of a stretch of its words; nothing where it only goes on. */
export interface SpokenEnds {
  readonly begins: string | undefined;
  readonly ends: string | undefined;
}

/**
 * What those who listen to the text hear of a claim where a stretch of it begins and ends. Once for a run
 * of its words, however many pieces other claims cut it into. The verdicts come last: by then it is known
 * what they are about.
 */
export function spokenEnds(mark: Mark, piece: Span, texts: SpokenTexts): SpokenEnds {
  const begun = mark.spans.findIndex(({ start }) => start === piece.start);
  const ended = mark.spans.findIndex(({ end }) => end === piece.end);
  return {
    begins: begun === -1 ? undefined : spokenStart(mark, begun === 0, texts),
    ends: ended === -1 ? undefined : spokenEnd(mark, ended === mark.spans.length - 1, texts),
  };
}

// The colon and the full stop make voices pause, the space keeps them from the words beside them, so that a
// name is not run into a sentence.
function spokenStart({ number }: Mark, isFirst: boolean, texts: SpokenTexts): string {
  const key = isFirst ? 'begins' : 'goes-on';
  return numbered(number, texts, key, (of) => `${texts.heard(key, { number: of })} `);
}

function spokenEnd(mark: Mark, isLast: boolean, texts: SpokenTexts): string {
  const { heard, words } = texts;
  const { number, verdicts } = mark;
  const { attribution, content } = verdicts;
  if (!isLast) {
    return numbered(number, texts, 'breaks-off', (of) => `${heard('breaks-off', { number: of })} `);
  }
  if (attribution === null && content === null) {
    const key = 'ends-unchecked';
    return numbered(number, texts, key, (of) => `${heard(key, { number: of })} `);
  }
  return numbered(number, texts, `ends ${String(attribution)} ${String(content)}`, (of) => {
    const said = words(`standing.${attribution ?? 'unchecked'}`);
    const so = words(`standing.${content ?? 'unchecked'}`);
    return `${heard('ends', { number: of, said, so })} `;
  });
}

/** Stands for a claim's number in what is said of all claims alike: a sign that no text has. */
const NUMBER = '\u{F8FF}';

/** What is said of all claims alike, by what it says. */
const moulds = new WeakMap<SpokenTexts['heard'], Map<string, string>>();

/** A text with a claim's number put in. The catalogue is asked once for thousands of claims. */
function numbered(
  number: number,
  { heard }: SpokenTexts,
  key: string,
  say: (number: string) => string,
): string {
  const known = moulds.get(heard) ?? new Map<string, string>();
  moulds.set(heard, known);
  const mould = known.get(key) ?? say(NUMBER);
  known.set(key, mould);
  return mould.replace(NUMBER, String(number));
}
