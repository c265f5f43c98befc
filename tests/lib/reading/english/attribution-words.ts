import { ourAttributions, type ReadAttribution } from '#tests/bench/reading/our-attributions.ts';

/** What is said of one attribution: its words by role, pieces parted by ` | `. */
export interface Words {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** The words of one attribution. */
export function wordsOf(text: string, one: ReadAttribution): Words {
  const join = (spans: ReadAttribution['source']) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
  return { source: join(one.source), cue: join(one.cue), content: join(one.content) };
}

/** The attributions of a text that stand in nobody else’s words. */
export function outermost(text: string): readonly Words[] {
  return ourAttributions(text)
    .filter(({ found }) => found.parent === null)
    .map((one) => wordsOf(text, one));
}
